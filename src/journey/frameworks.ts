/** Frameworks: which stages a journey should have, their names in four languages, and which of them a stage is. */
import type { Definition, Stage, Text } from './model';
import { remember } from './remember';
import { child, items, textOf } from './tree';

export type Language = 'en' | 'pl' | 'fi' | 'it';
export const languages: readonly Language[] = ['en', 'pl', 'fi', 'it'];

export interface FrameworkStage {
  readonly id: string;
  /** Names by language; for a team's own framework, one in its own words. */
  readonly names: Partial<Record<Language, string>>;
  readonly aliases: readonly string[];
}

export interface Framework {
  readonly id: string;
  readonly name?: string;
  readonly builtIn: boolean;
  readonly stages: readonly FrameworkStage[];
}

const stage = (id: string, en: string, pl: string, fi: string, it: string, ...aliases: string[]): FrameworkStage => ({
  id,
  names: { en, pl, fi, it },
  aliases,
});

const known = new Map(
  [
    stage('awareness', 'Awareness', 'Świadomość', 'Tietoisuus', 'Consapevolezza', 'discovery', 'Uświadomienie się'),
    stage('research', 'Research', 'Poszukiwanie informacji', 'Tiedonhaku', 'Ricerca'),
    stage(
      'consideration',
      'Consideration',
      'Rozważanie',
      'Harkinta',
      'Considerazione',
      'evaluation',
      'Namysł',
      'Näkökohta',
    ),
    stage('decision', 'Decision', 'Decyzja', 'Päätös', 'Decisione'),
    stage('conversion', 'Conversion', 'Konwersja', 'Konversio', 'Conversione'),
    stage('purchase', 'Purchase', 'Zakup', 'Osto', 'Acquisto', 'buy', 'Ostaa'),
    stage('retention', 'Retention', 'Utrzymanie', 'Asiakaspysyvyys', 'Fidelizzazione', 'Zatrzymanie', 'Säilyttäminen'),
    stage('loyalty', 'Loyalty', 'Lojalność', 'Uskollisuus', 'Fedeltà'),
    stage('advocacy', 'Advocacy', 'Rzecznictwo', 'Suosittelu', 'Advocacy', 'Ambasadorstwo', 'Asianajo', 'Passaparola'),
    stage(
      'after-sales',
      'After-sales service',
      'Obsługa posprzedażowa',
      'Jälkihoito',
      'Post-vendita',
      'support',
      'Jälkimarkkinointi',
      'Assistenza',
    ),
    stage('feedback', 'Feedback', 'Opinie', 'Palaute', 'Feedback', 'Recensioni'),
    stage('before', 'Before', 'Przed', 'Ennen', 'Prima'),
    stage('during', 'During', 'W trakcie', 'Aikana', 'Durante'),
    stage('after', 'After', 'Po', 'Jälkeen', 'Dopo'),
  ].map(s => [s.id, s]),
);

/** Every stage that some built-in framework has, in the order a customer lives them. */
export const knownStages: readonly FrameworkStage[] = [...known.values()];

const builtIn = (id: string, ...stages: string[]): [string, Framework] => [
  id,
  { id, builtIn: true, stages: stages.map(s => known.get(s)!) },
];

export const builtInFrameworks: ReadonlyMap<string, Framework> = new Map([
  builtIn('loyalty', 'awareness', 'consideration', 'conversion', 'retention', 'loyalty'),
  builtIn('service', 'awareness', 'consideration', 'decision', 'purchase', 'after-sales'),
  builtIn('purchase-loyalty', 'awareness', 'consideration', 'decision', 'purchase', 'loyalty'),
  builtIn('advocacy', 'awareness', 'consideration', 'purchase', 'retention', 'advocacy'),
  builtIn('feedback', 'awareness', 'research', 'consideration', 'purchase', 'feedback'),
  builtIn('before-during-after', 'before', 'during', 'after'),
]);

/** Stages that mean nearly the same: where a framework has one of them, another may have been meant. */
const related: readonly (readonly string[])[] = [['decision', 'purchase', 'conversion']];

export function areRelated(a: string, b: string): boolean {
  return a !== b && related.some(group => group.includes(a) && group.includes(b));
}

/** A framework as defined in a map, a library or the team's configuration: `{stages: [discover, {id: try, name: Try it}]}`. */
export function frameworkOf(definition: Definition): Framework {
  const stages = items(child(definition.value, 'stages')).flatMap((node): FrameworkStage[] => {
    const id = textOf(node) ?? textOf(child(node, 'id'));
    if (id === undefined) return [];
    const name = textOf(child(node, 'name'));
    const aliases = items(child(node, 'aliases')).flatMap(a => textOf(a) ?? []);
    return [
      {
        id,
        names: name === undefined ? (known.get(id)?.names ?? {}) : { en: name },
        aliases: [...aliases, ...(known.get(id)?.aliases ?? [])],
      },
    ];
  });
  return { id: definition.id, ...(definition.name ? { name: definition.name.value } : {}), builtIn: false, stages };
}

/** A language tag's language, if it is one that we have names in: `pl-PL` is `pl`. */
export function languageOf(tag: string | undefined): Language {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  return languages.find(l => l === primary) ?? 'en';
}

/** A stage's name in a language, else in English, else its id made readable. */
export function stageName(of: FrameworkStage, language: Language): string {
  return of.names[language] ?? of.names.en ?? readable(of.id);
}

/** An id as words: `after-sales` is "After sales". */
export function readable(id: string): string {
  const words = id.replace(/-/g, ' ');
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

const notDecomposed = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
]);

/** A name without what people write differently: case, accents, spaces, punctuation. */
export function fold(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[łøđðßæœı]/g, c => notDecomposed.get(c) ?? c)
    .replace(/[^\p{L}\p{N}]/gu, '');
}

const folded = remember((text: Text) => fold(text.value));

/** Which stages of a framework a map has: what diagnostics, completion, insertion and pictures all ask. */
export interface StageMatch {
  readonly framework: Framework;
  /** By stage of the map; a stage outside the framework is not in it. */
  readonly of: ReadonlyMap<Stage, FrameworkStage>;
  /** Stages of the framework that the map lacks, in the framework's order. */
  readonly missing: readonly FrameworkStage[];
  /** Stages that answer to the same framework stage as one above them, with that one. */
  readonly doubled: ReadonlyMap<Stage, Stage>;
}

/** The framework's stage that a stage is: by exact id, else by a name or alias in any language. */
export function frameworkStageOf({ id, name }: Stage, framework: Framework): FrameworkStage | undefined {
  const { byId, byName } = stagesBy(framework);
  const find = (t: Text | undefined): FrameworkStage | undefined => (t ? byName.get(folded(t)) : undefined);
  return (id && byId.get(id.value)) ?? find(name) ?? find(id);
}

const stagesBy = remember(({ stages }: Framework) => {
  const byId = new Map(stages.map(s => [s.id, s]));
  const byName = new Map<string, FrameworkStage>();
  for (const s of stages)
    for (const name of [s.id, ...Object.values(s.names), ...s.aliases]) {
      const folded = fold(name);
      if (folded !== '' && !byName.has(folded)) byName.set(folded, s);
    }
  return { byId, byName };
});

/** Finds the framework's stage that each stage is, and what is missing. */
export function matchStages(stages: readonly Stage[], framework: Framework): StageMatch {
  const of = new Map<Stage, FrameworkStage>();
  const first = new Map<string, Stage>();
  const doubled = new Map<Stage, Stage>();
  for (const s of stages) {
    const match = frameworkStageOf(s, framework);
    if (!match) continue;
    of.set(s, match);
    const above = first.get(match.id);
    if (above) doubled.set(s, above);
    else first.set(match.id, s);
  }
  return { framework, of, missing: framework.stages.filter(s => !first.has(s.id)), doubled };
}

/**
 * Where missing stages belong: before the position (an index into the map's stages) of the first stage that the
 * framework has later, else after the last. Stages outside the framework stay with the stage above them.
 */
export function positionsFor({ framework, of }: StageMatch, stages: readonly Stage[]): (id: string) => number {
  // Of an id that stands there twice, the first counts
  const ranks = new Map(framework.stages.map((s, rank) => [s.id, rank] as const).reverse());
  /** From each position on, the first that is not of a stage outside the framework. */
  const free = Array.from({ length: stages.length + 1 }, (_, i) => i);
  for (let i = stages.length - 1; i >= 0; i--) if (!of.has(stages[i]!)) free[i] = free[i + 1]!;
  /** By rank, the position behind the last stage of the map that the framework has earlier. */
  const behind = Array<number>(framework.stages.length + 1).fill(0);
  stages.forEach((s, i) => {
    const is = of.get(s);
    if (is) behind[ranks.get(is.id)! + 1] = i + 1;
  });
  behind.forEach((position, rank) => (behind[rank] = Math.max(position, behind[rank - 1] ?? 0)));
  return id => {
    const rank = ranks.get(id);
    return rank === undefined ? stages.length : free[behind[rank]!]!;
  };
}
