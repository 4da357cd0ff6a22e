import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { applyEdits } from '../../src/edits/apply';
import { formatLines, formatMap, formatWithin } from '../../src/edits/format';
import { keyOrders } from '../../src/edits/key-order';
import type { Data } from '../../src/edits/verify';
import { dataOf } from '../../src/edits/verify';
import { lineEnd, lineStart } from '../../src/journey/lines';
import { parse } from '../../src/journey/parse';
import { asWritten } from './edit-session';
import { hostileEdit } from './hostile-edits';
import { hostileMaps } from './hostile-maps';
import { blockYaml } from './valid-yaml';

const root = join(__dirname, '../..');
const examples = ['examples', 'examples/shared']
  .flatMap(folder => readdirSync(join(root, folder)).map(f => join(root, folder, f)))
  .filter(f => f.endsWith('.yaml'))
  .map(f => readFileSync(f, 'utf8'));

/** Another layout of the same map: what stands below something or behind a dash is indented by as much as `steps` says. */
function indentedAnew(text: string, steps: readonly number[]): string {
  const columns: [from: number, to: number][] = [];
  let opened = 0;
  /** The new column of what stands in the column `from`. */
  const columnOf = (from: number): number => {
    while (columns.length > 0 && columns.at(-1)![0] > from) columns.pop();
    const outer = columns.at(-1);
    if (!outer || outer[0] < from) columns.push([from, outer ? outer[1] + steps[opened++ % steps.length]! : from]);
    return columns.at(-1)![1];
  };
  return text
    .split('\n')
    .map(line => {
      const [, indent, dashes, rest] = /^( *)((?:- )*)(.*)$/.exec(line)!;
      if (rest === '') return line;
      let written = '';
      for (let i = 0; i < dashes!.length; i += 2) written = `${written.padEnd(columnOf(indent!.length + i))}-`;
      return written.padEnd(columnOf(indent!.length + dashes!.length)) + rest!;
    })
    .join('\n');
}

/** Other columns, blank lines, spaces at the end, keys in another order: all that formatting is there to undo. */
const slipsOf = ['blank', 'blank lines', 'end', 'end', 'swap', 'colon', 'colon', 'bracket', 'bracket'] as const;
const untidy = fc
  .record({
    text: fc.constantFrom(...examples, ...Object.values(hostileMaps)),
    steps: fc.array(fc.integer({ min: 2, max: 7 }), { minLength: 3, maxLength: 5 }),
    slips: fc.array(fc.record({ at: fc.nat(), what: fc.constantFrom(...slipsOf) }), { maxLength: 12 }),
    windows: fc.boolean(),
    open: fc.boolean(),
  })
  .map(({ text, steps, slips, windows, open }) => {
    const lines = indentedAnew(text, steps).split('\n');
    for (const { at, what } of slips) {
      const i = at % lines.length;
      const line = lines[i]!;
      if (what === 'blank') lines.splice(i, 0, '');
      else if (what === 'blank lines') lines.splice(i, 0, '', '   ', '');
      else if (what === 'end') lines[i] += '  ';
      else if (what === 'colon') lines[i] = line.replace(/: (?=\S)/, at % 2 ? ' :   ' : ':    ');
      else if (what === 'bracket')
        lines[i] = line.replace(/\{(.*)\}$/, '{  $1 }').replaceAll(', ', at % 2 ? ' , ' : ',');
      else if (i > 0 && /^ *[a-z]/.test(line)) lines.splice(i - 1, 2, line, lines[i - 1]!);
    }
    const whole = lines.join(windows ? '\r\n' : '\n');
    return open ? whole.trimEnd() : whole;
  });

const anyText = fc.oneof(
  { weight: 3, arbitrary: untidy },
  { weight: 3, arbitrary: blockYaml },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...Object.values(hostileMaps), ...examples), fc.array(hostileEdit, { maxLength: 3 }))
      .map(([text, edits]) => edits.reduce((t, edit) => edit.apply({ versions: [t], names: [], there: 0 }).text, text)),
  },
);

const comments = (of: string): string[] => (of.match(/(?:^|[ \t])#.*$/gm) ?? []).map(c => c.trim()).sort();

/** Data with the keys of each map in the order of the alphabet. */
function inAnyOrder(data: Data | undefined): unknown {
  if (typeof data !== 'object' || data === null) return data;
  if ('list' in data) return data.list.map(inAnyOrder);
  return data.map.map(([k, v]) => [k, inAnyOrder(v)]).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

const runs = { numRuns: Number(process.env['FC_RUNS'] ?? 150) };

describe('formatting any text', () => {
  it('changes nothing that it says, and no comment; done twice, it is done once', () => {
    fc.assert(
      fc.property(anyText, text => {
        const journey = parse(text);
        const said = inAnyOrder(dataOf(journey.root));
        const problems = journey.problems.length;
        const after = applyEdits(text, formatMap(journey));
        const again = parse(after);
        assert.deepEqual(inAnyOrder(dataOf(again.root)), said);
        assert.equal(again.problems.length, problems);
        assert.deepEqual(comments(after), comments(text));
        assert.deepEqual(
          formatMap(again).map(e => [after.slice(e.span.start - 20, e.span.end + 20), e.text]),
          [],
          `formatted again:\n${asWritten(after)}\nfirst:\n${asWritten(text)}`,
        );
      }),
      runs,
    );
  });

  it('of some lines stays within them, and says the same', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(40), (text, at, length) => {
        const journey = parse(text);
        const said = dataOf(journey.root);
        const start = lineStart(text, at % (text.length + 1));
        let end = lineEnd(text, start);
        for (let i = 0; i < length && end < text.length; i++) end = lineEnd(text, end + (text[end] === '\r' ? 2 : 1));
        const edits = formatLines(journey, { start, end });
        for (const { span } of edits) assert.ok(span.start >= start && span.end <= end + 2);
        const after = applyEdits(text, edits);
        assert.deepEqual(dataOf(parse(after).root), said);
        assert.deepEqual(comments(after), comments(text));
      }),
      runs,
    );
  });

  it('while a line is left for the next one changes only what is in it', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, at) => {
        const start = lineStart(text, at % (text.length + 1));
        const end = lineEnd(text, start);
        const edits = formatWithin(parse(text), { start, end });
        const after = applyEdits(text, edits);
        const indent = /^ */.exec(text.slice(start, end))![0];
        assert.ok(edits.every(e => e.span.start > start && e.span.end <= end));
        assert.ok(after.slice(start).startsWith(indent.slice(0, lineEnd(after, start) - start)));
      }),
      runs,
    );
  });

  it('lays every layout of an example out as the example', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...examples),
        fc.array(fc.integer({ min: 2, max: 7 }), { minLength: 3, maxLength: 5 }),
        (example, steps) => {
          const text = indentedAnew(example, steps);
          assert.equal(applyEdits(text, formatMap(parse(text))), example);
        },
      ),
      runs,
    );
  });
});

describe('formatting keys in any order', () => {
  /** Keys of a metric, each with a comment above it, at its end or below it, some blank lines between. */
  const entry = fc.record({
    above: fc.boolean(),
    end: fc.boolean(),
    below: fc.boolean(),
    value: fc.constantFrom(' x', '\n      - x\n      - y', ' |\n      x\n\n      # y', ' [a, b]', ' x\n      goes on'),
  });
  const metric = fc
    .tuple(
      fc.shuffledSubarray([...keyOrders.metric], { minLength: 2 }),
      fc.array(entry, { minLength: 12, maxLength: 12 }),
    )
    .map(([keys, entries]) =>
      keys.map((key, i) => {
        const { above, end, below, value } = entries[i]!;
        const [first, ...rest] = value.split('\n');
        const isText = value.startsWith(' x\n');
        return {
          key,
          lines: [
            ...(above ? [`    # above ${key}`] : []),
            `    ${key}:${first}${end && !isText ? `   # of ${key}` : ''}`,
            ...rest,
            ...(below && value !== ' |\n      x\n\n      # y' ? [`        # below ${key}`] : []),
          ],
        };
      }),
    );

  it('sorts them, each with its comments', () => {
    fc.assert(
      fc.property(metric, entries => {
        const written = (of: typeof entries): string =>
          ['metrics:', '  m:', ...of.flatMap(e => e.lines), '  n: N', ''].join('\n');
        const rank = (key: string): number => (keyOrders.metric as readonly string[]).indexOf(key);
        const sorted = [...entries].sort((a, b) => rank(a.key) - rank(b.key));
        const text = written(entries);
        assert.equal(applyEdits(text, formatMap(parse(text))), written(sorted));
      }),
      runs,
    );
  });
});

describe('formatting the examples', () => {
  it('leaves them as they are', () => {
    for (const example of examples) assert.equal(applyEdits(example, formatMap(parse(example))), example);
  });
});
