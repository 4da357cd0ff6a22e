/**
 * A map of `steps` steps in our format, the same for the same number: with pains, opportunities, block scalars, flow
 * style and comments, as real maps have them.
 */
export function makeMap(steps) {
  const perStage = Math.max(2, Math.ceil(steps / Math.max(5, Math.round(steps / 20))));
  const lines = [
    'title: A generated journey',
    'type: current-state',
    'language: en',
    'goal: Show what a map of this size costs',
    'status: active',
    'reviewed: 2026-01-01',
    'personas:',
    '  beginner: {name: First-time runner, goals: [Run 5 km without pain]}',
    '  club-runner: Club runner',
    'teams:',
    '  cx: Customer experience',
    '  web: {name: Web shop, role: e-commerce}',
    'channels:',
    '  store: {name: Sports store, medium: store}',
    '  web-shop: {name: Web shop, medium: web, device: mobile}',
    'touchpoints:',
    ...Array.from(
      { length: 20 },
      (_, i) =>
        `  touchpoint-${i}: {name: Touchpoint ${i}, channel: ${i % 2 ? 'store' : 'web-shop'}, owner: ${i % 3 ? 'cx' : 'web'}}`,
    ),
    'evidence:',
    '  exit-survey: {name: Exit survey, type: qualitative, method: survey, date: 2026-05-01, sample: 212, confidence: observed}',
    'metrics:',
    '  cart-abandonment: {name: Cart abandonment, unit: "%", value: 70.19, target: 60, better: lower, evidence: [exit-survey]}',
    'stages:',
  ];
  for (let i = 0; i < steps; i++) {
    if (i % perStage === 0) {
      lines.push(
        `  # Stage ${i / perStage}`,
        `  - id: stage-${i / perStage}`,
        `    name: Stage number ${i / perStage}`,
        '    goal: Gets one step further',
        '    personas: [beginner, club-runner]',
        '    metrics: [cart-abandonment]',
        '    steps:',
      );
    }
    lines.push(`      - action: Takes step ${i} of the journey`, `        touchpoint: touchpoint-${i % 20}`);
    if (i % 4 === 0) lines.push(`        emotion: {beginner: ${(i % 5) - 2}, club-runner: 1}`);
    else lines.push(`        emotion: ${(i % 5) - 2}`, '        feeling: curious   # as said in the interviews');
    if (i % 5 === 0) lines.push('        thought: |', '          Is this for me?', '          I am not so sure.');
    if (i % 3 === 0)
      lines.push(
        '        pains:',
        `          - {text: Something hurts at ${i}, severity: high, evidence: [exit-survey]}`,
        '        opportunities:',
        `          - text: Make ${i} better`,
        '            owner: cx',
        '            status: idea',
      );
    else if ((i % 5) - 2 < 0)
      lines.push('        pains:', '          - It takes too long', '        opportunities: [Make it quicker]');
  }
  return lines.join('\n') + '\n';
}
