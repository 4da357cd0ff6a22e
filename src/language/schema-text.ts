/** What the schema says of a place, as Markdown. */
import * as l10n from '@vscode/l10n';
import { quote } from '../edits/quote';
import type { Description } from '../schema/walk';
import { code } from './about';

/** Title, meaning, and the values to choose from or else examples. */
export function schemaMarkdown(description: Description): string {
  const parts = [`**${description.title}**`];
  if (description.description) parts.push(description.description);
  if (description.choices.some(c => c.description))
    parts.push(
      description.choices.map(c => `- ${code(c.value)}${c.description ? `: ${c.description}` : ''}`).join('\n'),
    );
  else if (description.examples.length > 0)
    parts.push(`${l10n.t('Example')}: ${description.examples.map(e => code(flow(e))).join(', ')}`);
  return parts.join('\n\n');
}

/** An example as it would stand in a map, on one line. */
function flow(value: unknown, inside = false): string {
  if (typeof value === 'string') return quote(value, inside ? 'flow' : 'block');
  if (Array.isArray(value)) return `[${value.map(v => flow(v, true)).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([k, v]) => `${k}: ${flow(v, true)}`)
      .join(', ')}}`;
  return String(value);
}
