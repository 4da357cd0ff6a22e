import type { DocumentSymbol } from 'vscode-languageserver-types';
import { SymbolKind } from 'vscode-languageserver-types';
import { idMaps } from '../journey/build-map';
import type { Definition, DefinitionKind, Stage, Step } from '../journey/model';
import { meanEmotion } from '../journey/build-map';
import { positions } from '../journey/positions';
import type { MapContext, Scope } from '../journey/scope';
import type { Entry, Span } from '../journey/tree';
import { keyText, textOf } from '../journey/tree';
import { describe } from '../schema/walk';
import { nameUnder, stageTitle, stepTitle, touchpointNames } from './about';
import { numbersOf } from './map-numbers';

/** More symbols make an outline slow in every editor: then steps are left out, from the last. */
const mostSymbols = 5000;
const longest = 120;

/** What editors show definitions as. */
export const definitionSymbols: Readonly<Record<DefinitionKind, SymbolKind>> = {
  persona: SymbolKind.Object,
  channel: SymbolKind.Interface,
  touchpoint: SymbolKind.Event,
  team: SymbolKind.Object,
  metric: SymbolKind.Number,
  evidence: SymbolKind.File,
  framework: SymbolKind.Enum,
};

/** One line of an outline; what is below it is made only when there is room for it. */
interface Line {
  readonly symbol: DocumentSymbol;
  readonly below?: () => readonly Line[];
}

/** The outline of a map: its keys in the order written, under them definitions, and stages with their steps. */
export function symbols({ scope }: MapContext): DocumentSymbol[] {
  const { journey } = scope;
  const top = journey.map.root.entries.map(e => entryLine(scope, e));
  const result = top.slice(0, mostSymbols).map(l => l.symbol);
  let room = mostSymbols - result.length;
  // Level by level, so that when there is no room for all the deepest are missing
  for (let level: readonly Line[] = top.slice(0, mostSymbols); level.length > 0 && room > 0;) {
    const next: Line[] = [];
    for (const { symbol, below } of level) {
      const lines = below?.().slice(0, room) ?? [];
      room -= lines.length;
      if (lines.length > 0) symbol.children = lines.map(l => l.symbol);
      next.push(...lines);
    }
    level = next;
  }
  return result;
}

function entryLine(scope: Scope, { key, value }: Entry): Line {
  const name = keyText(key);
  const { map } = scope.journey;
  const span = { start: key.start, end: Math.max(key.end, value.end) };
  const line = (kind: SymbolKind, below?: () => readonly Line[], detail?: string): Line => ({
    symbol: symbol(scope, describe([name])?.title ?? name, kind, span, key, detail),
    ...(below && !value.alias ? { below } : {}),
  });
  if (name === 'stages') return line(SymbolKind.Array, () => map.stages.map(s => stageLine(scope, s)));
  if (name === 'transitions')
    return line(SymbolKind.Array, () =>
      map.transitions.map(t => ({
        symbol: symbol(
          scope,
          `${t.from?.value ?? '…'} → ${t.to?.value ?? '…'}`,
          SymbolKind.Operator,
          t.node,
          t.from?.node ?? t.node,
          t.when?.value,
        ),
      })),
    );
  if (Object.hasOwn(idMaps, name)) {
    const kind = idMaps[name as keyof typeof idMaps];
    return line(SymbolKind.Namespace, () =>
      [...(map.definitions.get(kind)?.values() ?? [])].map(d => definitionLine(scope, d)),
    );
  }
  const texts = value.kind === 'list' ? value.items.slice(0, 10).map(textOf) : [textOf(value)];
  return line(SymbolKind.Property, undefined, texts.filter(text => text !== undefined).join(', '));
}

function definitionLine(scope: Scope, definition: Definition): Line {
  const { key, value, id, name, kind } = definition;
  const channel = nameUnder(scope, { definition, uri: scope.uri }, 'channel');
  const detail = [name ? id : '', channel ?? ''].filter(text => text !== '').join(' · ');
  const span = { start: key.start, end: Math.max(key.end, value.end) };
  return { symbol: symbol(scope, name?.value ?? id, definitionSymbols[kind], span, key, detail) };
}

function stageLine(scope: Scope, stage: Stage): Line {
  const { node } = stage;
  return {
    symbol: symbol(scope, stageTitle(scope, stage), SymbolKind.Class, node, stage.anchor, feeling(scope, stage)),
    ...(node.alias ? {} : { below: () => stage.steps.map(s => stepLine(scope, s)) }),
  };
}

function stepLine(scope: Scope, step: Step): Line {
  const detail = [feeling(scope, step), ...touchpointNames(scope, step)].filter(text => text !== undefined).join(' · ');
  return { symbol: symbol(scope, stepTitle(step), SymbolKind.Method, step.node, step.anchor, detail) };
}

function feeling({ journey }: Scope, of: Stage | Step): string | undefined {
  const mean = meanEmotion(of.emotion);
  return mean === undefined ? undefined : numbersOf(journey).signed(mean);
}

/** A symbol as the protocol wants it: never without a name, and with its selection inside its range. */
function symbol(
  scope: Scope,
  name: string,
  kind: SymbolKind,
  span: Span,
  selection: Span,
  detail?: string,
): DocumentSymbol {
  const place = positions(scope.journey);
  const inside = selection.start >= span.start && selection.end <= span.end ? selection : span;
  return {
    name: shortened(name) || '…',
    ...(detail ? { detail: shortened(detail) } : {}),
    kind,
    range: place.range(span),
    selectionRange: place.range(inside),
  };
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
