import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { openWorkbench } from './harness.mjs';

describe('writing a map', () => {
  it('shows what is wrong in the Problems panel', async () => {
    const window = await openWorkbench({ file: 'broken.journey.yaml' });
    const [first] = await window.problems();
    assert.ok(first);
  });

  it('keeps what was typed when saved', async () => {
    const window = await openWorkbench({ file: 'coffee.journey.yaml' });
    await window.setCursor(1, 1);
    await window.press('End');
    await window.typeText(' in the rain');
    const text = await window.savedText('coffee.journey.yaml');
    assert.match(text, /^title: A coffee on the way to work in the rain$/m);
  });
});

describe('the preview', () => {
  it('opens beside the text by its command', async () => {
    const window = await openWorkbench({ file: 'coffee.journey.yaml' });
    await window.runCommand('Journey Map: Open Preview to the Side');
    await window.previewFrame().getByText('Finds the queue').first().waitFor();
    assert.match(await window.visibleText(), /A coffee on the way to work/);
  });
});
