import * as l10n from '@vscode/l10n';
import type { Node, Path } from '../journey/tree';
import { textOf } from '../journey/tree';
import { isId } from '../journey/ids';
import type { Schema } from './dialect';
import { explainFormat } from './formats';
import { nearest } from './suggest';
import type { Kind, Shape } from './walk';
import { describe, kindOf, properties } from './walk';
import type { Explanation } from './written';
import { changeTo, clipped, written } from './written';

/** A value that the schema rejects. Which item of a list is meant by a number in `path` makes no difference. */
export interface Rejected {
  readonly path: Path;
  readonly node: Node;
  /** What should be there; undefined where nothing should. */
  readonly shape: Shape | undefined;
  /** The keyword of the schema that it breaks. */
  readonly keyword: string;
  /** The schema of the file. */
  readonly of: Schema;
}

/** How a sentence about the value at `path` begins. */
export function subject(path: Path): string {
  const key = path.findLast(part => typeof part === 'string');
  if (key === undefined) return l10n.t('A map');
  return typeof path.at(-1) === 'number' ? l10n.t('Each item of `{0}`', clipped(key)) : `\`${clipped(key)}\``;
}

/** Says what a value must be, and what it is instead. */
export function explainValue({ path, node, shape, keyword, of }: Rejected): Explanation {
  if (!shape)
    return {
      message: l10n.t('A library has no `{0}`: it only shares definitions with other maps.', String(path.at(-1))),
    };
  const name = subject(path);
  if (keyword === 'minLength') return { message: l10n.t('{0} is empty.', name) };
  switch (kindOf(shape)) {
    case 'choice':
      return explainChoice(name, node, shape);
    case 'number':
      return explainNumber(name, node, shape);
    case 'boolean':
      return explainBoolean(name, node);
    case 'list':
      return explainList(name, node, describe([...path, 0], undefined, of)?.format === 'id');
    case 'map':
    case 'id-map':
      return explainMap(name, node, path, of);
    default:
      return explainText(name, node, shape, describe(path, undefined, of)?.kinds ?? []);
  }
}

function explainChoice(name: string, node: Node, shape: Shape): Explanation {
  const values = shape.enum ?? [];
  const meant = node.kind === 'scalar' ? nearest(textOf(node) ?? '', values) : undefined;
  return {
    message: l10n.t('{0} must be one of {1}, not {2}.', name, values.join(', '), written(node)),
    fixes: meant === undefined ? undefined : () => [changeTo(node, meant)],
  };
}

function explainNumber(name: string, node: Node, shape: Shape): Explanation {
  const { minimum, maximum } = shape;
  const text = textOf(node)?.trim() ?? '';
  if (shape.const !== undefined)
    return {
      message: l10n.t(
        '{0} must be {1}, the only version of the format so far, not {2}.',
        name,
        shape.const,
        written(node),
      ),
      fixes: () => [changeTo(node, String(shape.const))],
    };
  const quoted = node.kind === 'scalar' && node.style !== 'plain' && /^[-+]?\d+(?:\.\d+)?$/.test(text);
  if (quoted)
    return {
      message: l10n.t('{0} must be a number: write {1} without quotes.', name, text),
      fixes: () => [changeTo(node, text)],
    };
  const meant = asNumber(text);
  if (meant !== undefined)
    return {
      message: l10n.t('“{0}” is not a number in YAML. Write {1}.', text, meant),
      fixes: () => [changeTo(node, meant)],
    };
  const whole = shape.type === 'integer';
  const found = written(node);
  if (maximum !== undefined)
    return { message: l10n.t('{0} must be a number from {1} to {2}, not {3}.', name, minimum ?? 0, maximum, found) };
  if (minimum !== undefined)
    return {
      message: whole
        ? l10n.t('{0} must be a whole number, {1} or more, not {2}.', name, minimum, found)
        : l10n.t('{0} must be a number, {1} or more, not {2}.', name, minimum, found),
    };
  return { message: l10n.t('{0} must be a number, not {1}.', name, found) };
}

/** A number with the dash or the minus sign of other programs, or with spaces between its thousands. */
function asNumber(text: string): string | undefined {
  const plain = text.replace(/^[\u2010-\u2013\u2212]/, '-').replace(/(?<=\d)[ \u00a0\u2009\u202f](?=\d{3}(?!\d))/g, '');
  return plain !== text && /^-?\d+(?:\.\d+)?$/.test(plain) ? plain : undefined;
}

function explainBoolean(name: string, node: Node): Explanation {
  const text = textOf(node)?.toLowerCase() ?? '';
  const meant = /^(?:yes|y|on|true)$/.test(text) ? 'true' : /^(?:no|n|off|false)$/.test(text) ? 'false' : undefined;
  return {
    message: l10n.t('{0} must be true or false, not {1}.', name, written(node)),
    fixes: meant && (() => [changeTo(node, meant)]),
  };
}

function explainList(name: string, node: Node, ofIds: boolean): Explanation {
  const text = textOf(node);
  const message =
    ofIds && text !== undefined && isId(text)
      ? l10n.t('{0} must be a list, such as `[{1}]`.', name, text)
      : l10n.t('{0} must be a list: begin each item with `- `.', name);
  // Only words that mean themselves between brackets, too
  const simple =
    node.kind === 'scalar' && node.style === 'plain' && /^[\p{L}\p{N}./][\p{L}\p{N} ./'-]*$/u.test(node.source);
  return { message, fixes: simple ? () => [changeTo(node, `[${node.source}]`)] : undefined };
}

function explainMap(name: string, node: Node, path: Path, of: Schema): Explanation {
  const keys = properties(path, undefined, of).map(p => p.key);
  if (keys.length === 0)
    return {
      message: l10n.t(
        '{0} must have an entry for each id, such as `{1}: …`, not {2}.',
        name,
        exampleId(path, of),
        written(node),
      ),
    };
  const key = ['action', 'id', 'from', 'stages', 'map'].find(k => keys.includes(k)) ?? keys[0]!;
  const text = textOf(node);
  // An id takes no spaces: what else stands in its place is a name
  const first = key === 'id' && text !== undefined && !isId(text) ? 'name' : key;
  const plain = node.kind === 'scalar' && node.style === 'plain' && !node.source.includes('\n');
  return {
    message: l10n.t('{0} must have keys of its own, such as `{1}:`, not {2}.', name, first, written(node)),
    fixes:
      plain && typeof path.at(-1) === 'number'
        ? () => [
            {
              ...changeTo({ start: node.start, end: node.start }, `${first}: `),
              title: l10n.t('Write `{0}:` before it', first),
            },
          ]
        : undefined,
  };
}

function exampleId(path: Path, of: Schema): string {
  const example = describe(path, undefined, of)?.examples[0];
  return (typeof example === 'object' && example !== null && Object.keys(example)[0]) || 'id';
}

function explainText(name: string, node: Node, shape: Shape, kinds: readonly Kind[]): Explanation {
  if (node.kind === 'scalar') return explainFormat(name, node, shape.definition);
  const found = written(node);
  if (shape.definition === 'id')
    return {
      message: kinds.includes('list')
        ? l10n.t('{0} must be an id or a list of ids, not {1}.', name, found)
        : l10n.t('{0} must be an id, not {1}.', name, found),
    };
  if (kinds.includes('map'))
    return { message: l10n.t('{0} must be text or have keys of its own, not {1}.', name, found) };
  return { message: l10n.t('{0} must be text, not {1}.', name, found) };
}
