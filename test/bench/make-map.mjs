/**
 * A map of `steps` steps in our format, the same for the same number, without a mistake in it: ids, pains, opportunities,
 * block scalars, quoted texts, flow style and comments are mixed as in the maps of `examples/`. There are about 300
 * characters to a step; stages have up to 20 steps, and touchpoints become more with the square root of the steps.
 */
export function makeMap(steps) {
  const touchpoints = Math.round(2 * Math.sqrt(steps));
  const perStage = Math.max(2, Math.ceil(steps / Math.max(5, Math.round(steps / 20))));
  const lines = [...head(touchpoints)];
  for (let i = 0; i < steps; i++) {
    if (i % perStage === 0) lines.push(...stage(i / perStage));
    lines.push(...step(i, `touchpoint-${i % touchpoints}`));
  }
  return lines.join('\n') + '\n';
}

/** What stands before the stages. */
const head = touchpoints => [
  '# A journey made by a program, to see what a map of its size costs.',
  'title: A generated journey',
  'type: current-state',
  'language: en',
  'goal: Show what a map of this size costs',
  'scenario: |-',
  '  Starts running in spring and has no suitable shoes.',
  '  The knees hurt already.',
  'status: active',
  'owner: cx',
  'reviewed: 2026-11-01',
  'review-every: 1200 months',
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
  ...Array.from({ length: touchpoints }, (_, i) => touchpoint(i)),
  'evidence:',
  '  exit-survey: {name: Exit survey, type: qualitative, method: survey, date: 2026-05-01, sample: 212, confidence: observed}',
  '  shop-analytics: {name: Analytics of the shop, type: quantitative, method: analytics}',
  'metrics:',
  '  cart-abandonment: {name: Cart abandonment, unit: "%", value: 70.19, target: 60, better: lower, evidence: [exit-survey, shop-analytics]}',
  'transitions:',
  '  - {from: stage-1, to: exit, when: "Gives up: too many questions", share: 12.5}',
  'stages:',
];

const touchpoint = i =>
  `  touchpoint-${i}: {name: Touchpoint ${i}, channel: ${i % 2 ? 'store' : 'web-shop'}, owner: ${i % 3 ? 'cx' : 'web'}}`;

const stage = i => [
  '',
  `  # Stage ${i}`,
  `  - id: stage-${i}`,
  `    name: Stage number ${i}`,
  '    goal: Gets one step further',
  '    personas: [beginner, club-runner]',
  '    metrics: [cart-abandonment]',
  '    steps:',
];

/** Which steps have which parts depends on their number alone. */
function step(i, touchpointId) {
  const emotion = (i % 5) - 2;
  const low = emotion < 0;
  const lines = [
    ...(i % 3 === 1 ? [`id: step-${i}`] : []),
    i % 7 === 3 ? `action: "Takes step ${i}: half of the way is done"` : `action: Takes step ${i} of the journey`,
    `touchpoint: ${touchpointId}`,
    ...(i % 4 === 0
      ? [`emotion: {beginner: ${emotion}, club-runner: 1}`, 'feeling: {beginner: lost, club-runner: at home}']
      : [`emotion: ${emotion}`, 'feeling: curious   # as said in the interviews']),
    ...(i % 5 === 0 ? ['thought: |', '  Is this for me?', '  I am not so sure.'] : []),
    ...(i % 5 === 2 ? [`thought: "\\"Number ${i}\\", they said: come back tomorrow."`] : []),
    ...(Math.abs(emotion) === 2 && i % 3 > 0 ? ['evidence: [exit-survey]'] : []),
    ...(i % 11 === 0 ? ['moment-of-truth: true', 'duration: 15 minutes'] : []),
    ...(i % 3 === 0
      ? weighedPain(i)
      : low
        ? ['pains:', '  - It takes too long', 'opportunities: [{text: Make it quicker, owner: cx}]']
        : []),
  ];
  return lines.map((line, at) => (at === 0 ? '      - ' : '        ') + line);
}

const weighedPain = i => [
  'pains:',
  `  - {text: Something hurts at ${i}, severity: high, evidence: [exit-survey]}`,
  'opportunities:',
  `  - text: Make ${i} better`,
  '    owner: cx',
  '    status: idea',
];
