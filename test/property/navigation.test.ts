import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse, type Journey } from '../../src/journey/parse';
import type { FileOf, Files, MapContext } from '../../src/journey/scope';
import { buildScope } from '../../src/journey/scope';
import { definition } from '../../src/language/definition';
import { highlights } from '../../src/language/highlights';
import { inlayHints } from '../../src/language/inlay-hints';
import { stageLenses, touchpointUses, useLenses } from '../../src/language/lenses';
import { references } from '../../src/language/references';
import { selectionRange } from '../../src/language/selection-ranges';
import { matches, symbolsOf } from '../../src/language/workspace-symbols';
import { begin, edited, history, presentText } from './edit-session';
import { hostileEdit } from './hostile-edits';
import { exampleMaps } from './example-maps';
import { hostileMaps } from './hostile-maps';

const maps: Readonly<Record<string, string>> = { ...hostileMaps, ...exampleMaps };
const uri = 'file:///maps/a.journey.yaml';

/** A map that imports itself, and is all that the workspace has. */
function contextOf(journey: Journey): MapContext {
  const file: FileOf = { uri, journey };
  const files: Files = {
    read: of => (of === uri ? { state: 'read', journey } : { state: 'missing' }),
    maps: () => [file],
  };
  return { scope: buildScope(uri, journey, files), files, today: '2026-11-23' };
}

/** What an editor is told of a version, at a place of it. */
function told(journey: Journey, place: number): unknown {
  const context = contextOf(journey);
  const offset = Math.floor(place * (journey.text.length + 1));
  const file: FileOf = { uri, journey };
  return JSON.parse(
    JSON.stringify({
      stages: stageLenses(context, true),
      uses: useLenses(context, [touchpointUses(file)], true),
      hints: inlayHints(context, { start: offset, end: journey.text.length }),
      definition: (definition(context, offset)?.targets ?? []).map(t => [t.id, t.whole.start, t.whole.end]),
      references: [...(references(context, offset, true) ?? [])].flat(),
      highlights: highlights(context, offset),
      selection: selectionRange(journey, offset),
      symbols: [...symbolsOf([...matches([file], 'e')].flat())].flat(),
    }),
  );
}

describe('what is told of ids', () => {
  it('is the same of a map read version after version and of one read afresh, whatever is typed', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(maps)),
        fc.array(fc.tuple(hostileEdit, fc.nat(0xffff)), { minLength: 1, maxLength: 4 }),
        (name, edits) => {
          let session = begin(maps[name]!);
          let journey = parse(presentText(session));
          told(journey, 0);
          for (const [edit, n] of edits) {
            session = edited(session, edit);
            journey = parse(presentText(session), journey);
            const place = n / 0x10000;
            assert.deepEqual(told(journey, place), told(parse(presentText(session)), place), history(session));
          }
        },
      ),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 200) },
    );
  });
});
