/**
 * Which characters of a map are its author's own words: what nobody but the author can know.
 *
 * The author's: comments; free texts (titles, names, actions, thoughts, quotes, units, addresses of web pages), without
 * the quotes around them and the indentation within them; numbers (an emotion, a share, a sample) and dates; the number of
 * a duration, but not its unit; an id where it is first written (its definition, or a reference before that), tags,
 * and `x-` keys with their values.
 *
 * Not the author's: keys of the format, indentation, line breaks, punctuation and brackets; words to choose from
 * (`validated`, `true`, a language); stages of the map's framework; ids that stand above or come from a library, and paths of
 * files that are there.
 */

/** One flag a character of `text`: 1 where it is the author's. `known` are the ids that the map sees from elsewhere. */
export function ownWords(core, text, { known, framework }) {
  const own = new Uint8Array(text.length);
  const { root } = core.parse(text);
  const mark = (start, end) => own.fill(1, start, end);
  const ids = new Set([...known, ...core.journeyEnds, ...core.builtInFrameworks.keys()]);
  const scalars = [];

  const id = (node, word) => {
    if (!ids.has(word)) markText(node);
    ids.add(word);
  };
  /** A text without its quotes, each line of it without its indentation. */
  const markText = ({ start, end, style }) => {
    const quoted = style === 'single' || style === 'double' ? 1 : 0;
    let from = start + quoted;
    if (style === 'literal' || style === 'folded') from = text.indexOf('\n', start) + 1;
    for (const line of text.slice(from, end - quoted).matchAll(/[^\n]+/g)) {
      const indent = style === 'plain' || quoted ? 0 : /^ */.exec(line[0])[0].length;
      mark(from + line.index + indent, from + line.index + line[0].trimEnd().length);
    }
  };
  const isFree = path => path.some(part => typeof part === 'string' && part.startsWith('x-'));
  const isIdMap = path => path.length === 1 && core.describe(path)?.kinds.includes('id-map');

  const key = (node, path) => {
    const word = text.slice(node.start, node.end);
    if (isFree([...path, word])) markText(node);
    else if (isIdMap(path) || core.keyReferenceKinds(path)) id(node, word);
  };
  const value = (node, path) => {
    const word = typeof node.value === 'string' ? node.value : node.source;
    const about = core.describe(path);
    const last = path.findLast(part => typeof part === 'string');
    if (isFree(path)) return markText(node);
    if (['imports', 'baseline', 'journey', 'parent'].includes(path[0]) || last === 'journey') return;
    if (core.referenceKinds(path)) return id(node, word);
    if (last === 'id' || (path[0] === 'frameworks' && typeof path.at(-1) === 'number' && path.at(-2) === 'stages')) {
      if (framework.includes(word)) return;
      return id(node, word);
    }
    if (about?.format === 'duration' || about?.format === 'period')
      return mark(node.start, node.start + parseInt(word, 10).toString().length);
    if (about?.format === 'language' || about?.kinds.includes('boolean')) return;
    if (about?.choices.some(choice => choice.value === word)) return;
    markText(node);
  };
  const walk = (node, path) => {
    if (node.kind === 'scalar') {
      scalars.push(node);
      value(node, path);
    } else if (node.kind === 'list') node.items.forEach((item, i) => walk(item, [...path, i]));
    else
      for (const entry of node.entries) {
        scalars.push(entry.key);
        key(entry.key, path);
        walk(entry.value, [...path, text.slice(entry.key.start, entry.key.end)]);
      }
  };
  walk(root, []);

  for (const { index } of text.matchAll(/(?<=^|[ \n])#[^\n]*/g))
    if (!scalars.some(s => s.start <= index && index < s.end)) mark(index, text.indexOf('\n', index));
  return own;
}
