/** The maps around a map, as an explorer shows them: what it imports, what it is told in detail by, and what it is a part of. */
import * as l10n from '@vscode/l10n';
import { glance } from '../journey/glance';
import { filesThatSee } from '../journey/importers';
import type { Stage, Step, Text } from '../journey/model';
import { positions } from '../journey/positions';
import { remember } from '../journey/remember';
import type { FileOf, MapContext, Scope } from '../journey/scope';
import { buildScope, relativePath, resolvePath } from '../journey/scope';
import type { Span } from '../journey/tree';
import type { OverviewPart } from '../shared/overview';
import { code, markdown, stageTitle, stepTitle } from './about';
import { fileName, mapOverview } from './overview';

/** The libraries that a map imports, as written. */
export function importedParts(context: MapContext): OverviewPart[] {
  return context.scope.journey.map.imports.map(path => namedPart(context, path));
}

/** The maps that tell a stage or a step of a map in detail, with the place that names each. */
export function subJourneyParts(context: MapContext): OverviewPart[] {
  const { scope } = context;
  return scope.journey.map.stages
    .flatMap(subJourneys)
    .map(sub => namedPart(context, sub.path, momentTitle(scope, sub)));
}

/** Of a library, the files that import it; of a map, those that it is a part of, by its own words or by theirs. */
export function userParts(context: MapContext): OverviewPart[] {
  return context.scope.journey.map.isLibrary ? importers(context) : wholes(context);
}

function importers({ scope, files }: MapContext): OverviewPart[] {
  return (filesThatSee(scope, files) ?? [])
    .map(file => ({ ...filePart(file), description: relativePath(scope.uri, file.uri) }))
    .sort((a, b) => a.label.localeCompare(b.label));
}

function wholes(context: MapContext): OverviewPart[] {
  const { scope, files } = context;
  const { parent } = scope.journey.map;
  const parts: OverviewPart[] = [];
  const named = parent?.map && resolvePath(scope.uri, parent.map.value);
  if (parent?.map) {
    const file = named === undefined ? undefined : files.read(named);
    const of = named !== undefined && file?.state === 'read' ? buildScope(named, file.journey, files) : undefined;
    const stage = of?.journey.map.stages.find(s => s.id && s.id.value === parent.stage?.value);
    parts.push(namedPart(context, parent.map, of && stage ? stageTitle(of, stage) : parent.stage?.value));
  }
  for (const file of files.maps() ?? []) {
    if (file.uri === named || !glance(file).parts.includes(scope.uri)) continue;
    const sub = file.journey.map.stages
      .flatMap(subJourneys)
      .find(({ path }) => resolvePath(file.uri, path.value) === scope.uri);
    if (!sub) continue;
    const description = momentTitle(buildScope(file.uri, file.journey, files), sub);
    parts.push({ ...filePart(file), description, place: place(file, (sub.step ?? sub.stage).anchor) });
  }
  return parts;
}

interface SubJourney {
  readonly path: Text;
  readonly stage: Stage;
  /** Absent where the stage itself names it. */
  readonly step?: Step;
}

const subJourneys = remember((stage: Stage): readonly SubJourney[] => [
  ...(stage.journey ? [{ path: stage.journey, stage }] : []),
  ...stage.steps.flatMap(step => (step.journey ? [{ path: step.journey, stage, step }] : [])),
]);

function momentTitle(scope: Scope, { stage, step }: SubJourney): string {
  const title = stageTitle(scope, stage);
  return step ? `${title} › ${stepTitle(step)}` : title;
}

const place = ({ uri, journey }: FileOf, span: Span): NonNullable<OverviewPart['place']> => ({
  uri,
  range: positions(journey).range(span),
});

/** A file that a map names by a path: where there is none, the path as written, and its place to mend it. */
function namedPart({ scope, files }: MapContext, path: Text, description?: string): OverviewPart {
  const uri = resolvePath(scope.uri, path.value);
  const file = uri === undefined ? undefined : files.read(uri);
  const about = description ? { description } : {};
  if (uri !== undefined && file?.state === 'read') return { ...filePart({ uri, journey: file.journey }), ...about };
  const missing = file?.state !== 'pending';
  return {
    kind: 'map',
    label: fileName(path.value),
    description: missing ? l10n.t('not found') : l10n.t('is being read'),
    ...(missing ? { tooltip: l10n.t('There is no file {0}.', code(path.value)) } : {}),
    place: place(scope, path.node),
  };
}

function filePart(file: FileOf): OverviewPart {
  const { uri, title, type, goal } = mapOverview(file);
  return {
    kind: 'map',
    label: title,
    tooltip: `**${markdown(title)}**${goal ? `\n\n${markdown(goal)}` : ''}`,
    map: { uri, type },
  };
}
