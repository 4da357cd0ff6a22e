import { parse, type Journey } from '../journey/parse';
import type { FileOf } from '../journey/scope';

/** How much text is kept in mind as it was read, in UTF-16 code units: a tree takes about thirty bytes for each. */
const keptLength = 2_000_000;

/**
 * Makes files of texts that are not open. Their journeys are read when they are asked for, and those that were asked for
 * longest ago are read again: a thousand trees would take half a gigabyte, a thousand texts take little.
 */
export function closedFiles(): (uri: string, text: string) => FileOf {
  const kept = new Map<FileOf, Journey>();
  let length = 0;

  return (uri, text) => {
    const file: FileOf = {
      uri,
      get journey() {
        const journey = kept.get(file) ?? parse(text);
        if (!kept.delete(file)) length += text.length;
        kept.set(file, journey);
        for (const oldest of kept.keys()) {
          if (length <= keptLength || oldest === file) break;
          length -= kept.get(oldest)!.text.length;
          kept.delete(oldest);
        }
        return journey;
      },
    };
    return file;
  };
}
