import { tellingKey, textKey, textLikeness } from './likeness';
import type { ByKey, Pairing } from './pair-up';
import { byKey, pairUp } from './pair-up';
import type { Side, StageOf, StepOf } from './side';

/** Stages and steps of two maps that are the same. */
export interface PairedMoments {
  readonly stages: Pairing;
  readonly steps: Pairing;
}

/**
 * Pairs stages by id, then by the framework's stage, then by name; steps by id, then by what is done, in the same stage first. What
 * has no id on one side and got other words, is known by its steps, or by how alike its words are.
 */
export function pairMoments(before: Side, after: Side): PairedMoments {
  const stages = pairUp<StageOf>(
    before.stages,
    after.stages,
    [() => byKey(s => s.view.id), () => byKey(s => s.view.frameworkId), () => byKey(s => textKey(s.view.name))],
    () => ({
      group: byKey(() => ''),
      likeness: (b, a) => (haveIds(b, a) ? 0 : sharedSteps(keysOf(before, b), keysOf(after, a))),
    }),
  );
  const inStage = (key: (s: StepOf) => string | undefined): ByKey<StepOf> => {
    const within = (stage: number | undefined, s: StepOf): string | undefined => {
      const own = stage === undefined ? undefined : key(s);
      return own === undefined ? undefined : `${stage} ${own}`;
    };
    return { before: s => within(stages.toAfter.get(s.stage), s), after: s => within(s.stage, s) };
  };
  const steps = pairUp<StepOf>(
    before.steps,
    after.steps,
    [() => byKey(s => s.view.id), () => inStage(s => textKey(s.view.action)), () => byKey(s => textKey(s.view.action))],
    () => ({
      group: inStage(() => ''),
      likeness: (b, a) => (haveIds(b, a) ? 0 : textLikeness(b.view.action, a.view.action)),
    }),
  );
  return { stages, steps };
}

const haveIds = (...both: readonly (StageOf | StepOf)[]): boolean => both.every(m => m.view.id !== undefined);

const keysOf = (side: Side, stage: StageOf): Set<string> =>
  new Set(stage.steps.flatMap(i => side.steps[i]!.view.id ?? tellingKey(side.steps[i]!.view.action) ?? []));

function sharedSteps(before: ReadonlySet<string>, after: ReadonlySet<string>): number {
  const shared = [...before].filter(key => after.has(key)).length;
  return shared === 0 ? 0 : (2 * shared) / (before.size + after.size);
}
