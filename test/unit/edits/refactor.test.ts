import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits } from '../../../src/edits/apply';
import { isRefusal } from '../../../src/edits/change';
import { mergeStages } from '../../../src/edits/merge-stages';
import { moveFromLibrary, moveToLibrary } from '../../../src/edits/move-definition';
import { moveStep } from '../../../src/edits/move-step';
import { splitStage } from '../../../src/edits/split-stage';
import type { Edit } from '../../../src/journey/finding';
import { parse } from '../../../src/journey/parse';
import type { FileState, MapContext } from '../../../src/journey/scope';
import { buildScope } from '../../../src/journey/scope';
import { refactorings } from '../../../src/language/refactorings';
import type { Refusal } from '../../../src/edits/change';
import type { WorkspaceEdits } from '../../../src/edits/move-definition';

const folder = join(__dirname, '../../golden/refactor');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const stages = read('stages.journey.yaml');
const library = read('shop.journey.yaml');
const uri = (name: string): string => `file:///w/${name}.journey.yaml`;

/** The context of `map.journey.yaml` among files by their names. */
function contextOf(files: Readonly<Record<string, string>>): MapContext {
  const journeys = new Map(Object.entries(files).map(([name, text]) => [uri(name), parse(text)]));
  const all = {
    read: (of: string): FileState => {
      const journey = journeys.get(of);
      return journey ? { state: 'read', journey } : { state: 'missing' };
    },
    maps: () => [...journeys].map(([of, journey]) => ({ uri: of, journey })),
  };
  return { scope: buildScope(uri('map'), journeys.get(uri('map'))!, all), files: all, today: '2026-11-23' };
}

const context = (text = stages, others: Readonly<Record<string, string>> = { shop: library }): MapContext =>
  contextOf({ map: text, ...others });

type Made = readonly Edit[] | WorkspaceEdits | Refusal;

/** The texts after, with the names of the files; throws what is refused. */
function after({ files, scope }: MapContext, made: Made): string {
  assert.ok(!('refusal' in made), JSON.stringify(made));
  if (!('files' in made)) return applyEdits(scope.journey.text, made);
  const texts = made.files.map(({ uri: of, edits }) => {
    const found = files.read(of);
    assert.ok(found.state === 'read');
    return [of, applyEdits(found.journey.text, edits)] as const;
  });
  if (made.create) texts.push([made.create.uri, made.create.text]);
  return texts.map(([of, text]) => `#### ${of.replace('file:///w/', '')}\n${text}`).join('');
}

const windows = (text: string): string => text.replace(/\n/g, '\r\n');

/** What is done to `stages.journey.yaml`, by the name of the file that holds what becomes of it. */
const cases: Readonly<Record<string, (context: MapContext) => Made>> = {
  'move-step-down': c => moveStep(c.scope.journey, { stage: 0, step: 0 }, { stage: 0, step: 1 }),
  'move-step-to-next-stage': c => moveStep(c.scope.journey, { stage: 0, step: 0 }, { stage: 1, step: 0 }),
  'move-step-to-first-stage': c => moveStep(c.scope.journey, { stage: 1, step: 1 }, { stage: 0, step: 2 }),
  'move-step-into-brackets': c => moveStep(parse(c.scope.journey.text), { stage: 2, step: 0 }, { stage: 1, step: 1 }),
  'split-stage': c => splitStage(c, 1, 1),
  'merge-stages': c => mergeStages(c.scope.journey, 0),
  'move-to-library': c => moveToLibrary(c, 'touchpoint', 'checkout', uri('shop')),
  'move-to-new-library': c => moveToLibrary(c, 'touchpoint', 'checkout', uri('library')),
  'move-persona-to-library': c => moveToLibrary(c, 'persona', 'club', uri('shop')),
  'move-from-library': c => moveFromLibrary(c, 'channel', 'store'),
};

describe('refactorings', () => {
  if (process.env['UPDATE_GOLDEN'])
    for (const file of readdirSync(folder).filter(f => f.includes('.golden.'))) rmSync(join(folder, file));

  for (const [name, make] of Object.entries(cases))
    it(`${name}, as its golden file has it`, () => {
      const c = context();
      const text = after(c, make(c));
      const golden = `${name}.golden.yaml`;
      if (process.env['UPDATE_GOLDEN']) writeFileSync(join(folder, golden), text);
      assert.equal(text, read(golden));
      const w = context(windows(stages), { shop: windows(library) });
      assert.equal(after(w, make(w)).replace(/(####.*)\n/g, '$1\r\n'), windows(read(golden)));
    });

  it('split and merge a stage to the same lines', () => {
    const c = context();
    const split = after(c, splitStage(c, 1, 1));
    const merged = applyEdits(split, mergeStages(parse(split), 1) as Edit[]);
    const lines = (text: string): string => text.replace(/\n(?=\n)/g, '');
    assert.equal(lines(merged), lines(stages));
  });

  it('put the touchpoints of stages that are merged together', () => {
    const merged = (first: string, second: string): string => {
      const text = `stages:\n  - id: a\n    touchpoint: ${first}\n  - id: b\n    touchpoint: ${second}\n`;
      return applyEdits(text, mergeStages(parse(text), 0) as Edit[]);
    };
    const all = 'stages:\n  - id: a\n    touchpoint: [till, shop]\n';
    assert.equal(merged('till', 'shop'), all);
    assert.equal(merged('till', '[till, shop]'), all);
    assert.equal(merged('[till, shop]', 'shop'), all);
    assert.equal(merged('[till]', 'shop'), all);
    assert.equal(merged('till', 'till'), 'stages:\n  - id: a\n    touchpoint: till\n');
  });

  it('move a definition there and back to the same bytes', () => {
    const c = context();
    const there = moveToLibrary(c, 'channel', 'web', uri('shop'));
    assert.ok(!isRefusal(there));
    const [map, shop] = there.files.map(({ edits }, i) => applyEdits(i === 0 ? stages : library, edits));
    const moved = context(map, { shop: shop! });
    const back = moveFromLibrary(moved, 'channel', 'web');
    assert.ok(!isRefusal(back));
    assert.equal(applyEdits(shop!, back.files[1]!.edits), library);
    assert.deepEqual(
      [...parse(applyEdits(map!, back.files[0]!.edits)).map.definitions.get('channel')!.keys()],
      ['web'],
    );
  });

  it('tell the maps of a stage that is merged which stage they belong to', () => {
    const part = 'title: Part\nparent: {map: ./map.journey.yaml, stage: consideration}   # in detail\nstages: []\n';
    const c = context(stages, { shop: library, part, other: part.replace('consideration', 'purchase') });
    const merge = refactorings(c, stages.indexOf('awareness')).find(r => r.title.startsWith('Merge'));
    const made = merge!.make();
    assert.ok(!isRefusal(made));
    assert.deepEqual(
      made.files.map(f => f.uri),
      [uri('map'), uri('part')],
    );
    assert.equal(applyEdits(part, made.files[1]!.edits), part.replace('consideration', 'awareness'));
  });

  it('does not offer to move a framework out of the configuration of the team', () => {
    const c = context('title: A\nframework: saas\nstages: []\n');
    const config = {
      uri: 'file:///w/journey-map.config.yaml',
      journey: parse('frameworks: {saas: {stages: [buy]}}\n'),
    };
    const { scope } = c;
    const files = { ...c.files, config: () => config };
    const own = { ...c, files, scope: buildScope(scope.uri, scope.journey, files) };
    assert.ok(own.scope.framework);
    const at = scope.journey.text.indexOf('saas');
    assert.deepEqual(
      refactorings(own, at).map(r => r.title),
      [],
    );
  });

  const refused = (made: Made, reason: RegExp): void => {
    assert.ok('refusal' in made, JSON.stringify(made));
    assert.match(made.refusal, reason);
  };

  it('are refused where they can’t be done safely', () => {
    const c = context();
    refused(splitStage(c, 0, 0), /not above the first/);
    refused(splitStage(c, 2, 1), /mistakes/);
    refused(mergeStages(c.scope.journey, 2), /last stage/);
    const emotions = stages
      .replace('    goal: Notices', '    emotion: 1\n    goal: Notices')
      .replace('    name: Choosing', '    emotion: 2');
    refused(mergeStages(parse(emotions), 0), /Both stages have `emotion`\. Decide/);
    const more = emotions
      .replace('emotion: 1', 'emotion: 1\n    feeling: glad')
      .replace('emotion: 2', 'emotion: 2\n    feeling: sad');
    refused(mergeStages(parse(more), 0), /`emotion`, `feeling`/);
    refused(mergeStages(parse(stages.replace('    metrics: [time]', '    # Hm\n\n    metrics: [time]')), 0), /comment/);
    refused(
      moveStep(
        parse('stages:\n  - id: a\n    steps: [&x {id: b}]\n  - id: c\n    steps: [*x]\n'),
        { stage: 1, step: 0 },
        { stage: 0, step: 0 },
      ),
      /\*/,
    );
  });

  it('are refused where an id would be defined twice, or be missing elsewhere', () => {
    const other = 'title: Other\nimports: [./shop.journey.yaml]\nchannels:\n  web: W\nstages: []\n';
    const c = context(stages, { shop: library, other });
    refused(moveToLibrary(c, 'channel', 'web', uri('shop')), /`web` is defined in \.\/other\.journey\.yaml/);
    // What else comes with a library that the map does not import yet
    const unimported = 'title: Map\nteams: {cx: CX}\nchannels: {phone: Phone}\nstages: []\n';
    refused(
      moveToLibrary(context(unimported), 'channel', 'phone', uri('shop')),
      /`cx` is defined in \.\/shop\.journey\.yaml, too/,
    );
    const user = other.replace('web: W', 'w: W').replace('stages: []', 'touchpoints: {t: {name: T, channel: store}}');
    refused(
      moveFromLibrary(context(stages, { shop: library, user }), 'channel', 'store'),
      /\.\/user\.journey\.yaml uses `store`/,
    );
    const own = library.replace(
      'cx: Customer experience',
      'cx: Customer experience\ntouchpoints: {a: {name: A, channel: store}}',
    );
    refused(moveFromLibrary(context(stages, { shop: own }), 'channel', 'store'), /shop\.journey\.yaml uses `store`/);
  });
});
