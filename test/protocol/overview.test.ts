import assert from 'node:assert/strict';
import type { MapOverview, OverviewPart, OverviewStale } from '../../src/shared/overview';
import { isMapOverviews, isOverviewParts, isOverviewStale } from '../../src/shared/overview';
import { connect, type Client } from './harness';

const visit = `title: A visit
status: active
imports: [./shop.journey.yaml]
stages:
  - id: before
    steps:
      - {action: Enters, touchpoint: till, emotion: 1}
`;
const shop = `title: Shop
type: library
channels: {store: Store}
touchpoints: {till: {name: Till, channel: store}}
`;
const created = 1;
const deleted = 3;

describe('the overview, over the protocol', () => {
  let client: Client;
  let disk: Map<string, string>;
  let told: OverviewStale[];
  let hear: (() => void) | undefined;

  beforeEach(async () => {
    disk = new Map([
      ['visit.journey.yaml', visit],
      ['shop.journey.yaml', shop],
    ]);
    client = await connect({ disk });
    told = [];
    client.connection.onNotification('journeyMap/overviewStale', (params: unknown) => {
      assert.ok(isOverviewStale(params));
      told.push(params);
      hear?.();
    });
  });
  afterEach(async () => {
    assert.deepEqual(client.errors, []);
    await client.stop();
  });

  const ask = async (params: unknown = {}): Promise<readonly MapOverview[]> => {
    const found: unknown = await client.connection.sendRequest('journeyMap/overview', params);
    assert.ok(isMapOverviews(found));
    return found;
  };

  /** Asks again whenever there is something new, as an explorer does, until the answer is as it should be. */
  const until = async (is: (all: readonly MapOverview[]) => boolean): Promise<readonly MapOverview[]> => {
    for (;;) {
      const before = told.length;
      const all = await ask();
      if (is(all)) return all;
      if (told.length === before) await new Promise<void>(resolve => (hear = resolve));
    }
  };
  const of = (all: readonly MapOverview[], name: string): MapOverview | undefined =>
    all.find(m => m.uri === client.uri(name));
  const parts = async (params: unknown): Promise<readonly OverviewPart[]> => {
    const found: unknown = await client.connection.sendRequest('journeyMap/overviewParts', params);
    assert.ok(isOverviewParts(found));
    return found;
  };
  const watched = (name: string, type: number): Promise<void> =>
    client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: client.uri(name), type }],
    });

  it('lists maps that nobody has opened, and then what is found in each', async () => {
    assert.deepEqual((await ask()).map(m => m.title).sort(), ['A visit', 'Shop']);
    const all = await until(lines => lines.every(m => m.findings));
    assert.equal(of(all, 'visit.journey.yaml')!.findings!.errors, 0);
  });

  it('tells that it reads the workspace, and when it has', async () => {
    const heard: unknown[] = [];
    client.connection.onNotification('journeyMap/reading', (params: unknown) => void heard.push(params));
    await ask();
    assert.deepEqual(heard, [{ reading: true }, { reading: false }]);
  });

  it('follows what is typed, and answers for the maps that are asked for alone', async () => {
    await ask();
    await client.open('visit.journey.yaml', visit);
    await client.change('visit.journey.yaml', visit.replace('A visit', 'A long visit'));
    await until(all => of(all, 'visit.journey.yaml')?.title === 'A long visit');
    const some = await ask({ uris: [client.uri('visit.journey.yaml'), client.uri('gone.journey.yaml')] });
    assert.deepEqual(
      some.map(m => m.title),
      ['A long visit'],
    );
  });

  it('names the map that has changed', async () => {
    await client.open('visit.journey.yaml', visit);
    await until(lines => lines.every(m => m.findings));
    told.length = 0;
    await client.change('visit.journey.yaml', visit.replace('Enters', 'Leaves'));
    if (told.length === 0) await new Promise<void>(resolve => (hear = resolve));
    assert.ok(told[0]!.uris?.includes(client.uri('visit.journey.yaml')));
  });

  it('counts again in a closed map when a library that it imports changes', async () => {
    await client.open('shop.journey.yaml', shop);
    await until(all => of(all, 'visit.journey.yaml')?.findings?.errors === 0);
    await client.change('shop.journey.yaml', shop.replace('till:', 'counter:'));
    const all = await until(lines => of(lines, 'visit.journey.yaml')?.findings?.errors === 1);
    assert.equal(of(all, 'visit.journey.yaml')!.title, 'A visit');
  });

  it('follows files that come and go', async () => {
    await ask();
    disk.set('new.journey.yaml', 'title: New\nstages: []\n');
    await watched('new.journey.yaml', created);
    await until(all => all.length === 3);
    disk.delete('new.journey.yaml');
    await watched('new.journey.yaml', deleted);
    await until(all => all.length === 2);
  });

  it('leaves out a file that is gone though an editor still holds its text, until somebody writes in that', async () => {
    await ask();
    await client.open('visit.journey.yaml', visit);
    await until(all => all.length === 2 && all.every(m => m.findings));
    disk.delete('visit.journey.yaml');
    await watched('visit.journey.yaml', deleted);
    await until(all => all.length === 1);
    await client.change('visit.journey.yaml', visit.replace('Enters', 'Leaves'));
    await until(all => all.length === 2);
  });

  it('keeps a file that is gone where an editor holds unsaved words of it', async () => {
    await ask();
    await client.open('visit.journey.yaml', visit);
    await client.change('visit.journey.yaml', visit.replace('Enters', 'Leaves'));
    disk.delete('visit.journey.yaml');
    await watched('visit.journey.yaml', deleted);
    disk.set('new.journey.yaml', 'title: New\nstages: []\n');
    await watched('new.journey.yaml', created);
    await until(all => all.length === 3);
  });

  it('tells what is in a closed map, and its language and framework', async () => {
    await ask();
    const uri = client.uri('visit.journey.yaml');
    const [stage, ...groups] = await parts({ uri });
    assert.deepEqual([stage!.label, groups.map(g => g.kind)], ['Before', ['imports']]);
    assert.deepEqual(
      (await parts({ uri, stage: 0 })).map(p => [p.label, p.description]),
      [['Enters', 'Till']],
    );
    assert.deepEqual(await client.connection.sendRequest('journeyMap/mapStatus', { uri }), {});
  });

  it('answers nothing about what is not there, and takes no nonsense', async () => {
    await ask();
    assert.deepEqual(await parts({ uri: client.uri('gone.journey.yaml') }), []);
    for (const params of [{ uri: 3 }, { uri: client.uri('visit.journey.yaml'), stage: -1 }, null, []])
      assert.deepEqual(await parts(params), []);
    assert.deepEqual(await ask({ uris: 'all' }), []);
    const status = await client.connection.sendRequest('journeyMap/mapStatus', {
      uri: client.uri('gone.journey.yaml'),
    });
    assert.equal(status, null);
  });
});
