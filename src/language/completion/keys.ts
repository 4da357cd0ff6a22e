/** The keys that a map may still have. */
import * as l10n from '@vscode/l10n';
import { lineBreak } from '../../journey/lines';
import type { MapContext } from '../../journey/scope';
import { keyReferenceKinds, referenceKinds } from '../../journey/references';
import type { Path } from '../../journey/tree';
import { entries, keyText } from '../../journey/tree';
import { mapSchema } from '../../schema/dialect';
import type { Description, Property } from '../../schema/walk';
import { describe, properties } from '../../schema/walk';
import { schemaMarkdown } from '../schema-text';
import type { Reading } from './cursor';
import type { Draft } from './draft';
import { CompletionItemKind } from './draft';
import type { Style } from './style';

/** The keys to offer at the cursor: those that the schema `of` the file has there and it has not yet, each with what its value needs. */
export function keyDrafts({ scope }: MapContext, reading: Reading, style: Style, of = mapSchema): Draft[] {
  const { root, text } = scope.journey;
  const top = reading.path.length === 0;
  const taken = new Set(reading.others);
  // The cursor was looked for in a part of the text: its other top-level keys are known from the whole
  if (top)
    for (const { key } of entries(root))
      if (key.end < reading.span.start || key.start > reading.span.end) taken.add(keyText(key));
  return properties(reading.path, top ? root : undefined, of)
    .filter(p => !taken.has(p.key))
    .map(p => ({
      label: p.key,
      kind: CompletionItemKind.Property,
      beside: { name: p.title, ...(p.required ? { belongs: l10n.t('required') } : {}) },
      documentation: schemaMarkdown(p),
      ...withValue(p, reading, style, lineBreak(text)),
    }));
}

/** The key, its colon, and where its value can only be a list or a map, the beginning of that. */
function withValue(
  p: Property,
  reading: Reading,
  style: Style,
  newline: string,
): Pick<Draft, 'text' | 'snippet' | 'suggestNext'> {
  if (reading.colon || reading.style !== 'plain') return { text: p.key };
  if (reading.filled) return { text: `${p.key}:` };
  const path = [...reading.path, p.key];
  const list = p.kinds.every(k => k === 'list');
  const map = p.kinds.every(k => k === 'map' || k === 'id-map');
  const suggestNext = hasChoice(list ? [...path, 0] : path, list ? describe([...path, 0]) : p);
  if (!list && !map) return { text: `${p.key}: `, suggestNext };
  if (reading.flow) return { text: list ? `${p.key}: [$0]` : `${p.key}: {$0}`, snippet: true, suggestNext };
  const indent = ' '.repeat(reading.column + (list ? style.dash : style.unit));
  return { text: `${p.key}:${newline}${indent}${list ? '- ' : ''}$0`, snippet: true, suggestNext };
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
