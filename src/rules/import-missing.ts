import * as l10n from '@vscode/l10n';
import { creation, otherFiles } from './named-file';
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
          fixes: () => [...otherFiles(context, path, 'library'), ...creation(context, path, found.uri, 'library')],
        };
      else if (state === 'not-a-path')
        yield {
          span: path.node,
          message: l10n.t('“{0}” is no path of a file. Write one such as `./shared/shop.journey.yaml`.', path.value),
          fixes: () => otherFiles(context, path, 'library'),
        };
    }
  },
};
