import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits } from '../../../src/edits/apply';
import { stageChoices } from '../../../src/edits/choices';
import type { Refusal } from '../../../src/edits/change';
import { insertPersona } from '../../../src/edits/insert-persona';
import { insertStage } from '../../../src/edits/insert-stage';
import type { Choose } from '../../../src/edits/insert-step';
import { insertStep } from '../../../src/edits/insert-step';
import { insertTouchpoint } from '../../../src/edits/insert-touchpoint';
import type { Insertion } from '../../../src/edits/insertion';
import { parse } from '../../../src/journey/parse';
import { validateSchema } from '../../../src/schema/validate';
import { at, contextOf } from './context';
import { filled } from './snippet';

/**
 * One file for each way in which authors write (`<case>.journey.yaml`, the cursor marked with ‸); what each insertion
 * makes of it stands in `<case>.golden.yaml`, one after the other, or in words why it is not made. `UPDATE_GOLDEN=1`
 * writes them anew.
 */
const folder = join(__dirname, '../../golden/edits');

const insertions: Record<string, (text: string, cursor: number) => Insertion | Refusal | Choose> = {
  'the first stage to choose': (text, cursor) => {
    const context = contextOf(text);
    return insertStage(context, { stage: stageChoices(context)[0]!.value as string, at: cursor });
  },
  'an own stage': (text, cursor) => insertStage(contextOf(text), { at: cursor }),
  'a step': (text, cursor) => insertStep(contextOf(text), { at: cursor }),
  'a touchpoint': text => insertTouchpoint(contextOf(text)),
  'a persona': text => insertPersona(contextOf(text)),
};

function after(text: string, cursor: number, insert: (typeof insertions)[string]): string {
  const result = insert(text, cursor);
  if ('refusal' in result) return `Refused: ${result.refusal}\n`;
  if ('choose' in result) return `Asks: ${result.choices.map(c => c.label).join(', ')}\n`;
  assert.equal(filled(result.snippet), result.plain);
  const made = applyEdits(text, [{ span: result.span, text: result.plain }]);
  const errors = (of: string): number => parse(of).problems.length + validateSchema(parse(of).root).length;
  // What is not yet a map may lack its title or stages still
  const allowed = parse(text).root?.kind === 'map' ? errors(text) : 3;
  assert.ok(errors(made) <= allowed, 'there are more errors than before');
  return made;
}

describe('insertions, in each way of writing', () => {
  const cases = readdirSync(folder).flatMap(f => /^(.*)\.journey\.yaml$/.exec(f)?.[1] ?? []);
  for (const name of cases) {
    const { text, cursor } = at(readFileSync(join(folder, `${name}.journey.yaml`), 'utf8'));

    it(name.replace(/-/g, ' '), () => {
      const found = Object.entries(insertions)
        .map(([title, insert]) => `##### ${title}\n${after(text, cursor, insert)}`)
        .join('\n');
      const file = join(folder, `${name}.golden.yaml`);
      if (process.env['UPDATE_GOLDEN'] || !existsSync(file)) writeFileSync(file, found);
      assert.equal(found, readFileSync(file, 'utf8'));
    });

    it(`${name.replace(/-/g, ' ')}, the same with Windows line ends, a byte order mark, or no final line break`, () => {
      for (const insert of Object.values(insertions)) {
        const plain = after(text, cursor, insert);
        const lines = text.slice(0, cursor).split('\n').length - 1;
        // A text of one line has no line ends to be kept
        if (text.includes('\n'))
          assert.equal(
            after(text.replace(/\n/g, '\r\n'), cursor + lines, insert),
            plain.startsWith('Refused') || plain.startsWith('Asks') ? plain : plain.replace(/\n/g, '\r\n'),
          );
        if (text !== '' && !plain.startsWith('Refused') && !plain.startsWith('Asks')) {
          // A lone word behind the mark is not yet told from a key without its colon
          if (parse(text).root?.kind !== 'scalar')
            assert.equal(after(`\uFEFF${text}`, cursor + 1, insert), `\uFEFF${plain}`);
          const trimmed = text.trimEnd();
          assert.equal(after(trimmed, Math.min(cursor, trimmed.length), insert).trimEnd(), plain.trimEnd());
        }
      }
    });
  }
});
