import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits } from '../../../src/edits/apply';
import { parse } from '../../../src/journey/parse';
import type { Path } from '../../../src/journey/tree';
import { pictureEdit } from '../../../src/language/picture-edit';
import { validateSchema } from '../../../src/schema/validate';
import type { PictureEdit, PictureValue } from '../../../src/shared/picture-edit';
import { contextOf } from './context';

/**
 * One map for each way of writing (`<case>.journey.yaml`), which say the same; what each edit makes of it stands in
 * `<case>.golden.txt`, as the lines that change, or in words why it is not made. `UPDATE_GOLDEN=1` writes them anew.
 */
const folder = join(__dirname, '../../golden/picture');

const sees: Path = ['stages', 0, 'steps', 0];
const asks: Path = ['stages', 0, 'steps', 1];
const pays: Path = ['stages', 1, 'steps', 0];
const set = (path: Path, value: PictureValue): PictureEdit => ({ kind: 'set', path, value });
const move = (path: Path, to: Path): PictureEdit => ({ kind: 'move', path, to });
const add = (path: Path, text: string): PictureEdit => ({ kind: 'add', path, text });
const remove = (path: Path): PictureEdit => ({ kind: 'delete', path });

const edits: Readonly<Record<string, PictureEdit>> = {
  'the title': set(['title'], 'Buying "good" shoes'),
  'no title': set(['title'], ''),
  'a goal that needs quotes': set(['goal'], 'Sell: shoes'),
  'no goal': set(['goal'], ' '),
  'a scenario, which is absent': set(['scenario'], 'Starts to run'),
  'a name in the short form': set(['personas', 'beginner', 'name'], 'Beginner, new'),
  'a name in the long form': set(['personas', 'club'], "The club's"),
  'no name in the short form': set(['personas', 'beginner'], ''),
  'a stage’s name': set(['stages', 0, 'name'], 'Notices'),
  'the name of a stage that has none': set(['stages', 1, 'name'], 'Buys'),
  'a goal over lines': set(['stages', 1, 'goal'], 'Pays\nat once'),
  'an action in quotes': set([...pays, 'action'], 'Pays soon'),
  'no action': set([...sees, 'action'], ''),
  'a thought over lines': set([...asks, 'thought'], 'Who?\n\nMe?'),
  'a thought, which is absent': set([...sees, 'thought'], 'For me?'),
  'a feeling for all': set([...sees, 'feeling'], 'glad'),
  'a feeling by persona': set([...asks, 'feeling', 'club'], 'proud, too'),
  'a feeling told by persona from now on': set([...sees, 'feeling', 'club'], 'proud'),
  'no feeling by persona': set([...asks, 'feeling', 'club'], null),
  'a motivation': set(['stages', 0, 'motivations', 1], 'Was ill, long ago'),
  'no motivation': set(['stages', 0, 'motivations', 0], ''),
  'a pain in the long form': set([...sees, 'pains', 0], 'Too dark'),
  'a pain in the short form': set([...sees, 'pains', 1, 'text'], 'No price: none'),
  'no text of a pain with more to say': set([...sees, 'pains', 0, 'text'], ''),
  'no text of a pain with nothing else': set([...sees, 'pains', 1], ''),
  'an opportunity': set([...pays, 'opportunities', 0], 'More light'),
  'a text of support': set([...pays, 'support', 0], 'Bank'),
  'an emotion for all': set([...sees, 'emotion'], -2),
  'an emotion of a stage': set(['stages', 0, 'emotion'], 0.5),
  'an emotion where there is none': set([...pays, 'emotion'], 2),
  'an emotion by persona': set([...asks, 'emotion', 'beginner'], 0),
  'an emotion for all where it is told by persona': set([...asks, 'emotion'], 1),
  'an emotion told by persona from now on': set([...sees, 'emotion', 'beginner'], 2),
  'an emotion by persona where there is none': set([...pays, 'emotion', 'club'], 2),
  unrated: set([...sees, 'emotion'], null),
  'unrated by one persona': set([...asks, 'emotion', 'beginner'], null),
  'an emotion out of range': set([...sees, 'emotion'], 3),
  'another touchpoint': set([...sees, 'touchpoint'], ['mail']),
  'two touchpoints': set([...sees, 'touchpoint'], ['window', 'mail']),
  'a touchpoint where there is none': set([...pays, 'touchpoint'], ['checkout']),
  'one touchpoint of two': set([...asks, 'touchpoint'], ['mail']),
  'a touchpoint more': set([...asks, 'touchpoint'], ['window', 'checkout', 'mail']),
  'other touchpoints': set([...asks, 'touchpoint'], ['checkout', 'mail']),
  'no touchpoint': set([...asks, 'touchpoint'], []),
  'a severity': set([...sees, 'pains', 0, 'severity'], 'low'),
  'a severity in the short form': set([...sees, 'pains', 1, 'severity'], 'low'),
  'no severity': set([...sees, 'pains', 0, 'severity'], null),
  'a status': set([...pays, 'opportunities', 0, 'status'], 'planned'),
  'a status in the short form': set([...pays, 'opportunities', 1, 'status'], 'planned'),
  'a status that there is not': set([...pays, 'opportunities', 0, 'status'], 'maybe'),
  'a moment of truth': set([...sees, 'moment-of-truth'], true),
  'no moment of truth': set([...pays, 'moment-of-truth'], null),
  'an id': set([...sees, 'id'], 'looks'),
  'what is there already': set([...pays, 'action'], 'Pays: at once'),
  'move a step down': move(sees, asks),
  'move a step to another stage': move(sees, pays),
  'move the only step of a stage': move(pays, ['stages', 0, 'steps', 2]),
  'move a stage': move(['stages', 0], ['stages', 1]),
  'move a pain to another step': move([...sees, 'pains', 1], [...pays, 'pains', 0]),
  'move a pain among opportunities': move([...sees, 'pains', 1], [...pays, 'opportunities', 0]),
  'add a step above': add(sees, 'Hears: of us'),
  'add a step below': add(['stages', 0, 'steps', 2], 'Goes home'),
  'add a stage': add(['stages', 1], 'Wants, at last'),
  'add a pain': add([...sees, 'pains', 2], 'Closed'),
  'add the first pain': add([...pays, 'pains', 0], 'Slow'),
  'add an opportunity': add([...pays, 'opportunities', 0], 'Faster'),
  'add a step without a text': add(sees, ''),
  'delete a step that a transition names': remove(sees),
  'delete a step': remove(asks),
  'delete the only step of a stage': remove(pays),
  'delete a stage': remove(['stages', 1]),
  'delete a pain that an opportunity names': remove([...sees, 'pains', 0]),
  'delete a pain': remove([...sees, 'pains', 1]),
  'delete an opportunity': remove([...pays, 'opportunities', 0]),
  'delete what is not there': remove(['stages', 5]),
  'delete a definition': remove(['personas', 'club']),
};

const errors = (text: string): number => parse(text).problems.length + validateSchema(parse(text).root).length;

/** The text after an edit, with its note; or why it is not made. */
function after(text: string, edit: PictureEdit): { readonly text?: string; readonly note?: string } {
  const made = pictureEdit(contextOf(text), edit);
  if ('refusal' in made) return { note: `Refused: ${made.refusal}` };
  const changed = applyEdits(text, made.edits);
  assert.ok(errors(changed) <= errors(text), 'there are more errors than before');
  return { text: changed, ...(made.note === undefined ? {} : { note: `Note: ${made.note}` }) };
}

/** The lines that change, `-` those before and `+` those after; `…` stands for others between. */
function changedLines(before: string, text: string): string[] {
  const [a, b] = [before.split('\n'), text.split('\n')];
  // How many lines the rests have in common, from each line of the one and of the other
  const common = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i]![j] = a[i] === b[j] ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
  const lines: string[] = [];
  for (let [i, j] = [0, 0]; i < a.length || j < b.length;)
    if (i < a.length && j < b.length && a[i] === b[j]) {
      if (lines.length > 0 && lines.at(-1) !== '…') lines.push('…');
      [i, j] = [i + 1, j + 1];
    } else if (j >= b.length || (i < a.length && common[i + 1]![j]! >= common[i]![j + 1]!)) lines.push(`-${a[i++]}`);
    else lines.push(`+${b[j++]}`);
  return lines.at(-1) === '…' ? lines.slice(0, -1) : lines;
}

describe('edits in the picture, in each way of writing', () => {
  for (const name of readdirSync(folder).flatMap(f => /^(.*)\.journey\.yaml$/.exec(f)?.[1] ?? [])) {
    const map = readFileSync(join(folder, `${name}.journey.yaml`), 'utf8');

    it(`${name}, as its golden file has it`, () => {
      const found = Object.entries(edits).map(([title, edit]) => {
        const { text, note } = after(map, edit);
        const lines = text === undefined ? [] : text === map ? ['Nothing changes.'] : changedLines(map, text);
        return [`##### ${title}`, ...(note === undefined ? [] : [note]), ...lines, ''].join('\n');
      });
      const file = join(folder, `${name}.golden.txt`);
      if (process.env['UPDATE_GOLDEN'] || !existsSync(file)) writeFileSync(file, found.join('\n'));
      assert.equal(found.join('\n'), readFileSync(file, 'utf8'));
    });

    const variants: Readonly<Record<string, (text: string) => string>> = {
      'Windows line ends': text => text.replace(/\n/g, '\r\n'),
      'a byte order mark': text => `\uFEFF${text}`,
      'no final line break': text => text.trimEnd(),
    };
    for (const [how, written] of Object.entries(variants))
      it(`${name}, the same with ${how}`, () => {
        for (const [title, edit] of Object.entries(edits)) {
          const [plain, found] = [after(map, edit), after(written(map), edit)];
          assert.equal(found.note, plain.note, title);
          assert.equal(
            found.text?.trimEnd(),
            plain.text === undefined ? undefined : written(plain.text).trimEnd(),
            title,
          );
        }
      });
  }
});

describe('an edit in the picture', () => {
  const refused = (text: string, edit: PictureEdit, reason: RegExp, context = contextOf(text)): void => {
    const made = pictureEdit(context, edit);
    assert.ok('refusal' in made, JSON.stringify(made));
    assert.match(made.refusal, reason);
  };
  const step = 'title: A\nstages:\n  - id: a\n    steps:\n      - action: Sees\n        emotion: 1\n';

  it('is refused where the text has an error around the place, and made where it has one elsewhere', () => {
    const broken = `${step}      - action: [Asks\n  - id: b\n    steps:\n      - action: Pays\n`;
    refused(broken, set([...sees, 'action'], 'Looks'), /error on line \d/);
    refused(broken, move(['stages', 0], ['stages', 1]), /error on line \d/);
    refused(broken, move(pays, sees), /error on line \d/);
    const quote = broken.replace('[Asks', '"Asks');
    refused(quote, set([...sees, 'action'], 'Looks'), /error on line 7/);
    refused(quote, move(pays, sees), /error on line 7/);
    assert.equal(after(quote, set([...pays, 'action'], 'Goes')).text, quote.replace('Pays', 'Goes'));
  });

  it('is refused of what another file defines, and of what is nowhere', () => {
    const map = 'title: A\nimports: [./shop.journey.yaml]\nstages: []\n';
    const context = contextOf(map, { './shop.journey.yaml': 'title: S\ntype: library\npersonas: {club: Club}\n' });
    refused(map, set(['personas', 'club'], 'Other'), /`club` is defined in \.\/shop\.journey\.yaml/, context);
    refused(map, set(['personas', 'nobody'], 'Other'), /no longer there/, context);
  });

  it('is refused of a stage that another map tells in detail', () => {
    const part = parse('title: Part\nparent: {map: ./map.journey.yaml, stage: a}\nstages: []\n');
    const { scope } = contextOf(step);
    const files = {
      read: () => ({ state: 'missing' as const }),
      maps: () => [{ uri: 'file:///w/part.journey.yaml', journey: part }],
    };
    const context = { ...contextOf(step), scope, files };
    refused(step, remove(['stages', 0]), /^\.\/part\.journey\.yaml tells a part/, context);
    assert.ok('edits' in pictureEdit(context, remove(sees)));
  });

  it('leaves no step and no definition that says nothing', () => {
    refused('stages:\n  - steps:\n      - emotion: 1\n', set([...sees, 'emotion'], null), /nothing would be said/);
    refused(
      'stages:\n  - steps:\n      - emotion: {a: 1}\n',
      set([...sees, 'emotion', 'a'], null),
      /nothing would be said/,
    );
    refused('personas:\n  a:\n    name: A\nstages: []\n', set(['personas', 'a', 'name'], ''), /nothing would be said/);
  });

  it('keeps comments of a list whose last item goes', () => {
    const map = 'stages:\n  - id: a\n    pains:   # heard\n      - Slow   # twice\n      # - Dear\n    steps: []\n';
    const { text } = after(map, remove(['stages', 0, 'pains', 0]));
    assert.equal(text, 'stages:\n  - id: a\n    pains: []   # heard\n      # - Dear\n    steps: []\n');
  });

  it('keeps a pain named that has a namesake, and names that stay', () => {
    const map =
      'stages:\n  - id: a\n    pains:\n      - {id: x, text: X}\n      - {id: y, text: Y}\n' +
      '    opportunities:\n      - text: O\n        addresses:\n          - x   # most\n          - y\n';
    const { text, note } = after(map, remove(['stages', 0, 'pains', 0]));
    assert.equal(text, map.replace('      - {id: x, text: X}\n', '').replace('          - x   # most\n', ''));
    assert.match(note!, /no longer names/);
    const twice = map.replace('id: y', 'id: x');
    assert.equal(after(twice, remove(['stages', 0, 'pains', 0])).text, twice.replace('      - {id: x, text: X}\n', ''));
  });

  it('sets an emotion of one persona only where that persona is meant', () => {
    const map = `personas: {a: A, b: B}\n${step.replace('emotion', 'personas: [a]\n        emotion')}`;
    assert.equal(after(map, set([...sees, 'emotion', 'a'], 2)).text, map.replace('emotion: 1', 'emotion: 2'));
    refused(map, set([...sees, 'emotion', 'b'], 2), /no longer there/);
  });

  it('writes a text over lines as it was, or in quotes where it can’t', () => {
    const map = (thought: string): string => `stages:\n  - steps:\n      - thought: ${thought}\n        emotion: 1\n`;
    const becomes = (before: string, value: string, written: string): void =>
      assert.equal(after(map(before), set([...sees, 'thought'], value)).text, map(written));
    becomes('|-\n          Who?', 'a\nb', '|-\n          a\n          b');
    becomes('|\n          Who?', '- a: #\n\n b', '|\n          - a: #\n\n           b');
    becomes('>-\n          Who\n          knows?', 'a\n\nb', '>-\n          a\n\n\n          b');
    becomes('|2 # why\n          Who?', 'a', 'a # why');
    becomes('Who\n          knows?', 'a', 'a');
    assert.equal(after(map('|\n          Who?'), set([...sees, 'thought'], 'Who?')).text, map('|\n          Who?'));
  });

  it('fills a dash with nothing behind it', () => {
    const map = 'stages:\n  - pains:\n      -   # later\n      -\n    steps: []\n';
    assert.equal(after(map, set(['stages', 0, 'pains', 0], 'Slow')).text, map.replace('-   #', '- Slow   #'));
    assert.equal(after(map, set(['stages', 0, 'pains', 1], 'Slow')).text, map.replace('-\n    s', '- Slow\n    s'));
  });
});
