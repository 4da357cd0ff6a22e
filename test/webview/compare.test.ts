import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { compareMaps, comparePersonas } from '../../src/render/compare/compare-maps';
import { isChanged, presence, type Comparison } from '../../src/shared/comparison';
import type { PageOptions, PreviewPage } from './preview-page';
import { comparisonMessage, mapOf, mapOfFile, openingPages } from './preview-page';
import { hostileMap, longMap, rightToLeftMap } from './sample-maps';

const now = mapOfFile('examples/running-shoes.journey.yaml');
const next = mapOfFile('examples/running-shoes-future.journey.yaml');
const text = readFileSync('examples/running-shoes.journey.yaml', 'utf8');
const old = mapOf(
  text.replace("Pays with the phone's wallet", 'Pays by card').replace('severity: high', 'severity: low'),
  1,
  pathToFileURL('examples/running-shoes.journey.yaml').toString(),
);

describe('The comparison on the page', function () {
  this.timeout(60_000);
  const pages = openingPages();
  let page: PreviewPage;
  const compare = async (comparison: Comparison | undefined): Promise<void> => {
    const seen = page.messages.length;
    await page.send(comparisonMessage(comparison));
    await page.next('rendered', seen);
  };
  const show = async (comparison: Comparison | undefined, options: PageOptions = {}): Promise<void> => {
    page = await pages.open({ view: 'compare', ...options });
    await page.show(now);
    await compare(comparison);
  };
  /** What was selected or asked for, in turn. */
  const chosen = async (): Promise<unknown[]> => {
    await page.page.evaluate(() => undefined);
    return page.messages.flatMap((m): unknown[] =>
      m.type === 'selectCompared' ? [[m.side, m.path, m.focus]] : m.type === 'compare' ? [m.what] : [],
    );
  };
  const texts = (selector: string): Promise<string[]> => page.page.locator(selector).allTextContents();

  it('is a table with the stages as its columns, and has every step of both maps', async () => {
    const comparison = compareMaps(now, next);
    await show(comparison);
    assert.deepEqual(
      await texts('th[scope=col] .name'),
      comparison.stages.map(s => (s.after ?? s.before)!.name),
    );
    assert.deepEqual(await texts('th[scope=row]'), ['Emotion+20−2', 'Steps', 'Stage', 'Metrics']);
    const steps = comparison.stages.flatMap(s => s.steps);
    const count = (is: string): Promise<number> => page.page.locator(`.pair.${is}`).count();
    assert.equal(await page.page.locator('.pair').count(), steps.length);
    for (const where of ['added', 'removed'] as const)
      assert.equal(await count(where), steps.filter(s => presence(s) === where).length);
    assert.equal((await page.page.locator('.pair del .pick').count()) > 0, true);
  });

  it('shows what is asked for while the text has an error and the picture is kept', async () => {
    await show(compareMaps(old, now));
    const { kept } = await page.update(mapOf('title: T\nstages:\n  - id: awareness\n    steps: [', 2, now.uri));
    assert.equal(kept, true);
    await page.send({ ...comparisonMessage(compareMaps(now, next)), show: true });
    await page.page.locator('.side h2', { hasText: next.title }).waitFor({ timeout: 10_000 });
  });

  it('is drawn once when it is asked for', async () => {
    page = await pages.open({ view: 'map' });
    await page.show(now);
    const seen = page.messages.length;
    await page.send({ ...comparisonMessage(compareMaps(now, next)), show: true });
    await page.page.locator('.side h2', { hasText: next.title }).waitFor();
    // What is asked for after it is drawn after it
    await page.update({ ...now, version: 2 });
    const drawn = page.messages.slice(seen).filter(m => m.type === 'rendered');
    assert.deepEqual(
      drawn.map(m => m.version),
      [1, 2],
    );
  });

  it('puts each emotion on the first line of its card, however narrow that is', async () => {
    await show(compareMaps(now, mapOf('title: Other\nstages: [{name: S, steps: [{action: A, emotion: 1}]}]\n')), {
      width: 600,
    });
    const lower = await page.page.evaluate(() => {
      /** A mark of no size at the end of a text stands on its line's baseline. */
      const baseline = (element: Element): number => {
        const mark = element.appendChild(document.createElement('span'));
        mark.style.display = 'inline-block';
        const { bottom } = mark.getBoundingClientRect();
        mark.remove();
        return bottom;
      };
      return [...document.querySelectorAll('.pair, .stage-head')].flatMap(card => {
        const first = card.querySelector('.mark, .truth-mark, .name');
        const shift = card.querySelector('.shift');
        const by = first && shift ? baseline(shift) - baseline(first) : 0;
        return Math.abs(by) > 1 ? [`${card.textContent}: ${by}`] : [];
      });
    });
    assert.deepEqual(lower, []);
    assert.ok((await page.page.locator('.truth-mark').count()) > 0);
    // What happened to the parts of the whole map stands above them, where their texts begin
    const aside = await page.page.evaluate(() =>
      [...document.querySelectorAll('.whole-map .pair-head')].map(
        head =>
          head.querySelector('.mark')!.getBoundingClientRect().left - head.parentElement!.getBoundingClientRect().left,
      ),
    );
    assert.ok(aside.length > 0);
    for (const by of aside) assert.ok(by < 20, `${by}`);
  });

  it('tells each mark by a sign and a word, and each emotion with its direction', async () => {
    await show(compareMaps(now, next));
    const marks = await texts('.mark');
    assert.ok(marks.includes('+added') && marks.includes('−removed') && marks.includes('⇄was number 1'));
    assert.ok((await texts('.shift')).some(t => t.endsWith('+1 → +2 ▲')));
    assert.deepEqual(await texts('.difference'), ['▲ +1', '▲ +0.5', '▲ +1']);
    assert.equal(await page.page.locator('.compare-curve svg').getAttribute('role'), 'img');
  });

  it('selects the text of the side that was clicked, and of a version only what is there', async () => {
    await show(compareMaps(now, next));
    await page.page.locator('.pair.added .pick').click();
    await page.page.locator('.pair.removed .pick').first().click();
    assert.deepEqual(await chosen(), [
      ['after', ['stages', 1, 'steps', 0], false],
      ['before', ['stages', 0, 'steps', 1], false],
    ]);
    await page.close();
    await show(compareMaps(old, now, 'versions'));
    assert.equal(await page.page.locator('del .pick').count(), 0);
    assert.ok((await page.page.locator('del').count()) > 0);
  });

  it('is one stop of the tab key, and walked through by arrows', async () => {
    await show(compareMaps(now, next), { width: 1600 });
    assert.equal(await page.page.locator('.pick[tabindex="0"], summary[tabindex="0"]').count(), 1);
    await page.page.locator('.pick[tabindex="0"]').focus();
    const focused = (): Promise<string | null> => page.page.evaluate(() => document.activeElement!.textContent);
    assert.equal(await focused(), 'Awareness');
    await page.page.keyboard.press('ArrowRight');
    assert.equal(await focused(), 'Choosing');
    await page.page.keyboard.press('ArrowLeft');
    assert.equal(await focused(), 'Awareness');
    await page.page.keyboard.press('Enter');
    await page.page.keyboard.press('Control+Enter');
    assert.deepEqual(await chosen(), [
      ['after', ['stages', 0], false],
      ['after', ['stages', 0], true],
    ]);
  });

  it('leaves what is the same out when it is asked to, and unfolds all details', async () => {
    const comparison = compareMaps(old, now, 'versions');
    await show(comparison);
    const shown = (): Promise<number> => page.page.locator('.pair:visible').count();
    const steps = comparison.stages.flatMap(s => s.steps);
    assert.equal(await shown(), steps.length);
    await page.page.getByRole('button', { name: 'Only differences' }).click();
    assert.equal(await shown(), steps.filter(isChanged).length);
    await page.page.getByRole('button', { name: 'All details' }).click();
    await compare(compareMaps(now, next));
    assert.equal(await page.page.locator('details:not([open])').count(), 0);
  });

  it('strikes nothing through of what is another persona’s, and tells whose it is', async () => {
    await show(comparePersonas(now, 0, 1));
    assert.equal(await page.page.locator('del, ins').count(), 0);
    assert.ok((await texts('.mark')).includes('○only First-time runner'));
    assert.deepEqual(await texts('.entry .two'), ['○First-time runner ●Club runner']);
  });

  it('offers what to compare with where nothing is chosen', async () => {
    await show(undefined);
    for (const button of await page.page.locator('.compare').getByRole('button').all()) await button.click();
    assert.deepEqual(await chosen(), ['baseline', 'other', 'version']);
  });

  it('scrolls sideways in a narrow window, with the summary in sight', async () => {
    await show(compareMaps(now, next), { width: 600 });
    const box = await page.page.evaluate(() => {
      const frame = document.querySelector('.compare')!;
      frame.scrollLeft = 300;
      const head = document.querySelector('.compare-head')!.getBoundingClientRect();
      return { scrolled: frame.scrollLeft, left: head.left, right: head.right, page: document.body.scrollWidth };
    });
    assert.deepEqual([box.scrolled, Math.round(box.left), box.page], [300, 0, 600]);
    assert.ok(box.right <= 600);
  });

  it('draws any two maps: long, hostile, right to left, empty', async () => {
    const maps = [longMap(200), hostileMap, rightToLeftMap, 'title: Empty\nstages: []\n'].map(map => mapOf(map));
    await show(undefined);
    for (const a of maps)
      for (const b of maps) {
        await compare(compareMaps(a, b));
        assert.ok((await page.page.locator('.summary li').count()) > 0);
      }
    await compare(comparePersonas(maps[0]!, 0, 1));
    assert.equal(await page.page.evaluate(() => document.querySelectorAll('.compare script, .compare img').length), 0);
  });

  for (const theme of ['light', 'dark', 'contrast', 'contrastLight'] as const)
    it(`is readable in ${theme}`, async () => {
      await show(compareMaps(now, next), { theme });
      await page.page.getByRole('button', { name: 'All details' }).click();
      const low = await page.page.evaluate(() => {
        const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
        const light = (colour: string): number => {
          canvas.clearRect(0, 0, 1, 1);
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map(v =>
            v / 255 <= 0.03928 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4,
          );
          return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
        };
        const behind = (element: Element | null): string => {
          for (let at = element; at; at = at.parentElement) {
            const { backgroundColor } = getComputedStyle(at);
            if (!/^rgba|transparent| \/ /.test(backgroundColor)) return backgroundColor;
          }
          return getComputedStyle(document.body).backgroundColor;
        };
        return [...document.querySelectorAll('.compare *')].flatMap(element => {
          const own = [...element.childNodes].some(n => n.nodeType === Node.TEXT_NODE && n.textContent!.trim());
          if (!own || element.closest('.heard, .arrow, .sign')) return [];
          const [a, b] = [light(getComputedStyle(element).color), light(behind(element))].sort((x, y) => y - x);
          const ratio = (a! + 0.05) / (b! + 0.05);
          return ratio < 4.5 ? [`${element.className} ${element.textContent}: ${ratio.toFixed(2)}`] : [];
        });
      });
      assert.deepEqual(low, []);
    });
});
