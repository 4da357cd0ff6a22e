import assert from 'node:assert/strict';
import { positions } from '../../src/journey/positions';
import { documentLinks } from '../../src/language/links';
import { contextOf, filesOf } from '../rules/harness';

/** Each link: the text that can be clicked, where it leads, and what is said of it. */
function links(text: string, others: Parameters<typeof filesOf>[0] = {}): (string | undefined)[][] {
  const context = contextOf(text, filesOf(others));
  const at = positions(context.scope.journey);
  return documentLinks(context).map(({ range, target, tooltip }) => [
    text.slice(at.offset(range.start), at.offset(range.end)),
    target,
    tooltip,
  ]);
}

describe('documentLinks', () => {
  it('leads to each file that a map names, and says what it is called', () => {
    const text = `imports: ["./shared/shop.journey.yaml"]
baseline: 'b c.journey.yaml'
parent: {map: ../p.journey.yaml, stage: x}
stages:
  - {id: a, journey: ./c.journey.yaml, steps: [{action: Pays, journey: ./d.journey.yaml}]}
`;
    const named = { 'shared/shop.journey.yaml': 'title: The shop', 'b c.journey.yaml': 'type: library' };
    const others = { '../p.journey.yaml': 'title: P', 'c.journey.yaml': null, 'd.journey.yaml': 'title: D' };
    assert.deepEqual(links(text, { ...named, ...others }), [
      ['./shared/shop.journey.yaml', 'file:///maps/shared/shop.journey.yaml', 'Open “The shop”'],
      ['b c.journey.yaml', 'file:///maps/b%20c.journey.yaml', 'Open this file'],
      ['../p.journey.yaml', 'file:///p.journey.yaml', 'Open “P”'],
      ['./c.journey.yaml', 'file:///maps/c.journey.yaml', 'Open this file'],
      ['./d.journey.yaml', 'file:///maps/d.journey.yaml', 'Open “D”'],
    ]);
  });

  it('leads nowhere from a path of nothing', () => {
    assert.deepEqual(links('imports: [./gone.journey.yaml, "https://example.com/a.journey.yaml", 7, ""]\n'), []);
  });

  it('leads to pages of the web, and does nothing else', () => {
    const text = `evidence:
  a: {name: A, url: "https://example.com/#a"}
  b: {name: B, url: "command:workbench.action.quit"}
  c: {name: C, url: mailto:cx@example.com}
stages:
  - id: s
    url: http://example.com
    steps: [{action: url, url: [not, one]}]
`;
    assert.deepEqual(
      links(text).map(([, target]) => target),
      ['https://example.com/#a', 'mailto:cx@example.com', 'http://example.com'],
    );
  });
});
