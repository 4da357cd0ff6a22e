import * as l10n from '@vscode/l10n';
import type { Node, Span } from '../journey/tree';
import { isAbsent, moving } from '../journey/tree';
import { entriesBehind } from './entries-behind';
import type { Place } from './places';
import type { TextRule } from './rule';

export const decimalComma: TextRule = {
  id: 'decimal-comma',
  severity: 'error',
  summary: 'A number is written with a comma, as in `70,19`.',
  why: 'In YAML a comma separates values: `{value: 70,19}` is read as 70 and loses the rest, and `value: 70,19` is a text that nothing can be computed with.',
  source: 'YAML 1.2.2, section 10.3 “Core Schema”: decimals are written with a point.',
  bad: `title: Buying running shoes
stages:
  - id: conversion
    metrics: [cart-abandonment]
    steps:
      - action: Pays in the web shop
metrics:
  cart-abandonment: {name: Cart abandonment, value: 70,19}
`,
  good: `title: Buying running shoes
stages:
  - id: conversion
    metrics: [cart-abandonment]
    steps:
      - action: Pays in the web shop
metrics:
  cart-abandonment: {name: Cart abandonment, value: 70.19}
`,
  checkText(place, { text }) {
    const { node, expected, path } = place;
    if (expected !== 'number' || node.kind !== 'scalar' || node.alias) return undefined;
    const span = moving(node, writtenNumber(text, place));
    const source = text.slice(span.start, span.end);
    const read = readNumber(source.replace(/^(['"])(.*)\1$/, '$2').trim(), path.at(-1) === 'sample');
    if (!read) return undefined;
    return {
      span,
      claims: span,
      message: read.ambiguous
        ? l10n.t(
            '“{0}” is not a number in YAML. If the comma is the decimal sign, write {1}; if it parts the thousands, leave it out.',
            source,
            read.number,
          )
        : l10n.t('“{0}” is not a number in YAML. Write {1}.', source, read.number),
      fixes: () => [
        {
          title: l10n.t('Write {0}', read.number),
          edits: [{ span, text: read.number }],
          ...(read.ambiguous ? {} : { preferred: true }),
        },
      ],
    };
  },
};

/** In flow style YAML cuts the number at its comma: the digits behind it are then keys without a value. */
function writtenNumber(text: string, { node, holder }: Place): Span {
  let end = node.end;
  if (holder.kind === 'map' && holder.flow && (node as Node & { value: unknown }).value !== null) {
    for (const { key, value } of entriesBehind(holder, node.start)) {
      if (key.start !== end + 1 || text[end] !== ',' || !/^\d+$/.test(key.source) || !isAbsent(value)) break;
      if (/^[ \t]*:/.test(text.slice(key.end))) break;
      end = key.end;
    }
  }
  return { start: node.start, end };
}

/** What a number with commas means: `1,234` may be either a decimal or thousands. Undefined for anything else. */
function readNumber(written: string, whole: boolean): { number: string; ambiguous?: true } | undefined {
  const text = written.replace(/^\+/, '');
  const thousands = /^-?\d{1,3}(?:,\d{3})+$/.test(text);
  if (thousands && (whole || text.split(',').length > 2)) return { number: text.replace(/,/g, '') };
  if (whole) return undefined;
  if (/^-?\d+,\d+$/.test(text)) {
    const number = text.replace(',', '.');
    return thousands && !/^-?0/.test(text) ? { number, ambiguous: true } : { number };
  }
  // `1 234,56` and `1.234,56`
  if (/^-?\d{1,3}(?:[ \u00a0\u202f.]\d{3})+,\d+$/.test(text))
    return { number: text.replace(/[ \u00a0\u202f.]/g, '').replace(',', '.') };
  return undefined;
}
