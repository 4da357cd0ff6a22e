import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/edits/apply';
import { toBrackets, toLines } from '../../../src/edits/brackets';
import type { Change, Refusal } from '../../../src/edits/change';
import { isRefusal } from '../../../src/edits/change';
import { toLongForm, toShortForm } from '../../../src/edits/long-form';
import { sortDefinitions } from '../../../src/edits/sort-definitions';
import type { Journey } from '../../../src/journey/parse';
import { parse } from '../../../src/journey/parse';
import type { Path } from '../../../src/journey/tree';

type Rewrite = (journey: Journey, path: Path) => Change | Refusal;

function becomes(by: Rewrite, path: Path, before: string, after: string): void {
  for (const [text, expected] of [
    [before, after],
    [before.replace(/\n/g, '\r\n'), after.replace(/\n/g, '\r\n')],
  ] as const) {
    const result = by(parse(text), path);
    assert.ok(!isRefusal(result), JSON.stringify(result));
    assert.equal(applyEdits(text, [result]), expected);
  }
}

/** There, and back to the same bytes. */
function both(there: Rewrite, back: Rewrite, path: Path, before: string, after: string): void {
  becomes(there, path, before, after);
  becomes(back, path, after, before);
}

const refused = (by: Rewrite, path: Path, text: string): void => assert.ok(isRefusal(by(parse(text), path)), text);

describe('the short and the long form', () => {
  const club: Path = ['personas', 'club'];
  const pain: Path = ['stages', 0, 'pains', 0];

  it('of a definition', () => {
    both(
      toLongForm,
      toShortForm,
      club,
      'personas:\n  club: Club runner   # short\n  x: {name: X}\n',
      'personas:\n  club: {name: Club runner}   # short\n  x: {name: X}\n',
    );
    both(
      toLongForm,
      toShortForm,
      club,
      "personas:\n    club: 'Club: runner'   # why\n    x:\n        name: X\n",
      "personas:\n    club:\n        name: 'Club: runner'   # why\n    x:\n        name: X\n",
    );
    both(toLongForm, toShortForm, club, 'personas: {club: Club}\n', 'personas: {club: {name: Club}}\n');
  });

  it('of a pain', () => {
    both(
      toLongForm,
      toShortForm,
      pain,
      'stages:\n  - pains:\n      - Slow, and dear # yes\n      - Loud\n',
      'stages:\n  - pains:\n      - text: Slow, and dear # yes\n      - Loud\n',
    );
    becomes(toLongForm, pain, 'stages:\n  - pains: [Slow, Loud]\n', 'stages:\n  - pains: [{text: Slow}, Loud]\n');
    // What needs quotes between brackets gets them
    becomes(
      toLongForm,
      pain,
      'stages:\n  - pains:\n      - Slow, and dear\n      - {text: Loud}\n',
      'stages:\n  - pains:\n      - {text: "Slow, and dear"}\n      - {text: Loud}\n',
    );
  });

  it('is refused where something would be lost', () => {
    refused(toShortForm, club, 'personas:\n  club: {name: Club, segment: x}\n');
    refused(toShortForm, club, 'personas:\n  club:\n    # About\n    name: Club\n');
    refused(toShortForm, club, 'personas:\n  club:   # About\n    name: Club\n');
    refused(toShortForm, club, 'personas:\n  club:\n    name: |\n      Club\n');
    refused(toLongForm, club, 'personas:\n  club: Club\n    runner\n');
    refused(toLongForm, club, 'personas:\n  club:\n');
    refused(toLongForm, ['stages', 0, 'goal'], 'stages:\n  - goal: Sell\n');
  });
});

describe('brackets and lines', () => {
  it('of a map', () => {
    both(
      toBrackets,
      toLines,
      ['teams', 'web'],
      'teams:\n  web:   # new\n    name: Web shop\n    tags: [a, b]\n  cx: X\n',
      'teams:\n  web: {name: Web shop, tags: [a, b]}   # new\n  cx: X\n',
    );
    both(
      toBrackets,
      toLines,
      ['transitions', 0],
      'transitions:\n  - from: a\n    to: b\n  - from: b\n    to: exit\n',
      'transitions:\n  - {from: a, to: b}\n  - from: b\n    to: exit\n',
    );
  });

  it('of a list', () => {
    both(toBrackets, toLines, ['imports'], 'imports:\n  - ./a\n  - ./b\n', 'imports: [./a, ./b]\n');
    becomes(toBrackets, ['imports'], 'imports:\n- "a, b"\n- c, d\n', 'imports: ["a, b", "c, d"]\n');
    becomes(
      toLines,
      ['stages', 0, 'tags'],
      'stages:\n- id: a\n  tags: [\n    x, "y z",\n  # no\n  ]\n'.replace('  # no\n', ''),
      'stages:\n- id: a\n  tags:\n  - x\n  - "y z"\n',
    );
    becomes(
      toBrackets,
      ['stages', 0],
      'stages:\n  - id: a\n    tags:\n      - x\n    goal:\n',
      'stages:\n  - {id: a, tags: [x], goal:}\n',
    );
  });

  it('is refused where something would be lost or be too long', () => {
    refused(toBrackets, ['imports'], 'imports:\n  - ./a\n  # and\n  - ./b\n');
    refused(toBrackets, ['imports'], 'imports:\n  - ./a   # one\n  - ./b\n');
    refused(toBrackets, ['imports'], 'imports:\n  - ./a\n  - ./b   # two\n');
    refused(toBrackets, ['imports'], 'imports:\n  - ./a\n    # below\n');
    refused(toBrackets, ['teams', 'web'], 'teams:\n  web:\n    name: >\n      Web\n');
    refused(toBrackets, ['teams', 'web'], `teams:\n  web:\n    name: ${'long '.repeat(30)}\n    role: x\n`);
    refused(toLines, ['imports'], 'imports: [./a, # one\n  ./b]\n');
    refused(toLines, ['teams', 'web'], 'teams: {web: {name: Web}}\n');
    refused(toLines, [], '{title: A}\n');
  });
});

describe('sorting definitions', () => {
  const sort: Rewrite = (journey, path) => sortDefinitions(journey, String(path[0]));

  it('takes comments along, and stays between headings', () =>
    becomes(
      sort,
      ['personas'],
      'personas:\n  d: D\n  # about c\n  c:\n    name: C\n      # more\n\n  # Others\n\n  b10: B\n  b9: B # nine\n  a: A\ntitle: T\n',
      'personas:\n  # about c\n  c:\n    name: C\n      # more\n  d: D\n\n  # Others\n\n  a: A\n  b9: B # nine\n  b10: B\ntitle: T\n',
    ));

  it('knows the alphabet of the map’s language', () => {
    becomes(
      sort,
      ['teams'],
      'language: pl\nteams: {zakupy: Z, łódź: Ł, logistyka: L}\n',
      'language: pl\nteams: {logistyka: L, łódź: Ł, zakupy: Z}\n',
    );
    becomes(sort, ['teams'], 'language: fi\nteams:\n  ä: A\n  z: Z\n', 'language: fi\nteams:\n  z: Z\n  ä: A\n');
  });

  it('is refused where all is sorted', () => refused(sort, ['teams'], 'teams:\n  a: A\n  b: B\n'));
});
