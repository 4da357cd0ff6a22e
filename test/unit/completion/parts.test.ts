import assert from 'node:assert/strict';
import { accept, completeAt, labels } from './helper';

const defined = `personas: {beginner: First-time runner, regular: Club runner}
channels:
  store: {name: Store, medium: store}
teams:
  cx: Customer experience
touchpoints:
  window: {name: Shop window, channel: store}
  till: {name: Till, channel: store}
`;
const inSteps = (lines: string): string => `${defined}stages:\n  - id: awareness\n    steps:\n${lines}`;

describe('completion of parts like those above', () => {
  it('offers the fields of the definition above, each with its choices', () => {
    const map = (line: string): string =>
      `channels: {store: Store}\nteams: {cx: CX, web: Web}\ntouchpoints:\n  till: {name: Till, channel: store, owner: cx, importance: 5}\n  ${line}\n`;
    assert.equal(
      accept(map('window: |'), '{name, channel, owner, importance}'),
      map('window: {name: Where they meet you, channel: store, owner: cx, importance: 3}|'),
    );
    assert.equal(
      accept(map('|'), 'touchpoint'),
      map('touchpoint: {name: Where they meet you, channel: store, owner: cx, importance: 3}|'),
    );
    assert.match(completeAt(map('window: |'))[0]!.textEdit!.newText, /owner: \$\{3\|cx,web\|\}/);
  });

  it('offers the shapes of several definitions, the nearest first, and the usual one where there is none', () => {
    const two = `${defined}  forum: {name: Forum, channel: store, relation: other}\n  till-2: |\n`;
    assert.deepEqual(labels(two).slice(0, 2), ['{name, channel, relation}', '{name, channel}']);
    assert.deepEqual(labels('channels: {store: Store}\ntouchpoints:\n  till: |\n'), ['{name, channel}']);
  });

  it('lets Enter behind the first id go on below, and asks for no braces where the author writes none', () => {
    assert.deepEqual(labels('channels: {a: A}\ntouchpoints:\n  till:|\n', undefined, ':'), []);
    assert.deepEqual(labels('personas:\n  beginner: |\n'), []);
    assert.deepEqual(labels('channels:\n  a:\n    name: A\n    medium: web\n  b: |\n'), []);
  });

  it('keeps quiet in the name of a definition', () =>
    assert.deepEqual(labels(`${defined}  forum: Fo|\n`, undefined), []));

  it('offers a step with the fields of the step above; evidence and the like are of one step', () => {
    const map = inSteps(
      '      - {id: looks, action: Looks, touchpoint: window, emotion: 1}\n' +
        '      - id: pays\n        action: Pays\n        touchpoint: till\n        emotion: -1\n        feeling: tense\n        evidence: [x]\n        moment-of-truth: true\n      - |\n',
    );
    assert.equal(
      accept(map, 'step'),
      map.replace(
        '|',
        'id: step\n        action: What the customer does\n        touchpoint: window\n        emotion: 0\n        feeling: The feeling in a word or two|',
      ),
    );
    assert.ok(labels(map).includes('step: {id, action, touchpoint, emotion}'));
  });

  it('does not take after a step that lacks what every step is asked for', () => {
    const map = inSteps('      - action: Looks\n      - |\n');
    assert.match(accept(map, 'step'), /action: .*\n {8}touchpoint: window\n {8}emotion: 0\|/);
  });

  it('gives a step of a service blueprint its lanes', () => {
    const map = `type: service-blueprint\n${inSteps('      - |\n')}`;
    assert.equal(
      accept(map, 'step').slice(map.indexOf('|')),
      [
        'action: What the customer does',
        'touchpoint: window',
        'emotion: 0',
        'physical-evidence:',
        '  - What the customer can see or touch',
        'frontstage:',
        '  - What your staff do where the customer sees it',
        'backstage:',
        '  - What happens where the customer can’t see it',
        'support:',
        '  - What system or partner helps with it|\n',
      ].join('\n        '),
    );
  });

  it('offers a pain and an opportunity as a whole, where a sentence is not begun', () => {
    const map = (line: string): string =>
      inSteps(
        `      - action: Looks\n        opportunities:\n          - {text: Prices, owner: cx, impact: 3}\n      - action: Pays\n        opportunities:\n          - ${line}\n        pains:\n          - x\n`,
      );
    assert.equal(labels(map('|'))[0], '{text, owner, impact}');
    assert.deepEqual(labels(map('|'), undefined, ' '), []);
    assert.deepEqual(labels(map('tex|')), ['{text, owner, impact}', 'text']);
    assert.deepEqual(labels(map('Prices in|')), []);
    assert.equal(
      accept(map('te|'), '{text, owner, impact}'),
      map('{text: How might we help here?, owner: cx, impact: 3}|'),
    );
    const pains = inSteps('      - action: Looks\n        pains:\n          - |\n');
    assert.equal(
      accept(pains, 'text, severity'),
      pains.replace('|', 'text: What makes this hard for the customer\n            severity: low|'),
    );
  });

  it('offers a transition between the moments of the map', () => {
    const map = 'stages:\n  - id: a\n    steps: [{id: b}]\ntransitions:\n  - |\n';
    assert.equal(
      accept(map, 'transition'),
      map.replace('|', '{from: start, to: exit, when: What makes the customer go there}|'),
    );
    assert.match(completeAt(map)[0]!.textEdit!.newText, /from: \$\{1\|start,a,b\|\}, to: \$\{2\|exit,a,b\|\}/);
  });

  it('offers a value for each persona that is meant, in braces', () => {
    const map = (more: string, line: string): string => inSteps(`      - action: Looks\n${more}        ${line}\n`);
    assert.equal(accept(map('', 'emotion: {|}'), 'beginner, regular'), map('', 'emotion: {beginner: 0, regular: 0|}'));
    assert.equal(accept(map('', 'feeling: {|}'), 'beginner, regular'), map('', 'feeling: {beginner: , regular: |}'));
    assert.deepEqual(labels(map('        personas: [beginner]\n', 'emotion: {|}')), ['beginner', 'regular']);
  });

  it('asks for the unit behind the number of a duration, and nowhere else behind a number', () => {
    const step = inSteps('      - action: Looks\n        duration: 3 |\n');
    assert.equal(accept(step, '3 minutes'), step.replace('3 |', '3 minutes|'));
    assert.ok(labels(step, undefined, ' ').includes('3 minutes'));
    assert.deepEqual(labels('personas:\n  a:\n    goals:\n      - Run 5 |\n', undefined, ' '), []);
  });
});

describe('completion of lists of a key', () => {
  it('begins a list of ids on its line, by a choice where there is one', () => {
    const map = inSteps('      - action: Looks\n        |\n');
    assert.equal(accept(map, 'personas'), map.replace('|', 'personas: |'));
    assert.equal(completeAt(map).find(i => i.label === 'personas')!.command?.command, 'editor.action.triggerSuggest');
    assert.equal(accept(map, 'evidence'), map.replace('|', 'evidence: []|'));
    assert.equal(accept(map, 'tags'), map.replace('|', 'tags: []|'));
    assert.equal(accept(map, 'motivations'), map.replace('|', 'motivations:\n          - |'));
  });

  it('writes it as the nearest one under the same key', () => {
    const map = (list: string, key: string): string =>
      inSteps(`      - action: Looks\n        ${key}: ${list}\n      - action: Pays\n        |\n`);
    const blocks = map('\n          - beginner', 'personas');
    assert.equal(accept(blocks, 'personas'), blocks.replace('|', 'personas:\n          - |'));
    const brackets = map('[Wants to run]', 'motivations');
    assert.equal(accept(brackets, 'motivations'), brackets.replace('|', 'motivations: []|'));
  });
});

describe('completion of keys, the next one first', () => {
  it('puts those behind the key above before the others', () => {
    const step = inSteps('      - action: Looks\n        duration: 5 minutes\n        |\n        emotion: 1\n');
    const keys = labels(step);
    assert.equal(keys[0], 'moment-of-truth');
    assert.ok(keys.indexOf('pains') < keys.indexOf('personas'), keys.join());
    assert.ok(!keys.includes('emotion'));
  });
});

describe('completion of what comes next', () => {
  const first = '      - action: Looks\n        touchpoint: window\n        pains:\n          - Dear\n';

  it('offers the next step and the next stage from within a step, each at its place', () => {
    const map = `framework: before-during-after\n${inSteps(`${first}        st|\n`)}`;
    const whole = 'action: What the customer does\n        touchpoint: till\n        emotion: 0';
    assert.equal(accept(map, 'step'), map.replace('        st|', `      - ${whole}|`));
    assert.match(accept(map, 'stage: Before'), /\n {10}- Dear\n\n {2}- id: before\n {4}goal: /);
    assert.match(completeAt(map).find(i => i.label === 'step')!.filterText!, /^step/);
  });

  it('offers it in a list whose next dash is there already, too', () => {
    const map = inSteps(`${first}          - st|\n`);
    assert.match(accept(map, 'step'), /\n {10}- Dear\n {6}- action: /);
    assert.match(completeAt(map).find(i => i.label === 'step')!.filterText!, /^- step/);
  });

  it('does not take the name of a stage for one while a sentence is begun', () =>
    assert.deepEqual(labels(`framework: loyalty\n${inSteps(`${first}          - Awa|\n`)}`), []));

  it('offers it only at the end of the part', () => {
    assert.ok(!labels(inSteps(`${first.replace('        pains', '        st|\n        pains')}`)).includes('step'));
    assert.ok(!labels(inSteps(`${first}          - |\n`)).includes('step'), 'nothing typed');
    assert.ok(!labels(inSteps(`${first}          - |\n`), undefined, ' ').includes('step'));
  });
});
