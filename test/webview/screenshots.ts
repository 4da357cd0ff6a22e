/**
 * Saves pictures of the page, as high as what it shows, to .screenshots/preview/: `node --import tsx test/webview/screenshots.ts [pattern]`.
 * The pattern is a regular expression that `view-map-theme-width` is looked for: `^map-running-shoes-.*-600`, `^compare-.*-contrastLight`.
 */
import { mkdirSync, readdirSync } from 'node:fs';
import { compareMaps, comparePersonas } from '../../src/render/compare/compare-maps';
import type { MapView } from '../../src/shared/map-view';
import { pathOf } from '../../src/shared/map-view';
import { viewNames } from '../../src/shared/preview-messages';
import { branches, longWords } from './flow-maps';
import type { PreviewPage } from './preview-page';
import { comparisonMessage, launch, mapOf, mapOfFile, openPreview } from './preview-page';
import { hostileMap, longMap, rightToLeftMap, unfinishedMap } from './sample-maps';
import { themes, type ThemeName } from './themes';

const folder = new URL('../../.screenshots/preview/', import.meta.url);
mkdirSync(folder, { recursive: true });
const wanted = new RegExp(process.argv[2] ?? '');
const maps: Record<string, () => MapView> = {
  ...Object.fromEntries(
    readdirSync(new URL('../../examples/', import.meta.url))
      .filter(name => name.endsWith('.journey.yaml'))
      .map(name => [name.replace('.journey.yaml', ''), () => mapOfFile(`examples/${name}`)]),
  ),
  'two-hundred': () => mapOf(longMap(200)),
  unfinished: () => mapOf(unfinishedMap),
  'right-to-left': () => mapOf(rightToLeftMap),
  branches: () => mapOf(branches),
  'long-words': () => mapOf(longWords),
  hostile: () => mapOf(hostileMap),
  empty: () => mapOf('title: A new map\nframework: loyalty\n'),
  library: () => mapOfFile('examples/shared/shop.journey.yaml'),
};
/** Maps shown in an editor of their own language. */
const languages = new Map<string, 'pl' | 'fi' | 'it'>([
  ['buty-do-biegania', 'pl'],
  ['vaatekauppa', 'fi'],
  ['assistenza-clienti', 'it'],
]);

/** What is compared: a map with its baseline, its personas, or any map with one of these. */
async function compare({ send }: PreviewPage, map: MapView, language: 'en' | 'pl' | 'fi' | 'it'): Promise<void> {
  const shoes = maps['running-shoes']!();
  const comparison =
    map.personas.length > 1 && map.type === 'current-state' ? comparePersonas(map, 0, 1) : compareMaps(shoes, map);
  await send(comparisonMessage(comparison, language));
}

/** Makes the window as high as all that the page shows, within limits. */
async function showWhole({ page }: PreviewPage, width: number): Promise<void> {
  const height = await page.evaluate(() => {
    const viewport = document.querySelector('.viewport, .compare');
    return viewport ? viewport.getBoundingClientRect().top + viewport.scrollHeight + 16 : 0;
  });
  await page.setViewportSize({ width, height: Math.min(4000, Math.max(480, Math.ceil(height))) });
}

async function main(): Promise<void> {
  const browser = await launch();
  for (const view of viewNames)
    for (const [name, map] of Object.entries(maps))
      for (const width of [600, 1600]) {
        const shots = (Object.keys(themes) as ThemeName[]).filter(theme =>
          wanted.test(`${view}-${name}-${theme}-${width}`),
        );
        if (shots.length === 0) continue;
        const language = languages.get(name) ?? 'en';
        const preview = await openPreview(browser, {
          theme: shots[0]!,
          width,
          height: 900,
          view,
          language,
          reducedMotion: true,
        });
        const shown = map();
        if (view === 'compare') await compare(preview, shown, language);
        await preview.show(shown);
        await preview.send({ type: 'cursor', path: pathOf(0, 1), reveal: false });
        await showWhole(preview, width);
        for (const theme of shots) {
          await preview.useTheme(theme);
          await preview.page.evaluate(
            () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))),
          );
          const file = `${view}-${name}-${theme}-${width}.png`;
          await preview.page.screenshot({ path: new URL(file, folder).pathname });
        }
        if (preview.troubles.length > 0) console.error(view, name, preview.troubles);
        await preview.close();
      }
  await browser.close();
}
void main();
