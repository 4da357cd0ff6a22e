import { drawCurves } from '../../draw/draw-curves';
import { mirror } from '../../draw/mirror';
import { wholeOf } from '../../draw/part';
import type { Sketch } from '../../draw/sketch';
import { signedIn } from '../../../shared/signed-in';
import type { Cell, LaneRow, MapLayout } from '../../layout/map-layout';
import { laneTitle } from '../../draw/draw-table';
import { svgElements } from '../to-svg';
import { escapeXml } from '../xml';
import type { CellTexts } from './cells-html';
import { cellHtml } from './cells-html';

/** A column of the table: one of the layout's, by its index, or a stage that is missing. */
type Column = { readonly x: number; readonly width: number } & (
  | { readonly kind: 'step'; readonly index: number; readonly stage: number; readonly first: boolean }
  | { readonly kind: 'ghost'; readonly index: number }
);

function columnsOf(layout: MapLayout): Column[] {
  const steps = layout.stages.flatMap((stage, i) =>
    layout.columns
      .slice(stage.first, stage.end)
      .map(({ x, width }, k): Column => ({ kind: 'step', x, width, index: stage.first + k, stage: i, first: k === 0 })),
  );
  const ghosts = layout.ghosts.map(({ x, width }, index): Column => ({ kind: 'ghost', x, width, index }));
  return [...steps, ...ghosts].sort((a, b) => a.x - b.x);
}

/**
 * The map as a table: stages head columns, lanes head rows. Where a lane has something of whole stages, that is a row of its own above.
 * @param whole a layout whose texts are not broken into lines
 */
export function tableHtml(sketch: Sketch, whole: MapLayout, texts: CellTexts, caption: string): string {
  const { layout } = sketch;
  const columns = columnsOf(layout);
  const cols = columns.map(({ width }) => `<col width="${width}">`).join('');
  const width = layout.width;
  const rows = layout.rows.map((row, i) => laneHtml(row, whole.rows[i] ?? row, columns, sketch, texts)).join('\n');
  return (
    `${curvesHtml(sketch)}<table width="${width}"><caption class="said">${escapeXml(caption)}</caption>` +
    `<colgroup><col width="${layout.laneWidth}">${cols}</colgroup>\n<thead><tr>${headHtml(columns, sketch)}</tr></thead>\n${rows}\n</table>`
  );
}

function headHtml(columns: readonly Column[], { layout, texts }: Sketch): string {
  const signed = signedIn(layout.map.language);
  const heads = columns.map(column => {
    if (column.kind === 'ghost') {
      const { missing } = layout.ghosts[column.index]!;
      return `<th scope="col" class="ghost"><b dir="auto">${escapeXml(missing.name)}</b><span class="note">${escapeXml(texts.missing)}</span></th>`;
    }
    if (!column.first) return '';
    const stage = layout.stages[column.stage]!;
    const { name, goal, stageMean } = layout.map.stages[stage.stage]!;
    const mean =
      stageMean === undefined
        ? ''
        : `<small><span class="said">${escapeXml(texts['lane.emotion'])} </span><bdi dir="ltr">${signed(stageMean)}</bdi></small>`;
    const about = goal === undefined ? '' : `<span class="note" dir="auto">${escapeXml(goal)}</span>`;
    const empty = stage.empty ? `<span class="note">${escapeXml(texts['no-steps'])}</span>` : '';
    return `<th scope="colgroup" colspan="${stage.end - stage.first}">${mean}<b dir="auto">${escapeXml(name)}</b>${about}${empty}</th>`;
  });
  return `<td class="corner lane"></td>${heads.join('')}`;
}

function laneHtml(row: LaneRow, whole: LaneRow, columns: readonly Column[], sketch: Sketch, texts: CellTexts): string {
  const { layout } = sketch;
  const name = laneTitle(row, sketch);
  const line = row.line
    ? `<tr class="${row.line.replace('.', ' ')}"><td></td><th colspan="${columns.length}"><span>${escapeXml(sketch.texts[row.line])}</span></th></tr>`
    : '';
  const ofStages = whole.stageCells.some(c => c.items.length > 0);
  const ofSteps = whole.cells.some(c => c.items.length > 0) || !ofStages;
  const head = `<th scope="row" class="lane"${ofStages && ofSteps ? ' rowspan="2"' : ''}>${escapeXml(name)}${row.lane === 'emotion' ? scaleHtml(layout) : ''}</th>`;
  const ghost = '<td class="ghost"></td>';
  const felt = row.lane === 'emotion' ? feltIn(sketch) : undefined;
  const first = (column: { readonly first: boolean }): string => (column.first ? 'first' : '');
  /** Where a stage has nothing of its own, what its steps have stands in its place, too. */
  const reachesUp = ({ stage }: { readonly stage: number }): boolean =>
    ofSteps && whole.stageCells[stage]!.items.length === 0;
  const stepHtml = (column: Column & { readonly kind: 'step' }, span: string): string => {
    const cell: Cell = whole.cells[column.index]!;
    const content = cellHtml(cell, texts);
    return row.lane === 'steps' && content !== ''
      ? `<th scope="col" class="step ${first(column)}"${span}>${content}</th>`
      : `<td class="${first(column)}"${span}>${content}</td>`;
  };
  const stageRow = columns.map(column => {
    if (column.kind === 'ghost') return ghost;
    if (reachesUp(column)) return stepHtml(column, ' rowspan="2"');
    const stage = layout.stages[column.stage]!;
    if (!column.first) return '';
    return `<td class="first" colspan="${stage.end - stage.first}">${cellHtml(whole.stageCells[column.stage]!, texts)}</td>`;
  });
  const stepRow = columns.map(column => {
    if (column.kind === 'ghost')
      return row.lane === 'emotion' ? `<td class="ghost curve">${curvePart(column, layout)}</td>` : ghost;
    if (felt) return feltHtml(column, felt.get(column.index) ?? [], layout);
    return ofStages && reachesUp(column) ? '' : stepHtml(column, '');
  });
  const rows = [
    ...(ofStages ? [`<tr>${head}${stageRow.join('')}</tr>`] : []),
    ...(ofSteps ? [`<tr${ofStages ? ' class="below"' : ''}>${ofStages ? '' : head}${stepRow.join('')}</tr>`] : []),
  ];
  return `<tbody data-lane="${row.lane}">${line}${rows.join('')}</tbody>`;
}

/** The curves as a whole, of which each cell shows its part. */
function curvesHtml(sketch: Sketch): string {
  const { layout } = sketch;
  const row = layout.rows.find(r => r.lane === 'emotion');
  if (!row || !layout.curves) return '';
  const marks = drawCurves({ ...row, y: 0 }, wholeOf(layout), sketch);
  const { direction } = layout.map;
  const placed = direction === 'rtl' ? mirror(marks, layout.width) : marks;
  return `<svg width="0" height="0" class="said" aria-hidden="true"><g id="curves" fill="none">${svgElements(placed, direction)}</g></svg>`;
}

/** The levels beside the lane's name; each cell tells its values in words. */
const scaleHtml = ({ curves }: MapLayout): string =>
  curves
    ? `<svg class="scale" width="26" height="${curves.height}" aria-hidden="true">${curves.scale
        .map((y, i) => `<text x="13" y="${y + 4}" text-anchor="middle" direction="ltr">${['+2', '0', '−2'][i]}</text>`)
        .join('')}</svg>`
    : '';

/** What is felt in each column, in words, by its index. */
function feltIn({ layout, texts }: Sketch): ReadonlyMap<number, readonly string[]> {
  const signed = signedIn(layout.map.language);
  const curves = layout.curves?.curves ?? [];
  const several = curves.length > 1;
  const found = new Map<number, string[]>();
  for (const { name, runs } of curves)
    for (const { column, value, feeling, supposed } of runs.flat()) {
      const said = `${several ? `${name}: ` : ''}${signed(value)}${feeling ? `, ${feeling}` : ''}`;
      const all = found.get(column) ?? [];
      if (all.length === 0) found.set(column, all);
      all.push(supposed ? `${said} (${texts.hypothesis})` : said);
    }
  return found;
}

function feltHtml(column: Column & { readonly kind: 'step' }, felt: readonly string[], layout: MapLayout): string {
  return (
    `<td class="curve${column.first ? ' first' : ''}"><span class="said">${escapeXml(felt.join('; '))}</span>` +
    `${curvePart(column, layout)}</td>`
  );
}

/** The part of the curves that a column shows; they go on where a stage is missing. */
function curvePart({ x, width }: Column, { curves, map, width: whole }: MapLayout): string {
  if (!curves) return '';
  const { height } = curves;
  const left = map.direction === 'rtl' ? whole - x - width : x;
  return `<svg viewBox="${left} 0 ${width} ${height}" height="${height}" preserveAspectRatio="none" aria-hidden="true"><use href="#curves"/></svg>`;
}
