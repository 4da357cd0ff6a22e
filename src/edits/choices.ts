import * as l10n from '@vscode/l10n';
import type { Framework, FrameworkStage, Language } from '../journey/frameworks';
import { knownStages, languageOf, matchStages, readable, stageName } from '../journey/frameworks';
import type { Stage } from '../journey/model';
import type { MapContext } from '../journey/scope';

/** One of several that a command asks a person to choose from. */
export interface Choice {
  readonly label: string;
  /** The id, where the label is a name. */
  readonly detail?: string;
  /** What the request is given when this is chosen; null is a stage of one's own. */
  readonly value: string | number | null;
  /** What sort of choice it is, to be shown in groups. */
  readonly group: 'missing' | 'known' | 'own' | 'stage';
}

/** All stages that we know of, as a framework: what gives an order where a map declares none. */
export const allKnown: Framework = { id: '', builtIn: true, stages: knownStages };

/** The stages to insert: first those that the map's framework lacks, then others that are well known, then one's own. */
export function stageChoices({ scope }: MapContext): readonly Choice[] {
  const { map } = scope.journey;
  const language = languageOf(map.language?.value);
  const missing = scope.framework ? matchStages(map.stages, scope.framework).missing : [];
  const offered = new Set(scope.framework?.stages.map(s => s.id));
  const known = matchStages(map.stages, allKnown).missing.filter(s => !offered.has(s.id));
  return [
    ...missing.map(s => ({ label: stageName(s, language), detail: s.id, value: s.id, group: 'missing' as const })),
    ...known.map(s => ({ label: stageName(s, language), detail: s.id, value: s.id, group: 'known' as const })),
    { label: l10n.t('A stage of your own…'), value: null, group: 'own' as const },
  ];
}

/** The stages of the map, to put a step in. */
export function mapStageChoices({ scope }: MapContext): readonly Choice[] {
  const { stages, language } = scope.journey.map;
  const { of } = matchStages(stages, scope.framework ?? allKnown);
  return stages.map((stage, position) => ({
    label: nameOf(stage, of.get(stage), languageOf(language?.value)),
    ...(stage.id ? { detail: stage.id.value } : {}),
    value: position,
    group: 'stage' as const,
  }));
}

/** A stage's name as written, else as its framework calls it in the map's language, else its id as words. */
function nameOf({ name, id, position }: Stage, match: FrameworkStage | undefined, language: Language): string {
  if (name) return name.value;
  if (match) return stageName(match, language);
  return id ? readable(id.value) : l10n.t('Stage {0}', position + 1);
}
