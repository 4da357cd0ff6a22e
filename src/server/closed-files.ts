import { parse, type Journey } from '../journey/parse';
import type { FileOf } from '../journey/scope';

/** How much text is kept in mind as it was read, in UTF-16 code units: a tree takes about thirty bytes for each. */
const keptLength = 500_000;

export interface ClosedFiles {
  /** A file of a text that is not open. */
  make(uri: string, text: string): FileOf;
  /** What the text of a file was parsed to. */
  keep(file: FileOf, journey: Journey): void;
  /** Nobody needs the journey of a file soon. */
  release(file: FileOf): void;
}

/**
 * Files whose journeys are read when they are asked for, and those that were asked for longest ago are read again: a
 * thousand trees would take half a gigabyte, a thousand texts take little.
 */
export function closedFiles(): ClosedFiles {
  const kept = new Map<FileOf, Journey>();
  let length = 0;

  const release = (file: FileOf): void => {
    length -= kept.get(file)?.text.length ?? 0;
    kept.delete(file);
  };
  const keep = (file: FileOf, journey: Journey): void => {
    release(file);
    kept.set(file, journey);
    length += journey.text.length;
    for (const oldest of kept.keys()) {
      if (length <= keptLength || oldest === file) break;
      release(oldest);
    }
  };
  const make = (uri: string, text: string): FileOf => {
    const file: FileOf = {
      uri,
      get journey() {
        const journey = kept.get(file) ?? parse(text);
        keep(file, journey);
        return journey;
      },
    };
    return file;
  };
  return { make, keep, release };
}
