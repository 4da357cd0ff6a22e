import { makeMap } from '../bench/make-map.mjs';

/** Files by name. */
export type Texts = ReadonlyMap<string, string>;

/** What all maps share, as `makeMap` writes it into each. */
const libraries: Readonly<Record<string, string>> = {
  people: `title: People
type: library
personas:
  beginner: {name: First-time runner, goals: [Run 5 km without pain]}
  "club-runner": Club runner
teams:
  cx: Customer experience
  web: {name: Web shop, role: e-commerce}
`,
  places: `title: Places
type: library
channels:
  store: {name: Sports store, medium: store}
  web-shop: {name: Web shop, medium: web, device: mobile}
`,
  facts: `title: Facts
type: library
evidence:
  exit-survey: {name: Exit survey, type: qualitative, method: survey, date: 2026-05-01, sample: 212, confidence: observed}
`,
};
const shared = ['personas', 'teams', 'channels', 'evidence'];

/** As many maps of 12 steps, which share three libraries; every fiftieth has a persona `beginner` of its own. */
export function sharedMaps(count: number): Texts {
  const all = new Map(Object.entries(libraries).map(([name, text]) => [`${name}.journey.yaml`, text]));
  for (let i = 0; i < count; i++) {
    const name = `map-${i}.journey.yaml`;
    const own = i % 50 === 49 ? 'personas: {beginner: Own}\n' : '';
    all.set(name, own + importing(makeMap(12)).replace('A generated journey', `A generated journey ${i}`));
  }
  return all;
}

/** The map with imports in the place of what the libraries define. */
function importing(text: string): string {
  const imports = `imports: [${Object.keys(libraries)
    .map(name => `./${name}.journey.yaml`)
    .join(', ')}]\n`;
  return shared.reduce((t, key) => t.replace(new RegExp(`^${key}:\n(?:  .*\n)*`, 'm'), ''), imports + text);
}
