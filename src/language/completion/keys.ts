/** The keys that a map may still have. */
import * as l10n from '@vscode/l10n';
import { fold } from '../../journey/frameworks';
import { lineBreak } from '../../journey/lines';
import type { IdKind } from '../../journey/model';
import type { MapContext, Scope } from '../../journey/scope';
import { keyReferenceKinds, referenceKinds } from '../../journey/references';
import type { Path, ScalarNode } from '../../journey/tree';
import { entries, keyText, nodeAt } from '../../journey/tree';
import { mapSchema } from '../../schema/dialect';
import type { Description, Property } from '../../schema/walk';
import { describe, properties } from '../../schema/walk';
import { schemaMarkdown } from '../schema-text';
import { writtenInBrackets } from './alike';
import type { Reading } from './cursor';
import type { Draft } from './draft';
import { CompletionItemKind } from './draft';
import { wantedIds } from './seen-ids';
import type { Style } from './style';

/** The keys to offer at the cursor: those that the schema `of` the file has there and it has not yet, each with what its value needs. */
export function keyDrafts({ scope }: MapContext, reading: Reading, style: Style, of = mapSchema): Draft[] {
  const { root } = scope.journey;
  const top = reading.path.length === 0;
  const taken = new Set(reading.others);
  // The cursor was looked for in a part of the text: its other top-level keys are known from the whole
  if (top)
    for (const { key } of entries(root))
      if (key.end < reading.span.start || key.start > reading.span.end) taken.add(keyText(key));
  return shorterFirst(nextFirst(properties(reading.path, top ? root : undefined, of), scope, reading))
    .filter(p => !taken.has(p.key))
    .map(p => ({
      label: p.key,
      kind: CompletionItemKind.Property,
      // A title that only repeats the key, as in English, says nothing more
      beside: {
        ...(fold(p.title) === fold(p.key) ? {} : { name: p.title }),
        ...(p.required ? { belongs: l10n.t('required') } : {}),
      },
      documentation: schemaMarkdown(p),
      ...withValue(p, reading, style, scope),
    }));
}

/** What is required first; then what the format has behind the key above the cursor, as one writes from top to bottom. */
function nextFirst(all: readonly Property[], { journey: { root } }: Scope, reading: Reading): readonly Property[] {
  const { start } = reading.span;
  const above = entries(nodeAt(root, reading.path)).findLast(({ key }) => key.end < start && known(key));
  function known(key: ScalarNode): boolean {
    return all.some(p => p.key === keyText(key));
  }
  if (!above) return all;
  const at = all.findIndex(p => p.key === keyText(above.key));
  const required = all.filter((p, i) => p.required && i !== at);
  const behind = all.filter((p, i) => !p.required && i > at);
  return [...required, ...behind, ...all.filter(p => !required.includes(p) && !behind.includes(p))];
}

/** Of keys of which one begins as the other, the shorter one first, for nobody could type it apart: `framework`, then `frameworks`. */
function shorterFirst(all: readonly Property[]): readonly Property[] {
  const lengths = (a: Property, b: Property): number => a.key.length - b.key.length;
  return [...new Set(all.flatMap(p => all.filter(o => p.key.startsWith(o.key)).sort(lengths)))];
}

/** The key, its colon, and where its value can only be a list or a map, the beginning of that. */
function withValue(
  p: Property,
  reading: Reading,
  style: Style,
  scope: Scope,
): Pick<Draft, 'text' | 'snippet' | 'suggestNext'> {
  if (reading.colon || reading.style !== 'plain') return { text: p.key };
  if (reading.filled) return { text: `${p.key}:` };
  const path = [...reading.path, p.key];
  const list = p.kinds.every(k => k === 'list');
  const map = p.kinds.every(k => k === 'map' || k === 'id-map');
  const item = list ? describe([...path, 0]) : undefined;
  const suggestNext = hasChoice(list ? [...path, 0] : path, list ? item : p);
  if (!list && !map) return { text: `${p.key}: `, suggestNext };
  if (reading.flow) return { text: list ? `${p.key}: [$0]` : `${p.key}: {$0}`, snippet: true, suggestNext };
  if (list && item && inBrackets(scope, path, item, reading)) {
    // Suggestions behind the colon bring their brackets along
    const kinds = referenceKinds([...path, 0]);
    const some = kinds ? kinds.some(kind => isAnyKnown(scope, kind)) : p.key === 'imports';
    return some ? { text: `${p.key}: `, suggestNext } : { text: `${p.key}: [$1]$0`, snippet: true, suggestNext };
  }
  const indent = ' '.repeat(reading.column + (list ? style.dash : style.unit));
  return {
    text: `${p.key}:${lineBreak(scope.journey.text)}${indent}${list ? '- ' : ''}$0`,
    snippet: true,
    suggestNext,
  };
}

/** Whether a list is best begun on its line: as the nearest one under the same key; else one of ids, which are short. */
function inBrackets(scope: Scope, path: Path, item: Description, { span }: Reading): boolean {
  const short = item.format === 'id' || referenceKinds([...path, 0]) !== undefined || path[0] === 'imports';
  return writtenInBrackets(scope.journey.root, path, span.start) ?? short;
}

/** Whether there is an id of a kind to choose. */
function isAnyKnown(scope: Scope, kind: IdKind): boolean {
  if (kind === 'stage' || kind === 'step' || kind === 'pain') return true;
  return (scope.definitions.get(kind)?.size ?? 0) > 0 || wantedIds(scope, kind).length > 0;
}

/** Whether a sentence may stand there: where the short form is a text, what is typed is more likely that than a key. */
export function isFreeText({ kinds, format, shortForm }: Description): boolean {
  return kinds.includes('text') && format === undefined && shortForm;
}

/** Whether there is something to choose from at `path`. */
function hasChoice(path: Path, description: Description | undefined): boolean {
  if (!description || isFreeText(description)) return false;
  const { kinds, choices, format, minimum, maximum } = description;
  return (
    choices.length > 0 ||
    kinds.some(k => k === 'map' || k === 'id-map') ||
    (minimum !== undefined && maximum !== undefined && maximum - minimum <= 10) ||
    (format !== undefined && format !== 'id') ||
    referenceKinds(path) !== undefined ||
    keyReferenceKinds(path) !== undefined ||
    (path[0] === 'stages' && path.at(-1) === 'id') ||
    ['imports', 'baseline', 'journey', 'map'].some(key => path.includes(key))
  );
}
