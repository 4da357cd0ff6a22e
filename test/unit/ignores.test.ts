import assert from 'node:assert/strict';
import { applyEdits } from '../../src/edits/apply';
import type { Finding } from '../../src/journey/finding';
import { parse } from '../../src/journey/parse';
import type { MapContext } from '../../src/journey/scope';
import { buildScope, noFiles } from '../../src/journey/scope';
import type { RuleSettings } from '../../src/journey/team';
import { diagnose } from '../../src/language/diagnostics';
import { ignoreEdit } from '../../src/rules/ignore-edit';

const contextOf = (text: string): MapContext => ({
  scope: buildScope('file:///map.journey.yaml', parse(text), noFiles),
  files: noFiles,
  today: '2026-11-22',
});
const found = (text: string, settings?: RuleSettings): Finding[] => diagnose(contextOf(text), settings);
const about = (text: string, code: string, settings?: RuleSettings): string[] =>
  found(text, settings)
    .filter(f => f.code === code)
    .map(f => `«${text.slice(f.span.start, f.span.end)}» ${f.message}`);
const has = (text: string, code: string): boolean => about(text, code).length > 0;

const map = (title: string, above = ''): string => `${above}title: ${title}\nstages:\n  - id: one\n`;

describe('# journey-ignore', () => {
  it('silences a rule on its line and on the line below it', () => {
    assert.ok(has(map('A'), 'no-goal') && has(map('A'), 'no-persona'));
    for (const text of [
      map('A # journey-ignore no-goal'),
      map('"A" #journey-ignore: no-goal'),
      map('A', '# journey-ignore no-goal\n'),
      map('A', '# journey-ignore no-goal the team knows\n'),
      map('A', '# journey-ignore no-goal\n# because we have none\n'),
      map('A', '# journey-ignore no-goal\r\n'),
    ]) {
      assert.ok(!has(text, 'no-goal'), text);
      assert.ok(has(text, 'no-persona'), text);
      assert.ok(!has(text, 'unused-ignore'), text);
    }
    for (const text of [
      map('A', '# journey-ignore no-goal\n\n'),
      map('A # ignore no-goal'),
      map('A # journey-ignored no-goal'),
      map('A') + '# journey-ignore no-goal\n',
      'status: active # journey-ignore no-goal\n' + map('A'),
    ])
      assert.ok(has(text, 'no-goal'), text);
  });

  it('silences several rules', () => {
    const text = map('A', '# journey-ignore no-goal, no-persona ,unused-definition: as agreed\n');
    assert.ok(!has(text, 'no-goal') && !has(text, 'no-persona'));
    assert.deepEqual(about(text, 'unused-ignore'), [
      '«unused-definition» `unused-definition` finds nothing here: this comment silences nothing.',
    ]);
  });

  it('is text within quotes and block texts', () => {
    for (const text of [
      map('"A # journey-ignore no-goal"'),
      map("'A # journey-ignore no-goal'"),
      map('|\n  A\n  # journey-ignore no-goal\n'),
      map('"A\n  # journey-ignore no-goal\n  B"'),
      'title: A\ntitle: |\n  # journey-ignore no-goal\n',
      '? "# journey-ignore no-goal"\n: b\n' + map('A'),
      map('{"# journey-ignore no-goal": b}'),
      map('A#journey-ignore no-goal'),
    ]) {
      assert.ok(has(text, 'no-goal'), text);
      assert.ok(!has(text, 'unused-ignore'), text);
    }
    assert.ok(!has(map('| # journey-ignore no-goal\n  A'), 'no-goal'));
  });

  it('leaves what YAML and the schema say', () => {
    const text = 'titel: A # journey-ignore schema\nstages: []\n';
    assert.ok(has(text, 'schema'));
    assert.deepEqual(about(text, 'unused-ignore'), ['«schema» There is no rule `schema`.']);
    // What the rule explains instead of the schema is not told by the schema once the rule is silenced
    const step = (comment: string) =>
      `title: A\nstages:\n  - id: one\n    steps:\n      - action: "Why?" she asks${comment}\n`;
    assert.ok(has(step(''), 'text-needs-quotes'));
    assert.deepEqual(
      found(step(' # journey-ignore text-needs-quotes')).filter(f => f.severity === 'error'),
      [],
    );
  });

  it('that silences nothing is a hint, faded, with a fix that takes it away', () => {
    const fixed = (text: string): string => {
      const finding = found(text).find(f => f.code === 'unused-ignore')!;
      assert.deepEqual([finding.severity, finding.unnecessary], ['hint', true]);
      return applyEdits(text, finding.fixes!().at(-1)!.edits);
    };
    const goal = 'goal: B\n';
    assert.equal(fixed(goal + map('A # journey-ignore no-goal')), goal + map('A'));
    assert.equal(fixed(goal + map('A', '# journey-ignore no-goal: as agreed\n')), goal + map('A'));
    assert.equal(
      fixed(goal + map('A # journey-ignore no-goal, no-persona')),
      goal + map('A # journey-ignore no-persona'),
    );
    assert.equal(
      fixed(goal + map('A # journey-ignore no-persona, no-goal')),
      goal + map('A # journey-ignore no-persona'),
    );
    assert.equal(fixed(map('A # journey-ignore')), map('A'));
    assert.equal(fixed(`${map('A')}    # journey-ignore no-goal`), map('A'));
  });

  it('with a rule that there is not is a hint with the nearest one', () => {
    const text = map('A # journey-ignore no-gaol');
    assert.deepEqual(about(text, 'unused-ignore'), ['«no-gaol» There is no rule `no-gaol`. Did you mean `no-goal`?']);
    const [fix] = found(text).find(f => f.code === 'unused-ignore')!.fixes!();
    assert.equal(applyEdits(text, fix!.edits), map('A # journey-ignore no-goal'));
  });

  it('of a rule that is off, or that can not be known to have nothing to say, is let be', () => {
    const text = 'goal: B\n' + map('A # journey-ignore no-goal');
    assert.ok(has(text, 'unused-ignore'));
    assert.deepEqual(about(text, 'unused-ignore', { 'no-goal': 'off' }), []);
    assert.deepEqual(about(text, 'unused-ignore', { 'unused-ignore': 'off' }), []);
    assert.ok(!has('imports: [./not-there.journey.yaml]\n' + text, 'unused-ignore'));
  });
});

describe('the edit that ignores a finding', () => {
  const ignored = (text: string, code: string): string | undefined => {
    const journey = parse(text);
    const edit = ignoreEdit(
      journey,
      found(text).find(f => f.code === code)!,
    );
    return edit && applyEdits(text, [edit]);
  };

  it('writes a comment above the line, as it is indented', () => {
    assert.equal(ignored(map('A'), 'no-goal'), map('A', '# journey-ignore no-goal\n'));
    assert.equal(
      ignored('title: A\r\nstages:\r\n  - id: one\r\n', 'stage-without-steps'),
      'title: A\r\nstages:\r\n  # journey-ignore stage-without-steps\r\n  - id: one\r\n',
    );
    assert.equal(ignored('\uFEFF' + map('A'), 'no-goal'), '\uFEFF' + map('A', '# journey-ignore no-goal\n'));
  });

  it('adds to the comment that is there', () => {
    for (const [before, after] of [
      [map('A # journey-ignore no-goal'), map('A # journey-ignore no-goal, no-persona')],
      [map('A', '# journey-ignore no-goal: known\n'), map('A', '# journey-ignore no-goal, no-persona: known\n')],
    ] as const)
      assert.equal(ignored(before, 'no-persona'), after);
  });

  it('is none within a text', () => {
    const text =
      'title: A\nstages:\n  - id: one\n    steps:\n      - action: Reads\n          a review\n        thought: |\n          x\n';
    const within = {
      code: 'no-goal',
      span: { start: text.indexOf('a review'), end: text.length },
      message: '',
      severity: 'hint',
    };
    assert.equal(ignoreEdit(parse(text), within as Finding), undefined);
  });
});
