import * as l10n from '@vscode/l10n';
import { glanceAt } from '../journey/glance';
import type { MapContext } from '../journey/scope';
import { resolvePath } from '../journey/scope';
import { entry } from '../journey/tree';
import { writeId } from './fix';
import { nearest } from './ids';
import type { Report } from './rule';

/** A stage of the parent map that it does not have. Nothing where there is no such map: that is told already. */
export function* unknownParentStage({ scope, files }: MapContext): Iterable<Report> {
  const { map: path, stage } = scope.journey.map.parent ?? {};
  const uri = path && resolvePath(scope.uri, path.value);
  if (!path || !stage || uri === undefined || uri === scope.uri) return;
  const about = glanceAt(uri, files);
  const file = files.read(uri);
  if (typeof about === 'string' || !about.isMap || about.isLibrary || file.state !== 'read') return;
  const { stages, root } = file.journey.map;
  if (stages.some(({ id }) => id?.value === stage.value)) return;
  const near = nearest(
    stage.value,
    stages.flatMap(({ id, name }) => (id ? [{ id: id.value, name: name?.value }] : [])),
  );
  const told = l10n.t('No stage of “{0}” has the id `{1}`.', path.value, stage.value);
  const key = entry(root, 'stages')?.key;
  yield {
    span: stage.node,
    message: near[0] ? `${told} ${l10n.t('Did you mean `{0}`?', near[0].candidate.id)}` : told,
    ...(key ? { related: [{ uri, span: key, message: l10n.t('Its stages stand here.') }] } : {}),
    ...(stage.node.alias
      ? {}
      : {
          fixes: () =>
            near.map(({ candidate: { id } }) => ({
              title: l10n.t('Write `{0}`', id),
              edits: [writeId(stage.node, id)],
              ...(near.length === 1 ? { preferred: true } : {}),
            })),
        }),
  };
}
