import type { MomentRow, MomentSide, StageRow } from '../../src/shared/comparison';
import { presence } from '../../src/shared/comparison';
import { format, html, leftToRight } from '../dom';
import { compareCurve } from './compare-curve';
import type { Drawing } from './drawing';
import { ofPersonas } from './drawing';
import { fieldChanges, personaShifts } from './field-changes';
import { itemRows } from './item-rows';
import { metricRow } from './metric-rows';
import { names, pairHead, stepCard } from './step-card';

/** The stages of both sides as columns of a table; emotions, steps, what else the stage tells and metrics as its rows. */
export function compareTable(drawing: Drawing): HTMLTableElement {
  const { comparison, strings, words } = drawing;
  const { stages, metrics } = comparison;
  const row = (name: string, style: string, cells: readonly HTMLElement[]): HTMLElement =>
    html('tr', { class: style }, html('th', { scope: 'row', class: 'row-name' }, name), ...cells);
  const lane = (
    name: string,
    style: string,
    cellOf: (stage: StageRow, i: number) => readonly HTMLElement[],
  ): HTMLElement[] => {
    const cells = stages.map(cellOf);
    const made = cells.map((content, i) => html('td', { class: `column ${isGone(drawing, stages[i]!)}` }, ...content));
    return cells.some(content => content.length > 0) ? [row(name, style, made)] : [];
  };
  const list = (style: string, items: readonly HTMLElement[]): HTMLElement[] =>
    items.length > 0 ? [html('ul', { class: style }, ...items)] : [];
  const rated = stages.some(s => s.steps.some(t => (t.emotion.before ?? t.emotion.after) !== undefined));
  const table = html(
    'table',
    { class: 'comparison', dir: comparison.after.direction },
    html('caption', { class: 'heard' }, format(strings.title, titleOf(drawing, 'before'), titleOf(drawing, 'after'))),
    html(
      'thead',
      {},
      html('tr', {}, html('td', { class: 'row-name' }), ...stages.map(stage => stageHead(drawing, stage))),
    ),
    html(
      'tbody',
      {},
      ...(rated
        ? [
            html(
              'tr',
              { class: 'emotion-row' },
              html('th', { scope: 'row', class: 'row-name' }, words['lane.emotion'], scale()),
              html('td', { class: 'curve-column', colspan: stages.length }, compareCurve(drawing)),
            ),
          ]
        : []),
      ...lane(words['lane.steps'], 'steps-row', ({ steps }) =>
        list(
          'pairs',
          steps.map(s => stepCard(drawing, s)),
        ),
      ),
      ...lane(words.stage, 'stage-row', stage => stageDetails(drawing, stage)),
      ...lane(words['lane.metrics'], 'metrics-row', (_, i) =>
        list(
          'metrics',
          metrics.filter(m => m.stage === i).map(m => metricRow(drawing, m)),
        ),
      ),
    ),
  );
  table.style.setProperty('--columns', String(stages.length));
  return table;
}

/** What a side is called in full. */
export const titleOf = ({ comparison }: Drawing, side: 'before' | 'after'): string => {
  const { persona, label, title } = comparison[side];
  return persona ?? label ?? title;
};

/** A class for the columns of stages that are not there any more. */
const isGone = (drawing: Drawing, stage: StageRow): string =>
  presence(stage) === 'removed' && !ofPersonas(drawing) ? 'gone' : '';

function stageHead(drawing: Drawing, stage: StageRow): HTMLElement {
  return html(
    'th',
    { scope: 'col', class: `column stage-head ${isGone(drawing, stage)}` },
    pairHead(drawing, stage),
    ...names(drawing, stage),
  );
}

/** What a stage says beside its name and steps. */
function stageDetails(drawing: Drawing, stage: MomentRow<MomentSide>): HTMLElement[] {
  const fields = stage.fields.filter(f => f.field !== 'name');
  return [...fieldChanges(drawing, fields), ...personaShifts(drawing, stage.emotion), ...itemRows(drawing, stage)];
}

/** What the levels of the curve mean. */
function scale(): HTMLElement {
  return html(
    'span',
    { class: 'heights', 'aria-hidden': 'true' },
    ...['+2', '0', '−2'].map(level => html('span', {}, leftToRight(level))),
  );
}
