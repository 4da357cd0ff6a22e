import type { Finding, Severity } from '../journey/finding';
import type { Journey } from '../journey/parse';
import type { MapContext } from '../journey/scope';
import type { Place } from './places';

/** What a rule tells of one place; code and severity are the rule's. */
export type Report = Omit<Finding, 'code' | 'severity'>;

/** One thing that makes a map useful or useless. The documentation's page is made from this object. */
interface About {
  /** Stable: the code of its findings. */
  readonly id: string;
  readonly severity: Severity;
  /** Only a hint while the map is a draft, so that a new map starts quiet. */
  readonly quietInDrafts?: true;
  /** Not checked in libraries. */
  readonly mapsOnly?: true;
  /** One sentence: what it flags. */
  readonly summary: string;
  /** Why it matters, for a UX researcher. */
  readonly why: string;
  /** Where that is known from. */
  readonly source: string;
  /** A map that breaks it, and one that does not. */
  readonly bad: string;
  readonly good: string;
}

/** Looks at a whole map. Tells in the order of the text: of thousands of reports only the first are asked for. */
export interface MapRule extends About {
  check(context: MapContext): Iterable<Report>;
}

/**
 * Looks at one place where text or a number belongs, and at nothing but its lines and where the lines below begin. Its
 * reports are remembered from version to version, so all their spans move with the place (`moving`).
 */
export interface TextRule extends About {
  checkText(place: Place, journey: Journey): Report | undefined;
}

export type Rule = MapRule | TextRule;
