import type { Hover } from 'vscode-languageserver-types';
import { MarkupKind } from 'vscode-languageserver-types';
import * as l10n from '@vscode/l10n';
import { idMaps } from '../journey/build-map';
import { builtInFrameworks, frameworkOf } from '../journey/frameworks';
import { filesThatSee } from '../journey/importers';
import type { IdKind } from '../journey/model';
import { positions } from '../journey/positions';
import { definedKinds, journeyEnds, keyReferenceKinds, referenceKinds, usesOf } from '../journey/references';
import type { FileOf, MapContext } from '../journey/scope';
import { buildScope, relativePath } from '../journey/scope';
import type { Path } from '../journey/tree';
import { keyText, locate, textOf } from '../journey/tree';
import { describe } from '../schema/walk';
import {
  aboutDefinition,
  aboutFramework,
  aboutPain,
  aboutStage,
  aboutStep,
  code,
  emotionMeaning,
  markdown,
} from './about';
import { numbersOf } from './map-numbers';
import { schemaMarkdown } from './schema-text';
import { momentAt, placeName } from './uses';

/** More places than this are counted, not named. */
const mostPlaces = 5;

/**
 * What is told of the word at `offset`: of a key, what it means; of a value from a list, what that means; of an id, what
 * it names, where that is defined and where it is used. Null where there is nothing to tell.
 */
export function hover(context: MapContext, offset: number): Hover | null {
  const { journey } = context.scope;
  const located = locate(journey.root, offset);
  if (!located) return null;
  const { path, key } = located;
  const node = key?.key ?? located.nodes.at(-1);
  if (node?.kind !== 'scalar') return null;
  const value = key ? aboutKey(context, path, keyText(key.key)) : aboutValue(context, path, textOf(node));
  return value === undefined
    ? null
    : { contents: { kind: MarkupKind.Markdown, value }, range: positions(journey).range(node) };
}

function aboutKey(context: MapContext, path: Path, id: string): string | undefined {
  const kinds = keyReferenceKinds(path.slice(0, -1));
  if (kinds) return aboutId(context, kinds, id, path);
  if (path.length === 2 && typeof path[0] === 'string' && Object.hasOwn(idMaps, path[0]))
    return aboutId(context, [idMaps[path[0] as keyof typeof idMaps]], id, path);
  const description = describe(path, context.scope.journey.root);
  return description && schemaMarkdown(description);
}

function aboutValue(context: MapContext, path: Path, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const kinds = referenceKinds(path) ?? definedKinds(path);
  if (kinds) return aboutId(context, kinds, text, path);
  const description = describe(path);
  if (!description) return undefined;
  const { choices, minimum, maximum } = description;
  const meaning = choices.find(c => c.value === text)?.description;
  if (meaning) return `**${description.title}: ${markdown(text)}**\n\n${meaning}`;
  const emotion = minimum === -2 && maximum === 2 ? emotionMeaning(Number(text)) : undefined;
  return emotion && `**${l10n.t('Emotion')}: ${numbersOf(context.scope.journey).signed(Number(text))}** — ${emotion}`;
}

function aboutId(context: MapContext, kinds: readonly IdKind[], id: string, path: Path): string | undefined {
  if (kinds[0] === 'stage' && journeyEnds.includes(id))
    return id === 'start' ? l10n.t('The start of the journey') : l10n.t('Leaves the journey');
  for (const kind of kinds) {
    const what = aboutKind(context, kind, id, path);
    if (what !== undefined) return [what, uses(context, kind, id)].filter(Boolean).join('\n\n');
  }
  return l10n.t('{0} is not defined in this map or its imports.', code(id));
}

function aboutKind({ scope }: MapContext, kind: IdKind, id: string, path: Path): string | undefined {
  const { stages, steps } = scope.journey.map;
  if (kind === 'stage') {
    const stage = stages.find(s => s.id?.value === id);
    return stage && aboutStage(scope, stage);
  }
  if (kind === 'step') {
    const step = steps.find(s => s.id?.value === id);
    return step && aboutStep(scope, step);
  }
  if (kind === 'pain') {
    const { stage, step } = momentAt(scope.journey, path);
    const near = [...(step?.pains ?? []), ...(stage?.pains ?? []), ...(stage?.steps.flatMap(s => s.pains) ?? [])];
    const pain = near.find(p => p.id?.value === id);
    return pain && aboutPain(pain);
  }
  const located = scope.definitions.get(kind)?.get(id);
  if (kind !== 'framework') return located && aboutDefinition(scope, located);
  const framework = located ? frameworkOf(located.definition) : builtInFrameworks.get(id);
  return framework && aboutFramework(scope, framework);
}

/** How often and where an id is used: in this map; of a library, in the maps of the workspace that import it. */
function uses(context: MapContext, kind: IdKind, id: string): string {
  if (kind === 'framework' || kind === 'pain') return '';
  const { scope } = context;
  const places = filesUsing(context).flatMap(file => {
    const of = file.uri === scope.uri ? scope : buildScope(file.uri, file.journey, context.files);
    const prefix = of === scope ? '' : `${relativePath(scope.uri, file.uri)}: `;
    return usesOf(file.journey.root, kind, id).map(r => prefix + placeName(of, r.node));
  });
  const many = places.length;
  if (many === 0) return kind === 'stage' || kind === 'step' ? '' : l10n.t('Not used yet.');
  const named = [...new Set(places)].slice(0, mostPlaces).map(place => `- ${markdown(place)}`);
  const title = many === 1 ? l10n.t('Used once:') : l10n.t('Used {0} times:', many);
  return [title, '', ...named, ...(new Set(places).size > mostPlaces ? ['- …'] : [])].join('\n');
}

function filesUsing({ scope, files }: MapContext): readonly FileOf[] {
  const own = { uri: scope.uri, journey: scope.journey };
  if (!scope.journey.map.isLibrary) return [own];
  return [own, ...(filesThatSee(own, files) ?? [])];
}
