import type { FieldChange, MomentRow, MomentSide, StepRow } from '../../src/shared/comparison';
import { isChanged, presence } from '../../src/shared/comparison';
import { format, html } from '../dom';
import type { Drawing, Mark } from './drawing';
import { gone, mark, ofPersonas, oneSided, shift } from './drawing';
import { fieldChanges, personaShifts } from './field-changes';
import { itemRows } from './item-rows';

/** A step of both sides or of one: what it is, how it feels, and what changed in it. */
export function stepCard(drawing: Drawing, row: StepRow): HTMLElement {
  const { before, after } = row;
  const shown = (after ?? before)!;
  const truth = shown.momentOfTruth && before?.momentOfTruth !== false && after?.momentOfTruth !== false;
  return html(
    'li',
    { class: `pair ${stateOf(row)}${ofPersonas(drawing) ? ' person' : ''}` },
    pairHead(
      drawing,
      row,
      truth ? [html('span', { class: 'truth-mark' }, `◆ ${drawing.words['moment-of-truth']}`)] : [],
    ),
    ...names(drawing, row),
    ...itemRows(drawing, row),
    ...details(
      drawing,
      row.fields.filter(f => f.field !== 'action'),
      row,
    ),
  );
}

/** Whether a stage or step is added, removed, changed or the same; one that only moved is changed, too. */
export function stateOf(row: MomentRow<MomentSide>): 'added' | 'removed' | 'changed' | 'same' {
  const where = presence(row);
  if (where !== 'both') return where;
  return row.moved || isChanged(row) ? 'changed' : 'same';
}

/** What happened to a stage or step and how it feels, which stands at the end of the first line, however many what happened takes. */
export function pairHead(drawing: Drawing, row: MomentRow<MomentSide>, more: readonly HTMLElement[] = []): HTMLElement {
  const all = [...marks(drawing, row), ...more];
  return html(
    'div',
    { class: 'pair-head' },
    ...(all.length > 0 ? [html('div', { class: 'pair-marks' }, ...all)] : []),
    ...shift(drawing, row.emotion),
  );
}

/** What happened to a stage or step, in signs and words. */
function marks(drawing: Drawing, row: MomentRow<MomentSide>): HTMLElement[] {
  const { strings } = drawing;
  const { moved } = row;
  const where: [Mark, string][] = moved
    ? [
        [
          'moved',
          moved.stage === undefined ? format(strings.movedWithin, moved.from) : format(strings.movedFrom, moved.stage),
        ],
      ]
    : [];
  // What changed in a stage stands in a row of its own
  if (isChanged(row) && !('steps' in row))
    where.unshift(['changed', ofPersonas(drawing) ? strings.differs : strings.changed]);
  return [
    ...oneSided(drawing, row, strings.added, strings.removed),
    ...where.map(([kind, words]) => mark(kind, words)),
  ];
}

/** The name as it is now, and struck through below it as it was. */
export function names(drawing: Drawing, { before, after }: MomentRow<MomentSide>): HTMLElement[] {
  const former = before && drawing.text('before', before.path, before.name);
  if (!after) return former ? [gone(drawing, 'name', former)] : [];
  const now = html('div', { class: 'name' }, drawing.text('after', after.path, after.name));
  return former && before.name !== after.name ? [now, html('del', { class: 'former' }, former)] : [now];
}

function details(drawing: Drawing, fields: readonly FieldChange[], row: StepRow): HTMLElement[] {
  const rows = [...personaShifts(drawing, row.emotion), ...fieldChanges(drawing, fields)];
  if (rows.length === 0) return [];
  return [
    html(
      'details',
      { class: 'details' },
      html('summary', { tabindex: -1 }, format(drawing.strings.details, rows.length)),
      ...rows,
    ),
  ];
}
