/** Maps that try the flow view: many stages, branches, long words, right to left. */

/** A map with `count` stages; of the forty, some are left, repeated and skipped. */
export function manyStages(count: number): string {
  const stages = Array.from(
    { length: count },
    (_, i) =>
      `  - {id: s${i}, name: Part ${i + 1} of the way, steps: [{id: a${i}, action: Does what is due}, {action: Waits}]}\n`,
  );
  const transitions = Array.from({ length: count }, (_, i) =>
    [
      i % 7 === 3 ? `  - {from: a${i}, to: s${i - 3}, when: Something is missing, share: ${i}}\n` : '',
      i % 9 === 4 && i + 5 < count ? `  - {from: s${i}, to: s${i + 5}, when: Knows the way}\n` : '',
      i % 6 === 5 ? `  - {from: a${i}, to: exit, when: Has had enough, share: ${i / 2}}\n` : '',
    ].join(''),
  );
  return `title: ${count} stages\nstages:\n${stages.join('')}transitions:\n${transitions.join('')}`;
}

export const branches = `title: Repairing a bicycle
language: en
framework: service
stages:
  - id: awareness
    name: Notices
    steps: [{id: hears, action: Hears a noise from the chain}]
  - id: decision
    name: Decides
    steps:
      - {id: looks, action: Looks for a workshop}
      - {id: asks, action: Asks a friend who knows bicycles}
      - {id: calls, action: Calls three workshops}
  - id: repair
    name: Repair
    steps: [{id: waits, action: Waits}, {id: pays, action: Pays}]
  - id: rides
    name: Rides again
transitions:
  - {from: start, to: decision, when: The dealer writes that a check is due, share: 15}
  - {from: looks, to: calls, when: Knows nobody, share: 55}
  - {from: calls, to: looks, when: None has time, share: 20}
  - {from: asks, to: rides, when: The friend repairs it, share: 40}
  - {from: asks, to: exit, when: Leaves the bicycle in the cellar, share: 5}
  - {from: asks, to: exit, when: Buys a new one, share: 8.5}
  - {from: waits, to: waits, when: A part has to be ordered}
  - {from: repair, to: rides, when: The bill is right}
  - {from: rides, to: exit, always: true}
  - {from: exit, to: awareness, when: Next spring}
`;

export const longWords = `title: Pitkät sanat
language: fi
stages:
  - id: a
    name: Kolmivaihekilowattituntimittarinvaihtoilmoituksen vastaanottaminen
    steps:
      - {id: x, action: Lukee lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilaskoulutuksen käyttöturvallisuustiedotteen}
  - id: b
    name: Przeciwdeszczowonieprzemakalnoodpornościowy płaszcz dla najwytrwalszych użytkowników
    steps:
      - {id: y, action: 'Zastanawia się, czy Konstantynopolitańczykowianeczka rzeczywiście odpowie na reklamację złożoną w poniedziałek'}
transitions:
  - {from: x, to: exit, when: Epäjärjestelmällistyttämättömyydelläänsäkäänköhän luovuttaa, share: 33.33}
  - {from: y, to: x, when: Nie otrzymuje odpowiedzi w ciągu trzydziestu dni roboczych, share: 12.5}
`;

export const rightToLeft = `title: קניית נעליים
language: he
framework: loyalty
stages:
  - {id: awareness, name: מודעות, steps: [{id: a, action: רואה נעליים בחלון}]}
  - {id: consideration, name: שיקול, steps: [{id: b, action: קורא ביקורות}]}
  - {id: conversion, name: קנייה, steps: [{id: c, action: משלם בקופה}]}
transitions:
  - {from: c, to: exit, when: מוותר על העגלה, share: 70.19}
  - {from: c, to: b, when: מחפש חנות אחרת, share: 9.5}
`;
