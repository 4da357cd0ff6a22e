import assert from 'node:assert/strict';
import { parse } from '../../src/journey/parse';
import { foldingRanges } from '../../src/language/folding';

const folds = (...lines: string[]): string[] =>
  foldingRanges(parse(lines.join('\n'))).map(f => `${f.startLine}-${f.endLine}${f.kind ? ` ${f.kind}` : ''}`);

describe('folding', () => {
  it('folds keys, list items and steps', () => {
    assert.deepEqual(
      folds(
        'title: x',
        'stages:',
        '  - id: a',
        '    steps:',
        '      - action: x',
        '        emotion: 1',
        '  - id: b',
        '',
        'teams:',
        '  a: b',
        '',
      ),
      ['1-6', '2-5', '3-5', '4-5', '8-9'],
    );
    assert.deepEqual(folds('stages:', '- id: a', '  steps: []', '- id: b'), ['0-3', '1-2']);
  });

  it('folds block texts and texts over several lines', () => {
    assert.deepEqual(folds('description: |', '  a', '  # no comment', '  # nor this', 'goal: x', '  y', 'title: z'), [
      '0-3',
      '4-5',
    ]);
  });

  it('keeps the closing bracket of flow style in sight', () => {
    assert.deepEqual(folds('personas: {', '  a: b,', '  c: d', '}', 'tags: [a,', '  b]'), ['0-2', '4-5']);
  });

  it('folds comments and regions', () => {
    assert.deepEqual(folds('# a', '# ---', 'title: x', '# one', '', '# region Stages', 'goal: y', '# endregion'), [
      '0-1 comment',
      '5-7 region',
    ]);
  });

  it('works on what is half typed, and with Windows line breaks', () => {
    assert.deepEqual(folds('stages:\r', '  - id: a\r', '    name: "open\r', '  - {id: b\r', ''), ['0-3', '1-2']);
    for (const text of ['', '#', 'a: [', '- ', '"']) assert.deepEqual(folds(text), []);
  });
});
