import { matchStages } from '../journey/frameworks';
import { parse } from '../journey/parse';
import type { MapContext } from '../journey/scope';
import { buildScope } from '../journey/scope';
import type { Edit } from '../journey/finding';
import { applyEdits } from './apply';
import type { Refusal } from './change';
import { isRefusal } from './change';
import { stageChange } from './insert-stage';

/**
 * Inserts several stages of the map's framework (`ids` in the framework's order), each at its place there: one edit a
 * stage where they go to different places, else one edit from the first to the last.
 */
export function insertStages(context: MapContext, ids: readonly string[]): readonly Edit[] | Refusal {
  const { text } = context.scope.journey;
  const single = ids.map(stage => stageChange(context, { stage }));
  const edits = single.flatMap(s => (isRefusal(s) ? [] : [{ span: s.span, text: s.text }]));
  if (edits.length === ids.length && areApart(edits) && givesAll(context, applyEdits(text, edits), ids)) return edits;
  let now = context;
  for (const stage of ids) {
    const next = stageChange(now, { stage });
    if (isRefusal(next)) return next;
    now = withText(now, applyEdits(now.scope.journey.text, [next]));
  }
  return [difference(text, now.scope.journey.text)];
}

const areApart = (edits: readonly Edit[]): boolean =>
  edits.every((e, i) => i === 0 || e.span.start > edits[i - 1]!.span.end);

const withText = (context: MapContext, text: string): MapContext => ({
  ...context,
  scope: buildScope(context.scope.uri, parse(text), context.files),
});

function givesAll(context: MapContext, text: string, ids: readonly string[]): boolean {
  const { scope } = withText(context, text);
  const { problems } = context.scope.journey;
  if (!scope.framework || scope.journey.problems.length > problems.length) return false;
  const { missing } = matchStages(scope.journey.map.stages, scope.framework);
  return missing.every(m => !ids.includes(m.id));
}

/** The one edit that leads from a text to another: from the first to the last place where they differ. */
function difference(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { span: { start, end: before.length - end }, text: after.slice(start, after.length - end) };
}
