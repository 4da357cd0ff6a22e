import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { MermaidJourney } from '../../src/render/mermaid';
import { clampScore, plainText, toMermaid } from '../../src/render/mermaid';
import { hostileText as text } from './hostile-text';
import { decode, mermaidParser } from './mermaid-parser';

const invisible = '\u200b';
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

const shown = (of: string): string => plainText(of) || invisible;

describe("Mermaid's parser", () => {
  const parser = mermaidParser();
  before(parser.start);
  after(parser.stop);

  it('gives back every stage, step, score and persona of any map', async () => {
    await fc.assert(
      fc.asyncProperty(journey, async map => {
        const read = await parser.parse(toMermaid(map));
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
