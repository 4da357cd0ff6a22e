/** Saves pictures of the page to .screenshots/preview/: `node --import tsx test/webview/screenshots.ts [part of a name]`. */
import { mkdirSync } from 'node:fs';
import type { Diagram } from '../../src/shared/diagram';
import { diagramOf, diagramOfFile, launch, openPreview } from './preview-page';
import { hostileMap, longMap, rightToLeftMap, unfinishedMap } from './sample-maps';
import type { ThemeName } from './themes';

const folder = new URL('../../.screenshots/preview/', import.meta.url);
mkdirSync(folder, { recursive: true });
const wanted = process.argv[2] ?? '';
const maps: Record<string, () => Diagram> = {
  shoes: () => diagramOfFile('examples/running-shoes.journey.yaml'),
  polish: () => diagramOfFile('examples/buty-do-biegania.journey.yaml'),
  finnish: () => diagramOfFile('examples/vaatekauppa.journey.yaml'),
  forty: () => diagramOf(longMap(40)),
  unfinished: () => diagramOf(unfinishedMap),
  rtl: () => diagramOf(rightToLeftMap),
  hostile: () => diagramOf(hostileMap),
  empty: () => diagramOf('title: A new map\nframework: loyalty\n'),
  library: () => diagramOfFile('examples/shared/shop.journey.yaml'),
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
  for (const [name, theme, width] of shots) {
    const file = `${name}-${theme}-${width}.png`;
    if (!file.includes(wanted)) continue;
    const language = languages.get(name);
    const preview = await openPreview(browser, { theme, width, height: 860, ...(language ? { language } : {}) });
    const diagram = maps[name]!();
    await preview.show(diagram);
    await preview.send({
      type: 'cursor',
      task: 2,
      stage: diagram.stages.find(s => s.steps.some(t => t.task === 2))?.position,
      reveal: false,
    });
    await preview.page.evaluate(() => new Promise(done => setTimeout(done, 200)));
    await preview.page.screenshot({ path: new URL(file, folder).pathname });
    if (preview.troubles.length > 0) console.error(file, preview.troubles);
    await preview.close();
  }
  await browser.close();
}
void main();
