/** A suggestion, and the offsets of what it replaces. */
export interface Suggestion {
  readonly label: string;
  readonly sortText: string;
  /** 2 is a snippet. */
  readonly insertTextFormat: 1 | 2;
  readonly textEdit: { readonly newText: string };
  readonly start: number;
  readonly end: number;
}

export function cheapestWay(
  text: string,
  own: Uint8Array,
  ask: (text: string, offset: number, trigger: string) => { readonly items: readonly Suggestion[] },
): { readonly keys: number };
