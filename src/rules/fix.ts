/** How rules make their fixes out of edits, and tell of places. */
import type { Edit, Fix } from '../journey/finding';
import type { JourneyMap, Moment, Stage, Step } from '../journey/model';
import type { Entry, Path, ScalarNode, Span } from '../journey/tree';
import { entry, isNothing } from '../journey/tree';
import type { Refusal } from '../edits/change';
import { isRefusal } from '../edits/change';
import { quote } from '../edits/quote';

/** No more choices than one looks through. */
export const mostChoices = 8;

/** One fix, or none where the edit is refused because the text around it is broken. */
export function fixBy(title: string, edit: Edit | Refusal | undefined, preferred = false): Fix[] {
  if (!edit || isRefusal(edit)) return [];
  const { span, text } = edit;
  return [{ title, edits: [{ span, text }], ...(preferred ? { preferred } : {}) }];
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
