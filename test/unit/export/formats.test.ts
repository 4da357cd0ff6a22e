import assert from 'node:assert/strict';
import type { Surroundings } from '../../../src/exporter/exporter';
import { answerExport } from '../../../src/exporter/exporter';
import type { Exported, ExportProgress, ExportRequest } from '../../../src/shared/export';
import { exportFileName, exportFormat, exportFormats, exportOptions } from '../../../src/shared/export';
import { isMapView } from '../../../src/shared/map-view-guard';
import { somePictures } from '../render/picture-samples';
import { exampleView, viewOf } from './example-view';

describe('the exporter', () => {
  const map = exampleView('buty-do-biegania.journey.yaml');
  let surroundings: Surroundings;
  before(async () => {
    const pictures = await somePictures();
    surroundings = { pictures: () => pictures };
  });
  async function made(request: ExportRequest, onPage?: Surroundings['onPage']): Promise<Exported> {
    const answer = await answerExport(request, { ...surroundings, ...(onPage ? { onPage } : {}) });
    assert.ok('bytes' in answer, JSON.stringify(answer));
    return answer;
  }
  const decoded = ({ bytes }: Exported): string => new TextDecoder('latin1').decode(bytes);

  it('makes every format that is offered', async () => {
    assert.ok(isMapView(map));
    for (const { id } of exportFormats) {
      const { bytes } = await made({ map: structuredClone(map), format: id, options: {} });
      assert.ok(bytes.length > 500, id);
    }
  });

  it('loads what makes pictures for pictures alone', async () => {
    const asked: string[] = [];
    for (const { id } of exportFormats)
      await answerExport(
        { map, format: id, options: {} },
        { pictures: () => (asked.push(id), surroundings.pictures()) },
      );
    assert.deepEqual(asked, ['pdf', 'png', 'svg', 'html']);
  });

  it('puts a PDF on the paper that was chosen, and tells of each page', async () => {
    const sizes = ({ bytes }: Exported): string[] =>
      [...new TextDecoder('latin1').decode(bytes).matchAll(/\/MediaBox \[([^\]]*)\]/g)].map(m => m[1]!);
    const whole = sizes(await made({ map, format: 'pdf', options: { paper: 'whole' } }));
    assert.equal(whole.length, 1);
    const told: ExportProgress[] = [];
    const pages = sizes(await made({ map, format: 'pdf', options: { paper: 'a4' } }, progress => told.push(progress)));
    assert.ok(pages.length > 1);
    assert.deepEqual([...new Set(pages)], ['0 0 841.89 595.28']);
    assert.deepEqual(
      told,
      pages.map((_, i) => ({ page: i + 1, pages: pages.length })),
    );
  });

  it('tells which characters a PDF shows as boxes', async () => {
    const { missing } = await made({ map: viewOf('title: Łódź 東京'), format: 'pdf', options: {} });
    assert.deepEqual(missing, ['東', '京']);
  });

  it('draws light, or dark where that was chosen', async () => {
    for (const format of ['svg', 'html'] as const) {
      const [usual, light, dark] = await Promise.all(
        ([{}, { theme: 'light' }, { theme: 'dark' }] as const).map(async options =>
          decoded(await made({ map, format, options })),
        ),
      );
      assert.equal(usual, light);
      assert.notEqual(dark, light);
    }
  });

  it('leaves out of pictures what a person hid, and nothing else', async () => {
    const shoes = viewOf(
      'title: A\nstages: [{id: one, steps: [{action: Pays, pains: [Waits], thought: Why, opportunities: [Till]}]}]',
    );
    for (const format of ['svg', 'html'] as const) {
      const lanes = { order: ['opportunities', 'steps', 'gone'], hidden: ['pains', 'gone'] };
      const text = decoded(await made({ map: shoes, format, options: {}, lanes }));
      assert.doesNotMatch(text, /Waits/);
      assert.match(decoded(await made({ map: shoes, format, options: {} })), /Waits/);
      assert.ok(text.lastIndexOf('Till') < text.lastIndexOf('Pays'), format);
    }
  });

  it('draws in pictures whose feelings a person chose, and names whose they are', async () => {
    const two = viewOf(
      'title: A\npersonas: {a: Ann, b: Bo}\nstages: [{id: one, steps: [{action: Pays, emotion: {a: 1, b: -1}, feeling: {a: glad, b: cross}}]}]',
    );
    for (const format of ['svg', 'png', 'html'] as const) {
      const text = decoded(await made({ map: two, format, options: {}, persona: 'b' }));
      assert.match(text, /cross/, format);
      assert.doesNotMatch(text, /glad/, format);
      assert.match(text, />Bo</, format);
      for (const persona of [undefined, 'gone'])
        assert.match(decoded(await made({ map: two, format, options: {}, ...(persona ? { persona } : {}) })), /glad/);
    }
  });

  it('tells what goes wrong instead of failing', async () => {
    for (const request of [
      undefined,
      {},
      { map, format: 'docx', options: {} },
      { map: null, format: 'csv', options: {} },
    ])
      assert.ok('error' in (await answerExport(request, surroundings)));
    const broken = { map: { language: 'en' }, format: 'markdown', options: {} };
    assert.ok('error' in (await answerExport(broken, surroundings)));
  });
});

describe('what is said of exports', () => {
  it('names a file after its map', () => {
    const csv = exportFormat('csv')!;
    assert.equal(exportFileName('running-shoes.journey.yaml', csv), 'running-shoes.csv');
    assert.equal(exportFileName('running-shoes.journey.yml', csv, { table: 'steps' }), 'running-shoes-steps.csv');
    assert.equal(
      exportFileName('running-shoes.journey.yaml', exportFormat('mermaid')!, { diagram: 'flow' }),
      'running-shoes-flow.mmd',
    );
    assert.equal(exportFileName('Untitled-1', exportFormat('xlsx')!), 'Untitled-1.xlsx');
    assert.equal(exportFileName('.journey.yaml', csv), 'journey-map.csv');
  });

  it('takes only what can be chosen', () => {
    assert.deepEqual(exportOptions({ table: 'steps', paper: 'a0', theme: 'dark', to: 'x' }), {
      table: 'steps',
      theme: 'dark',
    });
    for (const value of [undefined, null, 1, { table: 'other' }]) assert.deepEqual(exportOptions(value), {});
    assert.equal(exportFormat('docx'), undefined);
  });
});
