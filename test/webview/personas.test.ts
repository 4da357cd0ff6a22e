import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { MapView } from '../../src/shared/map-view';
import { axeViolations } from './axe';
import type { PageOptions, PreviewPage } from './preview-page';
import { mapOf, mapOfFile, openingPages } from './preview-page';

const text = `title: T
language: fi
personas:
  runner:
    name: First-time runner
    segment: beginners
    quote: I don't want to buy the wrong shoes again.
    goals: [Run 5 km]
    needs: [Advice, A price]
  club: Club runner
stages: [{id: a, steps: [{action: A}]}]
`;

describe('The personas above the picture', function () {
  this.timeout(60_000);
  const pages = openingPages();
  let preview: PreviewPage;
  const open = async (options: PageOptions = {}): Promise<void> => {
    preview = await pages.open({ view: 'map', ...options });
    await preview.show(mapOf(text));
  };
  const name = (): Locator => preview.page.getByRole('button', { name: 'First-time runner', exact: true });
  const card = (): Locator => preview.page.getByRole('dialog', { name: 'First-time runner' });

  it('have a card with what they say, aim at and need, in the language of the map', async () => {
    await open();
    await name().click();
    assert.deepEqual((await card().innerText()).split(/\n+/), [
      'FR',
      'First-time runner',
      'beginners',
      "”I don't want to buy the wrong shoes again.”",
      'Tavoitteet',
      'Run 5 km',
      'Tarpeet',
      'Advice',
      'A price',
    ]);
    assert.equal(await card().getAttribute('lang'), 'fi');
    await preview.page.locator('h1').click();
    assert.equal(await card().count(), 0);
  });

  it('open it by the keyboard, which goes to the card and back', async () => {
    await open();
    await name().focus();
    await preview.page.keyboard.press('Enter');
    assert.equal(await card().evaluate(e => e === document.activeElement), true);
    assert.equal(
      await card().evaluate(e =>
        document.getElementById(e.getAttribute('aria-describedby')!)!.contains(e.querySelector('blockquote')),
      ),
      true,
      'a screen reader reads the card when it is there',
    );
    await preview.page.keyboard.press('Escape');
    assert.equal(await name().evaluate(e => e === document.activeElement), true);
  });

  it('keep the keyboard while the map changes', async () => {
    await open();
    await name().focus();
    await preview.update(mapOf(text.replace('title: T', 'title: U'), 2));
    assert.equal(await name().evaluate(e => e === document.activeElement), true);
  });

  it('are plain names where nothing more is known of them', async () => {
    await open();
    assert.equal(await preview.page.locator('.persona-name', { hasText: 'Club runner' }).count(), 1);
    assert.equal(await preview.page.getByRole('button', { name: 'Club runner' }).count(), 0);
  });

  for (const theme of ['light', 'dark', 'contrast', 'contrastLight'] as const)
    it(`has a card that can be read in the theme ${theme}`, async () => {
      await open({ theme });
      await name().click();
      assert.deepEqual(await axeViolations(preview.page), []);
    });

  it('have the colour of the curve where there is but one, for it is hers', async () => {
    const colours = (): Promise<string[]> =>
      preview.page.evaluate(() => {
        const of = (selector: string): CSSStyleDeclaration => getComputedStyle(document.querySelector(selector)!);
        return [of('.persona-badge').borderTopColor, of('.curve.first').stroke];
      });
    const map = (who: string): MapView =>
      mapOf(`personas: {${who}}\nstages: [{id: a, steps: [{emotion: 1}, {emotion: 2}]}]\n`);
    preview = await pages.open({ view: 'map' });
    await preview.show(map('ann: Ann'));
    const [badge, curve] = await colours();
    assert.equal(badge, curve);
    await preview.show(map('ann: Ann, bo: Bo'));
    await preview.page.locator('.persona-name', { hasText: 'Bo' }).waitFor();
    const [first, all] = await colours();
    assert.notEqual(first, all);
  });
});

describe('The facts above the picture', function () {
  this.timeout(60_000);
  const pages = openingPages();

  it("are in the map's language, whatever the editor's is", async () => {
    const chips = async (map: MapView): Promise<string[]> => {
      const { page, show, close } = await pages.open({ view: 'map', language: 'pl' });
      await show(map);
      const texts = await page.locator('.chip').allTextContents();
      await close();
      return texts;
    };
    const facts = ['Current state', 'Validated', 'B2C', 'Owner: Customer experience', 'Reviewed: 2026-11-16'];
    assert.deepEqual(await chips(mapOfFile('examples/running-shoes.journey.yaml')), facts);
    const outdated = mapOf('title: Kengät\nlanguage: fi\nstatus: active\nreviewed: 2026-01-01\nstages: []\n');
    assert.deepEqual(await chips(outdated), ['Nykytila', 'Käytössä', 'Tarkistuksen aika: viimeksi 2026-01-01']);
  });
});
