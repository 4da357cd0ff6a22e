import assert from 'node:assert/strict';
import { unknownStage as rule } from '../../src/rules/unknown-stage';
import { fixTitles, goldenFix, said } from './harness';

const map = (...ids: string[]): string => `framework: loyalty\nstages: [${ids.map(id => `{id: ${id}}`).join(', ')}]\n`;

describe('unknown-stage', () => {
  it('tells of a stage that is nearly one of the framework, or related to it', () => {
    assert.deepEqual(said(rule, map('awarness')), [
      [
        'awarness',
        'The framework has no stage “Awarness”, but “Awareness” (`awareness`), which this map lacks. If that is meant, use its id.',
      ],
    ]);
    assert.deepEqual(
      said(rule, map('zakup')).map(([at, message]) => [at, message.includes('`conversion`')]),
      [['zakup', true]],
    );
  });

  it('hears a stage’s name among other words, in each language', () => {
    const named = (...names: string[]): string[] =>
      said(rule, `framework: before-during-after\nstages: [${names.map(name => `{name: ${name}}`).join(', ')}]\n`).map(
        ([at]) => at,
      );
    for (const names of [
      ['Before the visit', 'During the visit', 'After the visit'],
      ['Przed wizytą', 'W trakcie wizyty'],
      ['Ennen käyntiä', 'Käynnin aikana', 'Käynnin jälkeen'],
      ['Prima del soggiorno', 'Durante il soggiorno', 'Dopo il soggiorno'],
    ])
      assert.deepEqual(named(...names), names);
  });

  it('says nothing of stages of one’s own, and of what the map has already', () => {
    assert.deepEqual(said(rule, map('unboxing', 'research')), []);
    assert.deepEqual(said(rule, map('conversion', 'purchase')), []);
  });

  it('uses the stage, and takes references along', () => {
    goldenFix(rule, 'references');
    goldenFix(rule, 'name-only');
  });

  it('offers no id that a step has', () => {
    assert.deepEqual(
      fixTitles(rule, 'framework: loyalty\nstages:\n  - {id: purchase, steps: [{id: conversion}]}\n'),
      [],
    );
  });
});
