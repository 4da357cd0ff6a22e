import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/edits/apply';
import { mapStageChoices, stageChoices } from '../../../src/edits/choices';
import type { Refusal } from '../../../src/edits/change';
import { insertPersona } from '../../../src/edits/insert-persona';
import { insertStage } from '../../../src/edits/insert-stage';
import type { Choose } from '../../../src/edits/insert-step';
import { insertStep } from '../../../src/edits/insert-step';
import { insertTouchpoint } from '../../../src/edits/insert-touchpoint';
import type { Insertion } from '../../../src/edits/insertion';
import { snippetOf } from '../../../src/edits/insertion';
import { answerInsert, answerInsertChoices, answerNewMap } from '../../../src/language/insert';
import type { MapContext } from '../../../src/journey/scope';
import { checkRules } from '../../../src/rules/check';
import * as shared from '../../../src/shared/insert';
import { at, contextOf } from './context';
import { filled, stops } from './snippet';

function made(result: Insertion | Refusal | Choose): Insertion {
  assert.ok('snippet' in result, JSON.stringify(result));
  return result;
}

const map = `title: Shoes
language: pl
framework: loyalty
imports: [./shop.journey.yaml]
touchpoints:
  window: {name: Witryna, channel: store}
stages:
  - id: awareness
    steps:
      - action: Widzi buty
        touchpoint: window
  - id: my-own
    name: Własny etap
    steps:
      - action: Wchodzi
  - id: loyalty
    steps:
      - action: Wraca
`;
const library = `title: Shop
type: library
channels:
  store: {name: Shop, medium: store}
  web: {name: Web, medium: web}
touchpoints:
  door: {name: Door, channel: store}
`;
const context = (text = map): MapContext => contextOf(text, { './shop.journey.yaml': library });

describe('what is inserted', () => {
  it('stops at what is to be filled in, in its order', () => {
    const { snippet } = made(insertStage(context(), { stage: 'retention' }));
    assert.deepEqual(stops(snippet), ['Czego klient chce na tym etapie', 'Co robi klient', '[door,window]', '0']);
    assert.match(snippet, /\$0\r?\n$/);
  });

  it('refers to nothing whose id is none yet', () => {
    const unnamed = contextOf('title: A\nchannels:\n  "": {}\n  My Web: {}\ntouchpoints:\n  "": {}\nstages: []\n');
    assert.doesNotMatch(made(insertStage(unnamed, {})).snippet, /touchpoint/);
    assert.doesNotMatch(made(insertTouchpoint(unnamed)).snippet, /My Web/);
  });

  it('offers touchpoints not yet used first, and channels of imports', () => {
    assert.deepEqual(stops(made(insertStep(context(), { stage: 0 })).snippet), [
      'Co robi klient',
      '[door,window]',
      '0',
    ]);
    const touchpoint = made(insertTouchpoint(context())).snippet;
    assert.deepEqual(stops(touchpoint), ['punkt-styku', 'Gdzie klient styka się z Wami', '[store,web]']);
  });

  it('takes ids that nothing in sight has', () => {
    const taken = context(
      map.replace('  window', '  punkt-styku: A\n  window').replace('stages:', 'personas: {klient: K}\nstages:'),
    );
    assert.equal(stops(made(insertTouchpoint(taken)).snippet)[0], 'punkt-styku-2');
    assert.equal(stops(made(insertPersona(taken)).snippet)[0], 'klient-2');
  });

  it('goes where the framework has it, own stages staying with the one above', () => {
    const text = applyEdits(map, [replacing(made(insertStage(context(), { stage: 'consideration' })))]);
    assert.deepEqual(
      contextOf(text).scope.journey.map.stages.map(s => s.id?.value),
      ['awareness', 'my-own', 'consideration', 'loyalty'],
    );
  });

  it('is named where the id would not say it in the map’s language', () => {
    const named = made(insertStage(context(), { stage: 'feedback' })).plain;
    assert.match(named, /- id: feedback\n {4}name: Opinie\n/);
    const none = made(insertStage(context(map.replace('framework: loyalty\n', '')), { stage: 'retention' })).plain;
    assert.match(none, /- id: retention\n {4}name: Utrzymanie\n/);
    assert.doesNotMatch(made(insertStage(context(), { stage: 'retention' })).plain, /name:/);
  });

  it('keeps an id apart from those of steps, and is then found by its name', () => {
    const before = context(map.replace('- action: Widzi', '- id: retention\n        action: Widzi'));
    const insertion = made(insertStage(before, { stage: 'retention' }));
    assert.match(insertion.plain, /- id: retention-2\n {4}name: Utrzymanie\n/);
  });

  it('takes an own stage with id and name, behind the stage of the cursor', () => {
    const insertion = made(
      insertStage(context(), { stage: { id: 'trial', name: 'Try it: now' }, at: map.indexOf('Wchodzi') }),
    );
    assert.match(insertion.plain, /- id: trial\n {4}name: "Try it: now"\n/);
    assert.equal(map.slice(insertion.span.start).startsWith('  - id: loyalty'), true);
  });

  it('asks for the stage of a step where the cursor is in none', () => {
    const result = insertStep(context(), { at: 0 });
    assert.ok('choose' in result);
    assert.deepEqual(
      result.choices.map(c => [c.label, c.value]),
      [
        ['Świadomość', 0],
        ['Własny etap', 1],
        ['Lojalność', 2],
      ],
    );
    assert.match(made(insertStep(context(), { stage: 'my-own' })).plain, /Co robi klient/);
    assert.ok('refusal' in insertStep(context(), { stage: 7 }));
    assert.ok('refusal' in insertStage(context(), { stage: 'loyalty' }));
  });

  it('refuses a map of which no key is read', () => {
    for (const text of ['<<: {a: b}\n', 'personas:\n  <<: {a: b}\n', 'personas: {<<: {a: b}}\n'])
      assert.ok('refusal' in insertPersona(contextOf(text)), text);
  });

  it('goes behind the step of the cursor', () => {
    const { text, cursor } = at(
      'title: A\nstages:\n  - id: a\n    steps:\n      - action: x\n        pains:\n          - ‸y\n      - action: z\n',
    );
    const after = applyEdits(text, [replacing(made(insertStep(contextOf(text), { at: cursor })))]);
    assert.match(after, /- y\n {6}- action: What the customer does\n {8}emotion: 0\n {6}- action: z\n/);
  });

  it('gives no finding that can be avoided', () => {
    const reviewed = map.replace('stages:', 'status: active\nstages:');
    for (const text of [reviewed, reviewed.replace('stages:', 'type: service-blueprint\nstages:')])
      for (const insert of [
        (c: MapContext) => insertStage(c, { stage: 'retention' }),
        (c: MapContext) => insertStep(c, { stage: 0 }),
      ]) {
        const loud = (of: string): string[] =>
          checkRules(context(of))
            .filter(f => f.severity === 'error' || f.severity === 'warning')
            .map(f => `${f.code}: ${f.message}`);
        const before = loud(text);
        const after = loud(applyEdits(text, [replacing(made(insert(context(text))))]));
        assert.deepEqual(
          after.filter(f => !before.includes(f)),
          [],
        );
      }
  });
});

const replacing = (insertion: Insertion) => ({ span: insertion.span, text: insertion.plain });

describe('choices', () => {
  it('name first what the framework lacks, then other stages, then one’s own', () => {
    const choices = stageChoices(context());
    assert.deepEqual(
      choices.filter(c => c.group === 'missing').map(c => [c.label, c.detail]),
      [
        ['Rozważanie', 'consideration'],
        ['Konwersja', 'conversion'],
        ['Utrzymanie', 'retention'],
      ],
    );
    assert.ok(choices.some(c => c.group === 'known' && c.value === 'feedback'));
    assert.ok(!choices.some(c => c.value === 'awareness'));
    assert.deepEqual([choices.at(-1)!.group, choices.at(-1)!.value], ['own', null]);
    assert.equal(mapStageChoices(context()).length, 3);
  });
});

describe('a snippet', () => {
  it('escapes what a snippet would take for its own', () => {
    const parts = ['a: {b: $5} \\ ', { hole: 'c}$\\' }, ' ', { hole: 'x', choices: ['x,|', '\\y'] }, '\r\n'];
    const snippet = snippetOf(parts);
    assert.equal(snippet, 'a: {b: \\$5\\} \\\\ ${1:c\\}\\$\\\\} ${2|x\\,\\|,\\\\y|}$0\r\n');
    assert.equal(filled(snippet), 'a: {b: $5} \\ c}$\\ x,|\r\n');
  });
});

describe('the requests of an editor', () => {
  it('are answered with ranges', () => {
    const params = {
      uri: 'file:///w/map.journey.yaml',
      insert: 'stage',
      stage: 'retention',
      position: { line: 8, character: 0 },
    };
    assert.ok(shared.isInsertParams(params));
    const answer = answerInsert(context(), params);
    assert.ok(shared.isInsertText(answer));
    assert.deepEqual(answer.range, { start: { line: 15, character: 0 }, end: { line: 15, character: 0 } });
    assert.ok(shared.isInsertChoose(answerInsert(context(), { uri: params.uri, insert: 'step' })));
    assert.ok(shared.isInsertRefusal(answerInsert(context(library), { uri: params.uri, insert: 'step' })));
    for (const of of ['stage', 'step'] as const)
      assert.ok(shared.isInsertChoices(answerInsertChoices(context(), { uri: params.uri, of })));
  });

  it('put a step into the stage of the cursor, at the end of a line', () => {
    const { text, cursor } = at(map.replace('Widzi buty', 'Widzi buty‸'));
    const lines = text.slice(0, cursor).split('\n');
    const position = { line: lines.length - 1, character: lines.at(-1)!.length };
    const answer = answerInsert(context(), { uri: 'file:///w/map.journey.yaml', insert: 'step', position });
    assert.ok(shared.isInsertText(answer));
    assert.equal(answer.range.start.line, 11);
  });

  it('begin a new map in any language tag', () => {
    const answer = answerNewMap({
      type: 'current-state',
      language: 'fi-FI',
      template: 'minimal',
      framework: 'service',
    });
    assert.ok(shared.isNewMapResult(answer));
    assert.match(answer.plain, /language: fi\n/);
    const choices = answerNewMap({ choicesFor: 'it' });
    assert.ok(shared.isNewMapChoices(choices));
    assert.equal(choices.languages[0]!.id, 'it');
    assert.ok(choices.frameworks.some(f => f.id === 'advocacy' && f.stages.includes('Acquisto')));
  });

  it('are not taken in another shape', () => {
    for (const wrong of [
      null,
      [],
      'x',
      {},
      { uri: 1 },
      { uri: 'x', insert: 'y' },
      { uri: 'x', insert: 'step', stage: -1 },
      { uri: 'x', insert: 'step', position: { line: 0.5, character: 0 } },
    ])
      assert.ok(!shared.isInsertParams(wrong), JSON.stringify(wrong));
    for (const wrong of [null, {}, { uri: 'x', of: 'y' }]) assert.ok(!shared.isInsertChoicesParams(wrong));
    for (const wrong of [
      null,
      {},
      { type: 'library' },
      { type: 'x', language: 'en', template: 'minimal' },
      { choicesFor: 1 },
    ])
      assert.ok(!shared.isNewMapParams(wrong));
    for (const wrong of [
      null,
      { refusal: 1 },
      { choose: 'stage', choices: [1] },
      { snippet: '', plain: '', range: {} },
    ])
      assert.ok(!shared.isInsertText(wrong) && !shared.isInsertRefusal(wrong) && !shared.isInsertChoose(wrong));
    for (const wrong of [null, { languages: [], frameworks: [{ id: 'x', label: 'y' }] }])
      assert.ok(!shared.isNewMapChoices(wrong));
  });
});
