import { gathering } from '../journey/gathering';
import { lineEnd, lineStart } from '../journey/lines';
import type { Journey } from '../journey/parse';
import { remember } from '../journey/remember';
import type { Node, Span } from '../journey/tree';
import { expectedAt } from './places';
import { hasProblem } from './problems';
import type { Report, Rule, TextRule } from './rule';
import { rules } from './rules';

export const isTextRule = (rule: Rule): rule is TextRule => 'checkText' in rule;

const textRules = rules.filter(isTextRule);

/** All of these rules look at a place while the tree is walked once. */
const gather = gathering<{ readonly rule: TextRule; readonly report: Report }, Journey>(
  (placed, add, journey) => {
    const expected = expectedAt(placed.path);
    if (!expected) return;
    const place = { ...placed, expected };
    for (const rule of textRules) {
      const report = rule.checkText(place, journey);
      if (report) add({ rule, report });
    }
  },
  // What YAML complains of there is not known from the text alone
  (nodes, journey) => journey.problems.length === 0 || !hasProblem(journey, linesOf(nodes, journey.text)),
);

const linesOf = (nodes: readonly Node[], text: string): Span => ({
  start: lineStart(text, nodes[0]!.start),
  end: lineEnd(text, nodes.at(-1)!.end) + 1,
});

const foundIn = remember((journey: Journey) => gather(journey.root, journey).flat());

/** What a rule about text finds in a map, in the order of the text. Where two reports overlap, the first is the mistake. */
export function* textReports(rule: TextRule, journey: Journey): Iterable<Report> {
  let until = 0;
  for (const { rule: of, report } of foundIn(journey)) {
    if (of !== rule || report.span.start < until) continue;
    until = report.span.end;
    yield report;
  }
}
