import { glance } from '../journey/glance';
import { parse, type Journey } from '../journey/parse';
import type { FileOf } from '../journey/scope';
import { isConfig } from '../journey/team';
import { closedFiles } from './closed-files';
import type { Turns, Urgency } from './turns';

/** How the server reaches files that are not open. */
export interface FileAccess {
  /** The text of a file; undefined when there is none or it can't be read. */
  read(uri: string): Promise<string | undefined>;
  /** The addresses of every map in the workspace. */
  maps(): Promise<readonly string[]>;
}

/** What happened to a file on disk. */
export interface DiskChange {
  readonly uri: string;
  readonly kind: 'created' | 'changed' | 'deleted';
}

/** What is known of files as they are on disk. A file that is read again stays what it was until that is done. */
export interface Disk {
  /** A file; reads it if nobody has yet, and gives `pending` so long. */
  file(uri: string): FileOf | 'missing' | 'pending';
  /** The maps of the workspace; undefined until all have been read once. */
  maps(): ReadonlySet<string> | undefined;
  /** Whether the maps of the workspace are being read. */
  isReading(): boolean;
  /** Resolves when a file is known. */
  settled(uri: string): Promise<void>;
  /** Reads a file again. As long as nobody knows what is on disk, it is taken to be `text`. */
  refresh(uri: string, text?: string): void;
  changed(changes: readonly DiskChange[]): void;
  /** Lists the maps of the workspace again. */
  list(): void;
  /** Reads all files again that are known: `maxLength` is another one. */
  readAgain(): void;
}

/** What the disk tells: of a file that is another than before, and of all maps of the workspace. */
export interface DiskEvents {
  changed(uri: string): void;
  /** A file is gone that said `text`, before `changed` tells of it. */
  deleted(uri: string, text: string): void;
  /** Reading the workspace begins; it is read; it is read again, and other maps are there. */
  reading(): void;
  read(): void;
}

/** So many files are asked for at once: enough that asking costs little, few enough that an answer holds nothing up. */
const together = 16;

export function createDisk(access: FileAccess, maxLength: () => number, turns: Turns, events: DiskEvents): Disk {
  const closed = closedFiles();
  const known = new Map<string, { readonly text: string | undefined; readonly file: FileOf | 'missing' }>();
  const readings = new Map<string, Promise<void>>();
  let maps: Set<string> | undefined;
  let listing: 'no' | 'once' | 'again' = 'no';

  const isAs = (uri: string, text: string | undefined): boolean => {
    const before = known.get(uri);
    return before !== undefined && before.text === text;
  };

  const put = (uri: string, text?: string, file: FileOf | 'missing' = 'missing'): void => {
    if (isAs(uri, text)) return;
    known.set(uri, { text, file });
    events.changed(uri);
  };

  const load = (uri: string, urgency: Urgency): Promise<void> => {
    const isLatest = (): boolean => readings.get(uri) === reading;
    const read = async (): Promise<void> => {
      const found = await access.read(uri).catch(() => undefined);
      if (!isLatest()) return; // it changed meanwhile, and is read once more
      const text = found === undefined || found.length > maxLength() ? undefined : found;
      const file = text === undefined ? 'missing' : closed.make(uri, text);
      if (file !== 'missing' && !isAs(uri, text)) {
        // Before anybody is told of it: who looks at many files then need not read them all at once
        closed.keep(file, await parseInTurns(text!, urgency));
        glance(file);
        if (urgency === 'idle') closed.release(file);
      }
      if (!isLatest()) return;
      readings.delete(uri);
      put(uri, text, file);
    };
    const reading: Promise<void> = Promise.resolve().then(read);
    readings.set(uri, reading);
    return reading;
  };

  /** Parses a text piece by piece, one a turn: of the pieces before, the parser keeps what it has read. */
  const parseInTurns = async (text: string, urgency: Urgency): Promise<Journey> => {
    // Where it can keep nothing, it reads each piece with all before it: there may not be many
    const piece = Math.max(4_000, text.length / 8);
    let journey: Journey | undefined;
    let end = 0;
    do {
      await turns.turn(urgency);
      const lineEnd = text.indexOf('\n', end + piece);
      end = lineEnd < 0 ? text.length : lineEnd + 1;
      journey = parse(text.slice(0, end), journey);
    } while (end < text.length);
    return journey;
  };

  /** Reads what is not known yet. */
  const readAll = async (uris: readonly string[]): Promise<void> => {
    const loadSome = (from: number): Promise<unknown> =>
      Promise.all(uris.slice(from, from + together).map(uri => readings.get(uri) ?? load(uri, 'idle')));
    let next = loadSome(0);
    for (let from = together; from < uris.length + together; from += together) {
      await next;
      next = loadSome(from);
    }
    await next;
  };

  const survey = async (): Promise<void> => {
    const found = (await access.maps().catch(() => [])).filter(uri => !isConfig(uri));
    await readAll(found.filter(uri => known.get(uri)?.text === undefined));
    const before = maps;
    maps = new Set(found);
    if (!before) return;
    for (const uri of found) if (!before.has(uri)) events.changed(uri);
    for (const uri of before) if (!maps.has(uri)) events.changed(uri);
  };

  const list = async (): Promise<void> => {
    const isBusy = listing !== 'no';
    listing = isBusy ? 'again' : 'once';
    if (isBusy) return;
    events.reading();
    do {
      listing = 'once';
      await survey();
    } while ((listing as string) === 'again');
    listing = 'no';
    events.read();
  };

  const gone = (uri: string): void => {
    readings.delete(uri);
    maps?.delete(uri);
    const before = known.get(uri);
    if (before?.text !== undefined) events.deleted(uri, before.text);
    if (before) put(uri);
  };

  const file = (uri: string): FileOf | 'missing' | 'pending' => {
    const found = known.get(uri)?.file;
    if (!found && !readings.has(uri)) void load(uri, 'open');
    return found ?? 'pending';
  };

  return {
    file,
    maps: () => {
      if (!maps && listing === 'no') void list();
      return maps;
    },
    isReading: () => listing !== 'no',
    settled: async uri => {
      file(uri);
      while (readings.has(uri)) await readings.get(uri);
    },
    refresh: (uri, text) => {
      if (text !== undefined && !known.has(uri)) put(uri, text, closed.make(uri, text));
      void load(uri, 'open');
    },
    changed: changes => {
      const [deleted, written] = [new Set<string>(), new Set<string>()];
      for (const { uri, kind } of changes) (kind === 'deleted' ? deleted : written).add(uri);
      // Of a folder that comes or goes, nothing is told of the files in it
      for (const uri of [...known.keys()])
        if (isIn(written, uri)) void load(uri, 'open');
        else if (isIn(deleted, uri)) gone(uri);
      if (maps && changes.some(({ uri, kind }) => kind === 'created' && !maps!.has(uri))) void list();
    },
    list: () => {
      if (maps) void list();
    },
    readAgain: () => {
      for (const uri of known.keys()) void load(uri, 'open');
    },
  };
}

/** Whether a file, or a folder that it is in, is among some. */
function isIn(some: ReadonlySet<string>, uri: string): boolean {
  if (some.has(uri)) return true;
  for (let end = uri.lastIndexOf('/'); end > 0; end = uri.lastIndexOf('/', end - 1))
    if (some.has(uri.slice(0, end))) return true;
  return false;
}
