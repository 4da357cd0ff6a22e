import type { Finding, Severity } from '../journey/finding';
import type { MapContext } from '../journey/scope';

/** What a rule tells of one place; code and severity are the rule's. */
export type Report = Omit<Finding, 'code' | 'severity'>;

/** One thing that makes a map useful or useless, checked. The documentation's page is made from this object. */
export interface Rule {
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
  check(context: MapContext): Iterable<Report>;
}
