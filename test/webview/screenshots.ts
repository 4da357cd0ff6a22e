/** Saves pictures of the page to .screenshots/preview/: `node --import tsx test/webview/screenshots.ts [part of a name]`. */
import { mkdirSync } from 'node:fs';
import type { MapView } from '../../src/shared/map-view';
import { pathOf } from '../../src/shared/map-view';
import { viewNames } from '../../src/shared/preview-messages';
import { branches, longWords } from './flow-maps';
import { launch, mapOf, mapOfFile, openPreview } from './preview-page';
import { hostileMap, longMap, rightToLeftMap, unfinishedMap } from './sample-maps';
import type { ThemeName } from './themes';

const folder = new URL('../../.screenshots/preview/', import.meta.url);
mkdirSync(folder, { recursive: true });
const wanted = process.argv[2] ?? '';
const maps: Record<string, () => MapView> = {
  blueprint: () => mapOfFile('examples/branch-visit-blueprint.journey.yaml'),
  b2b: () => mapOfFile('examples/b2b-purchase.journey.yaml'),
  shoes: () => mapOfFile('examples/running-shoes.journey.yaml'),
  polish: () => mapOfFile('examples/buty-do-biegania.journey.yaml'),
  finnish: () => mapOfFile('examples/vaatekauppa.journey.yaml'),
  forty: () => mapOf(longMap(40)),
  unfinished: () => mapOf(unfinishedMap),
  rtl: () => mapOf(rightToLeftMap),
  branches: () => mapOf(branches),
  'long-words': () => mapOf(longWords),
  hostile: () => mapOf(hostileMap),
  empty: () => mapOf('title: A new map\nframework: loyalty\n'),
  library: () => mapOfFile('examples/shared/shop.journey.yaml'),
};
/** Maps shown in an editor of their own language. */
const languages = new Map<string, 'pl' | 'fi'>([
  ['polish', 'pl'],
  ['finnish', 'fi'],
  ['unfinished', 'pl'],
]);
const shots: readonly (readonly [string, ThemeName, number])[] = Object.keys(maps).flatMap(name => [
  [name, 'light', 1400] as const,
  [name, 'dark', 1400] as const,
  [name, 'dark', 500] as const,
  ...(name === 'shoes'
    ? ([
        ['shoes', 'light', 500],
        ['shoes', 'contrast', 1400],
        ['shoes', 'contrastLight', 1400],
      ] as const)
    : []),
]);

async function main(): Promise<void> {
  const browser = await launch();
  for (const view of viewNames)
    for (const [name, theme, width] of shots) {
      const file = `${view}-${name}-${theme}-${width}.png`;
      if (!file.includes(wanted)) continue;
      const language = languages.get(name);
      const options = { theme, width, height: 860, view };
      const preview = await openPreview(browser, language ? { ...options, language } : options);
      await preview.show(maps[name]!());
      await preview.send({ type: 'cursor', path: pathOf(0, 1), reveal: false });
      await preview.page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
      await preview.page.screenshot({ path: new URL(file, folder).pathname });
      if (preview.troubles.length > 0) console.error(file, preview.troubles);
      await preview.close();
    }
  await browser.close();
}
void main();
