import assert from 'node:assert/strict';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import type mermaidModule from 'mermaid';
import type { MermaidJourney } from '../../src/render/mermaid';
import { clampScore, plainText, toMermaid } from '../../src/render/mermaid';

interface Task {
  readonly section: string;
  readonly task: string;
  readonly score: number;
  readonly people: readonly string[];
}
interface JourneyDb {
  getTasks(): Task[];
  getDiagramTitle(): string;
  getAccTitle(): string;
  getActors(): string[];
}

const invisible = '\u200b';
/** Words and signs that Mermaid's grammar, its directives, HTML and objects give a meaning to. */
const traps = [
  'section ',
  'title ',
  'journey',
  'accTitle: ',
  'accDescr { ',
  '%%',
  "%%{init: {'theme':'dark'}}%%",
  '---',
  '#',
  ';',
  ':',
  ',',
  '&amp;',
  '&#35;',
  '#35;',
  'ﬂ°°35¶ß',
  '<br>',
  '<script>',
  '`',
  '"',
  "'",
  '{',
  '}',
  '__proto__',
  'constructor',
  'toString',
  'end',
  '\n',
  '\r\n',
  '\u00a0',
  '\u2028',
  '\u0000',
  '\u200b',
  '\ud800',
  '👟',
  'Świadomość',
  'שלום',
  '意識',
  '$',
  '$$x$$',
  '\\n',
  '@{',
  '-->',
  ' ',
];
const text = fc.oneof(
  fc
    .array(
      fc.oneof(fc.constantFrom(...traps), fc.string({ unit: 'binary', maxLength: 4 }), fc.string({ maxLength: 8 })),
      { maxLength: 5 },
    )
    .map(parts => parts.join('')),
  fc.constantFrom(...traps),
);
const journey: fc.Arbitrary<MermaidJourney> = fc.record({
  title: text,
  description: text,
  sections: fc.array(
    fc.record({
      name: text,
      tasks: fc.array(
        fc.record({
          title: text,
          score: fc.oneof(fc.double(), fc.double({ min: 1, max: 5, noNaN: true }), fc.constantFrom(NaN, Infinity, -0)),
          actors: fc.array(text, { maxLength: 3 }),
        }),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 4 },
  ),
});

/** Undoes Mermaid's placeholders for encoded characters, as its renderer does. */
const decode = (of: string): string =>
  of.replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code)));
const shown = (of: string): string => plainText(of) || invisible;

describe("Mermaid's parser", () => {
  let mermaid: typeof mermaidModule;
  const globals = new Map<string, PropertyDescriptor | undefined>();

  before(async () => {
    const { window } = new JSDOM('<!DOCTYPE html><body></body>');
    // Mermaid reads these at its import
    for (const [name, value] of Object.entries({
      window,
      document: window.document,
      DOMParser: window.DOMParser,
      Element: window.Element,
    })) {
      globals.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    }
    mermaid = (await import('mermaid')).default;
    mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
  });
  after(() => {
    for (const [name, descriptor] of globals)
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
  });

  it('gives back every stage, step, score and persona of any map', async () => {
    await fc.assert(
      fc.asyncProperty(journey, async map => {
        const { db } = await mermaid.mermaidAPI.getDiagramFromText(toMermaid(map));
        const read = db as unknown as JourneyDb;
        assert.equal(decode(read.getDiagramTitle()), shown(map.title));
        assert.equal(decode(read.getAccTitle()), shown(map.title));
        const meant = map.sections.flatMap(s => s.tasks.map(t => ({ section: s, task: t })));
        const tasks = read.getTasks();
        assert.deepEqual(
          tasks.map(t => ({
            ...t,
            section: undefined,
            type: undefined,
            task: decode(t.task),
            people: t.people.map(decode),
          })),
          meant.map(({ task }) => ({
            section: undefined,
            type: undefined,
            task: shown(task.title),
            score: clampScore(task.score),
            people: [...new Set(task.actors.map(plainText))].map(shown),
          })),
        );
        tasks.forEach((t, i) => {
          const { section } = meant[i]!;
          assert.ok([shown(section.name), shown(section.name) + invisible].includes(decode(t.section)));
          const above = tasks[i - 1];
          if (above) assert.equal(above.section === t.section, meant[i - 1]!.section === section);
        });
      }),
      { numRuns: 300 },
    );
  });
});
