import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../src/journey/parse';
import { buildScope, noFiles } from '../../src/journey/scope';
import { buildMapView } from '../../src/render/map-view';
import { applyDelta, deltaOf } from '../../src/shared/delta';
import type { MapView } from '../../src/shared/map-view';
import { pathOf, placeOf, stepsOf } from '../../src/shared/map-view';
import { followEdit } from '../../webview/map/follow-edit';

/** The view of stages with steps that have these words. */
function viewOf(stages: readonly (readonly string[])[]): MapView {
  const text = `title: T\nstages:\n${stages
    .map((steps, i) => `  - name: S${i}\n    steps:\n${steps.map(words => `      - {action: ${words}}\n`).join('')}`)
    .join('')}`;
  const scope = buildScope('file:///map.journey.yaml', parse(text), noFiles);
  return buildMapView({ scope, files: noFiles, today: '2027-01-01' }, 1);
}

const words = fc.stringMatching(/^[a-h]$/);
const stages = fc.array(fc.uniqueArray(words, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 });

describe('Edits of what the text has changed meanwhile', () => {
  it('are of the same step, or of the one that stands among the same neighbours', () => {
    fc.assert(
      fc.property(stages, stages, (before, after) => {
        const from = viewOf(before);
        const to = applyDelta(from, deltaOf(from, viewOf(after))) as MapView;
        from.stages.forEach((stage, i) =>
          stage.steps.forEach(({ action }, k) => {
            const path = pathOf(i, k);
            const at = (edit: ReturnType<typeof followEdit>): string | undefined => {
              const place = placeOf(edit!.path);
              return to.stages[place.stage!]!.steps[place.step!]?.action;
            };
            const gone = followEdit({ kind: 'delete', path }, from, to);
            if (gone) assert.equal(at(gone), action);
            const set = followEdit({ kind: 'set', path: [...path, 'action'], value: 'x' }, from, to);
            if (!set || at(set) === action) return;
            const place = placeOf(set.path);
            const others = to.stages[place.stage!]!.steps.map(s => s.action).filter((_, j) => j !== place.step);
            assert.deepEqual(
              others,
              before[i]!.filter((_, j) => j !== k),
            );
          }),
        );
      }),
    );
  });

  it('are found wherever a step has come to, while it is the same', () => {
    const before = viewOf([['a', 'b'], ['c']]);
    const changed = viewOf([['new', 'a', 'b'], ['c']]);
    const after = applyDelta(before, deltaOf(before, changed)) as MapView;
    assert.equal(stepsOf(after).length, 4);
    const edit = followEdit({ kind: 'set', path: [...pathOf(0, 1), 'pains', 0], value: 'x' }, before, after);
    assert.deepEqual(edit?.path, [...pathOf(0, 2), 'pains', 0]);
  });
});
