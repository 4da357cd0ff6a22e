/** Saves pictures of the flow view to .screenshots/flow/: `node --import tsx test/webview/flow-screenshots.ts [part of a name]`. */
import { mkdirSync, readdirSync } from 'node:fs';
import type { MapView } from '../../src/shared/map-view';
import { branches, longWords, manyStages, rightToLeft, viewOf } from './flow-maps';
import { fileText, openFlow } from './flow-page';
import { launch } from './preview-page';
import type { ThemeName } from './themes';

const folder = new URL('../../.screenshots/flow/', import.meta.url);
mkdirSync(folder, { recursive: true });
const wanted = process.argv[2] ?? '';
const maps: Record<string, () => MapView> = {
  ...Object.fromEntries(
    readdirSync(new URL('../../examples/', import.meta.url))
      .filter(name => name.endsWith('.journey.yaml'))
      .map(name => [name.replace('.journey.yaml', ''), () => viewOf(fileText(`examples/${name}`))]),
  ),
  branches: () => viewOf(branches),
  'long-words': () => viewOf(longWords),
  rtl: () => viewOf(rightToLeft),
  one: () => viewOf('title: One\nstages: [{id: one, name: Only stage, steps: [{action: A}]}]\n'),
  forty: () => viewOf(manyStages(40)),
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
        await flow.page.screenshot({ path: new URL(file, folder).pathname, fullPage: true });
        if (flow.troubles.length > 0) console.error(file, flow.troubles);
        await flow.close();
      }
  await browser.close();
}
void main();
