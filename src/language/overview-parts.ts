/** What an explorer shows below a map: its stages and their steps, who is in it or what it defines, and the maps around it. */
import * as l10n from '@vscode/l10n';
import { idMaps, meanEmotion } from '../journey/build-map';
import { readable } from '../journey/frameworks';
import type { DefinitionKind, Stage, Step } from '../journey/model';
import { positions } from '../journey/positions';
import { referredIds } from '../journey/references';
import type { FileOf, Located, MapContext, Scope } from '../journey/scope';
import type { Span } from '../journey/tree';
import { child, textOf } from '../journey/tree';
import type { OverviewPart } from '../shared/overview';
import { aboutDefinition, aboutStage, aboutStep, nameUnder, stageTitle, stepTitle, touchpointNames } from './about';
import { numbersOf } from './map-numbers';
import { importedParts, subJourneyParts, userParts } from './overview-maps';

/**
 * The parts of a map in the order that an explorer shows them; with `stage`, a position from 0, the steps of that stage.
 * Groups that would be empty are left out.
 */
export function overviewParts(context: MapContext, stage?: number): OverviewPart[] {
  const { scope } = context;
  const { map } = scope.journey;
  if (stage !== undefined) return map.stages[stage]?.steps.map(s => stepPart(scope, s)) ?? [];
  return [
    ...map.stages.map(s => stagePart(scope, s)),
    ...(map.isLibrary ? definitionGroups(scope) : group('personas', l10n.t('Personas'), personas(scope))),
    ...group('journeys', l10n.t('Sub-journeys'), subJourneyParts(context)),
    ...group('users', map.isLibrary ? l10n.t('Used by') : l10n.t('Part of'), userParts(context)),
    ...group('imports', l10n.t('Libraries'), importedParts(context)),
  ];
}

function group(kind: OverviewPart['kind'], label: string, parts: readonly OverviewPart[]): OverviewPart[] {
  return parts.length === 0 ? [] : [{ kind, label, description: String(parts.length), parts }];
}

const place = ({ uri, journey }: FileOf, span: Span): NonNullable<OverviewPart['place']> => ({
  uri,
  range: positions(journey).range(span),
});

function stagePart(scope: Scope, stage: Stage): OverviewPart {
  const steps = stage.steps.length;
  return {
    kind: 'stage',
    label: stageTitle(scope, stage),
    description: steps === 1 ? l10n.t('1 step') : l10n.t('{0} steps', steps),
    tooltip: aboutStage(scope, stage),
    place: place(scope, stage.anchor),
    stage: stage.position,
    steps,
  };
}

function stepPart(scope: Scope, step: Step): OverviewPart {
  const description = touchpointNames(scope, step).join(', ');
  const mean = meanEmotion(step.emotion);
  return {
    kind: 'step',
    label: stepTitle(step),
    ...(description ? { description } : {}),
    tooltip: aboutStep(scope, step),
    place: place(scope, step.anchor),
    ...(mean === undefined ? {} : { emotion: { mean, text: numbersOf(scope.journey).signed(mean) } }),
    ...(step.momentOfTruth ? { momentOfTruth: true } : {}),
  };
}

/** The personas that the file defines, and those from libraries that it names. */
function personas(scope: Scope): OverviewPart[] {
  const { root } = scope.journey;
  const named = [...(root ? referredIds(root) : [])].flatMap(([kinds, ids]) =>
    kinds.includes('persona') ? [ids] : [],
  );
  return [...(scope.definitions.get('persona') ?? [])].flatMap(([id, located]) =>
    located.uri === scope.uri || named.some(ids => ids.has(id)) ? definitionPart(scope, located) : [],
  );
}

/** What a library defines, by kind. */
function definitionGroups(scope: Scope): OverviewPart[] {
  return Object.entries(idMaps).flatMap(([key, kind]) => {
    const all = scope.journey.map.definitions.get(kind)?.values() ?? [];
    const parts = [...all].map(definition => definitionPart(scope, { definition, uri: scope.uri }));
    return group('definitions', groupName(key), parts).map(part => ({ ...part, of: kind }));
  });
}

function groupName(key: string): string {
  switch (key as keyof typeof idMaps) {
    case 'personas':
      return l10n.t('Personas');
    case 'channels':
      return l10n.t('Channels');
    case 'touchpoints':
      return l10n.t('Touchpoints');
    case 'teams':
      return l10n.t('Teams');
    case 'metrics':
      return l10n.t('Metrics');
    case 'evidence':
      return l10n.t('Evidence');
    case 'frameworks':
      return l10n.t('Frameworks');
  }
}

function definitionPart(scope: Scope, located: Located): OverviewPart {
  const { definition, uri } = located;
  const description = more(scope, located, definition.kind);
  const file = scope.files.find(f => f.uri === uri) ?? scope;
  return {
    kind: 'definition',
    label: definition.name?.value.trim() || readable(definition.id) || '…',
    ...(description ? { description } : {}),
    tooltip: aboutDefinition(scope, located),
    place: place(file, definition.key),
    of: definition.kind,
  };
}

/** What tells a definition from others of its kind, in a word or two. */
function more(scope: Scope, located: Located, kind: DefinitionKind): string | undefined {
  const text = (key: string): string | undefined => textOf(child(located.definition.value, key));
  switch (kind) {
    case 'persona':
      return text('segment');
    case 'touchpoint':
      return nameUnder(scope, located, 'channel');
    case 'channel':
      return text('medium');
    case 'team':
      return text('role');
    case 'metric':
      return numbersOf(scope.journey).amount(located.definition.value, 'value');
    case 'evidence':
      return text('method');
    case 'framework':
      return undefined;
  }
}
