/** What each phase of a check takes alone, in this process, beside YAML's own parser on the same text. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { loadCore } from './bundles.mjs';
import { makeMap } from './make-map.mjs';
import { median } from './statistics.mjs';
import { edits, typing } from './swaps.mjs';

/** Rounds by steps; the first third of them is to warm up. */
const plans = {
  full: { 10: 150, 100: 90, 1000: 18, 10000: 4 },
  quick: { 100: 45, 1000: 12 },
};
const uri = 'file:///bench/phases.journey.yaml';
const today = '2026-11-22';

/**
 * Measures maps of each size, medians in ms: `bare` is `yaml.parseDocument`; `whole` the phases on a text that is seen for
 * the first time; `edit` the same for a character that is typed in a step or taken back, with what is kept of the version
 * before. `check` is schema, rules and YAML's findings together.
 */
export function measurePhases({ quick }) {
  return Object.entries(quick ? plans.quick : plans.full).map(([steps, rounds]) => measureSize(Number(steps), rounds));
}

function measureSize(steps, rounds) {
  const core = loadCore();
  const contextOf = journey => ({ scope: core.buildScope(uri, journey, core.noFiles), files: core.noFiles, today });
  const bare = [];
  const whole = { parse: [], scope: [], schema: [], rules: [], check: [] };
  const edit = { parse: [], scope: [], schema: [], rules: [], check: [] };
  const versions = versionsOf(makeMap(steps));
  const first = versions.next().value;
  let apart = core.parse(first);
  let together = core.parse(first);

  /** The phases one by one on one text; gives what it was read to. */
  const phases = (times, text, previous) => {
    const journey = timed(times.parse, () => core.parse(text, previous));
    const context = timed(times.scope, () => contextOf(journey));
    timed(times.schema, () => core.validateSchema(journey.root));
    timed(times.rules, () => core.checkRules(context, {}));
    return journey;
  };
  /** The whole check, on what was read apart from that: it would find the phases' work done. */
  const check = (times, text, previous) => {
    const journey = core.parse(text, previous);
    const context = contextOf(journey);
    timed(times.check, () => core.diagnose(context, {}));
    return journey;
  };
  for (let round = 0; round < rounds; round++) {
    const text = versions.next().value;
    timed(bare, () => core.parseDocument(text));
    phases(whole, text);
    check(whole, text);
    apart = phases(edit, text, apart);
    together = check(edit, text, together);
  }
  const counted = times => median(times.slice(Math.floor(rounds / 3)));
  const medians = times => Object.fromEntries(Object.entries(times).map(([phase, all]) => [phase, counted(all)]));
  return { steps, bare: counted(bare), whole: medians(whole), edit: medians(edit) };
}

function timed(times, run) {
  const start = performance.now();
  const result = run();
  times.push(performance.now() - start);
  return result;
}

/** The text, and then one version after the other with a character typed or taken back, as the server has them. */
function* versionsOf(text) {
  const document = TextDocument.create(uri, 'journey-map', 1, text);
  yield text;
  for (const edit of edits(typing(text))) {
    TextDocument.update(document, [edit], document.version + 1);
    yield document.getText();
  }
}
