import type { Edit } from '../journey/finding';

/**
 * The edits that do at once what `first` does to a text, and then `second` to the text after that. Both in the order of
 * their places. What `second` leaves alone keeps the small edits of `first`.
 */
export function composeEdits(first: readonly Edit[], second: readonly Edit[]): Edit[] {
  const all: Edit[] = [];
  let next = 0;
  /** How much longer the text between is than the first one, up to `next`. */
  let longer = 0;
  const begins = (): number => first[next]!.span.start + longer;
  const ends = (): number => begins() + first[next]!.text.length;
  const take = (): Edit => {
    const edit = first[next++]!;
    longer += edit.text.length - (edit.span.end - edit.span.start);
    return edit;
  };
  for (const { span, text } of second) {
    while (next < first.length && ends() <= span.start) all.push(take());
    // An edit that reaches into this one is joined with it
    const into = next < first.length && begins() < span.start ? first[next] : undefined;
    const head = into ? into.text.slice(0, span.start - begins()) : '';
    const start = into ? into.span.start : span.start - longer;
    let tail = '';
    let end: number | undefined;
    while (next < first.length && begins() < span.end) {
      const over = ends() - span.end;
      const edit = take();
      if (over > 0) {
        tail = edit.text.slice(-over);
        end = edit.span.end;
      }
    }
    all.push({ span: { start, end: end ?? span.end - longer }, text: head + text + tail });
  }
  while (next < first.length) all.push(take());
  return all;
}
