import { dataOf } from '../edits/verify';
import { parse, type Journey } from '../journey/parse';
import type { FileOf, Files } from '../journey/scope';
import { configPlaces, teamOf } from '../journey/team';
import { child } from '../journey/tree';

/** Which team's configuration holds for which map. */
export interface Configs {
  /** The configuration that holds for a file, by its unsaved text if it is open: as far as it is known now. */
  of(uri: string): FileOf | undefined;
  /** Where a new configuration for a file belongs: at the root of its workspace folder. Nowhere for one that is not saved yet. */
  placeFor(uri: string): string | undefined;
  /** Resolves when it is known. */
  known(uri: string): Promise<void>;
  /** Whether an open configuration says something else than when this was asked last: what is half typed says nothing yet. */
  saysElse(uri: string): boolean;
  /** A configuration changed, came or went on disk, or is no longer open. */
  forget(uri: string): void;
  /** The folders of the workspace: no configuration is looked for above them. */
  setFolders(uris: readonly string[]): void;
}

interface OnDisk {
  readonly read: Promise<void>;
  /** Undefined while it is not read, and where there is none. */
  journey?: Journey;
  /** Somebody wanted it before it was read. */
  missed?: true;
}

/**
 * `open` gives the text of an open document as it is read, `read` the text of a file on disk. `found` is called when a
 * configuration has been read that somebody did without before.
 */
export function createConfigs(
  open: { has(uri: string): boolean; read: Files['read'] },
  read: (uri: string) => Promise<string | undefined>,
  found: () => void,
): Configs {
  const disk = new Map<string, OnDisk>();
  const meanings = new Map<string, string>();
  const placesIn = new Map<string, readonly string[]>();
  let folders: readonly string[] = [];

  const places = (uri: string): readonly string[] => {
    const folder = uri.slice(0, uri.lastIndexOf('/'));
    let known = placesIn.get(folder);
    if (!known) placesIn.set(folder, (known = configPlaces(uri, folders)));
    return known;
  };

  const onDisk = (place: string): OnDisk => {
    let known = disk.get(place);
    if (!known) {
      const load = async (): Promise<void> => {
        const text = await read(place).catch(() => undefined);
        if (text === undefined || disk.get(place) !== known) return;
        known!.journey = parse(text);
        if (known!.missed) found();
      };
      known = { read: Promise.resolve().then(load) };
      disk.set(place, known);
    }
    return known;
  };

  return {
    of: uri => {
      for (const place of places(uri)) {
        if (open.has(place)) {
          const file = open.read(place);
          if (file.state === 'read') return { uri: place, journey: file.journey };
          continue;
        }
        const file = onDisk(place);
        if (file.journey) return { uri: place, journey: file.journey };
        file.missed = true;
      }
      return undefined;
    },
    placeFor: uri => (uri.startsWith('untitled:') ? undefined : places(uri).at(-1)),
    known: async uri => {
      await Promise.all(places(uri).map(place => (open.has(place) ? undefined : onDisk(place).read)));
    },
    saysElse: uri => {
      const file = open.read(uri);
      const now = file.state === 'read' ? meaningOf(file.journey) : '';
      const before = meanings.get(uri);
      meanings.set(uri, now);
      return now !== before;
    },
    forget: uri => {
      disk.delete(uri);
      meanings.delete(uri);
    },
    setFolders: uris => {
      folders = uris;
      placesIn.clear();
    },
  };
}

/** All that a configuration means for maps. */
const meaningOf = (journey: Journey): string =>
  JSON.stringify([teamOf(journey), dataOf(child(journey.root, 'frameworks')) ?? null]);
