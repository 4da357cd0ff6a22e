import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { ShownFinding } from '../../src/shared/map-findings';
import type { MapView, PicturePath } from '../../src/shared/map-view';
import { pathOf } from '../../src/shared/map-view';
import { lowContrast } from './low-contrast';
import type { PageOptions, PreviewPage } from './preview-page';
import { mapOf, openingPages } from './preview-page';
import { longMap } from './sample-maps';
import { themes, type ThemeName } from './themes';

const text = `title: Shoes
stages:
  - id: awareness
    steps:
      - action: Sees
        pains: [Dark, Cold]
      - action: Reads
  - id: conversion
    steps:
      - action: Buys
`;
const pain: PicturePath = [...pathOf(0, 0), 'pains', 1];
const found: readonly ShownFinding[] = [
  { path: [...pain, 'severity'], severity: 'error', message: 'No such severity.' },
  { path: [...pathOf(0, 1), 'emotion'], severity: 'error', message: 'Too high.' },
  { path: ['framework'], severity: 'warning', message: 'A stage is missing.' },
  { path: pathOf(1), severity: 'information', message: 'Say who.' },
  { path: [...pathOf(0, 1), 'touchpoint'], severity: 'warning', message: 'No such touchpoint.' },
];

describe('Badges of what is found in the map', function () {
  this.timeout(60_000);
  let preview: PreviewPage;
  let lists = 0;
  const pages = openingPages();
  const tell = (map: MapView, findings: readonly ShownFinding[]): Promise<void> =>
    preview.send({ type: 'findings', uri: map.uri, version: map.version, list: ++lists, findings });
  const open = async (options: PageOptions = {}): Promise<void> => {
    preview = await pages.open({ view: 'map', ...options });
    lists = 0;
    const map = mapOf(text);
    await preview.show(map);
    await tell(map, found);
    await badge(step('Reads')).waitFor();
  };
  const badge = (thing: Locator): Locator => thing.locator('.finding-badge');
  const step = (words: string): Locator => preview.page.locator('.item.step', { hasText: words });
  const cold = (): Locator => preview.page.locator('.item.pain', { hasText: 'Cold' });
  const ofMap = (): Locator => preview.page.locator('.heading .finding-badge');
  const panel = (): Locator => preview.page.getByRole('dialog');
  const badges = (): Locator => preview.page.locator('.map .finding-badge');

  it('stand on what a finding is about, with the sign of the most severe and the number', async () => {
    await open();
    assert.equal(await badges().count(), 3);
    assert.equal(await badge(cold()).textContent(), '');
    assert.match((await badge(cold()).getAttribute('class'))!, /error/);
    assert.equal(await badge(step('Reads')).textContent(), '2');
    assert.match((await badge(step('Reads')).getAttribute('class'))!, /error/);
    assert.equal(await badge(step('Reads')).getAttribute('title'), 'Error: Too high.\nWarning: No such touchpoint.');
    const head = preview.page.locator('.map-stage', { hasText: 'Conversion' });
    assert.match((await badge(head).getAttribute('class'))!, /information/);
    assert.equal(
      await step('Reads').getAttribute('aria-description'),
      '2 findings. Error: Too high. Warning: No such touchpoint.',
    );
    assert.equal(
      await ofMap().getAttribute('aria-label'),
      'About the whole map: 1 finding. Warning: A stage is missing.',
    );
  });

  it('stay where they are while cells are drawn again, and go with what is mended', async () => {
    await open();
    await preview.page.evaluate(() =>
      document.querySelectorAll('.item .finding-badge').forEach(e => e.setAttribute('data-before', '')),
    );
    const next = mapOf(text.replace('Buys', 'Buys them'), 2);
    await preview.update(next);
    assert.equal(await badges().count(), 3, 'until the findings of this text are known');
    await tell(next, found.slice(1));
    await badge(cold()).waitFor({ state: 'detached' });
    assert.equal(await cold().getAttribute('aria-description'), null);
    assert.equal(await step('Reads').locator('[data-before]').count(), 1, 'it was not drawn again');
    const moved = mapOf(text.replace('      - action: Reads\n', '      - action: Asks\n      - action: Reads\n'), 3);
    await preview.update(moved);
    const path = pathOf(0, 2);
    await tell(moved, [{ path, severity: 'warning', message: 'Other.' }]);
    await badge(step('Asks')).waitFor({ state: 'detached' });
    assert.equal(await badge(step('Reads')).getAttribute('title'), 'Warning: Other.');
    assert.equal(await badges().count(), 1);
    assert.equal(await ofMap().count(), 0);
  });

  it('take no notice of what is found in another version or another map', async () => {
    await open();
    const map = mapOf(text);
    await tell({ ...map, version: 7 }, []);
    await tell({ ...map, uri: 'file:///other.journey.yaml' }, []);
    await preview.update(mapOf(text, 2));
    assert.equal(await badges().count(), 3);
  });

  it('open what is found by a click, select its place, and mend it by the fix that is chosen', async () => {
    await open();
    const asked = preview.next('fixes');
    await badge(step('Reads')).click();
    assert.deepEqual(await asked, { type: 'fixes', uri: mapOf(text).uri, list: 1, of: [1, 4] });
    await preview.send({
      type: 'fixes',
      list: 1,
      fixes: [
        { finding: 1, titles: [] },
        { finding: 4, titles: ['Define it', 'Ignore it'] },
      ],
    });
    await panel().getByRole('button', { name: 'Ignore it' }).waitFor();
    assert.equal(
      (await panel().getByRole('button').allTextContents()).join('|'),
      'Too high.|No such touchpoint.|Define it|Ignore it',
    );
    const fix = preview.next('fix');
    await panel().getByRole('button', { name: 'Ignore it' }).click();
    assert.deepEqual(await fix, { type: 'fix', uri: mapOf(text).uri, list: 1, finding: 4, fix: 1 });
    assert.equal(await panel().count(), 0);
    await badge(cold()).click();
    const selected = preview.next('select');
    await panel().getByRole('button', { name: 'Error: No such severity.' }).click();
    assert.deepEqual((await selected).path, [...pain, 'severity']);
    assert.equal(preview.messages.filter(m => m.type === 'select').length, 1, 'a click on a badge selects nothing');
  });

  it('are reached by keyboard: in the menu of the thing, and in the heading', async () => {
    await open();
    await step('Reads').focus();
    await preview.page.keyboard.press('Shift+F10');
    assert.equal(await preview.page.getByRole('menuitem').first().innerText(), '2 findings…');
    await preview.page.keyboard.press('Enter');
    await panel().getByRole('button', { name: 'Error: Too high.' }).waitFor();
    assert.equal(await panel().getAttribute('aria-label'), '2 findings');
    await preview.page.keyboard.press('Escape');
    assert.ok(await step('Reads').evaluate(e => e === document.activeElement));
    await step('Sees').focus();
    await preview.page.keyboard.press('Shift+F10');
    assert.equal(await preview.page.getByRole('menuitem', { name: /finding/ }).count(), 0);
    await preview.page.keyboard.press('Escape');
    await ofMap().focus();
    const selected = preview.next('select');
    await preview.page.keyboard.press('Enter');
    await preview.page.keyboard.press('Enter');
    assert.deepEqual((await selected).path, ['framework']);
  });

  it('keep the keyboard in the heading while the map is drawn again', async () => {
    await open();
    await ofMap().focus();
    await preview.update(mapOf(text.replace('Sees', 'Looks'), 2));
    assert.ok(await ofMap().evaluate(e => e === document.activeElement));
  });

  it('come with the columns that are scrolled into sight', async () => {
    preview = await pages.open({ view: 'map' });
    const map = mapOf(longMap(400));
    await preview.show(map);
    const last = map.stages.length - 1;
    const path = pathOf(last, map.stages[last]!.steps.length - 1);
    await tell(map, [{ path, severity: 'error', message: 'Far away.' }]);
    await preview.send({ type: 'cursor', path: pathOf(0), reveal: true });
    await preview.page.locator('.map-stage.current').waitFor();
    assert.equal(await badges().count(), 0, 'not on a head meanwhile');
    await preview.send({ type: 'cursor', path, reveal: true });
    await badge(preview.page.locator('.item.step.current')).waitFor();
    assert.equal(await badges().count(), 1);
  });

  for (const theme of Object.keys(themes) as ThemeName[])
    it(`can be read in the theme ${theme}`, async () => {
      await open({ theme });
      await badge(step('Reads')).click();
      await preview.send({ type: 'fixes', list: 1, fixes: [{ finding: 1, titles: ['Mend it'] }] });
      await panel().getByRole('button', { name: 'Mend it' }).waitFor();
      assert.deepEqual(await lowContrast(preview), []);
    });
});
