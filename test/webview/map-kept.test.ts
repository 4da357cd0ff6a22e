import assert from 'node:assert/strict';
import { until } from '../vscode/until';
import { openingMapPages, shoes } from './map-pages';
import { mapOf } from './preview-page';
import { longMap } from './sample-maps';

describe('The whole map, while other views and versions come and go', function () {
  this.timeout(60_000);
  const pages = openingMapPages();
  const { open, step } = pages;

  it('switches to the diagram, whose script is not run before, and back', async () => {
    await (await open()).show(shoes());
    const hasRun = (): Promise<boolean> => pages.preview.page.evaluate(() => 'moreViews' in globalThis);
    assert.equal(await hasRun(), false);
    await pages.preview.page.getByRole('button', { name: 'Diagram' }).click();
    await pages.preview.page.locator('svg[aria-roledescription="journey"]').waitFor();
    assert.equal(await hasRun(), true);
    await pages.preview.page.getByRole('button', { name: 'Map', exact: true }).click();
    await step('Watches a reel').waitFor();
  });

  it('keeps the heads of stages where nothing in them changes, and draws them anew where something does', async () => {
    const text = longMap(8);
    await (await open()).show(mapOf(text));
    const head = (await pages.preview.page.locator('.map-stage').first().elementHandle())!;
    const isThere = (): Promise<boolean> => head.evaluate(e => e.isConnected);
    await pages.preview.update(mapOf(text.replace('(2)', '(2) and looks around'), 2));
    await step('(2) and looks around').waitFor();
    assert.equal(await isThere(), true);
    await pages.preview.update(mapOf(text.replace(/name: .*/, 'name: Another'), 3));
    await pages.preview.page.locator('.map-stage', { hasText: 'Another' }).waitFor();
    assert.equal(await isThere(), false);
  });

  it('is not laid out anew while another view is shown', async () => {
    await (await open()).show(mapOf('title: T\nstages: [{id: a, steps: [{action: One}]}]\n'));
    const { page } = pages.preview;
    const map = await page.locator('.map').elementHandle();
    const width = await map!.evaluate(e => (e as HTMLElement).style.width);
    await page.locator('[data-view="flow"]').click();
    await page.locator('.flow-node').first().waitFor();
    // When sizes that have changed were told, and something may have been drawn for that
    await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
    assert.equal(await map!.evaluate(e => (e as HTMLElement).style.width), width);
  });

  it('is let go of, with the other views, when the page turns to another map', async () => {
    const preview = await open();
    const text = 'title: T\nstages: [{id: a, steps: [{action: One}]}]\n';
    await preview.show(mapOf(text));
    await preview.page.locator('[data-view="flow"]').click();
    await preview.page.locator('.flow-node').first().waitFor();
    await preview.page.evaluate(() => {
      const views = [...document.querySelectorAll('.stand > *')].map(view => new WeakRef(view));
      document.querySelector<HTMLElement>('[data-view="map"]')!.click();
      views.push(...[...document.querySelectorAll('.stand > *')].map(view => new WeakRef(view)));
      Object.assign(window, { left: () => views.flatMap(view => view.deref()?.className ?? []) });
    });
    await preview.show(mapOf(text, 1, 'file:///other.journey.yaml'));
    const session = await preview.page.context().newCDPSession(preview.page);
    // What a task still holds that has just ended is let go of by the next collection
    await until('the views to be let go of', async () => {
      await session.send('HeapProfiler.collectGarbage');
      return preview.page.evaluate(() => (window as never as { left(): string[] }).left().length === 0);
    });
  });

  it('draws what is seen of a long map that was scrolled, when it comes back', async () => {
    await (await open()).show(mapOf(longMap(2000)));
    await pages.preview.page.locator('.map-viewport').evaluate(v => v.scrollTo(v.scrollWidth, 0));
    await step('(2000)').waitFor();
    await pages.preview.page.getByRole('button', { name: 'Flow' }).click();
    await pages.preview.page.locator('.flow-picture').waitFor();
    await pages.preview.page.getByRole('button', { name: 'Map', exact: true }).click();
    const seen = pages.preview.page.locator('.item.step:visible');
    await seen.first().waitFor();
    const frame = (await pages.preview.page.locator('.map-viewport').boundingBox())!;
    const boxes = await Promise.all((await seen.all()).slice(0, 60).map(s => s.boundingBox()));
    assert.ok(boxes.some(b => b && b.x > frame.x && b.x + b.width < frame.x + frame.width));
  });
});
