import type { Connection } from 'vscode-languageserver';

/** What a person wants to see between and beside the lines of a file. */
export interface Shown {
  readonly stageLenses: boolean;
  readonly useLenses: boolean;
  readonly names: boolean;
}

const sections = ['journeyMap.codeLens.stages', 'journeyMap.codeLens.uses', 'journeyMap.inlayHints.names'];

/** Asks the client for these settings, once for each file until `forget` is called. What is not told is on. */
export function createShown(
  connection: Connection,
  canAsk: () => boolean,
): { of(uri: string): Promise<Shown>; forget(): void } {
  const known = new Map<string, Promise<Shown>>();

  const ask = async (scopeUri: string): Promise<Shown> => {
    const found: unknown[] = canAsk()
      ? await connection.workspace
          .getConfiguration(sections.map(section => ({ scopeUri, section })))
          .catch((): unknown[] => [])
      : [];
    const [stageLenses, useLenses, names] = sections.map((_, i) => found[i] !== false) as [boolean, boolean, boolean];
    return { stageLenses, useLenses, names };
  };

  return {
    of: uri => {
      let shown = known.get(uri);
      if (!shown) known.set(uri, (shown = ask(uri)));
      return shown;
    },
    forget: () => known.clear(),
  };
}
