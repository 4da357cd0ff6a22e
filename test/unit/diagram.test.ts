import assert from 'node:assert/strict';
import { parse } from '../../src/journey/parse';
import { buildScope, noFiles } from '../../src/journey/scope';
import { buildDiagram, isRightToLeft } from '../../src/render/diagram';
import type { Diagram, DiagramStage, DiagramStep } from '../../src/shared/diagram';
import { keepsLastPicture, placeAt, stepsOf } from '../../src/shared/diagram';

const uri = 'file:///w/shoes.journey.yaml';
const diagram = (text: string, version = 1): Diagram =>
  buildDiagram({ scope: buildScope(uri, parse(text), noFiles), files: noFiles, today: '2027-01-01' }, version);
const stepsAs = (text: string): string => `title: T\nstages:\n  - id: one\n    steps:\n${text}`;
const onlyStep = (text: string): DiagramStep => stepsOf(diagram(stepsAs(text)))[0]!;
const textAt = (text: string, range: DiagramStage['range']): string => {
  const lines = text.split('\n');
  return range!.start.line === range!.end.line
    ? lines[range!.start.line]!.slice(range!.start.character, range!.end.character)
    : `${lines[range!.start.line]!.slice(range!.start.character)}…`;
};

describe('buildDiagram', () => {
  it('tells title, goal, type, language and version', () => {
    const d = diagram('title: Shoes\ngoal: Sell\ntype: future-state\nlanguage: pl\nstages: []\n', 7);
    assert.deepEqual(
      [d.uri, d.version, d.title, d.goal, d.type, d.language, d.direction],
      [uri, 7, 'Shoes', 'Sell', 'future-state', 'pl', 'ltr'],
    );
  });

  it('puts the stages that the framework has and the map lacks in their places', () => {
    const d = diagram(
      'title: T\nframework: loyalty\nlanguage: fi\nstages:\n  - id: consideration\n  - id: own\n  - id: retention\n    name: Omat sanat\n',
    );
    assert.deepEqual(
      d.stages.map(s => [s.name, s.position, s.missing, s.empty, s.frameworkId]),
      [
        ['Tietoisuus', 0, true, true, 'awareness'],
        ['Harkinta', 0, false, true, 'consideration'],
        ['Own', 1, false, true, undefined],
        ['Konversio', 2, true, true, 'conversion'],
        ['Omat sanat', 2, false, true, 'retention'],
        ['Uskollisuus', 3, true, true, 'loyalty'],
      ],
    );
  });

  it('keeps neighbouring missing stages in the order of the framework', () => {
    assert.deepEqual(
      diagram('title: T\nframework: loyalty\nstages: []\n').stages.map(s => s.frameworkId),
      ['awareness', 'consideration', 'conversion', 'retention', 'loyalty'],
    );
  });

  it('numbers tasks over stages as Mermaid does', () => {
    const d = diagram(
      'title: T\nstages:\n  - {id: a, steps: [{action: one}]}\n  - {id: b}\n  - {id: c, steps: [{action: two}, {action: three}]}\n',
    );
    assert.deepEqual(
      stepsOf(d).map(s => [s.task, s.title]),
      [
        [0, 'one'],
        [1, 'two'],
        [2, 'three'],
      ],
    );
    assert.deepEqual(
      d.stages.map(s => s.empty),
      [false, true, false],
    );
  });

  it('takes the action, else the id, else dots', () => {
    const d = diagram(stepsAs('      - {id: x, action: Looks}\n      - {id: x}\n      - {}\n'));
    assert.deepEqual(
      stepsOf(d).map(s => s.title),
      ['Looks', 'x', '…'],
    );
  });

  it('takes the mean of emotions, to 0.1, and marks what is not rated', () => {
    assert.deepEqual([onlyStep('      - {emotion: -2}').score, onlyStep('      - {emotion: -2}').rated], [1, true]);
    assert.equal(onlyStep('      - {emotion: {a: 1, b: 1, c: 0}}').score, 3.7);
    assert.deepEqual([onlyStep('      - {emotion: 9}').score, onlyStep('      - {emotion: 9}').rated], [3, false]);
    assert.deepEqual([onlyStep('      - {action: x}').score, onlyStep('      - {action: x}').rated], [3, false]);
  });

  it('tells feelings once each, and moments of truth', () => {
    const step = onlyStep('      - {feeling: {a: calm, b: calm, c: lost}, moment-of-truth: true}');
    assert.deepEqual([step.feeling, step.momentOfTruth], ['calm / lost', true]);
  });

  describe('personas', () => {
    const head = 'title: T\npersonas: {a: Ann, b: Ben, c: {}}\nstages:\n  - id: one\n';
    const names = (rest: string): string[] => {
      const d = diagram(head + rest);
      return stepsOf(d)[0]!.personas.map(i => d.personas[i]!);
    };
    it("are the step's own", () => assert.deepEqual(names('    personas: [a]\n    steps: [{personas: [b]}]'), ['Ben']));
    it("else the stage's", () => assert.deepEqual(names('    personas: [a]\n    steps: [{emotion: {b: 1}}]'), ['Ann']));
    it('else those whose emotion is told', () => assert.deepEqual(names('    steps: [{emotion: {b: 1}}]'), ['Ben']));
    it('else all', () => assert.deepEqual(names('    steps: [{action: x}]'), ['Ann', 'Ben', 'C']));
    it('are drawn by name', () =>
      assert.match(diagram(`${head}    steps: [{personas: [a, b]}]`).mermaid, /: 3: Ann, Ben$/m));
    it('have a readable id where nobody defined them', () =>
      assert.deepEqual(names('    steps: [{personas: [new-one]}]'), ['New one']));
  });

  it('tells where stages and steps stand, and what a click selects', () => {
    const text = stepsAs('      - id: x\n        action: Looks around\n        emotion: 1\n');
    const d = diagram(text);
    const step = stepsOf(d)[0]!;
    assert.equal(textAt(text, step.anchor), 'Looks around');
    assert.equal(step.range.start.line, 4);
    assert.equal(textAt(text, d.stages[0]!.anchor), 'one');
    assert.ok(d.stages[0]!.range!.end.line >= 6);
  });

  it('says that a library has no stages, and that a map has no step yet', () => {
    const library = diagram('title: Shared\ntype: library\nframework: loyalty\n');
    assert.deepEqual([library.library, library.empty, library.stages.length], [true, undefined, 0]);
    assert.equal(diagram('title: New\n').empty, true);
    assert.equal(diagram('').empty, true);
  });

  it('draws the healthy rest of a text with an error, and tells the line', () => {
    const d = diagram(stepsAs('      - action: Looks\n      - action: Pays\n        pains: [No price\n'));
    assert.ok(d.problem);
    assert.ok(d.problem.line >= 4);
    assert.ok(stepsOf(d).length >= 1);
  });
});

describe('isRightToLeft', () => {
  it('goes by language and script', () =>
    assert.deepEqual(['ar', 'he-IL', 'fa', 'az-Arab', 'en', 'arn', 'ks-Latn'].map(isRightToLeft), [
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]));
});

describe('placeAt', () => {
  const text =
    'title: T\nstages:\n  - id: a\n    steps:\n      - action: one\n        emotion: 1\n\n      - action: two\n  - id: b\n\ntransitions: []\n';
  const d = diagram(text);
  const at = (line: number, character = 8) => placeAt(d, { line, character });
  it('finds the step', () => assert.deepEqual(at(5), { stage: 0, task: 0 }));
  it('counts blank lines to the step above', () => assert.deepEqual(at(6, 0), { stage: 0, task: 0 }));
  it('finds a stage without steps', () => assert.deepEqual(at(8), { stage: 1 }));
  it('finds a stage above its steps', () => assert.deepEqual(at(2), { stage: 0 }));
  it('finds nothing outside', () => assert.deepEqual([at(0, 3), at(10, 3)], [{}, {}]));
});

describe('keepsLastPicture', () => {
  const whole = diagram(stepsAs('      - action: one\n      - action: two\n'));
  const broken = (steps: string): Diagram => ({ ...diagram(stepsAs(steps), 2), problem: { line: 3, message: 'm' } });
  it('keeps it when the text has an error and tells less', () =>
    assert.equal(keepsLastPicture(whole, broken('      - action: one\n')), true));
  it('draws when the text has an error and tells as much', () =>
    assert.equal(keepsLastPicture(whole, broken('      - action: one\n      - action: tw\n')), false));
  it('draws whatever has no error', () => assert.equal(keepsLastPicture(whole, diagram('title: T\n')), false));
  it('draws the first picture', () => assert.equal(keepsLastPicture(undefined, broken('')), false));
  it("never keeps another map's", () =>
    assert.equal(keepsLastPicture({ ...whole, uri: 'file:///other' }, broken('')), false));
});
