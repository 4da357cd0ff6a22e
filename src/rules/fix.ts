/** How rules make their fixes out of edits, and tell of places. */
import type { Edit, Fix } from '../journey/finding';
import type { JourneyMap, Moment, Stage, Step } from '../journey/model';
import type { Entry, Path, ScalarNode, Span } from '../journey/tree';
import { entry, isNothing } from '../journey/tree';
import type { Change, Refusal } from '../edits/change';
import { isRefusal } from '../edits/change';
import { quote } from '../edits/quote';
import { plainText } from '../edits/value';

/** No more choices than one looks through. */
export const mostChoices = 8;

/** One fix, or none where the change is refused because the text around it is broken. */
export function fixBy(title: string, change: Edit | Change | Refusal | undefined, preferred = false): Fix[] {
  if (!change || isRefusal(change)) return [];
  const { span, text } = change;
  const toWrite = 'parts' in change ? firstHole(change) : undefined;
  return [{ title, edits: [{ span, text }], ...(preferred ? { preferred } : {}), ...(toWrite ? { toWrite } : {}) }];
}

/** Where the first place to fill in stands, after the change. */
function firstHole({ span, parts }: Change): Span | undefined {
  const index = parts.findIndex(part => typeof part !== 'string');
  const hole = parts[index];
  if (hole === undefined) return undefined;
  const start = span.start + plainText(parts.slice(0, index)).length;
  return { start, end: start + plainText([hole]).length };
}

/** The path of a stage or a step. */
export function pathOfMoment(of: Stage | Step): Path {
  return 'stage' in of ? ['stages', of.stage.position, 'steps', of.stage.steps.indexOf(of)] : ['stages', of.position];
}

/** Whether nothing is written under `key`: it is absent, has no value, or empty brackets. Anything else is there, right or wrong. */
export function lacks(node: Moment['node'], key: string): boolean {
  const found: Entry | undefined = entry(node, key);
  return !found || isNothing(found.value);
}

/** Where a finding about all that stands under a top-level key is told: at the key, or at the title where others' files bring it. */
export const atKey = ({ root, anchor }: JourneyMap, key: string): Span => entry(root, key)?.key ?? anchor;

/** The edit that writes another id in place of one, in the quotes that the author gave it; what needs quotes gets them. */
export function writeId(node: ScalarNode, id: string): Edit {
  const mark = node.style === 'double' ? '"' : node.style === 'single' ? "'" : '';
  const written = quote(id, 'flow');
  return { span: { start: node.start, end: node.end }, text: written === id ? mark + id + mark : written };
}
