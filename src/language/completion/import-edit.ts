import { keyOrders } from '../../edits/key-order';
import { quote } from '../../edits/quote';
import type { Edit } from '../../journey/finding';
import { lineBreak, lineEnd, lineStart } from '../../journey/lines';
import type { Journey } from '../../journey/parse';
import type { MapNode } from '../../journey/tree';
import { entry, isAbsent, keyText } from '../../journey/tree';

/**
 * The edit by which a map imports one more library, in its own lines above the definitions; undefined where it can't be written
 * without a look at more than the keys of the map (a map between braces, a list that goes on in some other way).
 */
export function importEdit({ root, text }: Journey, path: string): Edit | undefined {
  if (root?.kind !== 'map' || root.flow) return undefined;
  const found = entry(root, 'imports');
  if (!found) return newImports(root, text, path);
  const { value } = found;
  if (value.alias) return undefined;
  if (isAbsent(value)) return insert(value.start, ` [${quote(path, 'flow')}]`);
  const last = value.kind === 'list' ? value.items.at(-1) : undefined;
  if (value.kind !== 'list' || !last || last.kind !== 'scalar' || isAbsent(last)) return undefined;
  if (value.flow) return insert(last.end, `, ${quote(path, 'flow')}`);
  const dash = /^[ \t]*-[ \t]+/.exec(text.slice(lineStart(text, last.start), last.start));
  return dash ? insert(lineEnd(text, last.end), lineBreak(text) + dash[0] + quote(path)) : undefined;
}

const insert = (at: number, text: string): Edit => ({ span: { start: at, end: at }, text });

/** Behind the last key that the format has before it, else before the first key. */
function newImports(root: MapNode, text: string, path: string): Edit | undefined {
  const order: readonly string[] = keyOrders.top;
  const line = `imports: [${quote(path, 'flow')}]`;
  const before = root.entries.findLast(({ key }) => {
    const rank = order.indexOf(keyText(key));
    return rank >= 0 && rank < order.indexOf('imports');
  });
  const first = root.entries[0];
  if (!before) return first && insert(lineStart(text, first.key.start), line + lineBreak(text));
  // A block text ends behind its last line break
  const { end } = before.value;
  return text[end - 1] === '\n'
    ? insert(end, line + lineBreak(text))
    : insert(lineEnd(text, end), lineBreak(text) + line);
}
