import { makeMap } from './make-map.mjs';

const folder = 'file:///bench/workspace';
export const libraryUri = number => `${folder}/shared/library-${number}.journey.yaml`;
export const mapUri = number => `${folder}/maps/map-${number}.journey.yaml`;

/** A library of 30 touchpoints. */
const makeLibrary = number =>
  [
    `title: Library ${number}`,
    'type: library',
    `channels: {channel-${number}: {name: Channel ${number}, medium: app}}`,
    'touchpoints:',
    ...Array.from(
      { length: 30 },
      (_, i) => `  shared-${number}-${i}: {name: Shared touchpoint ${i}, channel: channel-${number}}`,
    ),
    '',
  ].join('\n');

/**
 * The texts of a workspace by their addresses: maps of `steps` steps, each of which imports one of the libraries and uses
 * one of its touchpoints.
 */
export function makeWorkspace({ maps, steps, libraries }) {
  const text = makeMap(steps);
  const files = new Map();
  for (let i = 0; i < libraries; i++) files.set(libraryUri(i), makeLibrary(i));
  for (let i = 0; i < maps; i++) {
    const library = i % libraries;
    files.set(
      mapUri(i),
      text
        .replace('title: A generated journey', `title: Journey ${i}`)
        .replace('type: ', `imports: [../shared/library-${library}.journey.yaml]\ntype: `)
        .replace('touchpoint: touchpoint-3\n', `touchpoint: [touchpoint-3, shared-${library}-${i % 30}]\n`),
    );
  }
  return files;
}
