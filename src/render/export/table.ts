import type { MapView, MomentView, StageView, StepView } from '../../shared/map-view';

/** What stands in a cell: a text, a number that stays one, or texts each on a line of its own. */
export type Cell = string | number | readonly string[] | undefined;

export interface Column {
  readonly head: string;
  /** How wide its texts want to be, in characters. */
  readonly width: number;
}

/** What an export shows of one kind of thing; how it looks is the format's. Each row has as many cells as there are columns. */
export interface Table {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A column while its table is made: its head, its width in characters, and what stands in it of a thing. */
export type ColumnOf<T> = readonly [head: string, width: number, cell: (of: T) => Cell];

export function tableOf<T>(title: string, things: readonly T[], columns: readonly ColumnOf<T>[]): Table {
  return {
    title,
    columns: columns.map(([head, width]) => ({ head, width })),
    rows: things.map(thing => columns.map(([, , cell]) => cell(thing))),
  };
}

export const isEmptyCell = (cell: Cell): boolean =>
  cell === undefined || (typeof cell !== 'number' && cell.length === 0);

/** The table without the columns in which nothing stands. */
export function withoutEmptyColumns({ title, columns, rows }: Table): Table {
  const kept = columns.flatMap((_, at) => (rows.some(row => !isEmptyCell(row[at])) ? [at] : []));
  return {
    title,
    columns: kept.map(at => columns[at]!),
    rows: rows.map(row => kept.map(at => row[at])),
  };
}

/** A stage, or one of its steps. Numbers begin with 1. */
export interface Place {
  readonly stageNumber: number;
  readonly stage: StageView;
  readonly stepNumber?: number;
  readonly step?: StepView;
  /** The step, else the stage. */
  readonly moment: MomentView;
  /** By which an export refers to it: `2` or `2.3`. */
  readonly number: string;
}

/** All stages, each before its steps. */
export function placesOf(map: MapView): Place[] {
  return map.stages.flatMap((stage, s): Place[] => [
    { stageNumber: s + 1, stage, moment: stage, number: `${s + 1}` },
    ...stage.steps.map((step, i) => ({
      stageNumber: s + 1,
      stage,
      stepNumber: i + 1,
      step,
      moment: step,
      number: `${s + 1}.${i + 1}`,
    })),
  ]);
}
