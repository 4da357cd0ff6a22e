import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { compareMaps, comparePersonas } from '../../src/render/compare/compare-maps';
import type { Comparison } from '../../src/shared/comparison';
import { pathOf } from '../../src/shared/map-view';
import { viewNames, type ViewName } from '../../src/shared/preview-messages';
import { axeViolations } from './axe';
import type { PreviewPage } from './preview-page';
import { comparisonMessage, mapOf, mapOfFile, openingPages } from './preview-page';
import { longMap, rightToLeftMap, unfinishedMap } from './sample-maps';

const examples = readdirSync(new URL('../../examples/', import.meta.url))
  .filter(name => name.endsWith('.journey.yaml'))
  .map(name => [name, mapOfFile(`examples/${name}`)] as const);
const shoes = mapOfFile('examples/running-shoes.journey.yaml');
/** What shows parts of the page that no example does: an error, missing stages, right to left, nothing at all. */
const others = [
  ['an unfinished map', mapOf(unfinishedMap)],
  ['a map from right to left', mapOf(rightToLeftMap)],
  ['a map longer than what is drawn of it', mapOf(longMap(300))],
  ['an empty map', mapOf('title: New\n')],
  ['a library', mapOfFile('examples/shared/shop.journey.yaml')],
] as const;

/** Those that have between them whatever can look another way in another theme: two personas, a blueprint, a competitor, many pains. */
const varied = /^(?:running-shoes|branch-visit-blueprint|commuter-day|b2b-purchase)\./;

describe('The preview page, looked at by axe-core', function () {
  this.timeout(120_000);
  const pages = openingPages();

  for (const theme of ['light', 'dark', 'contrast'] as const)
    for (const view of viewNames)
      it(`has no violation in the view ${view} of ${theme === 'light' ? 'any example' : 'examples'} in the theme ${theme}`, async () => {
        const preview = await pages.open({ theme, view });
        const found: string[] = [];
        const look = async (what: string): Promise<void> => {
          const violations = await axeViolations(preview.page, theme === 'light' ? 'all' : 'looks');
          found.push(...violations.map(violation => `${what}: ${violation}`));
        };
        const shown = theme === 'light' ? examples : examples.filter(([name]) => varied.test(name));
        for (const [name, map] of [...shown, ...others]) {
          if (view === 'compare') await compare(preview, compareMaps(shoes, map));
          await preview.show(map);
          await look(name);
        }
        await preview.show(shoes);
        for (const [name, bring] of Object.entries(states[view])) {
          await bring(preview);
          await look(name);
        }
        assert.deepEqual(found, []);
      });
});

const compare = (preview: PreviewPage, comparison?: Comparison): Promise<void> =>
  preview.send(comparisonMessage(comparison));

/** What a person opens or chooses in a view of the running shoes, one after the other. */
const states: Record<ViewName, Record<string, (preview: PreviewPage) => Promise<unknown>>> = {
  map: {
    'with the cursor in a step': ({ page, send }) =>
      send({ type: 'cursor', path: pathOf(0, 1), reveal: true }).then(() => page.locator('.item.current').waitFor()),
    'for one persona': ({ page }) => page.getByLabel('Personas').first().selectOption({ index: 1 }),
    'with the lanes open': ({ page }) => page.getByRole('button', { name: 'Lanes' }).click(),
    "with a step's menu open": async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.locator('.item.step').first().click({ button: 'right' });
      await page.getByRole('menu').waitFor();
    },
    "with a step's text open": async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('F2');
      await page.locator('textarea').waitFor();
    },
    'with the touchpoints open': async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.locator('.item.touchpoint').first().focus();
      await page.keyboard.press('F2');
      await page.getByRole('dialog').waitFor();
    },
    'with words found': async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.getByRole('searchbox').fill('shoe');
    },
  },
  diagram: {
    'with the cursor in a step': ({ page, send }) =>
      send({ type: 'cursor', path: pathOf(0, 1), reveal: true }).then(() => page.locator('.step.current').waitFor()),
  },
  flow: {
    'with its list open': ({ page }) => page.locator('.flow-list summary').click(),
  },
  compare: {
    'of two personas': preview => compare(preview, comparePersonas(shoes, 0, 1)),
    'with all details': ({ page }) => page.getByRole('button', { name: 'All details' }).click(),
    'with nothing chosen': preview => compare(preview),
  },
};
