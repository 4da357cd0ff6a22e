/** Where what is in the picture stands in the text, and the other way round. */
import { stageAt, stepAt } from '../edits/cursor';
import { shortFormKey } from '../edits/key-order';
import { idMaps } from '../journey/build-map';
import { lineEnd, readLine } from '../journey/lines';
import type { Journey } from '../journey/parse';
import type { Entry, Node, Path, Span } from '../journey/tree';
import { child, contains, entries, entry, isAbsent, items, keyText, locate } from '../journey/tree';

/** What stands for a map in the picture: the first of these keys that has a value. */
const anchors = ['action', 'name', 'text', 'title', 'id'];

/**
 * What a click on the thing at `path` selects: of one value its text, without the quotes around it; of a map its action, name,
 * text or id; of a list its key. Of what is not there, what is nearest above it; undefined where nothing of the path is.
 */
export function rangeOfPath({ text, root }: Journey, path: Path): Span | undefined {
  let node = root;
  let found: Span | undefined;
  for (const [i, part] of path.entries()) {
    const owner: Node | undefined = node;
    const at: Entry | undefined = typeof part === 'string' ? entry(owner, part) : undefined;
    // The short form is the name or the text
    if (!at && owner?.kind === 'scalar' && part === shortFormKey(path.slice(0, i))) break;
    node = at ? at.value : typeof part === 'number' ? items(owner)[part] : undefined;
    if (!node) break;
    found = anchorOf(text, node, at);
  }
  return path.length === 0 && root ? anchorOf(text, root, undefined) : found;
}

function anchorOf(text: string, node: Node, at: Entry | undefined): Span {
  if (node.alias) return { start: node.start, end: node.end };
  if (node.kind === 'scalar') return isAbsent(node) && at ? keySpan(at) : textSpan(text, node);
  for (const key of node.kind === 'map' ? anchors : []) {
    const value = child(node, key);
    if (value?.kind === 'scalar' && !isAbsent(value)) return textSpan(text, value);
  }
  if (at) return keySpan(at);
  const first = entries(node)[0] ?? undefined;
  return first ? keySpan(first) : { start: node.start, end: Math.min(node.end, lineEnd(text, node.start)) };
}

const keySpan = ({ key }: Entry): Span => ({ start: key.start, end: key.end });

/** A text without its quotes, or without the sign above its lines. */
function textSpan(text: string, node: Node): Span {
  if (node.kind !== 'scalar' || node.alias || node.style === 'plain') return { start: node.start, end: node.end };
  if (node.style === 'single' || node.style === 'double') return { start: node.start + 1, end: node.end - 1 };
  const body = /^[^\n]*\n\s*/.exec(text.slice(node.start, node.end))?.[0].length ?? 0;
  return { start: node.start + body, end: node.end };
}

/**
 * The path of the deepest thing at `offset`: a key's value, an item, a step, a stage, a definition. Blank lines below one,
 * where the next words are typed, still belong to it, and the spaces and dash before something are meant as that. Undefined above
 * all.
 */
export function pathAt(journey: Journey, offset: number): Path | undefined {
  const { text, root } = journey;
  const line = readLine(text, offset);
  const path = locate(root, Math.max(offset, Math.min(line.content, line.end)))?.path ?? [];
  const begun = lastBegun(journey, offset);
  const deepest = path.every((part, i) => part === begun[i]) ? begun : path;
  return deepest.length === 0 ? undefined : deepest;
}

/** The step, stage, definition or top-level key that began last above `offset`. */
function lastBegun(journey: Journey, offset: number): Path {
  const stage = stageAt(journey, offset);
  if (stage) {
    const step = stepAt(journey, stage, offset);
    return ['stages', stage.position, ...(step ? ['steps', step.position] : [])];
  }
  const top = entries(journey.root).findLast(e => e.key.start <= offset);
  if (!top) return [];
  const key = keyText(top.key);
  const inside = top.value.kind === 'map' && top.value.flow && !contains(top.value, offset);
  const one =
    Object.hasOwn(idMaps, key) && !inside ? entries(top.value).findLast(e => e.key.start <= offset) : undefined;
  return one ? [key, keyText(one.key)] : [key];
}
