import * as l10n from '@vscode/l10n';
import type { Finding } from '../journey/finding';
import type { MapNode, Node, Span } from '../journey/tree';
import { isAbsent, keyText } from '../journey/tree';
import { explainValue } from './explain';
import { explainKey, explainMissing, explainUnknownKey, isMissedOtherwise } from './explain-keys';
import { validate, type SchemaError } from './generated/validate.js';
import { firstLine, keySpan, placeOf, present, valueSpan, type Place } from './place';
import { kindOf, schemaAt } from './walk';
import type { Explanation } from './written';

/** More than anybody reads; a text that is no map at all can break the schema in every line. */
const mostFindings = 500;

/**
 * Checks a map against the schema: what is wrong, never what is unfinished (a key with nothing after it counts as not
 * written). Returns one finding for each mistake, in the order of the text, each within one line; at most 500.
 * Never throws. `root` is undefined for an empty text.
 */
export function validateSchema(root: Node | undefined): Finding[] {
  if (!root || isAbsent(root))
    return [
      finding(
        { start: root?.start ?? 0, end: root?.start ?? 0 },
        { message: l10n.t('This file is empty. A map begins with `title:` and a name for the journey.') },
      ),
    ];
  if (root.kind !== 'map')
    return [
      finding(firstLine(root), {
        message: l10n.t('This is no journey map yet. A map begins with `title:` and a name for the journey.'),
      }),
    ];
  validate(dataOf(root));
  const mistakes = mistakesIn(root, validate.errors ?? []).sort((a, b) => a.span.start - b.span.start);
  const found: Finding[] = [];
  const seen = new Set<string>();
  for (const mistake of mistakes) {
    if (found.length === mostFindings) break;
    const told = mistake.explain();
    // What an anchor holds is wrong wherever it is repeated, but it is one mistake
    const once = `${mistake.origin}:${told.message}`;
    if (seen.has(once)) continue;
    seen.add(once);
    found.push(finding(mistake.span, mistake.aliased ? { message: told.message } : told));
  }
  return found;
}

const finding = (span: Span, { message, fixes }: Explanation): Finding => ({
  code: 'schema',
  severity: 'error',
  span: { start: span.start, end: span.end },
  message,
  fixes,
});

/**
 * The tree as plain data for the compiled validator: without prototypes, so that `__proto__` is a key like any other, and
 * without what has no value.
 */
function dataOf(node: Node): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return present(node).map(i => dataOf(node.items[i]!));
  const data: Record<string, unknown> = Object.create(null);
  for (const { key, value } of node.entries) if (!isAbsent(value)) data[keyText(key)] = dataOf(value);
  return data;
}

interface Mistake {
  readonly span: Span;
  /** Where the wrong text is written, which is elsewhere when it is repeated through an alias. */
  readonly origin: number;
  readonly aliased: boolean;
  readonly explain: () => Explanation;
}

/** Of the validator's errors those that are mistakes of their own, with their places. */
function mistakesIn(root: MapNode, errors: readonly SchemaError[]): Mistake[] {
  const found: Mistake[] = [];
  const values = new Set<string>();
  const add = (place: Place, span: Span, explain: () => Explanation): void =>
    void found.push({ span: place.alias ?? span, origin: span.start, aliased: !!place.alias, explain });
  for (const { keyword, instancePath, propertyName, params } of errors) {
    // `if` and the pattern within `propertyNames` only repeat the error that stands beside them
    if (keyword === 'if' || propertyName !== undefined) continue;
    const place = placeOf(root, instancePath);
    const { path, node } = place;
    const key = String(params['additionalProperty'] ?? params['propertyName'] ?? params['missingProperty']);
    if (node.kind === 'map' && keyword === 'additionalProperties')
      add(place, keySpan(node, key), () => explainUnknownKey(node, path, root, key));
    else if (node.kind === 'map' && keyword === 'propertyNames')
      add(place, keySpan(node, key), () => explainKey(node, key));
    else if (node.kind === 'map' && keyword === 'required') {
      if (!isMissedOtherwise(node, path, root, key))
        add(place, keySpan(node, key), () => explainMissing(node, path, key));
    } else if (
      !values.has(instancePath) &&
      !(keyword === 'type' && params['type'] === 'string' && isTextToPeople(place, root))
    ) {
      values.add(instancePath);
      add(place, keyword === 'false schema' && place.key ? firstLine(place.key) : valueSpan(place), () =>
        explainValue({ path, node, root, keyword }),
      );
    }
  }
  return found;
}

/**
 * Whether the author meant a text, and only YAML reads it as something else: `name: 2026`, `title: true`. Free text is
 * taken as it is written (`textOf`), so nothing is wrong. The schema says `string` all the same, which is what general
 * tools should offer; only here the difference between a text and what looks like a number is nobody's mistake.
 */
function isTextToPeople({ path, node }: Place, root: Node): boolean {
  if (node.kind !== 'scalar') return false;
  const shape = schemaAt(path, root)[0];
  return !!shape && kindOf(shape) === 'text' && shape.pattern === undefined;
}
