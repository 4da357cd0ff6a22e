import fc from 'fast-check';

/** What a value stands behind or below: a key, a dash, or (at column -1) nothing. */
interface Holder {
  readonly column: number;
  readonly dash?: true;
}

/** How a value is written: from the place behind its holder on, with a space or a line break first, and none at the end. */
type Writer = (holder: Holder) => string;

const spaces = (count: number): string => ' '.repeat(Math.max(0, count));

const word = fc.constantFrom(
  ...['word', 'shoes', 'a-b', 'x:y', 'a#b', '12', '1.5', '-1', 'true', '~', "it's", 'ł', '👟', 'http://x.y/z', 'a - b'],
);
const sentence = fc.oneof(
  { weight: 3, arbitrary: word },
  { weight: 2, arbitrary: fc.array(word, { minLength: 2, maxLength: 6 }).map(words => words.join(' ')) },
  { weight: 1, arbitrary: fc.tuple(word, fc.integer({ min: 8, max: 60 })).map(([w, n]) => `${w} `.repeat(n).trim()) },
);
const comment = fc.constantFrom('', '', '', '', ' # why', '  #', '   # key: value');
/** How much deeper than its holder something stands. */
const deeper = fc.integer({ min: 1, max: 4 });

const oneLine = fc.tuple(sentence, comment).map(
  ([text, end]): Writer =>
    () =>
      ` ${text}${end}`,
);

/** Lines of one text, with blank ones between. */
const lines = fc.array(fc.tuple(fc.constantFrom('\n', '\n', '\n', '\n\n', '\n \n'), sentence), {
  minLength: 1,
  maxLength: 4,
});
const goingOn = (of: readonly (readonly [string, string])[], indent: string): string =>
  of.map(([br, text]) => br + indent + text).join('');

const severalLines = fc
  .tuple(fc.constantFrom('', '"', "'"), fc.boolean(), sentence, lines, deeper, comment)
  .map(([quote, below, first, rest, by, end]): Writer => ({ column }) => {
    const indent = spaces(column + by);
    const text = (below && column >= 0 ? `\n${indent}` : ' ') + quote + first + goingOn(rest, indent) + quote;
    return (quote === "'" ? text.replace(/(\w)'(\w)/g, "$1''$2") : text) + end;
  });

const quoted = fc
  .tuple(fc.constantFrom('""', "''", '"a: b"', "'# no'", '"\\"\\n\\u263a \\\\"', "'it''s'", '"- x"'), comment)
  .map(
    ([text, end]): Writer =>
      () =>
        ` ${text}${end}`,
  );

/** A block text, of lines that would mean something elsewhere; with an indicator, its first line may be indented. */
const blockText = fc
  .record({
    style: fc.constantFrom('|', '>'),
    end: fc.constantFrom('', '-', '+'),
    indicator: fc.boolean(),
    by: deeper,
    header: comment,
    lines: fc.array(
      fc.oneof(
        sentence,
        fc.constantFrom('', '  ', '# text', '- item', 'key: value', '  deeper', 'steps:', '...', '"', '['),
      ),
      { maxLength: 6 },
    ),
  })
  .map(({ style, end, indicator, by, header, lines }): Writer => ({ column }) => {
    const indent = spaces(Math.max(column, 0) + by);
    const first = lines.find(line => line.trim() !== '');
    const digit = indicator || first?.startsWith(' ') ? String(by) : '';
    const body = lines.map(line => `\n${line.trim() === '' ? line.slice(0, by) : indent + line}`);
    return ` ${style}${digit}${end}${header}${body.join('')}`;
  });

const flow = fc
  .tuple(
    fc.constantFrom(
      '[]',
      '{}',
      '[a,@b, "c",]',
      '{a: 1,@b: [x,@y], c}',
      '[@a,@{b: c},@d: e@]',
      '{"a":1,@\'b\': # why@x}',
    ),
    fc.boolean(),
    deeper,
    comment,
  )
  .map(([text, overLines, by, end]): Writer => ({ column }) => {
    const br = overLines ? `\n${spaces(column + by)}` : ' ';
    return ` ${overLines ? text : text.replace(' # why', '')}${end}`.replaceAll('@', br);
  });

const key = fc.constantFrom<((index: number) => string)[]>(
  ...[(i: number) => `key-${i}`, (i: number) => `key-${i}`, (i: number) => `steps${i}`, (i: number) => `${2020 + i}`],
  ...[(i: number) => `two words ${i}`, (i: number) => `"a: ${i}"`, (i: number) => `'# ${i}' `, (i: number) => `ł${i} `],
);

/** Above an entry or item: blank lines, and comments wherever they stand. */
const above = fc.constantFrom(
  '',
  '',
  '',
  '',
  '',
  '\n',
  '\n# at the left\n',
  '\n\n',
  '@# beside\n',
  '\n   \n',
  '@  # deeper\n\n',
);
/** An empty gap is only a line break. */
const gap = (of: string, column: number): string => `\n${of.replace('@', spaces(column)).replace(/^\n/, '')}`;

const { map, list } = fc.letrec<{ value: Writer; map: Writer; list: Writer }>(tie => ({
  value: fc.oneof(
    { maxDepth: 5 },
    {
      weight: 8,
      arbitrary: fc.oneof(
        oneLine,
        oneLine,
        severalLines,
        quoted,
        blockText,
        flow,
        fc.constant<Writer>(() => ''),
      ),
    },
    { weight: 3, arbitrary: tie('map') },
    { weight: 3, arbitrary: tie('list') },
  ),
  map: fc
    .record({
      by: deeper,
      besideDash: fc.boolean(),
      afterKey: comment,
      entries: fc.array(fc.record({ above, key, explicit: fc.nat(15).map(n => n === 15), value: tie('value') }), {
        minLength: 1,
        maxLength: 5,
      }),
    })
    .map(({ by, besideDash, afterKey, entries }): Writer => holder => {
      const column = holder.column + by;
      const written = entries.map((e, i) => {
        const start = e.explicit ? `? ${e.key(i)}\n${spaces(column)}:` : `${e.key(i)}:`;
        return `${spaces(column)}${start}${e.value({ column })}`;
      });
      const [first, ...rest] = written.map((w, i) => gap(entries[i]!.above, column) + w);
      if (holder.dash && besideDash && by > 1) return spaces(by - 1) + [written[0]!.slice(column), ...rest].join('');
      return (holder.column < 0 ? '' : afterKey) + first! + rest.join('');
    }),
  list: fc
    .record({
      by: fc.nat(4),
      besideDash: fc.boolean(),
      afterKey: comment,
      items: fc.array(fc.record({ above, value: tie('value') }), { minLength: 1, maxLength: 4 }),
    })
    .map(({ by, besideDash, afterKey, items }): Writer => holder => {
      const column = Math.max(0, holder.column + (holder.dash ? Math.max(1, by) : by));
      const written = items.map(item => `${spaces(column)}-${item.value({ column, dash: true })}`);
      const [first, ...rest] = written.map((w, i) => gap(items[i]!.above, column) + w);
      if (holder.dash && besideDash && by > 1) return spaces(by - 1) + [written[0]!.slice(column), ...rest].join('');
      return afterKey + first! + rest.join('');
    }),
}));

/** Texts in block style, nearly always valid YAML, with all that its block style has. */
export const blockYaml: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof({ weight: 9, arbitrary: map }, { weight: 1, arbitrary: list }),
    fc.constantFrom('', '\n', '\n', '\n\n\n', '\n# the end', '\n  # end\n'),
    fc.nat(9),
  )
  .map(([write, end, windows]) => {
    const text = write({ column: -1 }).replace(/^\n/, '') + end;
    return windows === 9 ? text.replaceAll('\n', '\r\n') : text;
  });
