/** Defines what an unknown id names: where nothing is near to it, it is new. */
import * as l10n from '@vscode/l10n';
import { idMapOf } from '../journey/build-map';
import type { Edit, Fix } from '../journey/finding';
import { readable } from '../journey/frameworks';
import { idFrom, isId } from '../journey/ids';
import type { DefinitionKind, IdKind } from '../journey/model';
import type { Reference } from '../journey/references';
import type { Scope } from '../journey/scope';
import { insertDefinition } from '../edits/insert-definition';
import { insertKey } from '../edits/insert-key';
import type { Value } from '../edits/value';
import { fixBy, mostChoices, pathOfMoment, writeId } from './fix';
import { shortened } from './names';

export const isDefinition = (kind: IdKind): kind is DefinitionKind => Object.hasOwn(idMapOf, kind);

/** The ways to give an unknown id its meaning; none for stages and steps, whose place nobody knows. */
export function definitionFixes(reference: Reference, scope: Scope): Fix[] {
  const [kind] = reference.kinds;
  if (kind === 'pain') return painFixes(reference, scope);
  return kind && isDefinition(kind) ? definitionOf(kind, reference, scope) : [];
}

/** A definition with the id; a text that is no id becomes its name. */
function definitionOf(kind: DefinitionKind, { id, node, keyOf }: Reference, scope: Scope): Fix[] {
  const made = isId(id) ? id : idFrom(id);
  if (made === undefined || scope.definitions.get(kind)?.has(made)) return [];
  if (made !== id && keyOf) return [];
  const name = made === id ? readable(id) : id;
  const value = kind === 'framework' ? ownFramework(name, scope) : name;
  if (value === undefined) return [];
  const title = l10n.t('Define `{0}` under `{1}`', made, idMapOf[kind]);
  return fixBy(title, insertDefinition(scope.journey, kind, made, value)).map(fix => ({
    ...fix,
    edits: [...fix.edits, ...(made === id ? [] : [writeId(node, made)])] satisfies Edit[],
  }));
}

/** A framework of the stages that the map has: undefined where one of them has no id of its own. */
function ownFramework(name: string, scope: Scope): Value | undefined {
  const ids = scope.journey.map.stages.flatMap(({ id }) => (id && isId(id.value) ? [id.value] : []));
  if (ids.length !== scope.journey.map.stages.length || ids.length === 0 || new Set(ids).size < ids.length)
    return undefined;
  return {
    fields: [
      ['name', name],
      ['stages', { list: ids, flow: true }],
    ],
  };
}

/** Gives the id to a pain that an opportunity there may be meant to answer. */
function painFixes({ id, node }: Reference, scope: Scope): Fix[] {
  if (!isId(id)) return [];
  const { stages } = scope.journey.map;
  const moment = stages
    .flatMap(stage => [stage, ...stage.steps])
    .find(({ opportunities }) => opportunities.some(o => o.addresses?.some(a => a.node === node)));
  if (!moment) return [];
  return ('stage' in moment ? [moment, moment.stage] : [moment])
    .flatMap(of => of.pains.map((pain, i) => ({ of, pain, i })))
    .filter(({ pain }) => !pain.id)
    .slice(0, mostChoices)
    .flatMap(({ of, pain, i }) =>
      pain.text
        ? fixBy(
            l10n.t('Give the pain “{0}” this id', shortened(pain.text.value)),
            insertKey(scope.journey, [...pathOfMoment(of), 'pains', i], 'id', id),
          )
        : [],
    );
}
