import type { Span } from './tree';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A change of the text: `span` is replaced by `text`. Edits of one list never overlap and all refer to the text before. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A change that a person can choose, of the finding's own file unless `uri` names another. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** The obvious one, applied by "fix" keys without asking. */
  readonly preferred?: boolean;
  /** What is left for the author to write, in the text after the edits: a default stands there. */
  readonly toWrite?: Span;
  /** A file to create first, with its text. */
  readonly create?: { readonly uri: string; readonly text: string };
}

/** Another place that explains a finding. `uri` is absent when it is in the same file. */
export interface Related {
  readonly uri?: string;
  readonly span: Span;
  readonly message: string;
}

/** Something to tell the author, at a place of the text. */
export interface Finding {
  /** A rule's id, `yaml-syntax` or `schema`. */
  readonly code: string;
  readonly severity: Severity;
  /** Never over more than one line when it reaches an editor. */
  readonly span: Span;
  readonly message: string;
  readonly related?: readonly Related[];
  /** Text that can go: shown faded. */
  readonly unnecessary?: boolean;
  /** Computed only when asked for. */
  readonly fixes?: () => readonly Fix[];
  /** Findings of `yaml-syntax` and `schema` within this span are the same mistake seen worse: they are dropped. */
  readonly claims?: Span;
}

/** A finding of the parser. */
export interface Problem {
  readonly span: Span;
  /** Where the value begins that is misread because of it, if that is not at the span: what is left of it says nothing. */
  readonly from?: number;
  readonly message: string;
  readonly fix?: Fix;
}
