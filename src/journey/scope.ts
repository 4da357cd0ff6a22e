import { URI, Utils } from 'vscode-uri';
import { folderOf } from './folder-of';
import type { Framework, Language } from './frameworks';
import { builtInFrameworks, frameworkOf } from './frameworks';
import type { Definition, DefinitionKind, Text } from './model';
import type { Journey } from './parse';
import type { Team } from './team';

/** A file of a workspace, as far as it is known now. */
export type FileState =
  | {
      readonly state: 'read';
      readonly journey: Journey;
      /** The same object as long as its text is; absent where nothing is remembered of it. */
      readonly file?: FileOf;
    }
  | { readonly state: 'missing' }
  | { readonly state: 'pending' };

/** The files that a map can name. Reading is the caller's: `pending` until it is done. */
export interface Files {
  /** The newest text of a file, an editor's unsaved one first. */
  read(uri: string): FileState;
  /** Every map of the workspace, undefined while they are not all read. */
  maps(): readonly FileOf[] | undefined;
  /** The team's configuration that holds for the map at `uri`, as far as it is known now. */
  config?(uri: string): FileOf | undefined;
}

/** A file, the same object as long as its text is: so what is remembered of it may be asked of all files of a workspace. */
export interface FileOf {
  readonly uri: string;
  /** What its text is read to. Of a file that is not open it may be read anew each time, in some milliseconds. */
  readonly journey: Journey;
}

/** A definition and the file that it stands in. */
export interface Located {
  readonly definition: Definition;
  readonly uri: string;
}

export interface Import {
  /** The path as written. */
  readonly path: Text;
  readonly uri: string;
  readonly state: 'read' | 'missing' | 'pending' | 'not-a-path';
  /** The files from this map to the one that imports it again. */
  readonly cycle?: readonly string[];
}

/** What a map can see: itself, and all that it imports, directly or through libraries. */
export interface Scope {
  readonly uri: string;
  readonly journey: Journey;
  /** This file first, then imports as written, each once. */
  readonly files: readonly FileOf[];
  readonly imports: readonly Import[];
  /** Whether every import could be read: else an id that is not found may be there. */
  readonly complete: boolean;
  /** By kind, then id; of an id defined twice, the nearest. The team's frameworks are among them. */
  readonly definitions: ReadonlyMap<DefinitionKind, ReadonlyMap<string, Located>>;
  /** Definitions whose id is taken already, with the nearer one. */
  readonly doubled: readonly { readonly first: Located; readonly second: Located }[];
  /** The framework that the map declares, if it is known. */
  readonly framework: Framework | undefined;
}

/** The address of `path` as written in the file `from`; undefined for what is no path of a file. */
export function resolvePath(from: string, path: string): string | undefined {
  if (path.trim() === '' || /^[a-z][a-z0-9+.-]+:/i.test(path)) return undefined;
  // Half of a sign, as it stands in a text while an emoji is typed: no address can be made of it
  const written = path.replace(/\\/g, '/').replace(/\p{Surrogate}/gu, '\ufffd');
  return Utils.resolvePath(folderOf(from), written).toString();
}

/** The path from the file `from` to the file `to`, as one writes it in a map: with `./` or `../` in front. */
export function relativePath(from: string, to: string): string {
  const a = URI.parse(from).path.split('/').slice(0, -1);
  const b = URI.parse(to).path.split('/');
  let same = 0;
  while (same < a.length && same < b.length - 1 && a[same] === b[same]) same++;
  const up = a.length - same;
  return (up === 0 ? './' : '../'.repeat(up)) + b.slice(same).join('/');
}

/** Every file that `journey` imports by itself, as addresses. */
export function importedUris(uri: string, journey: Journey): string[] {
  return journey.map.imports.flatMap(i => resolvePath(uri, i.value) ?? []);
}

/** Gathers what a map can see. Pure: the same files give the same scope. */
export function buildScope(uri: string, journey: Journey, files: Files): Scope {
  const seen = new Map<string, Journey>([[uri, journey]]);
  const imports: Import[] = [];
  let complete = true;

  /** Reads what `from` imports; returns the way to `uri` when one of them leads back to it. */
  const visit = (from: string, of: Journey, way: readonly string[]): readonly string[] | undefined => {
    let cycle: readonly string[] | undefined;
    for (const path of of.map.imports) {
      const to = resolvePath(from, path.value);
      const file: FileState | undefined =
        to === undefined ? undefined : to === uri ? { state: 'read', journey } : files.read(to);
      let back: readonly string[] | undefined;
      if (to === uri) back = [...way, to];
      else if (to !== undefined && file?.state === 'read' && !seen.has(to)) {
        seen.set(to, file.journey);
        back = visit(to, file.journey, [...way, to]);
      }
      if (file?.state !== 'read') complete = false;
      if (from === uri)
        imports.push({
          path,
          uri: to ?? path.value,
          state: file?.state ?? 'not-a-path',
          ...(back ? { cycle: back } : {}),
        });
      cycle ??= back;
    }
    return cycle;
  };
  visit(uri, journey, [uri]);

  const definitions = new Map<DefinitionKind, Map<string, Located>>();
  const doubled: { first: Located; second: Located }[] = [];
  for (const [of, file] of seen)
    for (const [kind, all] of file.map.definitions) {
      const known = definitions.get(kind) ?? new Map<string, Located>();
      definitions.set(kind, known);
      for (const [id, definition] of all) {
        const first = known.get(id);
        const located = { definition, uri: of };
        if (first) doubled.push({ first, second: located });
        else known.set(id, located);
      }
    }

  // A team's framework is nobody's double: a map or an import may have its own in the place of it
  const config = files.config?.(uri);
  const frameworks = definitions.get('framework') ?? new Map<string, Located>();
  definitions.set('framework', frameworks);
  for (const [id, definition] of config?.journey.map.definitions.get('framework') ?? [])
    if (config && !frameworks.has(id)) frameworks.set(id, { definition, uri: config.uri });

  const wanted = journey.map.framework?.value;
  const own = wanted === undefined ? undefined : definitions.get('framework')?.get(wanted);
  return {
    uri,
    journey,
    files: [...seen].map(([u, j]) => ({ uri: u, journey: j })),
    imports,
    complete,
    definitions,
    doubled,
    framework: own ? frameworkOf(own.definition) : builtInFrameworks.get(wanted ?? ''),
  };
}

/** A map, and what it is judged and helped by: what every rule and language feature is given. */
export interface MapContext {
  readonly scope: Scope;
  readonly files: Files;
  /** Absent where a team has agreed on nothing. */
  readonly team?: Team;
  /** The day, `YYYY-MM-DD`: what depends on time takes it from here. */
  readonly today: string;
  /** The editor's, in which a file with nothing in it yet is begun; English where it is not told. */
  readonly language?: Language;
}

/** Files for a map that stands alone: nothing can be read. */
export const noFiles: Files = { read: () => ({ state: 'missing' }), maps: () => [] };
