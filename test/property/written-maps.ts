import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

const root = join(__dirname, '../..');
export const maps = [
  join(root, 'test/fixtures/format/running-shoes.journey.yaml'),
  ...readdirSync(join(root, 'examples'))
    .filter(f => f.endsWith('.yaml'))
    .map(f => join(root, 'examples', f)),
].map(f => readFileSync(f, 'utf8'));

/** What authors do to a text between two looks at it. */
const mutation = fc.oneof(
  fc.record({ what: fc.constant('none' as const), at: fc.nat() }),
  fc.record({ what: fc.constant('cut-line' as const), at: fc.nat() }),
  fc.record({ what: fc.constant('cut-lines' as const), at: fc.nat() }),
  fc.record({ what: fc.constant('truncate' as const), at: fc.nat() }),
  fc.record({ what: fc.constant('crlf' as const), at: fc.nat() }),
  fc.record({ what: fc.constant('four' as const), at: fc.nat() }),
  fc.record({ what: fc.constant('no-final-newline' as const), at: fc.nat() }),
  fc.record({ what: fc.constant('block-scalar' as const), at: fc.nat() }),
  fc.record({ what: fc.constant('cut-character' as const), at: fc.nat() }),
  fc.record({
    what: fc.constantFrom(
      ...([
        '[',
        ']',
        '{',
        '"',
        "'",
        '- ',
        '\t',
        '\n',
        '# x\n',
        ':',
        '&a ',
        '*a',
        '|',
        '\n# note\n',
        '\n\n',
        'x',
      ] as const),
    ),
    at: fc.nat(),
  }),
);
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function mutated(text: string, { what, at }: Mutation): string {
  const lines = text.split('\n');
  const line = at % lines.length;
  const offset = at % (text.length + 1);
  switch (what) {
    case 'none':
      return text;
    case 'cut-line':
      return lines.toSpliced(line, 1).join('\n');
    case 'cut-lines':
      return lines.toSpliced(line, 7).join('\n');
    case 'truncate':
      return text.slice(0, offset);
    case 'crlf':
      return text.replace(/\r?\n/g, '\r\n');
    case 'four':
      return text.replace(/^ +/gm, spaces => spaces + spaces);
    case 'no-final-newline':
      return text.trimEnd();
    case 'block-scalar': {
      const actions = [...text.matchAll(/^( *)(?:- )?(?:action|goal): (.*)$/gm)];
      const one = actions[at % Math.max(1, actions.length)];
      if (!one) return text;
      const [whole, indent] = [one[0], ' '.repeat(one[1]!.length + 4)];
      const header = ['|', '>', '|-', '|+', '>+'][at % 5]!;
      const key = whole.slice(0, whole.indexOf(':') + 1);
      const scalar = `${key} ${header}\n${indent}- id: text\n${indent}# text\n\n${indent}steps:\n\n`;
      return text.slice(0, one.index) + scalar.trimEnd() + (at % 2 ? '\n' : '') + text.slice(one.index + whole.length);
    }
    case 'cut-character':
      return text.slice(0, offset) + text.slice(offset + 1);
    default:
      return text.slice(0, offset) + what + text.slice(offset);
  }
}

/** Maps as authors leave them between two looks: long ones, with up to three changes that may break them. */
export const writtenMap = fc
  .tuple(fc.constantFrom(...maps), fc.array(mutation, { maxLength: 3 }))
  .map(([map, all]) => all.reduce(mutated, map));
