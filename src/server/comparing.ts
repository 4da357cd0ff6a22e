import * as l10n from '@vscode/l10n';
import type { Connection } from 'vscode-languageserver';
import { glance } from '../journey/glance';
import { parse } from '../journey/parse';
import { buildScope, resolvePath, type MapContext } from '../journey/scope';
import { fileName, mapOverview } from '../language/overview';
import { compareMaps, comparePersonas } from '../render/compare/compare-maps';
import { summarize } from '../render/compare/summarize';
import { buildMapView } from '../render/map-view';
import {
  compareChoicesRequest,
  compareRequest,
  isCompareParams,
  type CompareChoices,
  type CompareParams,
  type CompareResult,
} from '../shared/compare-request';
import type { Comparison } from '../shared/comparison';
import { isFileParams } from '../shared/files';
import type { MapView } from '../shared/map-view';
import type { Workspace } from './workspace';

type About = <T>(uri: string, answer: (context: MapContext) => T) => T | undefined;
type Refusal = Extract<CompareResult, { refusal: string }>;

/** Answers what differs between two maps, and what a map can be compared with. */
export function registerComparing(
  connection: Connection,
  documents: { get(uri: string): { readonly version: number } | undefined },
  workspace: Pick<Workspace, 'settled' | 'whenRead'>,
  maxLength: () => number,
  about: About,
): void {
  const viewOf = (context: MapContext): MapView =>
    buildMapView(context, documents.get(context.scope.uri)?.version ?? 0);

  /** The same as `about`, of a map that may not be read yet, nor what it imports. */
  const aboutRead = async <T>(uri: string, answer: (context: MapContext) => T): Promise<T | undefined> => {
    const pending = (context: MapContext): string[] =>
      context.scope.files.flatMap(({ uri: from, journey }) =>
        journey.map.imports.flatMap(i => {
          const to = resolvePath(from, i.value);
          return to !== undefined && context.files.read(to).state === 'pending' ? [to] : [];
        }),
      );
    await workspace.settled(uri);
    for (let waits = about(uri, pending); waits && waits.length > 0; waits = about(uri, pending))
      await Promise.all(waits.map(to => workspace.settled(to)));
    return about(uri, answer);
  };

  const unread = (uri: string): Refusal => ({ refusal: l10n.t('The map “{0}” could not be read.', fileName(uri)) });

  const withMap = async (uri: string, other: string): Promise<Comparison | Refusal> => {
    const before = await aboutRead(other, viewOf);
    if (!before) return unread(other);
    const after = await aboutRead(uri, viewOf);
    if (!after) return unread(uri);
    return isLater(before, after) ? compareMaps(after, before) : compareMaps(before, after);
  };

  const withBaseline = async (uri: string): Promise<Comparison | Refusal> => {
    await workspace.settled(uri);
    const path = about(uri, c => c.scope.journey.map.baseline?.value ?? '');
    if (path === undefined) return unread(uri);
    if (path.trim() === '')
      return {
        refusal: l10n.t('This map names no baseline. Add the path of the map that it improves on: `baseline`.'),
      };
    const baseline = resolvePath(uri, path);
    return baseline === undefined ? unread(path) : withMap(uri, baseline);
  };

  const withText = async (uri: string, text: string, label: string | undefined): Promise<Comparison | Refusal> => {
    if (text.length > maxLength()) return unread(uri);
    const found = await aboutRead(uri, context => {
      // Beside the file, under a name of its own: what it imports is found, and what is remembered of the file stays
      const scope = buildScope(`${uri}.before`, parse(text), context.files);
      const after = viewOf(context);
      return compareMaps({ ...buildMapView({ ...context, scope }, 0), uri }, after, 'versions');
    });
    if (!found) return unread(uri);
    return label === undefined ? found : { ...found, before: { ...found.before, label } };
  };

  const ofPersonas = async (uri: string, ids: readonly string[]): Promise<Comparison | Refusal> => {
    const map = await aboutRead(uri, viewOf);
    if (!map) return unread(uri);
    const [before, after] = ids.map(id => map.personas.findIndex(p => p.id === id)) as [number, number];
    if (before < 0 || after < 0) return { refusal: l10n.t('This map does not know both of these personas.') };
    return comparePersonas(map, before, after);
  };

  const compare = ({ uri, with: what }: CompareParams): Promise<Comparison | Refusal> => {
    if ('personas' in what) return ofPersonas(uri, what.personas);
    if ('text' in what) return withText(uri, what.text, what.label);
    return 'uri' in what ? withMap(uri, what.uri) : withBaseline(uri);
  };

  connection.onRequest(compareRequest, async (params: unknown): Promise<CompareResult> => {
    if (!isCompareParams(params)) return { refusal: l10n.t('There is nothing to compare.') };
    const found = await compare(params);
    return 'refusal' in found ? found : { comparison: found, summary: summarize(found) };
  });

  connection.onRequest(compareChoicesRequest, async (params: unknown): Promise<CompareChoices | null> => {
    if (!isFileParams(params)) return null;
    const map = await aboutRead(params.uri, viewOf);
    if (!map) return null;
    const others = (await workspace.whenRead()).filter(
      file => file.uri !== params.uri && glance(file).type !== 'library',
    );
    return {
      baseline: map.baseline !== undefined,
      personas: map.personas.length > 1 ? map.personas.map(({ id, name }) => ({ id, name })) : [],
      maps: others.map(mapOverview).map(({ uri, title, type }) => ({ uri, title, type })),
    };
  });
}

/** Whether `one` improves on `other`, or is of the future as `other` is not. */
function isLater(one: MapView, other: MapView): boolean {
  const improvesOn = (a: MapView, b: MapView): boolean =>
    a.baseline !== undefined && resolvePath(a.uri, a.baseline) === b.uri;
  if (improvesOn(one, other) !== improvesOn(other, one)) return improvesOn(one, other);
  return one.type === 'future-state' && other.type !== 'future-state';
}
