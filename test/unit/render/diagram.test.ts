import assert from 'node:assert/strict';
import { parse } from '../../../src/journey/parse';
import { buildScope, noFiles } from '../../../src/journey/scope';
import { diagramOf } from '../../../src/render/diagram';
import type { Diagram, DiagramStep } from '../../../src/render/diagram-model';
import { diagramSteps } from '../../../src/render/diagram-model';
import { isRightToLeft } from '../../../src/render/direction';
import { buildMapView } from '../../../src/render/map-view';
import type { MapView } from '../../../src/shared/map-view';
import { isEmptyMap, keepsLastPicture, placeOf } from '../../../src/shared/map-view';

const uri = 'file:///w/shoes.journey.yaml';
const map = (text: string, version = 1): MapView =>
  buildMapView({ scope: buildScope(uri, parse(text), noFiles), files: noFiles, today: '2027-01-01' }, version);
const diagram = (text: string): Diagram => diagramOf(map(text));
const stepsAs = (text: string): string => `title: T\nstages:\n  - id: one\n    steps:\n${text}`;
const onlyStep = (text: string): DiagramStep => diagramSteps(diagram(stepsAs(text)))[0]!;

describe('diagramOf', () => {
  it('tells title, goal, language and direction', () => {
    const d = diagram('title: Shoes\ngoal: Sell\nlanguage: pl\nstages: []\n');
    assert.deepEqual([d.title, d.goal, d.language, d.direction], ['Shoes', 'Sell', 'pl', 'ltr']);
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
      diagramSteps(d).map(s => [s.task, s.title]),
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
      diagramSteps(d).map(s => s.title),
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
      return diagramSteps(d)[0]!.personas.map(i => d.personas[i]!);
    };
    it("are the step's own", () => assert.deepEqual(names('    personas: [a]\n    steps: [{personas: [b]}]'), ['Ben']));
    it("else the stage's", () => assert.deepEqual(names('    personas: [a]\n    steps: [{emotion: {b: 1}}]'), ['Ann']));
    it('else those whose emotion is told', () => assert.deepEqual(names('    steps: [{emotion: {b: 1}}]'), ['Ben']));
    it('but not those who have only a feeling of their own where all have the same emotion', () =>
      assert.deepEqual(names('    steps: [{emotion: 1, feeling: {b: calm}}]'), ['Ann', 'Ben', 'C']));
    it('else all', () => assert.deepEqual(names('    steps: [{action: x}]'), ['Ann', 'Ben', 'C']));
    it('are drawn by name', () =>
      assert.match(diagram(`${head}    steps: [{personas: [a, b]}]`).mermaid, /: 3: Ann, Ben$/m));
    it('have a readable id where nobody defined them', () =>
      assert.deepEqual(names('    steps: [{personas: [new-one]}]'), ['New one']));
  });

  it('tells where stages and steps stand in the document', () => {
    const d = diagram('title: T\nframework: loyalty\nstages:\n  - {id: own}\n  - {id: other, steps: [{}, {}]}\n');
    assert.deepEqual(
      diagramSteps(d).map(s => [s.stage, s.step]),
      [
        [1, 0],
        [1, 1],
      ],
    );
  });

  it('draws the healthy rest of a text with an error, and tells the line', () => {
    const { problem, stages } = map(stepsAs('      - action: Looks\n      - action: Pays\n        pains: [No price\n'));
    assert.ok(problem);
    assert.ok(problem.line >= 4);
    assert.ok(stages[0]!.steps.length >= 1);
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

describe('isEmptyMap', () => {
  it('says whether there is a step', () => {
    assert.deepEqual(
      ['', 'title: New\n', 'title: T\nstages: [{id: a}]\n', stepsAs('      - {}\n')].map(text => isEmptyMap(map(text))),
      [true, true, true, false],
    );
  });
});

describe('placeOf', () => {
  it('finds the stage and step that a path leads into', () => {
    assert.deepEqual(placeOf(['stages', 2, 'steps', 1, 'pains', 0]), { stage: 2, step: 1 });
    assert.deepEqual(placeOf(['stages', 2, 'goal']), { stage: 2 });
    assert.deepEqual([placeOf(['stages']), placeOf(['personas', 'a']), placeOf([])], [{}, {}, {}]);
  });
});

describe('keepsLastPicture', () => {
  const whole = map(stepsAs('      - action: one\n      - action: two\n'));
  const broken = (steps: string): MapView => ({ ...map(stepsAs(steps), 2), problem: { line: 3, message: 'm' } });
  it('keeps it when the text has an error and tells less', () =>
    assert.equal(keepsLastPicture(whole, broken('      - action: one\n')), true));
  it('draws when the text has an error and tells as much', () =>
    assert.equal(keepsLastPicture(whole, broken('      - action: one\n      - action: tw\n')), false));
  it('draws whatever has no error', () => assert.equal(keepsLastPicture(whole, map('title: T\n')), false));
  it('draws the first picture', () => assert.equal(keepsLastPicture(undefined, broken('')), false));
  it("never keeps another map's", () =>
    assert.equal(keepsLastPicture({ ...whole, uri: 'file:///other' }, broken('')), false));
});
