/** What is done about a path that leads to no file: another one, or the file. */
import * as l10n from '@vscode/l10n';
import { quote } from '../edits/quote';
import type { Fix } from '../journey/finding';
import { readable } from '../journey/frameworks';
import { glance } from '../journey/glance';
import { lineBreak } from '../journey/lines';
import type { Text } from '../journey/model';
import type { MapContext } from '../journey/scope';
import { relativePath, resolvePath } from '../journey/scope';
import { nearest } from './ids';

const fileName = (path: string): string => path.split(/[\\/]/).at(-1)!;
const bare = (path: string): string => fileName(path).replace(/(?:\.journey)?\.ya?ml$/i, '');

/** Libraries, or maps, of the workspace whose file is called nearly as the one written. */
export function otherFiles({ scope, files }: MapContext, path: Text, wanted: 'library' | 'map'): Fix[] {
  if (path.node.alias) return [];
  const taken = new Set(wanted === 'library' ? scope.files.map(f => f.uri) : [scope.uri]);
  const fitting = (files.maps() ?? []).filter(f => glance(f).isLibrary === (wanted === 'library') && !taken.has(f.uri));
  return nearest(
    bare(path.value),
    fitting.map(f => ({ id: bare(f.uri), uri: f.uri })),
  ).flatMap(({ candidate }) => {
    const to = relativePath(scope.uri, candidate.uri);
    if (resolvePath(scope.uri, to) !== candidate.uri) return [];
    return [
      {
        title: wanted === 'library' ? l10n.t('Import {0}', to) : l10n.t('Name {0}', to),
        edits: [{ span: { start: path.node.start, end: path.node.end }, text: quote(to, 'flow') }],
      },
    ];
  });
}

/** Creates the file at `uri` that `path` names, with what it must have. */
export function creation({ scope }: MapContext, path: Text, uri: string, wanted: 'library' | 'map'): Fix[] {
  if (!/\.journey\.ya?ml$/i.test(path.value)) return [];
  const last = wanted === 'library' ? 'type: library' : 'stages: []';
  const text = [`title: ${quote(readable(bare(path.value)))}`, last, ''].join(lineBreak(scope.journey.text));
  const name = fileName(path.value);
  return [
    {
      title: wanted === 'library' ? l10n.t('Create the library {0}', name) : l10n.t('Create the map {0}', name),
      edits: [],
      create: { uri, text },
      preferred: true,
    },
  ];
}
