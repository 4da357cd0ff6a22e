import * as l10n from '@vscode/l10n';
import { glance } from '../../journey/glance';
import type { MapContext } from '../../journey/scope';
import { buildScope, relativePath, resolvePath } from '../../journey/scope';
import type { Path } from '../../journey/tree';
import { child, textOf } from '../../journey/tree';
import { stageTitle } from '../about';
import type { IdDraft } from './ids';
import { CompletionItemKind } from './draft';

/** Paths of the workspace's files where the map names one, and the stages of the map that `parent` names. */
export function pathDrafts({ scope, files }: MapContext, path: Path): IdDraft[] {
  const key = path.findLast(part => typeof part === 'string');
  const isImport = path[0] === 'imports';
  const isMap =
    key === 'journey' || (path.length === 1 && key === 'baseline') || (path[0] === 'parent' && key === 'map');
  if (path[0] === 'parent' && key === 'stage') return parentStages();
  if (!isImport && !isMap) return [];
  return (files.maps() ?? [])
    .filter(f => f.uri !== scope.uri && glance(f).isLibrary === isImport)
    .map(file => ({
      label: relativePath(scope.uri, file.uri),
      kind: CompletionItemKind.File,
      beside: { name: glance(file).title },
      detail: glance(file).title ?? (isImport ? l10n.t('Library') : l10n.t('Journey map')),
    }));

  function parentStages(): IdDraft[] {
    const written = textOf(child(child(scope.journey.root, 'parent'), 'map'));
    const uri = written === undefined ? undefined : resolvePath(scope.uri, written);
    const file = uri === undefined ? undefined : files.read(uri);
    if (file?.state !== 'read') return [];
    const of = buildScope(uri!, file.journey, files);
    return of.journey.map.stages.flatMap(stage =>
      stage.id
        ? [
            {
              label: stage.id.value,
              kind: CompletionItemKind.Reference,
              beside: { name: stageTitle(of, stage) },
              detail: stageTitle(of, stage),
            },
          ]
        : [],
    );
  }
}
