import assert from 'node:assert/strict';
import type { MapView } from '../../src/shared/map-view';
import { exportedMapRequest } from '../../src/shared/export';
import { isMapView } from '../../src/shared/map-view-guard';
import { connect, type Client } from './harness';

const disk = new Map([
  ['channels.journey.yaml', 'type: library\nchannels: {shop: Shop in Mill Street}\n'],
  [
    'shop.journey.yaml',
    'type: library\nimports: [./channels.journey.yaml]\ntouchpoints: {till: {name: Checkout, channel: shop}}\n',
  ],
  [
    'shoes.journey.yaml',
    'title: Shoes\nimports: [./shop.journey.yaml]\nstages: [{id: buys, steps: [{action: Pays, touchpoint: till}]}]\n',
  ],
]);

describe('a map for export over the protocol', () => {
  let client: Client;
  const ask = (params: unknown): Promise<MapView | null> => client.connection.sendRequest(exportedMapRequest, params);
  beforeEach(async () => void (client = await connect({ disk: new Map(disk) })));
  afterEach(async () => {
    assert.deepEqual(client.errors, []);
    await client.stop();
  });

  it('comes with all that it imports, though nothing has been read before', async () => {
    const map = await ask({ uri: client.uri('shoes.journey.yaml') });
    assert.ok(isMapView(map));
    assert.deepEqual(map.stages[0]!.steps[0]!.touchpoints, [
      { id: 'till', name: 'Checkout', channel: 'Shop in Mill Street' },
    ]);
  });

  it('is nothing where there is no map', async () => {
    assert.equal(await ask({ uri: client.uri('gone.journey.yaml') }), null);
    assert.equal(await ask({}), null);
  });
});
