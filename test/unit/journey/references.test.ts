import assert from 'node:assert/strict';
import { parse } from '../../../src/journey/parse';
import { references, referencesTo, referredIds, usesOf } from '../../../src/journey/references';
import { locate } from '../../../src/journey/tree';

function found(text: string): string[] {
  const { root } = parse(text);
  return references(root).map(({ node, kinds, id, keyOf }) => {
    const path = locate(root, node.start)!.path.join('.');
    return `${path} ${kinds.join('|')} ${id}${keyOf ? ' (key)' : ''}`;
  });
}

describe('references', () => {
  it('finds every position that names an id', () => {
    const text = `owner: cx
framework: loyalty
touchpoints:
  shop: {channel: store, owner: cx}
metrics:
  m: {evidence: [survey]}
stages:
  - id: a
    personas: [p]
    metrics: [m]
    steps:
      - touchpoint: [shop, forum]
        emotion: {p: 1}
        feeling: {p: glad}
        evidence: [survey]
        pains:
          - {text: x, evidence: [survey]}
        opportunities:
          - {text: y, owner: cx, addresses: [pain]}
        support:
          - {text: z, owner: web}
transitions:
  - {from: a, to: exit}
`;
    assert.deepEqual(found(text), [
      'owner team cx',
      'framework framework loyalty',
      'touchpoints.shop.channel channel store',
      'touchpoints.shop.owner team cx',
      'metrics.m.evidence.0 evidence survey',
      'stages.0.personas.0 persona p',
      'stages.0.metrics.0 metric m',
      'stages.0.steps.0.touchpoint.0 touchpoint shop',
      'stages.0.steps.0.touchpoint.1 touchpoint forum',
      'stages.0.steps.0.emotion.p persona p (key)',
      'stages.0.steps.0.feeling.p persona p (key)',
      'stages.0.steps.0.evidence.0 evidence survey',
      'stages.0.steps.0.pains.0.evidence.0 evidence survey',
      'stages.0.steps.0.opportunities.0.owner team cx',
      'stages.0.steps.0.opportunities.0.addresses.0 pain pain',
      'stages.0.steps.0.support.0.owner team web',
      'transitions.0.from stage|step a',
    ]);
  });

  it('takes no id for a reference where it defines, nor under free keys', () => {
    assert.deepEqual(
      found(
        'personas:\n  owner: The owner\n  channel: {name: owner}\nx-notes: {owner: me}\nstages:\n  - id: a\n    x-owner: me\n    x-more: {channel: c}\n',
      ),
      [],
    );
  });

  const text = `owner: cx
teams: {cx: CX}
stages:
  - id: a
    steps:
      - opportunities: [{text: x, owner: web}, {text: y, owner: cx}]
      - emotion: {web: 1}
transitions:
  - {from: web, to: exit}
`;
  const { root } = parse(text);

  it('knows the ids that are referred to, by what they are to name', () => {
    assert.deepEqual(
      [...referredIds(root!)].map(([kinds, ids]) => `${kinds.join('|')}: ${[...ids.keys()].join(' ')}`),
      ['team: cx web', 'persona: web', 'stage|step: web'],
    );
  });

  it('finds the references to some ids, in the order written', () => {
    const kinds = [...referredIds(root!).keys()].find(k => k[0] === 'team')!;
    const starts = (ids: readonly string[]) =>
      [...referencesTo(root!, new Map([[kinds, new Set(ids)]]))].map(r => r.node.start);
    const own = (word: string) => [...text.matchAll(new RegExp(`owner: (?=${word})`, 'g'))].map(m => m.index + 7);
    assert.deepEqual(
      starts(['web', 'cx']),
      [...own('cx'), ...own('web')].sort((a, b) => a - b),
    );
    assert.deepEqual(starts(['nothing']), []);
  });

  it('finds where one thing is used', () => {
    assert.equal(usesOf(root, 'team', 'web').length, 1);
    assert.equal(usesOf(root, 'persona', 'web').length, 1);
    assert.equal(usesOf(root, 'step', 'web').length, 1);
    assert.deepEqual(usesOf(root, 'metric', 'web'), []);
    assert.deepEqual(usesOf(undefined, 'team', 'web'), []);
  });
});
