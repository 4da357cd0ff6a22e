import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/edits/apply';
import { parse } from '../../../src/journey/parse';
import { positionsOf } from '../../../src/journey/positions';
import { importEdit } from '../../../src/language/completion/import-edit';
import { completeAt, contextOf, cursorIn, filesOf, labels } from './helper';

const library = 'type: library\nteams: {cx: Customer experience}\ntouchpoints: {till: {name: Till}}\n';
const files = filesOf({
  'file:///maps/shared/shop.journey.yaml': library,
  'file:///maps/other.journey.yaml': 'title: Another map\ntouchpoints: {hidden: Hidden}\nstages: []\n',
});

describe('completion of ids from libraries that are not imported', () => {
  const map = 'title: x\nstages:\n  - touchpoint: |\n';

  it('offers them behind what the map has, and imports the library with them', () => {
    const item = completeAt(map, files).find(i => i.label === 'till')!;
    const { text } = cursorIn(map);
    const place = positionsOf(text);
    const edits = [item.textEdit!, ...item.additionalTextEdits!].map(edit => {
      assert.ok('range' in edit);
      const span = { start: place.offset(edit.range.start), end: place.offset(edit.range.end) };
      return { span, text: edit.newText };
    });
    const result = applyEdits(text, edits);
    assert.equal(result, 'title: x\nimports: [./shared/shop.journey.yaml]\nstages:\n  - touchpoint: till\n');
    assert.ok(contextOf(result, files).scope.definitions.get('touchpoint')?.has('till'));
    assert.match(item.detail!, /\.\/shared\/shop\.journey\.yaml/);
  });

  it('offers none of a map, of an imported library, or that the map has itself', () => {
    assert.deepEqual(labels(map, files), ['till']);
    const own = `touchpoints: {till: Till}\n${map}`;
    assert.equal(completeAt(own, files).find(i => i.label === 'till')!.additionalTextEdits, undefined);
    const imported = `imports: [./shared/shop.journey.yaml]\n${map}`;
    assert.equal(completeAt(imported, files).find(i => i.label === 'till')!.additionalTextEdits, undefined);
  });

  it('offers none of a library that imports this one', () => {
    const circle = filesOf({
      'file:///maps/a.journey.yaml': 'type: library\nimports: [./shoes.journey.yaml]\nteams: {cx: CX}\n',
    });
    assert.deepEqual(labels('type: library\ntouchpoints: {a: {owner: |}}\n', circle), []);
  });

  it('offers none of a library that would bring another id twice', () => {
    assert.deepEqual(labels(`teams: {cx: Service}\n${map}`, files), []);
  });

  it('offers what is used but not defined yet, not the word under the cursor', () => {
    const text = 'stages:\n  - evidence: [diary]\n  - evidence: [di|]\n';
    assert.deepEqual(labels(text), ['diary']);
  });
});

describe('the edit that adds an import', () => {
  const path = './shop.journey.yaml';
  const cases: readonly (readonly [what: string, before: string, after: string | undefined])[] = [
    ['behind the last path in brackets', 'imports: [./a.yaml]\n', 'imports: [./a.yaml, ./shop.journey.yaml]\n'],
    [
      'below the last path',
      'imports:\n  - ./a.yaml # why\ntitle: x\n',
      'imports:\n  - ./a.yaml # why\n  - ./shop.journey.yaml\ntitle: x\n',
    ],
    ['where the key stands already', 'imports:\ntitle: x\n', 'imports: [./shop.journey.yaml]\ntitle: x\n'],
    [
      'behind the keys before it',
      'title: x\nowner: cx # who\n\nstages: []\n',
      'title: x\nowner: cx # who\nimports: [./shop.journey.yaml]\n\nstages: []\n',
    ],
    [
      'behind a block text',
      'description: |\n  a\n  b\nstages: []\n',
      'description: |\n  a\n  b\nimports: [./shop.journey.yaml]\nstages: []\n',
    ],
    [
      'before all that comes after it',
      '# A map\nstages: []\n',
      '# A map\nimports: [./shop.journey.yaml]\nstages: []\n',
    ],
    [
      'with Windows line breaks',
      'title: x\r\nstages: []\r\n',
      'title: x\r\nimports: [./shop.journey.yaml]\r\nstages: []\r\n',
    ],
    ['not into a map in braces', '{title: x}\n', undefined],
    ['not into an empty list', 'imports: []\n', undefined],
  ];
  for (const [what, before, after] of cases)
    it(what, () => {
      const edit = importEdit(parse(before), path);
      assert.equal(edit && applyEdits(before, [edit]), after);
    });
});
