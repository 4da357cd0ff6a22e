import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { openWorkbench } from './harness.mjs';

describe('a map with a mistake', () => {
  it('is listed in the Problems panel', async () => {
    const window = await openWorkbench({ file: 'broken.journey.yaml' });
    const [first] = await window.problems();
    assert.ok(first);
  });
});
