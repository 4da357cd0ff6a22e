import type { TextDocument } from 'vscode-languageserver-textdocument';
import { parse, type Journey } from '../journey/parse';
import { buildScope, type FileOf, type FileState, type Files, type MapContext } from '../journey/scope';
import { isConfig, teamOf } from '../journey/team';

/** How the server reaches files that are not open. */
export interface FileAccess {
  /** The text of a file; undefined when there is none or it can't be read. */
  read(uri: string): Promise<string | undefined>;
  /** The addresses of every map in the workspace. */
  maps(): Promise<readonly string[]>;
}

export interface Workspace extends Files {
  /**
   * What the map at `uri` is judged by, open or on disk; undefined when it is not there, not read yet, or larger than
   * `maxLength` code units.
   */
  context(uri: string): MapContext | undefined;
  /** The same of a team's configuration, which is no map; undefined for everything else. */
  configContext(uri: string): MapContext | undefined;
  /** Every map of the workspace, once all are read. Their nodes are live: use them before waiting for anything else. */
  whenRead(): Promise<readonly FileOf[]>;
  /** A file changed, came or went on disk: what was read of it is forgotten. */
  forget(uri: string): void;
  /** Open maps whose findings depend on `uri` by their imports, or by using what it defines. */
  dependents(uri: string): string[];
  /** Forgets what a closed document was parsed to. */
  close(uri: string): void;
}

interface Parsed {
  readonly version: number;
  readonly journey: Journey;
}

/**
 * The maps that the server knows: open ones by their unsaved text, others as they are on disk, each parsed once a
 * version. `changed` is called when a file has been read that was pending before.
 * `config` gives the configuration that holds for a map.
 */
export function createWorkspace(
  documents: { get(uri: string): TextDocument | undefined; keys(): string[] },
  access: FileAccess,
  maxLength: () => number,
  changed: () => void,
  config: (uri: string) => FileOf | undefined = () => undefined,
): Workspace {
  const open = new Map<string, Parsed>();
  const disk = new Map<string, FileState>();
  /** What each open map saw when it was last asked for. */
  const seen = new Map<string, ReadonlySet<string>>();
  let listed: readonly string[] | 'pending' | undefined;
  const waiting: ((maps: readonly FileOf[]) => void)[] = [];

  const journeyOf = (document: TextDocument): Journey | undefined => {
    const text = document.getText();
    if (text.length > maxLength()) return undefined;
    const known = open.get(document.uri);
    if (known?.version === document.version) return known.journey;
    const journey = parse(text, known?.journey);
    open.set(document.uri, { version: document.version, journey });
    return journey;
  };

  const ofDocument = (document: TextDocument): FileState => {
    const journey = journeyOf(document);
    return journey ? { state: 'read', journey } : { state: 'missing' };
  };

  const load = async (uri: string): Promise<void> => {
    const pending: FileState = { state: 'pending' };
    disk.set(uri, pending);
    const text = await access.read(uri).catch(() => undefined);
    if (disk.get(uri) !== pending) return; // forgotten meanwhile: somebody asks again
    disk.set(
      uri,
      text === undefined || text.length > maxLength() ? { state: 'missing' } : { state: 'read', journey: parse(text) },
    );
    readOn();
  };

  const list = async (): Promise<void> => {
    listed = 'pending';
    listed = await access.maps().catch(() => []);
    readOn();
  };

  /** Something has been read: whoever waits for all of it may have it now. */
  const readOn = (): void => {
    const all = waiting.length > 0 ? maps() : undefined;
    if (all) for (const resolve of waiting.splice(0)) resolve(all);
    changed();
  };

  const read = (uri: string): FileState => {
    const document = documents.get(uri);
    if (document) return ofDocument(document);
    if (!disk.has(uri)) void load(uri);
    return disk.get(uri)!;
  };

  const maps = (): readonly FileOf[] | undefined => {
    if (listed === undefined) void list();
    if (listed === undefined || listed === 'pending') return undefined;
    const found: FileOf[] = [];
    let all = true;
    for (const uri of new Set([...listed, ...documents.keys()])) {
      if (isConfig(uri)) continue;
      const file = read(uri);
      if (file.state === 'read') found.push({ uri, journey: file.journey });
      else if (file.state === 'pending') all = false;
    }
    return all ? found : undefined;
  };

  const files: Files = { read, maps, config };

  const contextOf = (uri: string): MapContext | undefined => {
    const file = read(uri);
    if (file.state !== 'read') return undefined;
    const scope = buildScope(uri, file.journey, files);
    if (documents.get(uri)) seen.set(uri, new Set([...scope.files.map(f => f.uri), ...scope.imports.map(i => i.uri)]));
    const team = config(uri);
    return { scope, files, ...(team ? { team: teamOf(team.journey) } : {}), today: today() };
  };

  return {
    ...files,
    whenRead: () =>
      new Promise(resolve => {
        const all = maps();
        if (all) resolve(all);
        else waiting.push(resolve);
      }),
    context: uri => (isConfig(uri) ? undefined : contextOf(uri)),
    configContext: uri => (isConfig(uri) ? contextOf(uri) : undefined),
    forget: uri => {
      disk.delete(uri);
      listed = undefined;
    },
    dependents: uri =>
      [...seen].filter(([of, uris]) => of !== uri && (uris.has(uri) || seen.get(uri)?.has(of))).map(([of]) => of),
    close: uri => {
      open.delete(uri);
      seen.delete(uri);
    },
  };
}

/** The day here, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(n => String(n).padStart(2, '0')).join('-');
}
