/** The ratios of a run that have a target and a budget in budgets.json, and what each of them says. */
import { count, factor } from './format.mjs';

const peer = "yaml-language-server's";

/** All that `results` has, each with its `place` in budgets.json. */
export function ratiosOf({ server, worst, start, heap, workspace, authoring, page, map, activation, typing }) {
  return [
    server && [
      bySteps('change', server.change, `the time from a change to its findings is % times ${peer}`),
      bySteps('completion', server.completion, `the time from a change to suggestions is % times ${peer}`),
      bySteps('hover', server.hover, `the time of a hover is % times ${peer}`),
      bySteps('memory', server.memory, `the memory is % times ${peer}`),
      single('growth', server.growth, 'A change at 10,000 steps takes % times as long as at 1,000'),
    ],
    worst && single('worst', worst.ratio, `The worst edit (${worst.edit}) takes % times ${peer} time`),
    start && bySteps('start', start, "the time from the start to the first findings is % times the empty server's"),
    heap && single('heap', heap.growth, `After ${count(heap.edits)} edits the heap is % times what it was`),
    workspace &&
      single(
        'workspace',
        workspace.ratio,
        "While a workspace is read, a key's 95th percentile is % times what it is else",
      ),
    authoring &&
      authoring.map(({ name, ratio }) =>
        single('authoring', ratio, `Writing ${name} takes % keys for each character that is not the author's own`),
      ),
    page && single('page', page.ratio, "The preview page takes % times the time of one with Mermaid's whole bundle"),
    map && [
      single('map', map.ratio, "An edited step is in the map view in % times the time of Mermaid's own rendering"),
      single('map-growth', map.growth, 'An edited step of 2,000 takes % times as long to be drawn as one of 200'),
    ],
    activation && single('activation', activation.ratio, "Activation takes % times a minimal extension's time"),
    typing && single('typing', typing.ratio, 'With the preview open, a key takes % times as long as without it'),
  ]
    .flat(2)
    .filter(Boolean);
}

/** `%` in a sentence stands for the ratio. */
const single = (part, ratio, says) => ({ place: [part], ratio, says: says.replace('%', factor(ratio)) });

const bySteps = (part, rows, says) =>
  rows.map(({ steps, ratio }) => ({
    ...single(part, ratio, `At ${count(steps)} steps, ${says}`),
    place: [part, String(steps)],
  }));

/** The entry `{target, budget}` of a ratio, if it has one. */
export const limitsOf = (budgets, place) => place.reduce((at, name) => at?.[name], budgets);

/** One sentence for each budget that `results` misses. */
export const missedBudgets = (results, budgets) =>
  ratiosOf(results).flatMap(({ place, ratio, says }) => {
    const budget = limitsOf(budgets, place)?.budget;
    return budget !== undefined && !(ratio <= budget) ? [`${says}; the budget is ${factor(budget)}.`] : [];
  });
