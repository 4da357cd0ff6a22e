import assert from 'node:assert/strict';
import { mapKind } from '../../../src/edits/key-order';
import { languages } from '../../../src/journey/frameworks';
import { referenceKinds } from '../../../src/journey/references';
import type { Path } from '../../../src/journey/tree';
import { freshIdAt, hintOf } from '../../../src/language/completion/hints';
import { describe as about, properties } from '../../../src/schema/walk';
import { contextOf } from './helper';

/** Said of one part and not of the next, so that no new part is given them; and what a path is chosen for. */
const never = ['description', 'tags', 'url', 'journey', 'id'];
const moment: Path = ['stages', 0, 'steps', 0];
const parts: readonly Path[] = [
  ...['personas', 'teams', 'channels', 'touchpoints', 'metrics', 'evidence', 'frameworks'].map(key => [key, 'id']),
  moment.slice(0, 2),
  moment,
  ...['pains', 'opportunities', 'physical-evidence', 'frontstage', 'backstage', 'support'].map(k => [...moment, k, 0]),
  ['transitions', 0],
];

describe('what stands where something is to be filled in', () => {
  for (const part of parts)
    for (const { key, kinds } of properties(part)) {
      const path = [...part, key];
      const item = kinds.includes('list') ? about([...path, 0]) : undefined;
      const isText = item ? item.kinds.includes('text') && !referenceKinds([...path, 0]) : kinds.includes('text');
      if (!isText || never.includes(key) || about(path)!.format || referenceKinds(path)) continue;
      it(`has words for ${mapKind(part)}.${key} in every language`, () => {
        for (const language of languages) {
          const context = contextOf(`language: ${language}\n`);
          assert.notEqual(hintOf(context, item ? [...path, 0] : path), '', language);
        }
      });
    }

  it('is an id that nothing in sight has', () => {
    const context = contextOf('stages:\n  - id: stage\n    steps: [{id: step, pains: [{id: pain, text: x}]}]\n');
    assert.equal(freshIdAt(context, ['stages', 1, 'id']), 'stage-2');
    assert.equal(freshIdAt(context, [...moment, 'id']), 'step-2');
    assert.equal(freshIdAt(context, [...moment, 'pains', 1, 'id']), 'pain-2');
  });
});
