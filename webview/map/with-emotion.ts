import type { MapView, MomentView, PicturePath } from '../../src/shared/map-view';
import { placeOf } from '../../src/shared/map-view';

/** A map as it would be with another value at a point of its curves. All that the point is not about stays the same objects. */
export function withEmotion(map: MapView, path: PicturePath, value: number): MapView {
  const { stage, step } = placeOf(path);
  const id = path[path.indexOf('emotion') + 1];
  const found = map.personas.findIndex(p => p.id === id);
  const persona = found < 0 ? undefined : found;
  const changed = <M extends MomentView>(moment: M): M => ({
    ...moment,
    ratings: moment.ratings.map(r => (r.persona === persona ? { ...r, value } : r)),
  });
  const stages = map.stages.map((one, i) => {
    if (i !== stage) return one;
    return step === undefined
      ? changed(one)
      : { ...one, steps: one.steps.map((s, k) => (k === step ? changed(s) : s)) };
  });
  return { ...map, stages };
}
