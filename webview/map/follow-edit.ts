import type { MapView, MomentView, PicturePath, StageView } from '../../src/shared/map-view';
import { pathOf, placeOf } from '../../src/shared/map-view';
import type { PictureEdit } from '../../src/shared/picture-edit';
import { isSameExcept } from '../same-except';

/**
 * An edit of what a map showed, as an edit of a later view of it: what was chosen may stand elsewhere since somebody has opened a field or
 * a menu for it. Parts of both views that did not change are the same objects. Undefined where it is gone or can't be told from others, where
 * what shall be deleted has changed, and of moves, whose target may be another one.
 */
export function followEdit(edit: PictureEdit, from: MapView, to: MapView): PictureEdit | undefined {
  if (from === to) return edit;
  const { path } = edit;
  if (edit.kind === 'move') return undefined;
  if (placeOf(path).stage === undefined) return edit;
  if (edit.kind === 'add' && (path.length === 2 || path.length === 4)) {
    // It has no place yet, but comes behind the one before it
    const [last, list] = [Number(path.at(-1)), path.slice(0, -1)];
    const before = last > 0 ? placeIn(from, to, [...list, last - 1]) : placeIn(from, to, list.slice(0, -1));
    if (!before) return undefined;
    return {
      ...edit,
      path: last > 0 ? [...before.slice(0, -1), Number(before.at(-1)) + 1] : [...before, ...path.slice(-2)],
    };
  }
  const place = placeIn(from, to, path);
  if (!place) return undefined;
  const [was, is] = [momentAt(from, path), momentAt(to, place)];
  if (was !== is && (edit.kind === 'delete' || !hasItem(path.slice(place.length), was, is))) return undefined;
  return { ...edit, path: [...place, ...path.slice(place.length)] };
}

const momentAt = ({ stages }: MapView, path: PicturePath): MomentView | undefined => {
  const { stage, step } = placeOf(path);
  return step === undefined ? stages[stage ?? -1] : stages[stage ?? -1]?.steps[step];
};

/** Where the stage or step is that a path leads into. */
function placeIn(from: MapView, to: MapView, path: PicturePath): PicturePath | undefined {
  const { stage, step } = placeOf(path);
  const own = from.stages[stage ?? -1];
  if (stage === undefined || !own) return undefined;
  if (step === undefined) {
    const found = indexIn(from.stages, to.stages, stage, isSameStage);
    return found === undefined ? undefined : pathOf(found);
  }
  for (const [i, { steps }] of to.stages.entries()) {
    const found = steps.indexOf(own.steps[step]!);
    if (found >= 0) return pathOf(i, found);
  }
  const within = indexIn(from.stages, to.stages, stage, isSameStage);
  const found = within === undefined ? undefined : indexIn(own.steps, to.stages[within]!.steps, step);
  return found === undefined ? undefined : pathOf(within!, found);
}

/** Where something of a list is in a later one. If it has changed itself, nothing else of the list may have. */
function indexIn<T>(
  before: readonly T[],
  after: readonly T[],
  index: number,
  isSame = (a: T, b: T): boolean => a === b,
): number | undefined {
  const found = after.flatMap((one, i) => (isSame(before[index]!, one) ? [i] : []));
  if (found.length === 1) return found[0];
  if (found.length > 1) return found.includes(index) ? index : undefined;
  const othersStay = before.length === after.length && before.every((one, i) => i === index || isSame(one, after[i]!));
  return othersStay ? index : undefined;
}

/** Whatever has become of their steps. */
const isSameStage = (a: StageView, b: StageView): boolean => isSameExcept(a, b, 'steps', 'stageMean');

/** Whether a path behind a stage's or step's leads to the same in what that has become. */
function hasItem([key, index]: PicturePath, was: MomentView | undefined, is: MomentView | undefined): boolean {
  if (typeof index !== 'number') return true;
  const names: Readonly<Record<string, string>> = {
    'physical-evidence': 'physicalEvidence',
    touchpoint: 'touchpoints',
  };
  const [before, after] = [was, is].map(
    of => Object.entries(of ?? {}).find(([k]) => k === (names[String(key)] ?? key))?.[1],
  );
  return (
    Array.isArray(before) &&
    Array.isArray(after) &&
    before.length === after.length &&
    before.every((one, i) => i === index || one === after[i])
  );
}
