import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { applyEdits } from '../../src/edits/apply';
import { isId } from '../../src/journey/ids';
import { positions } from '../../src/journey/positions';
import { references } from '../../src/journey/references';
import { remember } from '../../src/journey/remember';
import type { MapContext } from '../../src/journey/scope';
import { buildScope } from '../../src/journey/scope';
import { diagnose } from '../../src/language/diagnostics';
import { rename } from '../../src/language/rename';
import { thingAt } from '../../src/language/things';
import { askedAt, filesOf, nameOf, uriOf, type Asked, type Texts } from '../unit/navigation/helper';
import { exampleMaps } from './example-maps';
import { hostileMaps } from './hostile-maps';

const toNames = (maps: Readonly<Record<string, string>>, under = ''): [string, string][] =>
  Object.entries(maps).map(([name, text]) => [under + name.replace(/\.journey\.yaml$/, ''), text]);

const shared = Object.fromEntries(
  readdirSync('examples/shared').map(name => [name, readFileSync(`examples/shared/${name}`, 'utf8')]),
);

/** All examples, in one folder with what they share. */
const examples: Texts = Object.fromEntries(
  [...toNames(exampleMaps), ...toNames(shared)].map(([name, text]) => [name, text.replaceAll('./shared/', './')]),
);

/** Workspaces in which ids are looked for: the examples, and each hostile map by itself, with either line break. */
const workspaces: readonly Texts[] = [
  examples,
  ...Object.values(hostileMaps).flatMap(a => [{ a }, { a: a.replace(/\n/g, '\r\n') }]),
];

/** Where ids stand in a map, as far as they can be found without what is tested: offsets within them. */
function idsIn({ scope: { journey } }: MapContext): number[] {
  const { map, root } = journey;
  const named = [...map.stages, ...map.steps].flatMap(m => [m.id, ...m.pains.map(p => p.id)]);
  const defined = [...map.definitions.values()].flatMap(all => [...all.values()].map(d => d.key));
  const nodes = [...defined, ...named.flatMap(t => t?.node ?? []), ...references(root).map(r => r.node)];
  return nodes.map(n => n.start + Math.min(1, n.end - n.start));
}

/** An id somewhere in a workspace. */
const place: fc.Arbitrary<Asked> = fc
  .tuple(fc.constantFrom(...workspaces), fc.nat(0xffff), fc.nat(0xffff))
  .map(([texts, file, at]) => {
    const names = Object.keys(texts);
    const name = names[Math.floor((file / 0x10000) * names.length)]!;
    const found = idsIn(askedAt(texts, name, 0).context);
    return askedAt(texts, name, found[Math.floor((at / 0x10000) * found.length)] ?? 0);
  });

/** The texts after a rename, and where the cursor is then; undefined where it is refused. */
function renamed({ context, offset, texts }: Asked, to: string): Asked | undefined {
  const after: Record<string, string> = { ...texts };
  const asking = nameOf(context.scope.uri);
  let now = offset;
  for (const answer of rename(context, offset, to) ?? []) {
    if ('refusal' in answer) return undefined;
    const name = nameOf(answer.file.uri);
    after[name] = applyEdits(texts[name]!, answer.edits);
    if (name !== asking) continue;
    const before = answer.edits.filter(e => e.span.end < offset);
    const at = answer.edits.find(e => e.span.start <= offset && offset <= e.span.end);
    assert.ok(at, 'the id under the cursor is renamed');
    now = at.span.start + before.reduce((by, e) => by + e.text.length - (e.span.end - e.span.start), 0);
  }
  return askedAt(after, asking, now);
}

/** Rules that go by how an id is spelt: what it is nearly. */
const bySpelling: readonly string[] = ['unknown-stage', 'orphan-touchpoint'];

/** What is found in all maps, and on which lines. */
const found = remember((texts: Texts): readonly string[] => {
  const files = filesOf(texts);
  return Object.keys(texts)
    .flatMap(name => {
      const file = files.read(uriOf(name));
      assert.ok(file.state === 'read');
      const scope = buildScope(uriOf(name), file.journey, files);
      return diagnose({ scope, files, today: '2026-11-23' }, {})
        .filter(f => !bySpelling.includes(f.code))
        .map(f => `${name}:${positions(scope.journey).at(f.span.start).line + 1} ${f.code}`);
    })
    .sort();
});

describe('a rename', () => {
  it('there and back leaves every byte as it was, and nothing else is found in between', function () {
    this.timeout(120_000);
    let done = 0;
    fc.assert(
      fc.property(place, asked => {
        const id = thingAt(asked.context, asked.offset)?.thing.id;
        const there = renamed(asked, 'gone-there');
        if (!there || id === undefined) return;
        if (!isId(id)) return;
        done++;
        const context = `${id} in ${nameOf(asked.context.scope.uri)}`;
        assert.notDeepEqual(there.texts, asked.texts, context);
        assert.deepEqual(found(there.texts), found(asked.texts), context);
        assert.deepEqual(renamed(there, id)?.texts, asked.texts, context);
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 60) },
    );
    assert.ok(done > 20, `only ${done} could be renamed`);
  });
});
