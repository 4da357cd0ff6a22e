import assert from 'node:assert/strict';
import type { PageOptions, PreviewPage } from './preview-page';
import { mapOf, mapOfFile, openingPages } from './preview-page';

describe('The toolbar of the preview', function () {
  this.timeout(60_000);
  const pages = openingPages();
  let preview: PreviewPage;
  const open = async (options: PageOptions = {}): Promise<PreviewPage> => {
    preview = await pages.open({ view: 'map', ...options });
    await preview.show(mapOfFile('examples/running-shoes.journey.yaml'));
    return preview;
  };
  /** What has the keyboard, in a word. */
  const focused = (): Promise<string> =>
    preview.page.evaluate(() => {
      const { activeElement: e } = document;
      return (e?.getAttribute('aria-label') ?? e?.textContent ?? '').replace(/^\d+ %, /, '');
    });
  const presses = async (...keys: readonly string[]): Promise<string[]> => {
    const seen: string[] = [];
    for (const key of keys) {
      await preview.page.keyboard.press(key);
      seen.push(await focused());
    }
    return seen;
  };
  const again = (key: string, times: number): string[] => Array<string>(times).fill(key);

  it('tells which view is shown by a line where surfaces tell nothing: in high contrast', async () => {
    for (const theme of ['contrast', 'contrastLight'] as const) {
      await open({ theme });
      const [shown, other] = await Promise.all(
        ['true', 'false'].map(pressed =>
          preview.page
            .locator(`.tool-view[aria-pressed=${pressed}]`)
            .first()
            .evaluate(view => getComputedStyle(view).borderTopColor),
        ),
      );
      assert.equal(other, 'rgba(0, 0, 0, 0)');
      assert.notEqual(shown, other, theme);
    }
  });

  it('is one stop of the Tab key, in which arrow keys go from tool to tool', async () => {
    await open();
    await preview.page.locator('body').press('Tab');
    assert.equal(await focused(), 'Show the text');
    const tools = await presses(...again('ArrowRight', 13));
    assert.deepEqual(tools.slice(1, 8), ['Map', 'Diagram', 'Flow', 'Compare', 'Search the map', 'Personas', 'Lanes']);
    assert.equal(tools[12], tools[11], 'there is nothing behind the last one');
    assert.deepEqual(await presses('Home', 'End', 'ArrowLeft'), ['Show the text', tools[12], tools[10]]);
    await preview.page.keyboard.press('Tab');
    assert.equal(await preview.page.evaluate(() => document.activeElement?.closest('.toolbar') === null), true);
    await preview.page.keyboard.press('Shift+Tab');
    assert.equal(await focused(), tools[10], 'the stop is the tool that was used last');
  });

  it('leaves a field its keys until there is nothing more to do for them in it', async () => {
    await open();
    const field = preview.page.getByRole('searchbox');
    await field.fill('shoe');
    assert.deepEqual(await presses('ArrowLeft', 'ArrowRight', 'Home', 'End'), again('Search the map', 4));
    assert.deepEqual(await presses('ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft'), [
      'Personas',
      'Lanes',
      'Personas',
      'Search the map',
    ]);
    const persona = preview.page.getByRole('combobox', { name: 'Personas' });
    assert.equal(await persona.inputValue(), '', 'going past the list chooses nothing in it');
  });

  it('goes to the left where reading does', async () => {
    await open();
    await preview.page.evaluate(() => (document.documentElement.dir = 'rtl'));
    await preview.page.getByRole('button', { name: 'Map', exact: true }).focus();
    assert.deepEqual(await presses('ArrowLeft', 'ArrowLeft', 'ArrowRight'), ['Diagram', 'Flow', 'Diagram']);
  });

  it('can be entered when the tool that was used last is gone', async () => {
    await open();
    const persona = preview.page.getByRole('combobox', { name: 'Personas' });
    await persona.focus();
    await preview.update(
      mapOf(
        'title: T\nstages: [{id: a, steps: [{action: A}]}]\n',
        2,
        mapOfFile('examples/running-shoes.journey.yaml').uri,
      ),
    );
    await persona.waitFor({ state: 'hidden' });
    assert.equal(await preview.page.locator('.toolbar [tabindex="0"]:visible').count(), 1);
    await preview.page.getByRole('button', { name: 'Diagram' }).click();
    assert.equal(await preview.page.locator('.toolbar [tabindex="0"]:visible').count(), 1);
  });
});
