/** What stands above a line of the text in small letters, mostly to be clicked. */
import * as l10n from '@vscode/l10n';
import type { CodeLens, Command } from 'vscode-languageserver-types';
import { meanEmotion } from '../journey/build-map';
import type { Stage } from '../journey/model';
import { positions } from '../journey/positions';
import { useCounts } from '../journey/references';
import { remember } from '../journey/remember';
import type { FileOf, MapContext } from '../journey/scope';
import { momentIds } from '../rules/known-ids';
import { insertStepCommand, showUsesCommand } from '../shared/editor-commands';
import type { MapNumbers } from './map-numbers';
import { numbersOf } from './map-numbers';

/** Every stage: how many steps it has, how they feel on the mean, and a way to add one. Without `commands`, nothing to click. */
export function stageLenses({ scope }: MapContext, commands: boolean): CodeLens[] {
  const { uri, journey } = scope;
  const place = positions(journey);
  const { counts } = momentIds(journey.map);
  const { signed } = numbersOf(journey);
  return journey.map.stages.flatMap(stage => {
    const { node, id, position } = stage;
    // A stage that is just begun has none, so that the line does not move below the first word of it
    if (node.kind !== 'map' || node.alias) return [];
    const at = place.at(node.start);
    const add: Command = {
      title: l10n.t('Add step'),
      command: insertStepCommand,
      arguments: [uri, id && counts.get(id.value) === 1 ? id.value : position],
    };
    return [plain(summary(stage, signed)), ...(commands ? [add] : [])].map(command => lens(at, command));
  });
}

const plain = (title: string): Command => ({ title, command: '' });

const lens = (at: CodeLens['range']['start'], command: Command): CodeLens => ({
  range: { start: at, end: at },
  command,
});

function summary(stage: Stage, signed: MapNumbers['signed']): string {
  const { steps } = stage;
  const mean = feelingOf(stage);
  return [
    steps.length === 1 ? l10n.t('1 step') : l10n.t('{0} steps', steps.length),
    ...(mean === undefined ? [] : [l10n.t('mean emotion {0}', signed(mean))]),
  ].join(' · ');
}

/** The mean over the steps that are rated, from -2 to 2; where none is, the stage's own. */
function feelingOf(stage: Stage): number | undefined {
  const means = meansOf(stage);
  return means.length === 0 ? meanEmotion(stage.emotion) : means.reduce((a, b) => a + b, 0) / means.length;
}

const meansOf = remember((stage: Stage): readonly number[] => stage.steps.flatMap(s => meanEmotion(s.emotion) ?? []));

/** How often each touchpoint is named in a map that does not define it. Remembered of each file: one is read at a time. */
export const touchpointUses = remember(({ journey: { root, map } }: FileOf): ReadonlyMap<string, number> => {
  const own = map.definitions.get('touchpoint');
  return new Map([...useCounts(root, 'touchpoint')].filter(([id]) => !own?.has(id)));
});

/** Every touchpoint that a map defines: how often it is used, there and in `others`, the maps that see it. */
export function useLenses(
  { scope }: MapContext,
  others: readonly ReadonlyMap<string, number>[],
  commands: boolean,
): CodeLens[] {
  const { uri, journey } = scope;
  const place = positions(journey);
  const own = useCounts(journey.root, 'touchpoint');
  return [...(journey.map.definitions.get('touchpoint')?.values() ?? [])].map(({ id, key }) => {
    const count = others.reduce((sum, uses) => sum + (uses.get(id) ?? 0), own.get(id) ?? 0);
    const title = count === 1 ? l10n.t('1 use') : l10n.t('{0} uses', count);
    const at = place.at(key.start);
    const show: Command = { title, command: showUsesCommand, arguments: [uri, at] };
    return lens(at, commands && count > 0 ? show : plain(title));
  });
}
