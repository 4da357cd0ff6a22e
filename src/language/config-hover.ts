import type { Hover } from 'vscode-languageserver-types';
import { MarkupKind } from 'vscode-languageserver-types';
import { positions } from '../journey/positions';
import type { MapContext } from '../journey/scope';
import type { Node, Path } from '../journey/tree';
import { keyText, locate, textOf } from '../journey/tree';
import { configSchema } from '../schema/dialect';
import { describe } from '../schema/walk';
import { markdown } from './about';
import { aboutRule } from './about-rule';
import { hover } from './hover';
import { schemaMarkdown } from './schema-text';

/** What is told of the word at `offset` of a team's configuration; null where there is nothing to tell. */
export function hoverConfig(context: MapContext, offset: number): Hover | null {
  const { journey } = context.scope;
  const located = locate(journey.root, offset);
  const node = located?.key?.key ?? located?.nodes.at(-1);
  if (!located || node?.kind !== 'scalar') return null;
  const { path, key } = located;
  // Frameworks are written as in a map
  if (path[0] === 'frameworks' && path.length > 1) return hover(context, offset);
  const value = key ? aboutKey(path, keyText(key.key), journey.root) : aboutValue(path, textOf(node));
  return value === undefined
    ? null
    : { contents: { kind: MarkupKind.Markdown, value }, range: positions(journey).range(node) };
}

function aboutKey(path: Path, key: string, root: Node | undefined): string | undefined {
  if (path.length === 2 && path[0] === 'rules') return aboutRule(key);
  const description = describe(path, root, configSchema);
  return description && schemaMarkdown(description);
}

function aboutValue(path: Path, text: string | undefined): string | undefined {
  const description = describe(path, undefined, configSchema);
  const meaning = description?.choices.find(c => c.value === text)?.description;
  return meaning && `**${description!.title}: ${markdown(text!)}**\n\n${meaning}`;
}
