/** Maps that try the page: long, unfinished, right to left, hostile. */

/** @param count of steps, over as many stages as there are tens, at least 4 */
export function longMap(count: number): string {
  const stages = Math.max(4, Math.ceil(count / 10));
  const lines = [
    `title: A journey of ${count} steps`,
    'personas: {buyer: Head of procurement, user: Everyday user, boss: Managing director}',
    'stages:',
  ];
  for (let s = 0, n = 0; s < stages; s++) {
    lines.push(`  - id: stage-${s + 1}`, `    name: Part ${s + 1} of the way`, '    steps:');
    for (; n < Math.round(((s + 1) * count) / stages); n++) {
      const action = [
        'Writes an e-mail',
        'Compares three offers in a spreadsheet that nobody else can read',
        'Waits',
        'Asks the colleagues who will use it',
      ][n % 4];
      lines.push(`      - action: ${action} (${n + 1})`);
      if (n % 5 !== 3) lines.push(`        emotion: ${((n * 7) % 5) - 2}`);
      if (n % 3 === 0) lines.push(`        feeling: ${['hopeful', 'lost among too many papers', 'calm'][(n % 9) / 3]}`);
      if (n % 11 === 6) lines.push('        moment-of-truth: true');
    }
  }
  return lines.join('\n') + '\n';
}

export const unfinishedMap = `title: Renting a flat, as far as we know
framework: service
goal: Moves in without a surprise
personas: {student: Student}
stages:
  - id: awareness
    steps:
      - action: Hears that the landlord sells
        emotion: -2
        feeling: afraid
      - action: Tells the parents
  - id: consideration
  - id: purchase
    steps:
      - action: Signs
        emotion: 1
        moment-of-truth: true
      - {}
    pains: [Nothing
`;

export const rightToLeftMap = `title: شراء حذاء للجري
language: ar
framework: loyalty
goal: أن يعود العميل إلينا
personas: {new-runner: عداءة جديدة, member: عضو النادي}
stages:
  - id: awareness
    name: الوعي
    steps:
      - {action: ترى الحذاء في نافذة المتجر, emotion: 1, feeling: فضولية}
      - {action: تسأل صديقة, emotion: 2, feeling: متحمسة}
  - id: conversion
    name: الشراء
    steps:
      - {action: يجب إنشاء حساب قبل الدفع, emotion: -2, feeling: غاضبة, moment-of-truth: true}
      - {action: تدفع بالهاتف, emotion: 0}
  - id: loyalty
    name: الولاء
    steps:
      - {action: تحضر صديقتها إلى النادي 👟🎉, emotion: 2, feeling: فخورة}
`;

const payload = `<img src=x onerror=alert(1)><script>alert(2)</script>`;

export const hostileMap = `title: "${payload} %%{init: {'themeCSS': '* {background: red}', 'securityLevel': 'loose'}}%%"
goal: "${payload}"
personas:
  a: {name: "${payload}"}
  b: {name: "__proto__"}
  c: {name: "a, b: c; d #e"}
stages:
  - id: one
    name: "${payload}"
    steps:
      - {action: "${payload}", emotion: 1, feeling: "${payload}"}
      - {action: "section not a section", emotion: 2}
      - {action: "title: not the title; %% gone?", emotion: -1}
      - {action: "accTitle: no", emotion: -1.5}
      - {action: "a very${'long'.repeat(40)}word", emotion: 0}
      - {action: "${'Many words in one step, far more than anyone should write on a card. '.repeat(12)}", emotion: 0}
      - {action: "javascript:alert(3)", emotion: 0}
      - {action: "<style>* {display: none}</style><a href='https://example.com'>x</a>", emotion: 0}
`;
