import { ensureAll } from '../../scripts/setup.mjs';
import { measureAuthoring } from './authoring.mjs';
import { measureHeap } from './measure-heap.mjs';
import { measurePhases } from './measure-phases.mjs';
import { measureServer } from './measure-server.mjs';
import { measureSizes } from './measure-sizes.mjs';
import { measureStart } from './measure-start.mjs';
import { measureWorkspace } from './measure-workspace.mjs';
import { measureWorst } from './measure-worst.mjs';

/** A part that needs VS Code or Chromium, in a module of its own that is loaded only when it is measured. */
const inBrowser =
  (file, measure) =>
  async ({ quick }) => {
    await ensureAll();
    return measure(await import(`./${file}`), quick);
  };

/** What can be measured by itself, in the order in which all are: functions of `{quick}` that give their results. */
export const parts = {
  server: measureServer,
  worst: measureWorst,
  start: measureStart,
  heap: measureHeap,
  workspace: measureWorkspace,
  phases: measurePhases,
  sizes: measureSizes,
  authoring: measureAuthoring,
  page: inBrowser('page.mjs', ({ measurePage }, quick) => measurePage({ repetitions: quick ? 7 : 15 })),
  map: inBrowser('map-page.mjs', ({ measureMap }, quick) => measureMap({ repetitions: quick ? 12 : 30 })),
  activation: inBrowser('activation.mjs', ({ measureActivation }, quick) =>
    measureActivation({ repetitions: quick ? 2 : 7 }),
  ),
  typing: inBrowser('page-typing.mjs', ({ measureTyping }, quick) => measureTyping({ repetitions: quick ? 1 : 4 })),
};

/** What budgets hold. */
export const partsWithBudgets = Object.keys(parts).filter(name => !['phases', 'sizes'].includes(name));

/** What compares the slowest of many keys, of one state with another: what else runs meanwhile would count for one of them. */
export const partsThatNeedQuiet = ['workspace', 'typing'];
