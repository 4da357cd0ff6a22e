import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../src/edits/apply';
import type { Finding } from '../../src/journey/finding';
import { parse, type Journey } from '../../src/journey/parse';
import { buildScope, noFiles } from '../../src/journey/scope';
import { diagnose } from '../../src/language/diagnostics';
import { indentFixes } from '../../src/language/indent-fixes';
import { mapFile } from '../../src/schema/validate';
import { exampleMaps } from './example-maps';
import { hostileMaps } from './hostile-maps';

interface Slip {
  readonly text: string;
  readonly slipped: string;
}

/** A line of a map, and perhaps all that is below it, in another column. */
const slipsIn = (maps: Readonly<Record<string, string>>): fc.Arbitrary<Slip> =>
  fc
    .record({
      name: fc.constantFrom(...Object.keys(maps)),
      at: fc.nat(0xffff),
      by: fc.constantFrom(-4, -2, -1, 1, 2, 4),
      whole: fc.boolean(),
    })
    .map(({ name, at, by, whole }) => {
      const text = maps[name]!;
      const lines = text.split('\n');
      const first = Math.floor((at / 0x10000) * lines.length);
      const indent = (line: string): number => line.search(/[^ ]|$/);
      const own = indent(lines[first]!);
      const slipped = lines.map((line, i) => {
        const isBelow = whole && i > first && lines.slice(first + 1, i + 1).every(l => indent(l) > own);
        if (i !== first && !isBelow) return line;
        return by > 0 ? ' '.repeat(by) + line : line.slice(Math.min(-by, indent(line)));
      });
      return { text, slipped: slipped.join('\n') };
    });

/** What YAML and the schema find. */
function mistakes(journey: Journey): Finding[] {
  const scope = buildScope('file:///w/map.journey.yaml', journey, noFiles);
  return diagnose({ scope, files: noFiles, today: '2026-11-22' }).filter(f => /^(?:yaml-syntax|schema)$/.test(f.code));
}

/** What fixes of indentation make of a text: of each mistake in it, the first one first. */
function mendedBy(text: string): string[] {
  const journey = parse(text);
  return mistakes(journey)
    .flatMap(f => indentFixes(journey, f.span.start, mapFile))
    .map(fix => applyEdits(text, fix.edits));
}

describe('the indentation of a line that slipped', () => {
  for (const [what, maps] of [
    ['real maps', exampleMaps],
    ['maps that are hard to read', hostileMaps],
  ] as const)
    it(`is mended with nothing changed but spaces, dashes and bullets, in ${what}`, () => {
      fc.assert(
        fc.property(slipsIn(maps), ({ slipped }) => {
          for (const mended of mendedBy(slipped)) {
            const said = (text: string): string => text.replace(/^(?:[ \t]|\p{Pd}|[-•·●○▪■◦‣*\u00a0\u2212])*/gmu, '');
            assert.equal(said(mended), said(slipped));
            assert.notEqual(mended, slipped);
          }
        }),
        { numRuns: 40 },
      );
    });

  it('is mostly what it was, with the first fix that is offered, where real maps have a mistake by it', () => {
    let [broken, mended] = [0, 0];
    fc.assert(
      fc.property(slipsIn(exampleMaps), ({ text, slipped }) => {
        if (mistakes(parse(slipped)).length === 0) return;
        broken++;
        if (mendedBy(slipped)[0] === text) mended++;
      }),
      { numRuns: 80 },
    );
    assert.ok(mended > broken * 0.75, `${mended} of ${broken}`);
  });
});
