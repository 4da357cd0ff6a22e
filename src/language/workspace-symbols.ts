/** All maps, their stages, steps and definitions, found by a part of their name. */
import type { WorkspaceSymbol } from 'vscode-languageserver-types';
import { SymbolKind } from 'vscode-languageserver-types';
import { builtInFrameworks, fold, languageOf, matchStages, readable, stageName } from '../journey/frameworks';
import type { JourneyMap, Stage } from '../journey/model';
import { positions } from '../journey/positions';
import { remember } from '../journey/remember';
import type { FileOf } from '../journey/scope';
import type { Span } from '../journey/tree';
import { stepTitle } from './about';
import { definitionSymbols } from './symbols';

/** More than one can look through. */
const mostSymbols = 400;

const mapSymbol = SymbolKind.Module;

/** A name of a file. It holds no nodes, so that a closed file need not be kept for it. */
interface Name {
  readonly name: string;
  /** As `fold` gives it: what is searched in. */
  readonly folded: string;
  readonly kind: SymbolKind;
  /** Where it is in the map, as it is now. */
  readonly find: (map: JourneyMap) => Span | undefined;
}

export interface Match {
  readonly file: FileOf;
  readonly name: Name;
  /** The less, the better. */
  readonly rank: number;
}

const namesOf = remember((file: FileOf): readonly Name[] => {
  const { map } = file.journey;
  const framework = builtInFrameworks.get(map.framework?.value ?? '');
  const match = framework && matchStages(map.stages, framework);
  const titleOf = (stage: Stage): string => {
    const known = match?.of.get(stage);
    const own = stage.name?.value.trim();
    return own || (known ? stageName(known, languageOf(map.language?.value)) : readable(stage.id?.value ?? ''));
  };
  const named = (name: string, kind: SymbolKind, find: Name['find']): Name[] =>
    name.trim() === '' ? [] : [{ name: name.trim(), folded: fold(name), kind, find }];
  return [
    ...named(map.title?.value ?? '', mapSymbol, m => m.title?.node),
    ...map.stages.flatMap((stage, i) => [
      ...named(titleOf(stage), SymbolKind.Class, m => m.stages[i]?.anchor),
      ...stage.steps.flatMap((step, j) =>
        named(stepTitle(step), SymbolKind.Method, m => m.stages[i]?.steps[j]?.anchor),
      ),
    ]),
    ...[...map.definitions].flatMap(([kind, all]) =>
      [...all.values()].flatMap(({ id, name }) =>
        named(name?.value || readable(id), definitionSymbols[kind], m => m.definitions.get(kind)?.get(id)?.key),
      ),
    ),
  ];
});

/** What of the files has a name with the letters of `query` in their order: file by file, so that it may be given up between two. */
export function* matches(files: readonly FileOf[], query: string): Iterable<readonly Match[]> {
  const wanted = fold(query);
  for (const file of files)
    yield namesOf(file).flatMap(name => {
      const rank = rankOf(name.folded, wanted);
      return rank === undefined ? [] : [{ file, name, rank }];
    });
}

/** A name that begins with what is asked for is likeliest, then one that has it, then one that has its letters. */
function rankOf(name: string, wanted: string): number | undefined {
  const at = name.indexOf(wanted);
  if (at >= 0) return at === 0 ? 0 : 1;
  let from = 0;
  for (const letter of wanted) {
    from = name.indexOf(letter, from) + 1;
    if (from === 0) return undefined;
  }
  return 2;
}

/** The likeliest of all matches, as symbols: file by file. */
export function* symbolsOf(all: readonly Match[]): Iterable<readonly WorkspaceSymbol[]> {
  const best = [0, 1, 2].flatMap(rank => all.filter(m => m.rank === rank)).slice(0, mostSymbols);
  const byFile = new Map<FileOf, Name[]>();
  for (const { file, name } of best) {
    const names = byFile.get(file);
    if (names) names.push(name);
    else byFile.set(file, [name]);
  }
  for (const [file, names] of byFile) {
    const { uri, journey } = file;
    const place = positions(journey);
    const containerName = journey.map.title?.value;
    yield names.flatMap(({ name, kind, find }) => {
      const span = find(journey.map);
      if (!span) return [];
      const container = containerName && kind !== mapSymbol ? { containerName } : {};
      return [{ name, kind, location: { uri, range: place.range(span) }, ...container }];
    });
  }
}
