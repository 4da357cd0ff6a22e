import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { parse } from '../../../src/journey/parse';
import { buildScope, noFiles } from '../../../src/journey/scope';
import { buildMapView } from '../../../src/render/map-view';
import type { Pictures } from '../../../src/render/export/pictures';
import { createPictures } from '../../../src/render/export/pictures';
import type { MapView } from '../../../src/shared/map-view';

const { exportFont } = createRequire(import.meta.url)('../../../scripts/export-fonts.cjs') as {
  exportFont(weight: 400 | 600, format?: 'woff' | 'truetype'): Promise<Buffer>;
};
export { exportFont };

/** A text as pictures get it. */
export const viewOf = (text: string): MapView =>
  buildMapView(
    { scope: buildScope('file:///map.journey.yaml', parse(text), noFiles), files: noFiles, today: '2027-01-01' },
    1,
  );

export const viewOfExample = (name: string): MapView =>
  viewOf(readFileSync(new URL(`../../../examples/${name}.journey.yaml`, import.meta.url), 'utf8'));

let made: Promise<Pictures> | undefined;

/** What `dist/pictures.js` has. */
export const somePictures = (): Promise<Pictures> =>
  (made ??= Promise.all([exportFont(400), exportFont(600)]).then(([regular, semibold]) =>
    createPictures({ regular: regular.toString('base64'), semibold: semibold.toString('base64') }),
  ));

export const smallMap = `title: Zakup butów & więcej
language: pl
goal: Żeby wrócił
market: b2c
reviewed: 2025-01-01
personas: {ewa: {name: Ewa}, club: {name: Łukasz}}
channels: {shop: {name: Sklep, medium: store}}
touchpoints: {window: {name: Witryna, channel: shop}}
metrics: {left: {name: Porzucone koszyki, unit: "%", value: 70, target: 60, better: lower}}
evidence: {guess: {name: Domysł, confidence: hypothesis}}
stages:
  - name: Świadomość
    goal: Zauważa nas
    pains: [{text: Nie ma cen, severity: high}]
    steps:
      - {action: "Ogląda <buty> w witrynie", thought: Czy to dla mnie?, touchpoint: window, emotion: {ewa: 1, club: -1}, feeling: {ewa: zaciekawiona}}
      - {action: Pyta, emotion: {ewa: -2}, evidence: [guess], moment-of-truth: true, personas: [ewa]}
  - name: Zakup
    metrics: [left]
    opportunities: [{text: Ceny w witrynie, status: rejected}]
`;
