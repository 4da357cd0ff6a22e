import type { ScalarNode } from '../journey/tree';

/** The line breaks at the end of a text. */
const trailing = /(?<!\n)\n*$/;

/** The text with the line breaks at the end that the block text `node` has: its author's sign (`|`, `|-`, `|+`) decides of these. */
export const endedLike = (text: string, { value }: ScalarNode): string =>
  text.replace(trailing, '') + trailing.exec(String(value))![0];

/**
 * A text over lines (`|` or `>`), with the sign and the indentation of the one that it replaces. Undefined where it can't be
 * written so: an empty one, or one that begins with a space.
 */
export function blockText(text: string, { source, style }: ScalarNode, eol: string): string | undefined {
  const [head, ...body] = source.split(/\r?\n/);
  const first = body.find(line => line.trim() !== '');
  const indent = /^ */.exec(first ?? '')![0];
  // A number in the sign counts columns from a key that is not known here
  if (!head || indent === '' || /^[|>][-+]?\d/.test(head)) return undefined;
  const lines = text.replace(trailing, '').split('\n');
  if (/^(?:\s|$)/.test(lines[0]!)) return undefined;
  // A line break of a folded text is written as an empty line
  const written = style === 'folded' ? lines.flatMap((line, i) => (i > 0 && line !== '' ? ['', line] : [line])) : lines;
  return [head, ...written.map(line => (line === '' ? '' : indent + line))].join(eol);
}
