import assert from 'node:assert/strict';
import { diagnose } from '../../src/language/diagnostics';
import { withExplainedProblem } from '../../src/language/with-explained-problem';
import { buildMapView } from '../../src/render/map-view';
import { contextOf } from '../rules/harness';

const mapOf = (title: string): string => `title: ${title}\nstages: [{id: look, steps: [{action: Looks}]}]\n`;

describe('the problem above the picture', () => {
  for (const [what, title] of [
    ['a colon', 'A visit: hip #1'],
    ['quotes that end early', '"Nobody told me" – Ola'],
    ['a tab', 'A\n\tb: c'],
  ] as const)
    it(`is told in the words of the finding: ${what}`, () => {
      const context = contextOf(mapOf(title));
      const { problem } = withExplainedProblem(buildMapView(context, 1), context);
      const first = diagnose(context).find(f => f.severity === 'error');
      assert.ok(problem && first);
      assert.equal(problem.message, first.message);
    });

  it('stays away where there is none', () => {
    const context = contextOf(mapOf('A visit'));
    assert.equal(withExplainedProblem(buildMapView(context, 1), context).problem, undefined);
  });
});
