import assert from 'node:assert/strict';
import { importMissing as rule } from '../../src/rules/import-missing';
import { applied, filesOf, findings, fixTitles, said } from './harness';

describe('import-missing', () => {
  const text = 'title: A\r\nimports:\r\n  - ./shared/my-shop.journey.yaml # ours\r\n';

  it('tells of a file that is not there, and of what is no path', () => {
    assert.deepEqual(said(rule, text), [
      [
        './shared/my-shop.journey.yaml',
        'There is no file “./shared/my-shop.journey.yaml”. Correct the path, or create the file.',
      ],
    ]);
    assert.deepEqual(said(rule, 'imports: ["https://a.b/c.yaml"]\n'), [
      [
        '"https://a.b/c.yaml"',
        '“https://a.b/c.yaml” is no path of a file. Write one such as `./shared/shop.journey.yaml`.',
      ],
    ]);
  });

  it('says nothing of a file that is read, or not read yet', () => {
    assert.deepEqual(said(rule, text, filesOf({ 'shared/my-shop.journey.yaml': null })), []);
    assert.deepEqual(said(rule, text, filesOf({ 'shared/my-shop.journey.yaml': 'title: B' })), []);
  });

  it('creates the library', () => {
    const fix = findings(rule, text)[0]?.fixes?.()[0];
    assert.deepEqual(fix, {
      title: 'Create the library my-shop.journey.yaml',
      edits: [],
      preferred: true,
      create: { uri: 'file:///maps/shared/my-shop.journey.yaml', text: 'title: My shop\r\ntype: library\r\n' },
    });
  });

  it('imports a library of nearly that name', () => {
    const files = filesOf({
      'lib/myshop.journey.yaml': 'title: B\ntype: library\n',
      'my-shop.journey.yaml': 'title: C\n',
    });
    assert.equal(fixTitles(rule, text, files)[0], 'Import ./lib/myshop.journey.yaml');
    assert.equal(applied(rule, text, 0, files), text.replace('./shared/my-shop', './lib/myshop'));
  });
});
