/** Saves pictures of the flow view to .screenshots/flow/: `node --import tsx test/webview/flow-screenshots.ts [part of a name]`. */
import { mkdirSync, readdirSync } from 'node:fs';
import type { MapView } from '../../src/shared/map-view';
import { branches, longWords, manyStages, rightToLeft } from './flow-maps';
import { openFlow } from './flow-page';
import { launch, mapOf, mapOfFile } from './preview-page';
import type { ThemeName } from './themes';

const folder = new URL('../../.screenshots/flow/', import.meta.url);
mkdirSync(folder, { recursive: true });
const wanted = process.argv[2] ?? '';
const maps: Record<string, () => MapView> = {
  ...Object.fromEntries(
    readdirSync(new URL('../../examples/', import.meta.url))
      .filter(name => name.endsWith('.journey.yaml'))
      .map(name => [name.replace('.journey.yaml', ''), () => mapOfFile(`examples/${name}`)]),
  ),
  branches: () => mapOf(branches),
  'long-words': () => mapOf(longWords),
  rtl: () => mapOf(rightToLeft),
  one: () => mapOf('title: One\nstages: [{id: one, name: Only stage, steps: [{action: A}]}]\n'),
  forty: () => mapOf(manyStages(40)),
};
const special = ['running-shoes', 'branches'];

async function main(): Promise<void> {
  const browser = await launch();
  for (const [name, map] of Object.entries(maps))
    for (const theme of ['light', 'dark', 'contrast', 'contrastLight'] satisfies ThemeName[])
      for (const width of [600, 1600]) {
        const file = `${name}-${theme}-${width}.png`;
        if (!file.includes(wanted) || (theme !== 'light' && !special.includes(name))) continue;
        const flow = await openFlow(browser, { theme, width, height: 500 });
        await flow.draw(map());
        // All of it, not only what fits the window
        const height = await flow.page.locator('.viewport').evaluate(v => v.scrollHeight);
        await flow.page.setViewportSize({ width, height: Math.max(200, height) });
        await flow.page.screenshot({ path: new URL(file, folder).pathname });
        if (flow.troubles.length > 0) console.error(file, flow.troubles);
        await flow.close();
      }
  await browser.close();
}
void main();
