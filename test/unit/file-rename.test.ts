import assert from 'node:assert/strict';
import { URI } from 'vscode-uri';
import { applyEdits } from '../../src/edits/apply';
import { parse } from '../../src/journey/parse';
import { mayChange, pathEdits } from '../../src/language/file-rename';

/** What becomes of a map at `uri` when files are renamed: `old -> new`, by paths from the root. */
function renamed(text: string, uri: string, ...renames: string[]): string {
  const file = { uri: `file://${uri}`, journey: parse(text) };
  const all = renames.map(r => {
    const [oldUri, newUri] = r.split(' -> ').map(path => URI.file(path).toString());
    return { oldUri: oldUri!, newUri: newUri! };
  });
  const after = applyEdits(text, pathEdits(file, all));
  assert.ok(after === text || mayChange(file, all), 'a file that changes is found without reading it');
  return after;
}

describe('renaming files', () => {
  const map = `# Paths
imports: ["./shared/shop.journey.yaml", shared/teams.journey.yaml]  # two
baseline: 'old.journey.yaml'
parent: {map: ../whole.journey.yaml, stage: purchase}
stages:
  - id: a
    journey: ./parts/a.journey.yaml
    steps:
      - {action: Pays, journey: ./parts/b.journey.yaml}
`;
  const at = '/w/maps/map.journey.yaml';

  it('changes the paths that lead to a file, in their quotes and their way of writing', () => {
    assert.equal(
      renamed(map, at, '/w/maps/shared/shop.journey.yaml -> /w/maps/shared/store.journey.yaml'),
      map.replace('./shared/shop', './shared/store'),
    );
    assert.equal(
      renamed(map, at, '/w/maps/shared/teams.journey.yaml -> /w/maps/teams.journey.yaml'),
      map.replace('shared/teams', 'teams'),
    );
    assert.equal(
      renamed(map, at, '/w/maps/old.journey.yaml -> /w/it’s old/before.journey.yaml'),
      map.replace("'old.journey.yaml'", "'../it’s old/before.journey.yaml'"),
    );
    assert.equal(
      renamed(map, at, '/w/whole.journey.yaml -> /w/maps/whole.journey.yaml'),
      map.replace('../whole', './whole'),
    );
  });

  it('puts a path in quotes that needs them', () => {
    assert.equal(
      renamed(map, at, '/w/maps/parts/b.journey.yaml -> /w/maps/parts/b, c.journey.yaml'),
      map.replace('./parts/b.journey.yaml', '"./parts/b, c.journey.yaml"'),
    );
    assert.equal(
      renamed(map, at, `/w/maps/old.journey.yaml -> /w/maps/the client's.journey.yaml`),
      map.replace("'old.journey.yaml'", "'the client''s.journey.yaml'"),
    );
  });

  it('changes all paths into a folder, and none into one whose name only begins so', () => {
    assert.equal(renamed(map, at, '/w/maps/parts -> /w/details'), map.replaceAll('./parts/', '../details/'));
    assert.equal(renamed(map, at, '/w/maps/part -> /w/details'), map);
  });

  it('changes the paths of a file that is moved itself', () => {
    assert.equal(
      renamed(map, at, `${at} -> /w/map.journey.yaml`),
      map
        .replace('./shared/shop', './maps/shared/shop')
        .replace('shared/teams', 'maps/shared/teams')
        .replace("'old", "'maps/old")
        .replace('../whole', './whole')
        .replaceAll('./parts/', './maps/parts/'),
    );
  });

  it('leaves paths within a folder that is moved, and changes those out of it', () => {
    assert.equal(renamed(map, at, '/w/maps -> /w/all/maps'), map.replace('../whole', '../../whole'));
  });

  it('leaves every byte as it is when two files change places and back', () => {
    const swap = ['/w/maps/shared -> /w/maps/common', '/w/maps/old.journey.yaml -> /w/maps/parts/old.journey.yaml'];
    const back = ['/w/maps/common -> /w/maps/shared', '/w/maps/parts/old.journey.yaml -> /w/maps/old.journey.yaml'];
    assert.equal(renamed(renamed(map, at, ...swap), at, ...back), map);
  });

  it('keeps the slashes of Windows', () => {
    assert.equal(
      renamed('baseline: .\\old\\a.journey.yaml\n', at, '/w/maps/old -> /w/maps/older'),
      'baseline: .\\older\\a.journey.yaml\n',
    );
  });

  it('takes whatever text there is', () => {
    for (const text of ['', '[]', 'imports: {a: b}\nparent: x\nbaseline: 7\n', 'imports: [https://x.com/maps, ""]\n'])
      assert.equal(renamed(text, at, '/w/maps -> /w/m'), text);
  });
});
