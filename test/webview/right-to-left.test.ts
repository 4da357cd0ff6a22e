import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { comparePersonas } from '../../src/render/compare/compare-maps';
import { pathOf } from '../../src/shared/map-view';
import type { PageOptions, PreviewPage } from './preview-page';
import { comparisonMessage, mapOf, openingPages } from './preview-page';
import { longMap } from './sample-maps';

const map = `title: קניית נעלי ריצה
language: he
personas: {new-runner: רצה חדשה, member: חברת מועדון}
metrics: {m: {name: עגלות נטושות, unit: "%", value: 70.2, target: 60, better: lower}}
stages:
  - name: מודעות
    metrics: [m]
    pains: [{text: אין מחיר בחלון, severity: high}]
    steps:
      - {action: רואה נעליים, emotion: {new-runner: 1, member: -1}}
      - {action: משווה מחירים, emotion: {new-runner: -2, member: 1}}
  - name: קנייה
    steps:
      - {action: חוזרת, emotion: {new-runner: 2, member: 1}, moment-of-truth: true}
`;

describe('Maps that are written from right to left', function () {
  this.timeout(60_000);
  const pages = openingPages();
  let preview: PreviewPage;
  const show = async (text: string, options: PageOptions = {}): Promise<void> => {
    preview = await pages.open({ view: 'map', ...options });
    await preview.show(mapOf(text));
  };
  const $ = (selector: string): Locator => preview.page.locator(selector);
  const box = async (of: Locator): Promise<{ left: number; right: number; y: number }> => {
    const { x, width, y } = (await of.boundingBox())!;
    return { left: x, right: x + width, y };
  };
  /** Whether the first letter of what is shown stands left of its last. */
  const signFirst = (of: Locator): Promise<boolean[]> =>
    of.evaluateAll(elements =>
      elements.map(element => {
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        let text = texts.nextNode()!;
        while (!/^[+−]\d/.test(text.textContent)) text = texts.nextNode()!;
        const left = (at: number): number => {
          const range = document.createRange();
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          return range.getBoundingClientRect().left;
        };
        return left(0) < left(1);
      }),
    );

  it('begin at the right edge, however wide the window is', async () => {
    await show(map, { width: 1800 });
    assert.ok((await box($('.corner'))).right > 1780, 'the names of lanes stand at the edge');
    await preview.page.setViewportSize({ width: 500, height: 800 });
    // It is drawn anew, so that what was there a moment ago may be gone
    await preview.page.waitForFunction(() => {
      const [map, corner] = ['.map', '.corner'].map(of => document.querySelector(of)!.getBoundingClientRect());
      return map!.width > 500 && corner!.right > 480;
    });
  });

  it('show their first steps, however many there are, and scroll to any other', async () => {
    await show(`language: he\n${longMap(300)}`);
    assert.ok((await box($('.item.step').first())).left > 600, 'the first step is in sight');
    assert.match((await $('.item.step').first().textContent())!, /\(1\)/);
    await preview.send({ type: 'cursor', path: pathOf(20, 3), reveal: true });
    await $('.item.step.current').waitFor();
    const { left, right } = await box($('.item.step.current'));
    assert.ok(left >= 0 && right <= 1200, `${left} to ${right} is in sight`);
  });

  it('are made larger around the pointer', async () => {
    await show(`language: he\n${longMap(40)}`);
    const step = $('.item.step').filter({ hasText: '(3)' });
    const before = await box(step);
    await preview.page.mouse.move(before.right, before.y);
    await preview.page.keyboard.down('Control');
    await preview.page.mouse.wheel(0, -200);
    await preview.page.keyboard.up('Control');
    await preview.page.waitForFunction(() => (document.querySelector('.map') as HTMLElement).style.zoom !== '1');
    const after = await box(step);
    assert.ok(Math.abs(after.right - before.right) < 3, `${before.right} became ${after.right}`);
  });

  it('have all their words at the right, in whatever script', async () => {
    await show(map);
    for (const [item, words] of [
      ['.item.pain', '.role-note'],
      ['.item.metric', '.type-value'],
      ['.item.step.truth', '.role-truth'],
    ] as const) {
      const [inner, outer] = [await $(`${item} ${words}`).evaluate(widthOfText), await box($(item))];
      assert.ok(outer.right - inner.right < 24, `${words} ends ${outer.right - inner.right} before its item`);
    }
  });

  it('write the sign of a number before it', async () => {
    await show(map);
    assert.deepEqual(await signFirst($('.map-stage .stage-mean')), [true, true]);
    assert.deepEqual(await signFirst($('.scale span').filter({ hasText: '2' })), [true, true]);
    await preview.send({ ...comparisonMessage(comparePersonas(mapOf(map), 0, 1)), show: true });
    await $('.compare-curve').waitFor();
    assert.ok((await signFirst($('.shift bdi').filter({ hasText: /^[+−]/ }))).every(Boolean));
    assert.deepEqual(await signFirst($('.heights span').filter({ hasText: '2' })), [true, true]);
  });

  it('tell in the menu the keys that move a step there', async () => {
    await show(map);
    await $('.item.step').first().click({ button: 'right' });
    const keyOf = (name: string): Promise<string> =>
      preview.page.getByRole('menuitem', { name }).locator('.menu-key').innerText();
    assert.deepEqual([await keyOf('Move on'), await keyOf('Move back')], ['Alt+←', 'Alt+→']);
    await preview.page.keyboard.press('Escape');
    const edit = preview.next('edit');
    await preview.page.keyboard.press('Alt+ArrowLeft');
    assert.deepEqual((await edit).edit, { kind: 'move', path: pathOf(0, 0), to: pathOf(0, 1) });
  });

  it('are compared with each difference at its point', async () => {
    await show(map, { view: 'compare' });
    await preview.send({ ...comparisonMessage(comparePersonas(mapOf(map), 0, 1)), show: true });
    await $('.difference').first().waitFor();
    const points = await $('.compare-curve .dot-after').evaluateAll(dots =>
      dots.map(dot => dot.getBoundingClientRect()).map(({ left, right }) => (left + right) / 2),
    );
    const labels = await $('.difference').evaluateAll(all =>
      all.map(one => one.getBoundingClientRect()).map(({ left, right }) => (left + right) / 2),
    );
    assert.equal(labels.length, points.length);
    labels.forEach((x, i) => assert.ok(Math.abs(x - points[i]!) < 2, `${x} is not at ${points[i]}`));
  });
});

/** Where the letters of an element are, however wide it is itself. */
function widthOfText(element: Element): { left: number; right: number } {
  const range = document.createRange();
  range.selectNodeContents(element);
  const { left, right } = range.getBoundingClientRect();
  return { left, right };
}
