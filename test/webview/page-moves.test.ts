import assert from 'node:assert/strict';
import type { PageOptions, PreviewPage } from './preview-page';
import { mapOf, mapOfFile, openingPages } from './preview-page';
import { longMap } from './sample-maps';

describe('Moving in the preview page', function () {
  this.timeout(60_000);
  let preview: PreviewPage;
  const pages = openingPages();
  const open = async (options?: PageOptions): Promise<PreviewPage> => (preview = await pages.open(options));
  const zoom = (): Promise<string> => preview.page.locator('.tool-percent').innerText();

  it('zooms by keys, buttons and wheel, and keeps the zoom while the text changes', async () => {
    await (await open()).show(mapOfFile('examples/running-shoes.journey.yaml'));
    const width = (): Promise<number> =>
      preview.page.locator('.picture > svg').evaluate(s => s.getBoundingClientRect().width);
    const actual = await width();
    assert.equal(await zoom(), '100 %');
    await preview.page.keyboard.press('+');
    assert.equal(await zoom(), '120 %');
    assert.ok(Math.abs((await width()) / actual - 1.2) < 0.01);
    await preview.page.keyboard.press('-');
    await preview.page.keyboard.press('-');
    assert.equal(await zoom(), '83 %');
    await preview.update(mapOfFile('examples/running-shoes.journey.yaml', 2));
    assert.equal(await zoom(), '83 %');
    await preview.page.keyboard.press('0');
    assert.equal(await zoom(), '100 %');
    await preview.page.keyboard.press('f');
    assert.ok((await width()) <= 1200, 'the whole journey fits');
    await preview.page.getByRole('button', { name: 'Zoom in (+)' }).click();
    await preview.page.locator('.viewport').hover();
    await preview.page.keyboard.down('Control');
    const before = await zoom();
    await preview.page.mouse.wheel(0, -200);
    await preview.page.keyboard.up('Control');
    assert.notEqual(await zoom(), before);
  });

  it('pans by dragging, which is no click', async () => {
    await (await open({ width: 600 })).show(mapOf(longMap(40)));
    const box = (await preview.page.locator('[data-task="1"] rect.task').boundingBox())!;
    await preview.page.mouse.move(box.x + 20, box.y + 20);
    await preview.page.mouse.down();
    await preview.page.mouse.move(box.x - 150, box.y + 20, { steps: 5 });
    await preview.page.mouse.up();
    assert.equal(await preview.page.locator('.viewport').evaluate(v => Math.round(v.scrollLeft)), 170);
    assert.equal(
      preview.messages.some(m => m.type === 'select'),
      false,
    );
  });

  it('lets go of the picture when the button was let go outside of it', async () => {
    await (await open({ width: 600 })).show(mapOf(longMap(40)));
    const { x, y } = (await preview.page.locator('.viewport').boundingBox())!;
    const { mouse } = preview.page;
    await mouse.move(x + 300, y + 1);
    await mouse.down();
    await mouse.move(x + 300, y - 20);
    await mouse.up();
    await mouse.move(x + 300, y + 60);
    await mouse.move(x + 200, y + 60, { steps: 5 });
    assert.equal(await preview.page.locator('.viewport').evaluate(v => v.scrollLeft), 0);
  });

  for (const [view, target] of [
    ['diagram', '.stage-chip.missing button'],
    ['flow', 'g[role=button]:has-text("Insert the stage")'],
    ['map', '.map-stage.ghost button'],
  ] as const)
    it(`loses no click to another version that shows the same: ${view}`, async () => {
      const text = 'title: T\nframework: before-during-after\nstages:\n  - {id: before, steps: [{action: a}]}\n';
      await (await open({ view })).show(mapOf(text));
      await preview.page.locator(target).first().hover();
      await preview.page.mouse.down();
      await preview.update(mapOf(text, 2));
      await preview.page.mouse.up();
      assert.equal((await preview.next('insertStage', 0)).frameworkId, 'during');
    });

  it('keeps map, lock, zoom and place for a reload, and takes them up again', async () => {
    await (await open({ width: 600 })).show(mapOf(longMap(40)), false);
    await preview.page.keyboard.press('+');
    await preview.page.locator('.viewport').evaluate(v => v.scrollTo(300, 0));
    await preview.page.waitForFunction(
      () => ((window as never as { stateForTests(): { left?: number } }).stateForTests().left ?? 0) === 300,
    );
    const state = await preview.state();
    assert.deepEqual(state, {
      uri: 'file:///map.journey.yaml',
      locked: false,
      view: 'diagram',
      zoom: 1.2,
      left: 300,
      top: 0,
    });
    await preview.close();
    await (await open({ width: 600, state })).show(mapOf(longMap(40)), false);
    assert.equal(await zoom(), '120 %');
    assert.equal(await preview.page.locator('.viewport').evaluate(v => v.scrollLeft), 300);
  });

  it('keeps the place while the text changes', async () => {
    await (await open({ width: 600 })).show(mapOf(longMap(40), 1));
    await preview.page.locator('.viewport').evaluate(v => v.scrollTo(900, 0));
    await preview.update(mapOf(longMap(41), 2));
    assert.equal(await preview.page.locator('.viewport').evaluate(v => v.scrollLeft), 900);
  });
});
