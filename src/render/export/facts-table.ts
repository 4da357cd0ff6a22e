import type { MapView } from '../../shared/map-view';
import { fillIn } from '../picture-texts';
import type { ExportTexts } from './export-texts';
import { kindText } from './export-texts';
import type { Cell, Table } from './table';
import { isEmptyCell } from './table';

/** What is said of the map as a whole, a row for each fact. `today`: `YYYY-MM-DD`. */
export function factsTable(map: MapView, texts: ExportTexts, today: string): Table {
  const { reviewed } = map;
  const facts: readonly (readonly [string, Cell])[] = [
    [texts.title, map.title],
    [texts.goal, map.goal],
    [texts.scenario, map.scenario],
    [texts.type, kindText(texts, 'type', map.type)],
    [texts.market, map.market && /^b2.$/.test(map.market) ? map.market.toUpperCase() : map.market],
    [texts.status, kindText(texts, 'status', map.status)],
    [texts.owner, map.owner],
    [texts.reviewed, reviewed && (reviewed.stale ? fillIn(texts.outdated, reviewed.date) : reviewed.date)],
    [texts.baseline, map.baseline],
    [texts['missing-stages'], map.missing.map(({ name }) => name)],
    [texts.exported, today],
  ];
  return {
    title: texts.about,
    columns: [
      { head: '', width: 22 },
      { head: '', width: 80 },
    ],
    rows: facts.filter(([, fact]) => !isEmptyCell(fact)),
  };
}
