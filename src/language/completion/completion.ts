import type { CompletionItem } from 'vscode-languageserver-types';
import { TextEdit } from 'vscode-languageserver-types';
import type { Edit } from '../../journey/finding';
import { positions } from '../../journey/positions';
import type { MapContext } from '../../journey/scope';
import type { Path } from '../../journey/tree';
import { describe } from '../../schema/walk';
import type { Reading } from './cursor';
import { readingsAt } from './cursor';
import type { Draft } from './draft';
import { itemOf } from './draft';
import { ignoredRuleItems } from './ignored-rules';
import { isFreeText, keyDrafts } from './keys';
import { nextPartDrafts } from './next-parts';
import { isFirstDefinition, scaffoldDrafts } from './scaffolds';
import { styleOf } from './style';
import { idKeyDrafts, valueDrafts } from './values';

/** What an editor asks for completion after, without a key pressed for it. */
export const completionTriggers: readonly string[] = [' ', ':', '-', '"', "'", '[', '{', ','];

/**
 * What can be written at `offset` of the map, best first; nothing where text is free, in comments (but for the rules
 * that one silences) and in block texts.
 * `trigger` is the character after which the editor asks by itself: a space is heard only after `:`, `-` and brackets,
 * so that nothing pops up while a person indents a line or writes a sentence; a colon only where Enter can't mean to go
 * on below.
 */
export function complete(context: MapContext, offset: number, trigger?: string): CompletionItem[] {
  const { journey } = context.scope;
  const ignored = ignoredRuleItems(context, offset);
  if (ignored) return ignored;
  if (trigger === ' ' && !/(?:[:\-,[{]|\d)\s$/.test(journey.text.slice(Math.max(0, offset - 2), offset))) return [];
  const readings = readingsAt(journey, offset);
  if (readings.length === 0) return [];
  // Behind a number, only a unit is asked for
  if (trigger === ' ' && /\d\s$/.test(journey.text.slice(0, offset)) && !readings.some(r => isAmount(r.path)))
    return [];
  const style = styleOf(journey);
  const place = positions(journey);
  const items: CompletionItem[] = [];
  const seen = new Set<string>();
  const add = (reading: Reading, drafts: readonly Draft[]): void => {
    const end = place.at(reading.span.end);
    const range = { start: place.at(reading.span.start), end };
    for (const draft of drafts) {
      if (seen.has(draft.label)) continue;
      seen.add(draft.label);
      const at = draft.from ? { start: place.at(draft.from.start), end } : range;
      const item = itemOf(draft, reading, at, items.length);
      items.push(draft.also ? { ...item, additionalTextEdits: [textEdit(draft.also)] } : item);
    }
  };
  const textEdit = ({ span, text }: Edit): TextEdit =>
    TextEdit.replace({ start: place.at(span.start), end: place.at(span.end) }, text);
  /** Where a sentence may begin, what is typed may be one: only what begins so is offered, and nothing unasked. */
  const quiet = (r: Reading, drafts: readonly Draft[]): readonly Draft[] => {
    const begins = r.role === 'key' ? r.ownLine && r.others.length === 0 : typeof r.path.at(-1) === 'number';
    if (!begins || !startsFreeText(r.path)) return drafts;
    const typed = journey.text.slice(r.span.start, offset);
    return drafts.filter(d => (typed === '' ? !trigger : [d.label, d.find?.[0]].some(word => word?.startsWith(typed))));
  };
  // A whole stage or step first, and in an empty file a whole map; then its keys one by one
  const withoutDash = readings.filter(r => r.before !== '- ');
  for (const r of withoutDash)
    if (r.role === 'value' && !(trigger === ':' && isFirstDefinition(context, String(r.path[0]), r)))
      add(r, quiet(r, scaffoldDrafts(context, r, style)));
  for (const r of withoutDash)
    if (r.role === 'key') {
      const keys = quiet(r, keyDrafts(context, r, style));
      const whole = scaffoldDrafts(context, r, style);
      for (const drafts of [idKeyDrafts(context, r), whole, keys]) add(r, drafts);
    }
  for (const r of withoutDash)
    if (r.role === 'value' && !(trigger === ':' && mayGoOnBelow(r.path))) add(r, valueDrafts(context, r));
  for (const r of readings)
    if (r.before === '- ')
      for (const drafts of [quiet(r, scaffoldDrafts(context, r, style)), valueDrafts(context, r)]) add(r, drafts);
  const [first] = withoutDash;
  if (first && !trigger) add(first, quiet(first, nextPartDrafts(context, first, style)));
  return items;
}

function isAmount(path: Path): boolean {
  return ['duration', 'period'].includes(describe(path)?.format ?? '');
}

function startsFreeText(path: Path): boolean {
  const description = describe(path);
  return description !== undefined && isFreeText(description);
}

/** Whether the value at `path` may be a list or a map: then Enter after its colon begins that, and shall choose nothing. */
function mayGoOnBelow(path: Path): boolean {
  return !!describe(path)?.kinds.some(kind => kind === 'list' || kind === 'map' || kind === 'id-map');
}
