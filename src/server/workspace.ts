import type { TextDocument } from 'vscode-languageserver-textdocument';
import { glance } from '../journey/glance';
import { isEarlier } from '../journey/is-earlier';
import { parse } from '../journey/parse';
import type { Ids } from '../journey/references';
import { buildScope, type FileOf, type FileState, type Files, type MapContext } from '../journey/scope';
import { isConfig, teamOf } from '../journey/team';
import { today } from '../journey/today';
import { createDisk, type DiskChange, type DiskEvents, type FileAccess } from './disk';
import type { Turns } from './turns';

export interface Workspace extends Files {
  /**
   * What the map at `uri` is judged by, open or on disk; undefined when it is not there, not read yet, or larger than
   * `maxLength` code units.
   */
  context(uri: string): MapContext | undefined;
  /** The same of a team's configuration, which is no map; undefined for everything else. */
  configContext(uri: string): MapContext | undefined;
  /**
   * Every map of the workspace, once all are read. The nodes of an open one are live: use them before waiting for anything
   * else. A closed one is parsed again when it was not asked for lately, so what is needed of all is remembered of its
   * `FileOf`, and found one map a turn.
   */
  whenRead(): Promise<readonly FileOf[]>;
  /** Whether the maps of the workspace are being read. */
  isReading(): boolean;
  /** Resolves when it is known what is on disk. */
  settled(uri: string): Promise<void>;
  /** Files changed, came or went on disk. */
  changedOnDisk(changes: readonly DiskChange[]): void;
  /** Maps may have come or gone that nobody told of, as in a folder that was moved. */
  listAgain(): void;
  /** What was too large may be so no more, or the other way round. */
  readAgain(): void;
  /** To be called when a file has changed: the maps, open or closed, that have been looked at and depend on it. */
  dependents(uri: string): string[];
  /** Maps whose findings depend on which maps the workspace has. */
  dependOnAll(): string[];
  /** Forgets what a closed document was parsed to. */
  close(uri: string): void;
}

interface Open {
  readonly version: number;
  /** The largest text that was read then. */
  readonly most: number;
  /** Absent when it is too large. */
  readonly file?: FileOf;
}

/** What was looked at to answer about a map, which is what the answer depends on. */
interface Asked {
  readonly file: FileOf;
  readonly files: Files;
  readonly uris: Set<string>;
  all: boolean;
}

/** What the libraries that a map sees may know of it: that it sees them, and what it uses. */
interface Sight {
  readonly libraries: ReadonlySet<string>;
  readonly used: ReadonlyMap<string, Ids>;
}

/**
 * The maps that the server knows: open ones by their unsaved text, others as they are on disk, each parsed once a
 * version. `config` gives the configuration that holds for a map.
 */
export function createWorkspace(
  documents: { get(uri: string): TextDocument | undefined; keys(): string[] },
  access: FileAccess,
  maxLength: () => number,
  turns: Turns,
  events: Omit<DiskEvents, 'deleted'>,
  config: (uri: string) => FileOf | undefined = () => undefined,
): Workspace {
  const open = new Map<string, Open>();
  const asked = new Map<string, Asked>();
  const sights = new Map<string, Sight>();
  /** Versions of open documents that nobody has written in since their file was deleted: editors hold them for a while. */
  const left = new Map<string, number>();
  const isLeft = (uri: string): boolean => left.has(uri) && left.get(uri) === documents.get(uri)?.version;
  const waiting: ((maps: readonly FileOf[]) => void)[] = [];
  const disk = createDisk(access, maxLength, turns, {
    ...events,
    read: () => {
      const all = maps();
      if (all) for (const resolve of waiting.splice(0)) resolve(all);
      events.read();
    },
    deleted: (uri, text) => {
      const document = documents.get(uri);
      if (document?.getText() === text) left.set(uri, document.version);
    },
    changed: uri => {
      if (left.has(uri) && disk.file(uri) !== 'missing') left.delete(uri);
      // What is open is judged by its own text
      if (documents.get(uri) && !isLeft(uri)) return;
      if (disk.file(uri) === 'missing') asked.delete(uri);
      events.changed(uri);
    },
  });

  const ofDocument = (document: TextDocument): FileOf | 'missing' => {
    const { uri, version } = document;
    const known = open.get(uri);
    const most = maxLength();
    if (known?.version === version && known.most === most) return known.file ?? 'missing';
    const text = document.getText();
    const file: FileOf | undefined =
      text.length > most ? undefined : { uri, journey: parse(text, known?.file?.journey) };
    open.set(uri, { version, most, ...(file ? { file } : {}) });
    return file ?? 'missing';
  };

  const fileAt = (uri: string): FileOf | 'missing' | 'pending' => {
    const document = documents.get(uri);
    return document ? ofDocument(document) : disk.file(uri);
  };

  const read = (uri: string): FileState => {
    const file = isLeft(uri) ? disk.file(uri) : fileAt(uri);
    return typeof file === 'string' ? { state: file } : stateOf(file);
  };

  const maps = (): readonly FileOf[] | undefined => {
    const listed = disk.maps();
    if (!listed) return undefined;
    const opened = documents.keys().filter(uri => !isConfig(uri) && !isEarlier(uri) && !isLeft(uri));
    return [...new Set([...listed, ...opened])].map(fileAt).filter(file => typeof file !== 'string');
  };

  const askedOf = (file: FileOf): Asked => {
    const known = asked.get(file.uri);
    if (known?.file === file) return known;
    const uris = new Set<string>();
    const now: Asked = {
      file,
      uris,
      all: false,
      files: {
        read: uri => {
          uris.add(uri);
          return read(uri);
        },
        maps: () => {
          now.all = true;
          return maps();
        },
        config,
      },
    };
    asked.set(file.uri, now);
    return now;
  };

  const contextOf = (uri: string): MapContext | undefined => {
    const file = fileAt(uri);
    if (typeof file === 'string') return undefined;
    const { files } = askedOf(file);
    const team = config(uri);
    return {
      scope: buildScope(uri, file.journey, files),
      files,
      ...(team ? { team: teamOf(team.journey) } : {}),
      today: today(),
    };
  };

  const sightOf = (uri: string): Sight => {
    const libraries = new Set([uri]);
    for (const of of libraries) {
      const file = fileAt(of);
      if (typeof file !== 'string') for (const to of glance(file).imports) libraries.add(to);
    }
    libraries.delete(uri);
    const file = fileAt(uri);
    return { libraries, used: typeof file === 'string' ? new Map() : glance(file).used };
  };

  /** Tells of a library whether it could notice that a map has changed. */
  const noticed = (uri: string): ((library: string) => boolean) => {
    const before = sights.get(uri);
    const now = sightOf(uri);
    sights.set(uri, now);
    const uses = !before || !areSame(before.used, now.used);
    return library => {
      const [saw, sees] = [!before || before.libraries.has(library), now.libraries.has(library)];
      return saw !== sees || (sees && uses);
    };
  };

  const dependOnAll = (): string[] => [...asked.values()].flatMap(({ all, file }) => (all ? [file.uri] : []));

  return {
    read,
    maps,
    config,
    whenRead: () =>
      new Promise(resolve => {
        const all = maps();
        if (all && !disk.isReading()) resolve(all);
        else waiting.push(resolve);
      }),
    isReading: disk.isReading,
    settled: disk.settled,
    context: uri => (isConfig(uri) ? undefined : contextOf(uri)),
    configContext: uri => (isConfig(uri) ? contextOf(uri) : undefined),
    changedOnDisk: disk.changed,
    listAgain: disk.list,
    readAgain: disk.readAgain,
    dependents: uri => {
      const others = [...asked.values()].filter(({ file }) => file.uri !== uri);
      const isNoticed = disk.maps() && others.some(({ all }) => all) ? noticed(uri) : () => false;
      return others
        .filter(({ uris, all, file }) => uris.has(uri) || (all && isNoticed(file.uri)))
        .map(({ file }) => file.uri);
    },
    dependOnAll,
    close: uri => {
      const text = open.get(uri)?.file?.journey.text;
      open.delete(uri);
      left.delete(uri);
      asked.delete(uri);
      disk.refresh(uri, text);
    },
  };
}

const stateOf = (file: FileOf): FileState => ({
  state: 'read',
  file,
  get journey() {
    return file.journey;
  },
});

function areSame(a: ReadonlyMap<string, Ids>, b: ReadonlyMap<string, Ids>): boolean {
  const idsOf = (used: ReadonlyMap<string, Ids>): string =>
    JSON.stringify([...used].map(([kind, ids]) => [kind, ...[...ids.keys()].sort()]).sort());
  return idsOf(a) === idsOf(b);
}
