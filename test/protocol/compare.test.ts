import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Compared, ComparedWith } from '../../src/shared/compare-request';
import { isCompareChoices, isCompared, isCompareResult } from '../../src/shared/compare-request';
import { isChanged, isNothing, presence } from '../../src/shared/comparison';
import { connect, type Client } from './harness';

const now = 'running-shoes.journey.yaml';
const next = 'running-shoes-future.journey.yaml';
const shop = 'shared/shop.journey.yaml';

describe('comparing, over the protocol', () => {
  let client: Client;
  let disk: Map<string, string>;

  beforeEach(async () => {
    disk = new Map([now, next, shop].map(name => [name, readFileSync(`examples/${name}`, 'utf8')]));
    client = await connect({ disk });
  });
  afterEach(async () => {
    assert.deepEqual(client.errors, []);
    await client.stop();
  });

  const ask = (name: string, what: unknown): Promise<unknown> =>
    client.connection.sendRequest('journeyMap/compare', { uri: client.uri(name), with: what });
  const compared = async (name: string, what: ComparedWith): Promise<Compared> => {
    const result = await ask(name, what);
    assert.ok(isCompared(result), JSON.stringify(result));
    return result;
  };
  const refusal = async (name: string, what: unknown): Promise<string> => {
    const result = await ask(name, what);
    assert.ok(isCompareResult(result) && 'refusal' in result);
    return result.refusal;
  };

  it('compares a map with its baseline, though neither is open, with the names of what they import', async () => {
    const { comparison, summary } = await compared(next, { baseline: true });
    assert.deepEqual([comparison.before.uri, comparison.after.uri], [now, next].map(client.uri));
    assert.equal(summary[0], '1 step added, 4 steps removed, 1 step moved, 9 steps changed.');
    assert.ok(summary.includes('Cart abandonment gets better: 70.19\u00a0% → 58\u00a0%.'));
    const owners = comparison.stages.flatMap(s => s.steps.flatMap(t => t.opportunities.map(o => o.before?.owner)));
    assert.ok(owners.includes('Web shop'), owners.join());
  });

  it('takes the later of two maps for the later, whichever is asked about', async () => {
    const there = await compared(next, { uri: client.uri(now) });
    assert.deepEqual(await compared(now, { uri: client.uri(next) }), there);
  });

  it('compares what is typed with an earlier text', async () => {
    const text = disk.get(now)!;
    await client.open(now, text);
    await client.change(now, text.replace("Pays with the phone's wallet", 'Pays by card'));
    const { comparison } = await compared(now, { text, label: 'Monday' });
    assert.deepEqual(
      [comparison.kind, comparison.before.label, comparison.before.uri],
      ['versions', 'Monday', client.uri(now)],
    );
    const changed = comparison.stages.flatMap(s => s.steps).filter(isChanged);
    assert.deepEqual(
      changed.map(s => s.after!.name),
      ['Pays by card'],
    );
    assert.ok(isNothing((await compared(next, { text: disk.get(next)! })).comparison));
  });

  it('compares two personas', async () => {
    const { comparison } = await compared(now, { personas: ['beginner', 'club-runner'] });
    assert.deepEqual(
      comparison.stages.filter(s => presence(s) === 'removed').map(s => s.before!.name),
      ['Awareness', 'Retention'],
    );
  });

  it('says why it can’t', async () => {
    assert.match(await refusal(now, { baseline: true }), /^This map names no baseline\./);
    assert.equal(await refusal(now, { uri: client.uri('gone.journey.yaml') }), 'The map “gone” could not be read.');
    assert.match(await refusal(now, { personas: ['beginner', 'nobody'] }), /personas/);
    await client.open('new.journey.yaml', 'title: New\nbaseline: ./none.journey.yaml\nstages: []\n');
    assert.equal(await refusal('new.journey.yaml', { baseline: true }), 'The map “none” could not be read.');
    for (const nonsense of [null, { baseline: false }, { personas: ['a'] }, { text: 3 }])
      assert.equal(await refusal(now, nonsense), 'There is nothing to compare.');
  });

  it('offers what a map can be compared with', async () => {
    const choices = await client.connection.sendRequest('journeyMap/compareChoices', { uri: client.uri(next) });
    assert.ok(isCompareChoices(choices));
    assert.equal(choices.baseline, true);
    assert.deepEqual(
      choices.personas.map(p => p.name),
      ['First-time runner', 'Club runner'],
    );
    assert.deepEqual(
      choices.maps.map(m => m.title),
      ['Buying running shoes'],
    );
    assert.equal(await client.connection.sendRequest('journeyMap/compareChoices', { uri: client.uri('gone') }), null);
  });
});
