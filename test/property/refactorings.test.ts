import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { applyEdits } from '../../src/edits/apply';
import type { Journey } from '../../src/journey/parse';
import { parse } from '../../src/journey/parse';
import type { FileState, MapContext } from '../../src/journey/scope';
import { buildScope } from '../../src/journey/scope';
import type { Node, Path } from '../../src/journey/tree';
import { keyText } from '../../src/journey/tree';
import { refactorings } from '../../src/language/refactorings';
import { firstDifference, readingFacts } from './facts';
import { hostileEdit } from './hostile-edits';
import { hostileMaps } from './hostile-maps';

const folder = join(__dirname, '../../examples');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const examples = readdirSync(folder).filter(f => f.endsWith('.yaml'));
const uriOf = (name: string): string => `file:///w/${name}`;
const libraries = ['shared/shop.journey.yaml', 'shared/bank.journey.yaml', 'shared/sklep.journey.yaml'];

/** A map among the libraries of the examples. */
function contextOf(text: string): MapContext {
  const journeys = new Map<string, Journey>(libraries.map(name => [uriOf(name), parse(read(name))]));
  journeys.set(uriOf('map.journey.yaml'), parse(text));
  const files = {
    read: (uri: string): FileState => {
      const journey = journeys.get(uri);
      return journey ? { state: 'read', journey } : { state: 'missing' };
    },
    maps: () => [...journeys].map(([uri, journey]) => ({ uri, journey })),
  };
  const uri = uriOf('map.journey.yaml');
  return { scope: buildScope(uri, journeys.get(uri)!, files), files, today: '2026-11-23' };
}

const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...examples).map(read) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...Object.values(hostileMaps), ...examples.map(read)),
        fc.array(hostileEdit, { maxLength: 2 }),
      )
      .map(([map, edits]) => edits.reduce((t, edit) => edit.apply({ versions: [t], names: [], there: 0 }).text, map)),
  },
);

const comments = (of: string): string[] => (of.match(/(?:^|[ \t])#.*$/gm) ?? []).map(c => c.trim());

/** Every text that an author wrote, but for ids of stages, which may go when stages become one. */
function texts({ root }: Journey): string[] {
  const found: string[] = [];
  const look = (node: Node, path: Path): void => {
    if (node.kind === 'scalar') {
      const ofStage = path.length === 3 && path[0] === 'stages' && (path[2] === 'id' || path[2] === 'name');
      const ofTransition = path[0] === 'transitions';
      if (!ofStage && !ofTransition && typeof node.value === 'string') found.push(node.value);
    } else if (node.alias) return;
    else if (node.kind === 'list') node.items.forEach((item, i) => look(item, [...path, i]));
    else node.entries.forEach(({ key, value }) => look(value, [...path, keyText(key)]));
  };
  if (root) look(root, []);
  return found;
}

const runs = { numRuns: Number(process.env['FC_RUNS'] ?? 60) };

describe('every refactoring, anywhere in any map', () => {
  it('keeps all texts and comments, makes no mistake and leaves no reference behind', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (before, at, which) => {
        const context = contextOf(before);
        const { journey } = context.scope;
        const all = refactorings(context, at % (before.length + 1));
        const chosen = all[which % Math.max(1, all.length)];
        if (!chosen) return;
        const made = chosen.make();
        // What was tried out is put back
        assert.equal(firstDifference(readingFacts(journey), readingFacts(parse(before))), undefined, chosen.title);
        if ('refusal' in made) return;
        const changed = made.files.map(({ uri, edits }) => {
          const found = context.files.read(uri);
          assert.ok(found.state === 'read');
          return { before: found.journey, after: parse(applyEdits(found.journey.text, edits)) };
        });
        const after = changed.map(c => c.after);
        if (made.create) after.push(parse(made.create.text));
        for (const c of changed) assert.ok(c.after.problems.length <= c.before.problems.length, chosen.title);

        const commentsAfter = after.flatMap(j => comments(j.text)).sort();
        assert.deepEqual(commentsAfter, changed.flatMap(c => comments(c.before.text)).sort(), chosen.title);

        const said = after.flatMap(texts).join('\n');
        for (const one of changed.flatMap(c => texts(c.before)))
          assert.ok(said.includes(one.replace(/[.;]$/, '')), `${chosen.title}: ${one}`);
        assert.equal(after[0]!.map.steps.length, journey.map.steps.length, chosen.title);

        // What was known before is known
        const known = (j: Journey): Set<string> =>
          new Set([...j.map.stages, ...j.map.steps].flatMap(m => m.id?.value ?? []));
        const [idsBefore, idsAfter] = [known(journey), known(after[0]!)];
        for (const t of after[0]!.map.transitions)
          for (const end of [t.from, t.to])
            if (end && !idsAfter.has(end.value))
              assert.ok(!idsBefore.has(end.value), `${chosen.title}: ${end.value} is gone`);
        const defined = new Set(after.flatMap(j => [...j.map.definitions.values()].flatMap(d => [...d.keys()])));
        const definedBefore = changed.flatMap(c => [...c.before.map.definitions.values()].flatMap(d => [...d.keys()]));
        assert.deepEqual(
          [...new Set(definedBefore)].filter(id => !defined.has(id)),
          [],
          chosen.title,
        );
      }),
      runs,
    );
  });
});
