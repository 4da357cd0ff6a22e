import assert from 'node:assert/strict';
import { parse } from '../../../src/journey/parse';
import { references } from '../../../src/journey/references';
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
});
