/** A place in a text: line and character from 0, in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

export interface TextRange {
  readonly start: Place;
  readonly end: Place;
}
