import type { MapView, StageView, StepView } from '../../shared/map-view';
import { isEmptyMap } from '../../shared/map-view';
import { diagramOf } from '../diagram';
import { durationIn } from '../duration-in';
import { toFlowchart } from '../flowchart';
import { escapeMarkdown } from './escape-markdown';
import type { ExportTexts } from './export-texts';
import { exportTexts } from './export-texts';
import { factsTable } from './facts-table';
import { itemText, numberText, personaNames, ratingTexts, touchpointText } from './moment-texts';
import { partTables } from './part-tables';
import type { Cell, Table } from './table';
import { isEmptyCell, tableOf, withoutEmptyColumns } from './table';

/**
 * A map as Markdown that reads well on GitHub: facts, Mermaid's diagrams of the journey and, where transitions are told, of its ways, a table for each
 * stage and for each kind of part.
 * @param today the day of the export, `YYYY-MM-DD`
 */
export function toMarkdown(map: MapView, today: string): string {
  const texts = exportTexts(map.language);
  const table = (of: Table): string[] => tableLines(withoutEmptyColumns(of), map.language);
  const [personas, ...parts] = partTables(map, texts).map(of =>
    of.rows.length > 0 ? [`## ${of.title}`, '', ...tableLines(of, map.language), ''] : [],
  );
  const lines = [
    `# ${escapeMarkdown(map.title) || '…'}`,
    '',
    ...factsTable(map, texts, today)
      .rows.slice(map.title === '' ? 0 : 1)
      .map(row => fact(row[0], row[1], map.language)),
    '',
    ...(isEmptyMap(map) ? [] : diagram(texts.diagram, diagramOf(map).mermaid)),
    ...(isEmptyMap(map) || map.transitions.length === 0 ? [] : diagram(texts['flow.label'], toFlowchart(map))),
    ...personas!,
    ...(map.stages.length > 0 ? [`## ${texts.stages}`, ''] : []),
    ...map.stages.flatMap((stage, s) => [
      `### ${s + 1}. ${escapeMarkdown(stage.name)}`,
      '',
      ...stageFacts(stage, map, texts),
      ...[stepTable(stage, s, map, texts), blueprintTable(stage, s, texts)]
        .filter(({ columns }) => columns.length > 1)
        .flatMap(of => [...table(of), '']),
    ]),
    ...parts.flat(),
  ];
  return lines.join('\n').trimEnd() + '\n';
}

const diagram = (title: string, mermaid: string): string[] => [
  `## ${title}`,
  '',
  '```mermaid',
  mermaid.trimEnd(),
  '```',
  '',
];

/** What a stage has as a whole, but for what the tables of parts tell with its number. */
function stageFacts(stage: StageView, map: MapView, texts: ExportTexts): string[] {
  const facts: readonly (readonly [string, Cell])[] = [
    [texts.goal, stage.goal],
    [texts.personas, personaNames(stage, map)],
    [texts['lane.emotion'], ratingTexts(stage, map, texts)],
    [texts['lane.motivations'], stage.motivations],
    [texts['lane.behaviours'], stage.behaviours],
    [texts['lane.touchpoints'], stage.touchpoints.map(t => touchpointText(t, texts))],
    [texts.journey, stage.journey],
  ];
  const lines = facts.flatMap(([name, cell]) => (isEmptyCell(cell) ? [] : [fact(name, cell, map.language)]));
  return lines.length > 0 ? [...lines, ''] : [];
}

function stepTable({ steps }: StageView, stage: number, map: MapView, texts: ExportTexts): Table {
  const duration = durationIn(map.language);
  return withoutEmptyColumns(
    tableOf(
      texts['lane.steps'],
      [...steps.entries()],
      [
        [texts.number, 0, ([i]) => `${stage + 1}.${i + 1}`],
        [texts.step, 0, ([, step]) => [step.action, ...(step.momentOfTruth ? [`★ ${texts['moment-of-truth']}`] : [])]],
        [texts.personas, 0, ([, step]) => personaNames(step, map)],
        [texts.thought, 0, ([, step]) => step.thought],
        [texts['lane.emotion'], 0, ([, step]) => ratingTexts(step, map, texts)],
        [texts['lane.touchpoints'], 0, ([, step]) => step.touchpoints.map(t => touchpointText(t, texts))],
        [texts.duration, 0, ([, step]) => step.duration && duration(step.duration)],
        [texts['lane.motivations'], 0, ([, step]) => step.motivations],
        [texts['lane.behaviours'], 0, ([, step]) => step.behaviours],
        [texts.journey, 0, ([, step]) => step.journey],
      ],
    ),
  );
}

/** What lies under the steps of a service blueprint. */
function blueprintTable({ steps }: StageView, stage: number, texts: ExportTexts): Table {
  const under = (step: StepView): number =>
    [step.physicalEvidence, step.frontstage, step.backstage, step.support].flat().length;
  return withoutEmptyColumns(
    tableOf(
      texts['type.service-blueprint'],
      [...steps.entries()].filter(([, step]) => under(step) > 0),
      [
        [texts.number, 0, ([i]) => `${stage + 1}.${i + 1}`],
        [texts['lane.physical-evidence'], 0, ([, step]) => step.physicalEvidence.map(itemText)],
        [texts['lane.frontstage'], 0, ([, step]) => step.frontstage.map(itemText)],
        [texts['lane.backstage'], 0, ([, step]) => step.backstage.map(itemText)],
        [texts['lane.support'], 0, ([, step]) => step.support.map(itemText)],
      ],
    ),
  );
}

const fact = (name: Cell, value: Cell, language: string): string =>
  `- **${cellText(name, language, '; ')}:** ${cellText(value, language, '; ')}`;

function tableLines({ columns, rows }: Table, language: string): string[] {
  const isNumeric = (at: number): boolean => rows.every(row => row[at] === undefined || typeof row[at] === 'number');
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ head }) => escapeMarkdown(head))),
    line(columns.map((_, at) => (isNumeric(at) ? '---:' : '---'))),
    ...rows.map(row => line(row.map(cell => cellText(cell, language, '<br>')))),
  ];
}

function cellText(cell: Cell, language: string, between: string): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return numberText(cell, language);
  return typeof cell === 'string' ? escapeMarkdown(cell) : cell.map(escapeMarkdown).join(between);
}
