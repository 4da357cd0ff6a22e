import assert from 'node:assert/strict';
import { diagnose } from '../../../src/language/diagnostics';
import { complete } from '../../../src/language/completion/completion';
import { parse } from '../../../src/journey/parse';
import { accept, completeAt, contextOf, labels } from './helper';

describe('completion of whole parts', () => {
  it('inserts a stage that the framework lacks, named and in its place', () => {
    const map = 'framework: loyalty\ntouchpoints: {window: Shop window}\nstages:\n  - id: awareness\n  - |\n';
    const items = completeAt(map);
    assert.equal(items[0]!.label, 'stage: Consideration');
    assert.equal(items[0]!.preselect, true);
    assert.equal(
      accept(map, 'stage: Consideration'),
      map.replace(
        '|',
        [
          'id: consideration',
          '    goal: What the customer wants in this stage',
          '    steps:',
          '      - action: What the customer does',
          '        touchpoint: window',
          '        emotion: 0|',
        ].join('\n'),
      ),
    );
  });

  it('keeps the indentation of the map', () => {
    assert.equal(
      accept('stages:\n- id: awareness\n  steps:\n  - action: x\n|', 'stage: Purchase'),
      'stages:\n- id: awareness\n  steps:\n  - action: x\n- id: purchase\n  goal: What the customer wants in this stage\n' +
        '  steps:\n  - action: What the customer does\n    emotion: 0|',
    );
    assert.equal(
      accept('personas:\n    a: {}\nstages:\n    |\n', 'stage'),
      'personas:\n    a: {}\nstages:\n    - id: stage\n      name: Name of the stage\n      goal: What the customer wants in this stage\n' +
        '      steps:\n          - action: What the customer does\n            emotion: 0|\n',
    );
    assert.equal(
      accept('stages:\r\n  - id: a\r\n    steps:\r\n      - |\r\n', 'step'),
      'stages:\r\n  - id: a\r\n    steps:\r\n      - action: What the customer does\r\n        emotion: 0|\r\n',
    );
  });

  it('lets a step choose among the touchpoints of the map', () => {
    const text = 'touchpoints: {a-b: x, 2026: y}\nstages:\n  - steps:\n      - |';
    const edit = completeAt(text).find(i => i.label === 'step')!.textEdit!;
    assert.match(edit.newText, /touchpoint: \$\{2\|a-b,"2026"\|\}/);
  });

  it('inserts definitions, first those that are used but not there', () => {
    const map = 'stages:\n  - touchpoint: till\nchannels: {store: Store, web: Web}\ntouchpoints:\n  |\n';
    assert.deepEqual(labels(map), ['till', 'touchpoint']);
    assert.equal(accept(map, 'till'), map.replace('|', 'till:\n    name: Where they meet you\n    channel: store|'));
    assert.equal(
      accept(map, 'touchpoint'),
      map.replace('|', 'touchpoint:\n    name: Where they meet you\n    channel: store|'),
    );
    assert.equal(
      accept('personas:\n    customer: x\n    |', 'persona'),
      'personas:\n    customer: x\n    customer-2:\n        name: Typical customer\n        goals:\n            - What they want to achieve\n        needs:\n            - What they need for it|',
    );
  });

  it('leaves to be filled in what is to be filled in, in the language of the map', () => {
    const map = 'language: fi\nframework: loyalty\nstages:\n  - |\n';
    assert.equal(
      accept(map, 'stage'),
      map.replace(
        '|',
        [
          'id: vaihe',
          '    name: Vaiheen nimi',
          '    goal: Mitä asiakas haluaa tässä vaiheessa',
          '    steps:',
          '      - action: Mitä asiakas tekee',
          '        emotion: 0|',
        ].join('\n'),
      ),
    );
    const personas = 'language: pl\npersonas:\n  |\n';
    assert.match(accept(personas, 'persona'), /klient:\n {4}name: Typowy klient\n {4}goals:\n {6}- Co chce osiągnąć\n/);
  });

  it('has a part for every kind of definition that parses', () => {
    for (const key of ['personas', 'channels', 'touchpoints', 'teams', 'metrics', 'evidence', 'frameworks']) {
      const [item] = completeAt(`${key}:\n  |\n`);
      const text = accept(`${key}:\n  |\n`, item!.label).replace('|', '');
      assert.deepEqual(parse(text).problems, [], text);
    }
  });

  it('survives what snippets give a meaning to', () => {
    const text = 'stages:\n  - touchpoint: "a$b}c\\\\d"\ntouchpoints:\n  |\n';
    assert.ok(accept(text, 'a$b}c\\d').includes('  a$b}c\\d:\n    name: Where they meet you'));
  });

  it('has none in flow style, nor before keys that are there', () => {
    assert.ok(!labels('stages: [|]').some(l => l.startsWith('stage')));
    assert.ok(!labels('stages:\n  - |\n    goal: x\n').some(l => l.startsWith('stage')));
  });
});

describe('whole maps', () => {
  const wholeMaps = ['map', 'map-future', 'map-day', 'map-blueprint', 'library'];

  it('are offered in a file with nothing in it yet, before the keys', () => {
    for (const text of ['|', 'ma|', '# A comment\n|']) assert.deepEqual(labels(text).slice(0, 5), wholeMaps);
    assert.equal(labels('|')[5], 'title');
  });

  it('are in the language of the editor, as nothing else is known yet', () => {
    const map = complete({ ...contextOf(''), language: 'pl' }, 0).find(item => item.label === 'map');
    assert.match(
      map!.textEdit!.newText,
      /title: \$\{1:Tytuł podróży\}\n[^]*language: pl\n[^]*action: \$\{2:Co robi klient\}/,
    );
  });

  it('are not offered where a map has begun', () => {
    for (const text of ['title: x\n|', 'title: m|', 'stages:\n  - id: a\n|'])
      assert.deepEqual(
        labels(text).filter(l => wholeMaps.includes(l)),
        [],
      );
  });

  it('are maps without an error', () => {
    for (const label of wholeMaps) {
      const context = contextOf(accept('|', label).replace('|', ''));
      const found = diagnose(context).filter(f => f.severity === 'error' || f.severity === 'warning');
      assert.deepEqual(
        found.map(f => f.message),
        [],
        label,
      );
    }
  });
});

describe('lists that may be plain text', () => {
  it('do not open the list of keys by themselves', () => {
    const step = 'title: x\nstages:\n  - id: a\n    steps:\n      - action: b\n        |\n';
    const item = (label: string) => completeAt(step).find(i => i.label === label);
    assert.equal(item('pains')?.command, undefined);
    assert.equal(item('feeling')?.command, undefined);
    assert.equal(item('touchpoint')?.command?.command, 'editor.action.triggerSuggest');
  });
});
