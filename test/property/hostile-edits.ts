import fc from 'fast-check';
import { presentText, type Change, type Session, type SessionEdit } from './edit-session';
import { hostileMaps } from './hostile-maps';

const named = (name: string, apply: SessionEdit['apply']): SessionEdit =>
  ({ name, apply, [fc.toStringMethod]: () => name }) as SessionEdit;

const characters = [...'"\'[]{}#:-?|>&*!%@`,~= \t\n\r\\\0\uFEFF\u2028\u0085\u00a0ł👟', '\ud83d'];
const marks = [
  ...[': ', '- ', '? ', ', ', ' #', ' # ', '&a ', '*a', '&b', '*missing', '!!str ', '!tag ', '<<: ', '%YAML 1.1\n'],
  ...['---\n', '\n---\n', '--- ', '\n...\n', '\r\n', '\n\n', '\\"', "''", '""', '[]', '{}', '[a, ', '{a: ', '|\n'],
  ...['>-\n', '|2\n', '>+\n', '\n  ', '\n        ', '\n- ', '\n  - ', '\n# ', '\t- ', '\n\t', '    '],
];
const words = [
  ...['x', 'a', '1', ' ', 'and more', 'id', 'steps', 'pains:', 'key: value', 'emotion: -2', '1,5', '2026-01-01', 'yes'],
  ...['a b: c #d', 'touchpoint: desk'],
];
const parts = [
  '- action: New\n  emotion: -1\n',
  '- id: new\n  action: Asks\n  touchpoint: desk\n  pains:\n  - Slow\n  # really\n  thought: |\n    Why?\n\n',
  '- id: loyalty\n  steps:\n    - id: new\n      action: Comes back\n      touchpoint: desk\n',
  'desk: {name: Desk, channel: branch}\n',
  'beginner:\n  name: Beginner\n  goals: [Run]\n',
  'teams:\n  web: Web\nmetrics: {}\n',
  'steps:\n',
  'text: >-\n  folded\n\n  # no comment\n',
  'a: &a [1, *a]\nb: *a\n',
];
const wholeTexts = [
  ...['', '', ' ', '\n', 'title: New\n', '- a\n', 'title', '# only a comment', '---\ntitle: a\n...\n', '{title: a}'],
  ...Object.values(hostileMaps),
];
const values: Readonly<Record<string, readonly string[]>> = {
  type: ['library', 'current-state', 'service-blueprint', 'future-state', 'day-in-the-life', 'none', ''],
  status: ['draft', 'active', 'validated', 'archived', '[draft]', ''],
  reviewed: ['2026-11-01', '2025-01-01', 'soon', ''],
  always: ['true', 'false', ''],
  to: ['exit', 'start', 'one', 'nowhere'],
  framework: ['loyalty', 'before-during-after', 'service', 'club', ''],
  language: ['fi', 'en', 'xx'],
  title: ['Other', '>-'],
};

/** A part of what there is: from 0 to below 1, evenly (`fc.double` is nearly always close to 0). */
const part = fc.nat(0xffff).map(n => n / 0x10000);
const pick = (of: number, count: number): number => Math.floor(of * count);

/** Each line with its break. */
const linesOf = (text: string): string[] => text.split(/(?<=\n)/);
const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0);
const indentOf = (line: string): number => /^ */.exec(line)![0].length;

function splice(text: string, start: number, end: number, insert: string): Change {
  return { text: text.slice(0, start) + insert + text.slice(end), there: start + insert.length };
}

/** Offsets, mostly where something begins or ends or where the last edit was: there people type. */
const place: fc.Arbitrary<(session: Session) => number> = fc.oneof(
  { weight: 2, arbitrary: fc.constant((session: Session) => session.there) },
  { weight: 2, arbitrary: part.map(p => (session: Session) => pick(p, presentText(session).length + 1)) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(part, fc.constantFrom(/^/, /^[ \t]*/, /^[ \t]*(?:- )+/, /^.*?: ?/, /^.*\S/, /^.*/))
      .map(([p, until]) => (session: Session) => {
        const lines = linesOf(presentText(session));
        const line = pick(p, lines.length);
        return lengthOf(lines.slice(0, line)) + (until.exec(lines[line]!)?.[0].length ?? 0);
      }),
  },
);

type Selection = (lines: readonly string[]) => { readonly from: number; readonly to: number };

/** Some lines, or a line and all that stands below it: what people select. */
const selection: fc.Arbitrary<Selection> = fc
  .tuple(part, fc.oneof(fc.integer({ min: 1, max: 6 }), fc.constant('block')))
  .map(([p, size]) => lines => {
    const from = pick(p, lines.length);
    if (typeof size === 'number') return { from, to: Math.min(lines.length, from + size) };
    const first = lines[from]!;
    const belongs = (line: string): boolean =>
      line.trim() === '' ||
      indentOf(line) > indentOf(first) ||
      (indentOf(line) === indentOf(first) && /^ *- /.test(line) && !/^ *- /.test(first));
    let to = from + 1;
    while (to < lines.length && belongs(lines[to]!)) to++;
    return { from, to };
  });

type LineChange = (lines: string[], from: number, to: number) => readonly string[];

function onLines(name: string, select: Selection, change: LineChange): SessionEdit {
  return named(name, session => {
    const lines = linesOf(presentText(session));
    const { from, to } = select(lines);
    return { text: change(lines, from, to).join(''), there: lengthOf(lines.slice(0, from)) };
  });
}

/** As Tab and Shift+Tab do: blank lines stay as they are. */
const shifted = (line: string, by: number): string =>
  by < 0 ? line.slice(Math.min(-by, indentOf(line))) : line.trim() === '' ? line : ' '.repeat(by) + line;

const columns = fc.constantFrom(-4, -3, -2, -2, -1, 1, 2, 2, 3, 4);
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.constantFrom(...characters) },
  { weight: 2, arbitrary: fc.constantFrom(...marks) },
);

const typing = fc
  .tuple(
    place,
    fc.oneof(
      piece,
      piece,
      fc.constant(''),
      fc.array(piece, { maxLength: 4 }).map(p => p.join('')),
    ),
    fc.oneof(fc.constant(0), fc.constant(0), fc.integer({ min: -3, max: 3 }), fc.nat(60)),
  )
  .map(([at, insert, remove]) =>
    named(`type ${JSON.stringify(insert)}, remove ${remove}`, session => {
      const offset = at(session);
      const from = Math.max(0, offset + Math.min(0, remove));
      return splice(presentText(session), from, offset + Math.max(0, remove), insert);
    }),
  );

const enter = fc.tuple(place, fc.constantFrom('', '', '- ', '  ', '# ')).map(([at, then]) =>
  named('Enter', session => {
    const text = presentText(session);
    const offset = at(session);
    const indent = indentOf(text.slice(text.lastIndexOf('\n', offset - 1) + 1));
    return splice(text, offset, offset, '\n' + ' '.repeat(indent) + then);
  }),
);

const shift = fc
  .tuple(selection, columns)
  .map(([select, by]) =>
    onLines(`shift lines by ${by}`, select, (lines, from, to) =>
      lines.map((line, i) => (i < from || i >= to ? line : shifted(line, by))),
    ),
  );

const move = fc.tuple(selection, part, fc.oneof(fc.constant(0), columns)).map(([select, p, by]) =>
  onLines(`move lines, shifted by ${by}`, select, (lines, from, to) => {
    const left = lines.toSpliced(from, to - from);
    return left.toSpliced(pick(p, left.length + 1), 0, ...lines.slice(from, to).map(line => shifted(line, by)));
  }),
);

const deletion = selection.map(select =>
  onLines('delete lines', select, (lines, from, to) => lines.toSpliced(from, to - from)),
);
const duplication = selection.map(select =>
  onLines('duplicate lines', select, (lines, from, to) => lines.toSpliced(to, 0, ...lines.slice(from, to))),
);
const comment = selection.map(select =>
  onLines('comment lines', select, (lines, from, to) =>
    lines.map((line, i) => (i < from || i >= to ? line : `# ${line}`)),
  ),
);

const paste = fc.tuple(part, fc.constantFrom(...parts), fc.constantFrom(0, 0, 0, 2, -2)).map(([p, what, by]) =>
  named('paste a part', session => {
    const lines = linesOf(presentText(session));
    const at = pick(p, lines.length);
    const indent = Math.max(0, indentOf(lines[at]!) + by);
    const put = linesOf(what).map(l => shifted(l, indent));
    return { text: lines.toSpliced(at, 0, ...put).join(''), there: lengthOf(lines.slice(0, at)) };
  }),
);

/** A value becomes a text over lines, which may look like anything. */
const blockText = fc
  .tuple(
    part,
    fc.constantFrom('|', '>', '|-', '>+', '|1', '|2-', '> # why'),
    fc.constantFrom('text', '- id: a\n', '# a\n\n\nb\n\n', '\n\n', ' steps:\n a\n', '---\n', '\ta'),
    fc.integer({ min: 0, max: 4 }),
  )
  .map(([p, header, content, deeper]) =>
    named(`block text ${header}`, session => {
      const text = presentText(session);
      const keys = [...text.matchAll(/^( *)(?:- )*[\w-]+:(.*)$/gm)];
      const key = keys[pick(p, keys.length)];
      if (!key) return { text };
      const end = key.index + key[0].length;
      const body = linesOf(content).map(l => shifted(l, key[1]!.length + deeper));
      return splice(text, end - key[2]!.length, end, ` ${header}\n${body.join('')}`);
    }),
  );

const setValue = fc
  .constantFrom(...Object.entries(values).flatMap(([key, all]) => all.map(value => [key, value] as const)))
  .map(([key, value]) =>
    named(`${key}: ${value}`, session => {
      const text = presentText(session);
      const line = new RegExp(`^${key}:.*$`, 'm');
      return { text: line.test(text) ? text.replace(line, `${key}: ${value}`) : `${key}: ${value}\n${text}` };
    }),
  );

/** One word, or all that are the same, as another: another word of the text, so that ids and what refers to them part and meet. */
const rename = fc.tuple(part, fc.option(part), fc.boolean()).map(([p, other, all]) =>
  named(`rename ${all ? 'all' : 'one'}`, session => {
    const text = presentText(session);
    const found = [...text.matchAll(/\p{L}[\p{L}\d-]+/gu)];
    const word = found[pick(p, found.length)];
    if (!word) return { text };
    const to = other === null ? 'renamed' : found[pick(other, found.length)]![0];
    if (all) return { text: text.replaceAll(word[0], () => to) };
    return splice(text, word.index, word.index + word[0].length, to);
  }),
);

const joinLines = part.map(p =>
  named('join lines', session => {
    const text = presentText(session);
    const breaks = [...text.matchAll(/\r?\n */g)];
    const one = breaks[pick(p, breaks.length)];
    return one ? splice(text, one.index, one.index + one[0].length, ' ') : { text };
  }),
);

const lineBreaks = fc
  .constantFrom('\n', '\r\n', '\r')
  .map(to => named(`line breaks ${JSON.stringify(to)}`, s => ({ text: presentText(s).replace(/\r?\n|\r/g, to) })));

const bom = fc.constant(
  named('BOM', session => {
    const text = presentText(session);
    return { text: text.startsWith('\uFEFF') ? text.slice(1) : `\uFEFF${text}` };
  }),
);

const wholeText = fc.constantFrom(...wholeTexts).map(text => named('replace all', () => ({ text })));

/** Back to an earlier version, often the one before or the very first; the versions between can come back by the next undo. */
const undo = fc
  .oneof(fc.constant(0), fc.integer({ min: -6, max: -2 }), fc.constant(-2))
  .map(to =>
    named(to === 0 ? 'undo all' : `undo ${-1 - to}`, ({ versions }) => ({ text: versions.at(to) ?? versions[0]! })),
  );

/** Any edit; the frequent ones are those that people do most, and undo. */
export const hostileEdit: fc.Arbitrary<SessionEdit> = fc.oneof(
  { weight: 16, arbitrary: typing },
  { weight: 16, arbitrary: undo },
  { weight: 6, arbitrary: shift },
  { weight: 4, arbitrary: move },
  { weight: 3, arbitrary: enter },
  { weight: 3, arbitrary: paste },
  { weight: 3, arbitrary: blockText },
  { weight: 3, arbitrary: rename },
  { weight: 2, arbitrary: setValue },
  { weight: 2, arbitrary: joinLines },
  { weight: 3, arbitrary: deletion },
  { weight: 2, arbitrary: duplication },
  { weight: 2, arbitrary: comment },
  { weight: 1, arbitrary: wholeText },
  { weight: 1, arbitrary: lineBreaks },
  { weight: 1, arbitrary: bom },
);
