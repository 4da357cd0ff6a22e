import { LSPErrorCodes, ResponseError, type CancellationToken } from './lsp';
import type { Turns } from './turns';

/** Milliseconds of work after which what is more urgent comes first. */
const slice = 10;

/** The open documents, as far as a long answer must know whether they are still what they were. */
export interface OpenDocuments {
  keys(): string[];
  get(uri: string): { readonly version: number } | undefined;
}

/**
 * Works through something that takes long, and gives its results when all are there. Throws when nobody waits for them any
 * more; and when a document changes meanwhile, unless the results hold `places` of none: what is open has live nodes.
 */
export type InSlices = <T>(
  all: Iterable<T>,
  token: CancellationToken,
  places?: 'places' | 'no places',
) => Promise<readonly T[]>;

/** Lets what is more urgent come between two results of a long answer. */
export function inSlices(documents: OpenDocuments, turns: Turns): InSlices {
  const versions = (): string =>
    documents
      .keys()
      .map(uri => `${documents.get(uri)?.version} ${uri}`)
      .join('\n');

  return async (all, token, places = 'places') => {
    const before = versions();
    const found = [];
    let until = performance.now() + slice;
    for (const one of all) {
      found.push(one);
      if (performance.now() < until) continue;
      await turns.turn('open');
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      if (places === 'places' && versions() !== before)
        throw new ResponseError(LSPErrorCodes.ContentModified, 'a text changed meanwhile');
      until = performance.now() + slice;
    }
    return found;
  };
}
