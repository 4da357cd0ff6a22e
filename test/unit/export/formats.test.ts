import assert from 'node:assert/strict';
import { answerExport } from '../../../src/exporter/exporter';
import { exportFileName, exportFormat, exportFormats, exportOptions } from '../../../src/shared/export';
import { isMapView } from '../../../src/shared/map-view-guard';
import { exampleView } from './example-view';

describe('the exporter', () => {
  const map = exampleView('buty-do-biegania.journey.yaml');

  it('makes every format that is offered', async () => {
    assert.ok(isMapView(map));
    for (const { id } of exportFormats) {
      const answer = await answerExport({ map: structuredClone(map), format: id, options: {} });
      assert.ok('bytes' in answer && answer.bytes.length > 500, id);
    }
  });

  it('tells what goes wrong instead of failing', async () => {
    for (const request of [
      undefined,
      {},
      { map, format: 'docx', options: {} },
      { map: null, format: 'csv', options: {} },
    ])
      assert.ok('error' in (await answerExport(request)));
    assert.ok('error' in (await answerExport({ map: { language: 'en' }, format: 'markdown', options: {} })));
  });
});

describe('what is said of exports', () => {
  it('names a file after its map', () => {
    const csv = exportFormat('csv')!;
    assert.equal(exportFileName('running-shoes.journey.yaml', csv), 'running-shoes.csv');
    assert.equal(exportFileName('running-shoes.journey.yml', csv, { table: 'steps' }), 'running-shoes-steps.csv');
    assert.equal(exportFileName('Untitled-1', exportFormat('xlsx')!), 'Untitled-1.xlsx');
    assert.equal(exportFileName('.journey.yaml', csv), 'journey-map.csv');
  });

  it('takes only what can be chosen', () => {
    assert.deepEqual(exportOptions({ table: 'steps', to: 'x' }), { table: 'steps' });
    for (const value of [undefined, null, 1, { table: 'other' }]) assert.deepEqual(exportOptions(value), {});
    assert.equal(exportFormat('docx'), undefined);
  });
});
