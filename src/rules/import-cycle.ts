import * as l10n from '@vscode/l10n';
import type { Related } from '../journey/finding';
import type { Import, Scope } from '../journey/scope';
import { resolvePath } from '../journey/scope';
import type { MapRule, Report } from './rule';

export const importCycle: MapRule = {
  id: 'import-cycle',
  severity: 'error',
  summary: 'Imports lead in a circle, back to this file.',
  why: 'When two files import each other, neither is the one that the other builds on: an id may come from either, and a change in one changes the other.',
  source: 'The format: files build on libraries, in one direction.',
  bad: `# a.journey.yaml, which imports itself
title: Buying running shoes
imports: [./a.journey.yaml]
stages: []
`,
  good: `title: Buying running shoes
stages: []
`,
  *check({ scope }): Iterable<Report> {
    for (const found of scope.imports) {
      if (!found.cycle) continue;
      yield {
        span: found.path.node,
        message:
          found.uri === scope.uri
            ? l10n.t('A file can’t import itself. Remove this import.')
            : l10n.t('“{0}” leads back to this file through its own imports. Remove one of them.', found.path.value),
        related: wayBack(scope, found),
      };
    }
  },
};

/** The imports on the way, each where it is written. */
function wayBack(scope: Scope, { cycle = [] }: Import): Related[] {
  return cycle.slice(1, -1).flatMap((uri, i): Related[] => {
    const to = cycle[i + 2]!;
    const journey = scope.files.find(f => f.uri === uri)?.journey;
    const path = journey?.map.imports.find(p => resolvePath(uri, p.value) === to);
    return path ? [{ uri, span: path.node, message: l10n.t('This import leads back.') }] : [];
  });
}
