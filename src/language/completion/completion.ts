import type { CompletionItem } from 'vscode-languageserver-types';
import { positions } from '../../journey/positions';
import type { MapContext } from '../../journey/scope';
import type { Path } from '../../journey/tree';
import { describe } from '../../schema/walk';
import type { Reading } from './cursor';
import { readingsAt } from './cursor';
import type { Draft } from './draft';
import { itemOf } from './draft';
import { isFreeText, keyDrafts } from './keys';
import { scaffoldDrafts } from './scaffolds';
import { styleOf } from './style';
import { idKeyDrafts, valueDrafts } from './values';

/** What an editor asks for completion after, without a key pressed for it. */
export const completionTriggers: readonly string[] = [' ', ':', '-', '"', "'", '[', '{', ','];

/**
 * What can be written at `offset` of the map, best first; nothing where text is free, in comments and in block texts.
 * `trigger` is the character after which the editor asks by itself: a space is heard only after `:`, `-` and brackets,
 * so that nothing pops up while a person indents a line or writes a sentence; a colon only where Enter can't mean to go
 * on below.
 */
export function complete(context: MapContext, offset: number, trigger?: string): CompletionItem[] {
  const { journey } = context.scope;
  if (trigger === ' ' && !/[:\-,[{]\s$/.test(journey.text.slice(Math.max(0, offset - 2), offset))) return [];
  const readings = readingsAt(journey, offset);
  if (readings.length === 0) return [];
  const style = styleOf(journey);
  const place = positions(journey);
  const items: CompletionItem[] = [];
  const seen = new Set<string>();
  const add = (reading: Reading, drafts: readonly Draft[]): void => {
    const range = { start: place.at(reading.span.start), end: place.at(reading.span.end) };
    for (const draft of drafts) {
      if (seen.has(draft.label)) continue;
      seen.add(draft.label);
      items.push(itemOf(draft, reading, range, items.length));
    }
  };
  // A whole stage or step first; then its keys one by one
  const withoutDash = readings.filter(r => r.before !== '- ');
  for (const r of withoutDash) if (r.role === 'value') add(r, scaffoldDrafts(context, r, style));
  for (const r of withoutDash)
    if (r.role === 'key') {
      const prose = r.ownLine && r.others.length === 0 && startsFreeText(r.path);
      const typed = journey.text.slice(r.span.start, offset);
      const keys = keyDrafts(context, r, style).filter(
        d => !prose || (typed === '' ? !trigger : d.label.startsWith(typed)),
      );
      const whole = scaffoldDrafts(context, r, style);
      // At the top, a map's keys come before whole maps
      for (const drafts of [idKeyDrafts(context, r), ...(r.path.length === 0 ? [keys, whole] : [whole, keys])])
        add(r, drafts);
    }
  for (const r of withoutDash)
    if (r.role === 'value' && !(trigger === ':' && mayGoOnBelow(r.path))) add(r, valueDrafts(context, r));
  for (const r of readings)
    if (r.before === '- ')
      for (const drafts of [scaffoldDrafts(context, r, style), valueDrafts(context, r)]) add(r, drafts);
  return items;
}

function startsFreeText(path: Path): boolean {
  const description = describe(path);
  return description !== undefined && isFreeText(description);
}

/** Whether the value at `path` may be a list or a map: then Enter after its colon begins that, and shall choose nothing. */
function mayGoOnBelow(path: Path): boolean {
  return !!describe(path)?.kinds.some(kind => kind === 'list' || kind === 'map' || kind === 'id-map');
}
