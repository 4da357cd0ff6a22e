import * as l10n from '@vscode/l10n';
import type { Fix } from '../journey/finding';
import type { MapContext } from '../journey/scope';
import type { Path } from '../journey/tree';
import { insertDefinition } from '../edits/insert-definition';
import { insertKey } from '../edits/insert-key';
import { wordsOf } from '../edits/words';
import { fixBy, mostChoices } from './fix';
import { referable } from './known-ids';
import { definitionName } from './names';

/**
 * Makes a team the owner of what stands at `path`: one of those in sight, where `near` names those that come first; a
 * new one where there is none.
 */
export function ownerFixes(context: MapContext, path: Path, near: readonly string[] = []): Fix[] {
  const { scope } = context;
  const teams = referable(scope, 'team');
  if (teams.length === 0) return scope.complete ? newOwner(context, path) : [];
  const first = teams.filter(({ id }) => near.includes(id));
  return [...first, ...teams.filter(team => !first.includes(team))]
    .slice(0, mostChoices)
    .flatMap(team =>
      fixBy(l10n.t('Make “{0}” the owner', definitionName(team)), insertKey(scope.journey, path, 'owner', team.id)),
    );
}

function newOwner(context: MapContext, path: Path): Fix[] {
  const { journey } = context.scope;
  const { id, name } = wordsOf(context).firstTeam;
  const title = l10n.t('Add a team, and make it the owner');
  const owner = fixBy(title, insertKey(journey, path, 'owner', id));
  const defined = fixBy(title, insertDefinition(journey, 'team', id, { hole: name }));
  if (owner.length === 0 || defined.length === 0) return [];
  return [{ title, edits: [...owner, ...defined].flatMap(fix => fix.edits), preferred: true }];
}
