import assert from 'node:assert/strict';
import {
  builtInFrameworks,
  fold,
  languageOf,
  matchStages,
  positionsFor,
  stageName,
} from '../../../src/journey/frameworks';
import { parse } from '../../../src/journey/parse';
import { buildScope, noFiles, type MapContext } from '../../../src/journey/scope';
import { mapStageChoices } from '../../../src/edits/choices';
import { symbols } from '../../../src/language/symbols';
import { unknownStage } from '../../../src/rules/unknown-stage';
import { buildMapView } from '../../../src/render/map-view';

const match = (stages: string, framework = 'loyalty') => {
  const { map } = parse(`title: x\nstages:\n${stages}`);
  return { map, match: matchStages(map.stages, builtInFrameworks.get(framework)!) };
};
const ids = (stages: string, framework?: string): (string | undefined)[] => {
  const found = match(stages, framework);
  return found.map.stages.map(s => found.match.of.get(s)?.id);
};

describe('frameworks', () => {
  it('folds case, accents, spaces and punctuation, also letters that Unicode does not decompose', () => {
    assert.equal(fold('Świadomość'), 'swiadomosc');
    assert.equal(fold('Obsługa posprzedażowa'), 'obslugaposprzedazowa');
    assert.equal(fold('After-Sales  Service!'), 'aftersalesservice');
    assert.equal(fold('Straße ØÐ'), 'strasseod');
  });

  it('knows a stage by id, by name in any language, and by alias', () => {
    assert.deepEqual(
      ids('  - id: awareness\n  - id: s2\n    name: harkinta\n  - id: s3\n    name: Fedelta\n  - id: discovery\n'),
      ['awareness', 'consideration', 'loyalty', 'awareness'],
    );
    assert.deepEqual(ids('  - id: zakup\n  - name: Ostaa\n', 'service'), ['purchase', 'purchase']);
  });

  it('searches only the map’s own framework', () => {
    assert.deepEqual(ids('  - id: purchase\n'), [undefined]);
    assert.deepEqual(ids('  - id: support\n', 'service'), ['after-sales']);
  });

  it('prefers the exact id over a name', () => {
    assert.deepEqual(ids('  - id: loyalty\n    name: Awareness\n'), ['loyalty']);
  });

  it('names what is missing, in order, and what is doubled', () => {
    const found = match('  - id: conversion\n  - id: awareness\n  - name: Konversio\n').match;
    assert.deepEqual(
      found.missing.map(s => s.id),
      ['consideration', 'retention', 'loyalty'],
    );
    assert.deepEqual(
      [...found.doubled].map(([a, b]) => [a.position, b.position]),
      [[2, 0]],
    );
  });

  it('puts a missing stage where the framework has it; others stay with the stage above them', () => {
    const at = (id: string, stages: string): number => {
      const found = match(stages);
      return positionsFor(found.match, found.map.stages)(id);
    };
    const some = '  - id: awareness\n  - id: own\n  - id: conversion\n  - id: extra\n';
    assert.equal(at('consideration', some), 2);
    assert.equal(at('retention', some), 4);
    assert.equal(at('awareness', '  - id: conversion\n'), 0);
    assert.equal(at('loyalty', ''), 0);
  });

  it('says names in the language of the map, English where there is none', () => {
    const awareness = builtInFrameworks.get('loyalty')!.stages[0]!;
    assert.equal(stageName(awareness, languageOf('pl-PL')), 'Świadomość');
    assert.equal(stageName(awareness, languageOf('sv')), 'Awareness');
    assert.equal(stageName({ id: 'try-it', names: {}, aliases: [] }, 'fi'), 'Try it');
  });

  it('takes a map’s own framework before a built-in one', () => {
    const text =
      'title: x\nframework: loyalty\nframeworks:\n  loyalty: {stages: [try, {id: buy, name: Buy it, aliases: [order]}]}\nstages:\n  - id: order\n';
    const journey = parse(text);
    const { framework } = buildScope('file:///a.journey.yaml', journey, noFiles);
    assert.deepEqual(
      framework?.stages.map(s => s.id),
      ['try', 'buy'],
    );
    assert.equal(matchStages(journey.map.stages, framework!).of.get(journey.map.stages[0]!)?.id, 'buy');
  });
});

describe('a framework of many stages', () => {
  /** How often its stages are read while a map is asked that has every second one, and as many of its own. */
  function reads(count: number, ask: (context: MapContext) => unknown): number {
    const all = Array.from({ length: count }, (_, i) => `s${i}`);
    const framework = `framework: own\nframeworks:\n  own: {stages: [${all.join(', ')}]}`;
    const has = all.map((id, i) => `  - id: ${i % 2 ? 'unlike' : ''}${id}\n`);
    const journey = parse(`title: x\n${framework}\nstages:\n${has.join('')}`);
    const scope = buildScope('file:///map.journey.yaml', journey, noFiles);
    let times = 0;
    const counted = <T extends object>(of: T): T =>
      new Proxy(of, { get: (it, key) => (times++, Reflect.get(it, key) as unknown) });
    const stages = counted(scope.framework!.stages.map(counted));
    ask({ scope: { ...scope, framework: { ...scope.framework!, stages } }, files: noFiles, today: '2026-11-22' });
    assert.ok(times >= count, 'it is asked');
    return times;
  }

  for (const [name, ask] of [
    ['the picture', (context: MapContext) => buildMapView(context, 1)],
    ['the choice of a stage', mapStageChoices],
    ['the outline', symbols],
    ['what is said of unknown stages', (context: MapContext) => [...unknownStage.check(context)]],
  ] as const)
    it(`is read in step with their number for ${name}`, () => {
      assert.ok(reads(400, ask) < 3 * reads(200, ask));
    });
});
