import type { MomentRow, MomentSide, Move, Pair, StageRow, StepRow, StepSide } from '../../shared/comparison';
import type { PicturePath } from '../../shared/map-view';
import { placeOf } from '../../shared/map-view';
import { signedIn } from '../../shared/signed-in';
import { optional } from '../known-names';
import type { Aligned } from './align';
import { compareEmotions, type Felt } from './compare-emotions';
import type { Fields, PersonaNames } from './compare-fields';
import { compareFields, feelings, personaNames, stageFields, stepFields } from './compare-fields';
import type { PersonaPair } from './compare-personas';
import { pairOpportunities, pairPains, type Owner } from './pair-items';
import type { Side, StageOf, StepOf } from './side';

/**
 * The columns with their steps, each with what changed in it.
 * @param columns the stages in their common order
 * @param steps of each column, in theirs
 */
export function rowsOf(
  before: Side,
  after: Side,
  columns: readonly Aligned[],
  steps: readonly (readonly Aligned[])[],
  personas: readonly PersonaPair[],
): StageRow[] {
  // Both sides in one language, so that another one alone changes nothing of what is felt
  const signed = signedIn(after.map.language);
  const [was, is] = [teller(before, 'before', personas, signed), teller(after, 'after', personas, signed)];
  const stageAt = at(before.stages, after.stages);
  const stepAt = at(before.steps, after.steps);
  const row = <T extends StageOf | StepOf, S extends MomentSide>(
    pair: Pair<T>,
    moved: boolean,
    tellOf: (teller: Teller) => (of: T) => Told<S>,
  ): Omit<MomentRow<S>, 'pains' | 'opportunities'> => {
    const [old, now] = [pair.before && tellOf(was)(pair.before), pair.after && tellOf(is)(pair.after)];
    const shown = { ...optional('before', old?.side.mean), ...optional('after', now?.side.mean) };
    return {
      ...optional('before', old?.side),
      ...optional('after', now?.side),
      ...(moved && pair.before && pair.after ? { moved: move(pair.before, pair.after) } : {}),
      fields: old && now ? compareFields(old.fields, now.fields) : [],
      emotion: compareEmotions(shown, old?.felt, now?.felt, personas),
    };
  };
  const itemsOf = items(columns.flatMap((column, i) => [stageAt(column), ...steps[i]!.map(stepAt)]));
  let number = 0;
  return columns.map((column, i) => ({
    ...row(stageAt(column), column.moved, t => t.stage),
    ...itemsOf(number++),
    steps: steps[i]!.map((aligned): StepRow => {
      const pair = stepAt(aligned);
      const made = row(pair, aligned.moved, t => t.step);
      const elsewhere = pair.before && pair.before.stage !== column.before;
      const stage = elsewhere ? before.stages[pair.before!.stage]!.view.name : undefined;
      return {
        ...made,
        ...(made.moved ? { moved: { ...optional('stage', stage), ...made.moved } } : {}),
        ...itemsOf(number++),
      };
    }),
  }));
}

const at =
  <T>(before: readonly T[], after: readonly T[]) =>
  (of: Aligned): Pair<T> => ({
    ...optional('before', of.before === undefined ? undefined : before[of.before]),
    ...optional('after', of.after === undefined ? undefined : after[of.after]),
  });

const move = (from: StageOf | StepOf, to: StageOf | StepOf): Move => ({ from: from.index + 1, to: to.index + 1 });

/** The pains and opportunities of each row, by its number. */
function items(rows: readonly Pair<StageOf | StepOf>[]): (row: number) => Pick<StepRow, 'pains' | 'opportunities'> {
  const owners = (side: 'before' | 'after'): Owner[] =>
    rows
      .flatMap((pair, row) => (pair[side] ? [{ row, view: pair[side].view, path: pair[side].path }] : []))
      .sort((a, b) => inDocument(a.path, b.path));
  const [before, after] = [owners('before'), owners('after')];
  const [pains, opportunities] = [pairPains(before, after), pairOpportunities(before, after)];
  return row => ({ pains: pains.get(row) ?? [], opportunities: opportunities.get(row) ?? [] });
}

function inDocument(a: PicturePath, b: PicturePath): number {
  const [one, other] = [placeOf(a), placeOf(b)];
  return one.stage! - other.stage! || (one.step ?? -1) - (other.step ?? -1);
}

/** What is told of a stage or step, and what is compared. */
interface Told<S extends MomentSide> {
  readonly side: S;
  readonly fields: Fields;
  readonly felt: Felt;
}

interface Teller {
  stage(of: StageOf): Told<MomentSide>;
  step(of: StepOf): Told<StepSide>;
}

function teller(
  { map, stages }: Side,
  side: 'before' | 'after',
  personas: readonly PersonaPair[],
  signed: (emotion: number) => string,
): Teller {
  const names: PersonaNames = personaNames(map, personas, side);
  return {
    stage: ({ view, path }) => ({
      side: {
        path,
        name: view.name,
        ...optional('mean', view.stageMean),
        ...optional('hypothesis', view.hypothesis),
      },
      fields: stageFields(view, names, signed),
      felt: { view },
    }),
    step: ({ view, path, stage }) => ({
      side: {
        path,
        name: view.action,
        ...optional('mean', view.mean),
        ...optional('hypothesis', view.hypothesis),
        momentOfTruth: view.momentOfTruth,
        feelings: feelings(view, names),
        touchpoints: view.touchpoints.map(t => t.name),
        ...optional('thought', view.thought),
      },
      fields: stepFields(view, names),
      felt: { view, ...optional('inherited', stages[stage]!.view.personas) },
    }),
  };
}
