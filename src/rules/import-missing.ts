import * as l10n from '@vscode/l10n';
import type { Fix } from '../journey/finding';
import { readable } from '../journey/frameworks';
import { glance } from '../journey/glance';
import { lineBreak } from '../journey/lines';
import type { Import, MapContext } from '../journey/scope';
import { relativePath, resolvePath } from '../journey/scope';
import { quote } from '../edits/quote';
import { nearest } from './ids';
import type { MapRule, Report } from './rule';

export const importMissing: MapRule = {
  id: 'import-missing',
  severity: 'error',
  summary: 'An imported file is not there.',
  why: 'Everything that the file defines is missing in the map. As long as it is, ids that could come from it can’t be checked.',
  source: 'The format: `imports` lists paths from the file that they stand in.',
  bad: `title: Buying running shoes
imports: [./shared/shop.journey.yaml]
stages: []
`,
  good: `title: Buying running shoes
stages: []
`,
  *check(context): Iterable<Report> {
    for (const found of context.scope.imports) {
      const { state, path } = found;
      if (state === 'missing')
        yield {
          span: path.node,
          message: l10n.t('There is no file “{0}”. Correct the path, or create the file.', path.value),
          fixes: () => [...otherFiles(context, found), ...creation(context, found)],
        };
      else if (state === 'not-a-path')
        yield {
          span: path.node,
          message: l10n.t('“{0}” is no path of a file. Write one such as `./shared/shop.journey.yaml`.', path.value),
          fixes: () => otherFiles(context, found),
        };
    }
  },
};

const fileName = (path: string): string => path.split(/[\\/]/).at(-1)!;
const bare = (path: string): string => fileName(path).replace(/(?:\.journey)?\.ya?ml$/i, '');

/** Libraries of the workspace whose name is nearly the one written. */
function otherFiles({ scope, files }: MapContext, { path }: Import): Fix[] {
  if (path.node.alias) return [];
  const imported = new Set(scope.files.map(f => f.uri));
  const libraries = (files.maps() ?? []).filter(f => glance(f).isLibrary && !imported.has(f.uri));
  return nearest(
    bare(path.value),
    libraries.map(f => ({ id: bare(f.uri), uri: f.uri })),
  ).flatMap(({ candidate }) => {
    const to = relativePath(scope.uri, candidate.uri);
    if (resolvePath(scope.uri, to) !== candidate.uri) return [];
    return [
      {
        title: l10n.t('Import {0}', to),
        edits: [{ span: { start: path.node.start, end: path.node.end }, text: quote(to, 'flow') }],
      },
    ];
  });
}

function creation({ scope }: MapContext, { path, uri }: Import): Fix[] {
  if (!/\.journey\.ya?ml$/i.test(path.value)) return [];
  const eol = lineBreak(scope.journey.text);
  const text = [`title: ${quote(readable(bare(path.value)))}`, 'type: library', ''].join(eol);
  return [
    {
      title: l10n.t('Create the library {0}', fileName(path.value)),
      edits: [],
      create: { uri, text },
      preferred: true,
    },
  ];
}
