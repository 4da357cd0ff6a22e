/** Text of the author in the syntax of snippets, which gives `$`, `}` and `\` a meaning. */
export function escapeSnippet(text: string): string {
  return text.replace(/[$}\\]/g, '\\$&');
}

/** A place to fill in, with the text that stands there until then. */
export function placeholder(number: number, text: string): string {
  return text === '' ? `$${number}` : `\${${number}:${escapeSnippet(text)}}`;
}

/** A place to fill in from a list; the first is taken when nothing is chosen. Not for an empty list. */
export function choice(number: number, values: readonly string[]): string {
  return `\${${number}|${values.map(v => v.replace(/[$}\\,|]/g, '\\$&')).join(',')}|}`;
}

const place = /\\([$}\\])|\$(?:\d+|\{\d+(?::((?:\\.|[^}\\])*)|\|((?:\\.|[^,|\\])*)(?:\\.|[^|\\])*\|)?\})/g;

/** The text of a snippet in which nothing is filled in yet: what stands at each place, of a list the first. */
export function filledIn(snippet: string): string {
  return snippet.replace(
    place,
    (_, escaped: string | undefined, text: string | undefined, first: string | undefined) =>
      escaped ?? (text ?? first ?? '').replace(/\\(.)/g, '$1'),
  );
}
