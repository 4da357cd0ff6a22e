/**
 * A journey map as its author means it: typed, tolerant (what is absent or of the wrong type is simply not there; the
 * schema tells of it), each part with the node it was written in.
 */
import type { ListNode, MapNode, Node, ScalarNode, Span } from './tree';

/** A text or id of the author, with its place. */
export interface Text {
  readonly value: string;
  readonly node: ScalarNode;
}

/** A finite number of the author, with its place. */
export interface Num {
  readonly value: number;
  readonly node: ScalarNode;
}

export type MapType = 'current-state' | 'future-state' | 'day-in-the-life' | 'service-blueprint' | 'library';

/** What is defined once, in a map keyed by id. */
export type DefinitionKind = 'persona' | 'channel' | 'touchpoint' | 'team' | 'metric' | 'evidence' | 'framework';

/** What an id can stand for. */
export type IdKind = DefinitionKind | 'stage' | 'step' | 'pain';

export interface Definition {
  readonly kind: DefinitionKind;
  readonly id: string;
  readonly key: ScalarNode;
  readonly value: Node;
  /** The name given, in the short form or under `name`; absent when none is written. */
  readonly name?: Text;
}

/** One scale everywhere: -2 (very negative) to 2 (very positive); values outside are not taken. By persona, or for all. */
export interface Emotion {
  readonly all?: Num;
  readonly byPersona: ReadonlyMap<string, Num>;
  readonly node: Node;
}

/** A pain, an opportunity or a blueprint item: its text alone, or an object with `text`. */
export interface Item {
  readonly node: Node;
  readonly text?: Text;
  readonly id?: Text;
}

export interface Opportunity extends Item {
  readonly owner?: Text;
  readonly status?: Text;
  /** Ids of the pains it answers; absent: all pains of its step (or stage). */
  readonly addresses?: readonly Text[];
}

/** What stages and steps share. */
export interface Moment {
  readonly node: Node;
  readonly id?: Text;
  readonly personas: readonly Text[];
  readonly touchpoints: readonly Text[];
  readonly emotion?: Emotion;
  readonly pains: readonly Item[];
  readonly opportunities: readonly Opportunity[];
  readonly evidence: readonly Text[];
  readonly metrics: readonly Text[];
  /** The path of the map that tells it in detail. */
  readonly journey?: Text;
  /** Where a finding about something absent stands: the value of `id`, `name` or `action`, else the first key. */
  readonly anchor: Span;
}

export interface Step extends Moment {
  readonly stage: Stage;
  /** In its stage, from 0. */
  readonly position: number;
  /** Of the whole map, from 0, in the order written. */
  readonly number: number;
  readonly action?: Text;
  readonly thought?: Text;
  readonly feeling?: Node;
  readonly duration?: Text;
  readonly momentOfTruth: boolean;
}

export interface Stage extends Moment {
  /** Position under `stages`, from 0. */
  readonly position: number;
  /** How many steps the stages above it have. */
  readonly stepsBefore: number;
  readonly name?: Text;
  readonly goal?: Text;
  readonly steps: readonly Step[];
}

export interface Transition {
  readonly node: Node;
  readonly from?: Text;
  readonly to?: Text;
  readonly when?: Text;
  readonly share?: Num;
  readonly always: boolean;
}

/** The map that a map is a part of, and the stage there. */
export interface Parent {
  readonly map?: Text;
  readonly stage?: Text;
}

export interface JourneyMap {
  readonly root: MapNode;
  readonly type: MapType;
  readonly isLibrary: boolean;
  readonly isDraft: boolean;
  readonly title?: Text;
  readonly goal?: Text;
  readonly language?: Text;
  readonly framework?: Text;
  readonly status?: Text;
  /** The team that keeps it up to date. */
  readonly owner?: Text;
  /** The day of the last review, as written. */
  readonly reviewed?: Text;
  /** How long a review holds, as written: `90 days`. */
  readonly reviewEvery?: Text;
  readonly imports: readonly Text[];
  /** The path of the map that this one improves on. */
  readonly baseline?: Text;
  readonly parent?: Parent;
  readonly stages: readonly Stage[];
  readonly stagesNode?: ListNode;
  readonly steps: readonly Step[];
  readonly transitions: readonly Transition[];
  /** By kind, then id, in the order written. Of a doubled id, the first. */
  readonly definitions: ReadonlyMap<DefinitionKind, ReadonlyMap<string, Definition>>;
  /** Where a finding about an absent top-level key stands: the value of `title`, else the first key. */
  readonly anchor: Span;
}
