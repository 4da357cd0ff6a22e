import * as l10n from '@vscode/l10n';
import type { DocumentLink } from 'vscode-languageserver-types';
import { gathering } from '../journey/gathering';
import { glanceAt } from '../journey/glance';
import { namedFiles } from '../journey/links';
import type { Text } from '../journey/model';
import { positions } from '../journey/positions';
import type { MapContext } from '../journey/scope';
import { resolvePath } from '../journey/scope';
import type { ScalarNode, Span } from '../journey/tree';
import { textOf } from '../journey/tree';

/** What in a map can be followed by a click: the files that it names, as far as they are there, and addresses of the web. */
export function documentLinks(context: MapContext): DocumentLink[] {
  const { journey } = context.scope;
  const { map } = journey;
  const place = positions(journey);
  return [
    ...namedFiles(map).flatMap(path => fileLink(context, path)),
    ...webAddresses(journey.root, undefined)
      .flat()
      .map(node => ({ node, target: textOf(node)! })),
  ].map(({ node, ...link }) => ({ range: place.range(withoutQuotes(node)), ...link }));
}

interface Link {
  readonly node: ScalarNode;
  readonly target: string;
  readonly tooltip?: string;
}

/** A file that is not there is told of as a mistake; a link to it would only lead to another one. */
function fileLink({ scope, files }: MapContext, { value, node }: Text): Link[] {
  const target = resolvePath(scope.uri, value);
  const about = target === undefined ? 'missing' : glanceAt(target, files);
  if (target === undefined || about === 'missing') return [];
  const title = about === 'pending' ? undefined : about.title;
  return [{ node, target, tooltip: title ? l10n.t('Open “{0}”', title) : l10n.t('Open this file') }];
}

/** No other scheme: a map may come from anybody, and a click on it should do nothing but show a page. */
const isWebAddress = (text: string): boolean => /^(?:https?:\/\/|mailto:)\S+$/i.test(text);

const webAddresses = gathering<ScalarNode>(({ path, node }, add) => {
  if (path.at(-1) === 'url' && node.kind === 'scalar' && isWebAddress(textOf(node) ?? '')) add(node);
});

function withoutQuotes({ start, end, style, alias }: ScalarNode): Span {
  const isQuoted = !alias && (style === 'single' || style === 'double');
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
}
