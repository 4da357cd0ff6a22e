import { measureHeap } from './measure-heap.mjs';
import { measurePhases } from './measure-phases.mjs';
import { measureServer } from './measure-server.mjs';
import { measureSizes } from './measure-sizes.mjs';
import { measureStart } from './measure-start.mjs';
import { measureWorst } from './measure-worst.mjs';

/** What can be measured by itself, in the order in which all are: functions of `{quick}` that give their results. */
export const parts = {
  server: measureServer,
  worst: measureWorst,
  start: measureStart,
  heap: measureHeap,
  phases: measurePhases,
  sizes: measureSizes,
};

/** What budgets hold. */
export const partsWithBudgets = ['server', 'worst', 'start', 'heap'];
