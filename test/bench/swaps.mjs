/**
 * An edit and the one that takes it back: `before` at a place of the text becomes `after`, and `before` again. Each is a
 * change of the protocol (`range`, `text`), with the place where the cursor then stands.
 */
function swap(line, character, before, after) {
  const at = column => ({ line, character: column });
  const change = (from, to) => ({
    range: { start: at(character), end: at(character + from.length) },
    text: to,
    cursor: at(character + to.length),
  });
  return [change(before, after), change(after, before)];
}

/** A swap at the end of what `pattern` matches, in each line where it does: what follows, up to `length`, becomes `after`. */
const swapsAfter = (text, pattern, length, after) =>
  text.split('\n').flatMap((line, number) => {
    const end = pattern.exec(line)?.[0].length;
    return end === undefined ? [] : [swap(number, end, line.slice(end, end + length), after)];
  });

/** A character typed at the end of each action (that is not quoted), and taken back. */
export const typing = text => swapsAfter(text, /^ +(?:- )?action: [^"]+$/, 0, 'x');

/** The last character of each reference to a touchpoint taken away, and typed again. */
export const retyping = text => swapsAfter(text, /^ +touchpoint: touchpoint-\d*(?=\d$)/, 1, '');

/** Edits near the top that give everything below another meaning, with what is done in words. */
export const farReaching = text => [
  ['indenting `stages:`', ...swapsAfter(text, /^(?=stages:)/, 0, '  ')],
  ['indenting `touchpoints:`', ...swapsAfter(text, /^(?=touchpoints:)/, 0, '  ')],
  ['opening a quote before the title', ...swapsAfter(text, /^title: /, 0, '"')],
  ['opening a bracket before the goal', ...swapsAfter(text, /^goal: /, 0, '[')],
];

/** Goes over `items` for ever, from the middle on and far apart from each other. */
export function* spread(items) {
  const goldenSection = 0.618034;
  for (let i = 0; ; i++) yield items[Math.floor(((0.5 + i * goldenSection) % 1) * items.length)];
}

/** The edits of swaps spread over the map: each is taken back before the next. */
export function* edits(swaps) {
  for (const pair of spread(swaps)) yield* pair;
}
