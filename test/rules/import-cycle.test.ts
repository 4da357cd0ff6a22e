import assert from 'node:assert/strict';
import { importCycle as rule } from '../../src/rules/import-cycle';
import { filesOf, findings, said } from './harness';

describe('import-cycle', () => {
  const text = 'imports: [./b.journey.yaml, ./d.journey.yaml]\n';

  it('tells of an import that leads back, with the imports on the way', () => {
    const files = filesOf({
      'b.journey.yaml': 'imports: [./c.journey.yaml]',
      'c.journey.yaml': 'imports: [./a.journey.yaml]',
      'd.journey.yaml': 'title: D',
    });
    assert.deepEqual(said(rule, text, files), [
      ['./b.journey.yaml', '“./b.journey.yaml” leads back to this file through its own imports. Remove one of them.'],
    ]);
    assert.deepEqual(
      findings(rule, text, files)[0]?.related?.map(r => r.uri),
      ['file:///maps/b.journey.yaml', 'file:///maps/c.journey.yaml'],
    );
  });

  it('tells of a file that imports itself', () => {
    assert.deepEqual(said(rule, 'imports: [./a.journey.yaml]\n'), [
      ['./a.journey.yaml', 'A file can’t import itself. Remove this import.'],
    ]);
  });

  it('takes two ways to one library for no circle', () => {
    const files = filesOf({ 'b.journey.yaml': 'imports: [./d.journey.yaml]', 'd.journey.yaml': 'title: D' });
    assert.deepEqual(said(rule, text, files), []);
  });
});
