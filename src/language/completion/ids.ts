/** Ids to refer to: everything that the map can see, by name. */
import * as l10n from '@vscode/l10n';
import { fold, languageOf, readable, stageName, type Framework } from '../../journey/frameworks';
import type { DefinitionKind, IdKind, Item } from '../../journey/model';
import type { Located, MapContext, Scope } from '../../journey/scope';
import { relativePath } from '../../journey/scope';
import type { Path } from '../../journey/tree';
import {
  aboutDefinition,
  aboutFramework,
  fileOf,
  kindName,
  markdown,
  nameUnder,
  stageTitle,
  stepTitle,
} from '../about';
import { momentAt } from '../uses';
import type { Draft } from './draft';
import { CompletionItemKind } from './draft';
import { importEdit } from './import-edit';
import { definedIds, idsElsewhere, wantedIds } from './seen-ids';
import { frameworksOf } from './stage-ids';
import { frameworkName } from '../framework-name';

/** An id to offer; how it is written is up to the place. */
export type IdDraft = Omit<Draft, 'text'>;

/**
 * What `kinds` can name at `path`, in the order defined, the map's own before imported ones; then what is used elsewhere but
 * not defined yet, and what other libraries have. `under` is the id that is written there.
 */
export function idDrafts(context: MapContext, kinds: readonly IdKind[], path: Path, under = ''): IdDraft[] {
  const { scope } = context;
  return kinds.flatMap(kind => {
    if (kind === 'stage') return [...journeyEnd(path), ...stages(scope)];
    if (kind === 'step') return steps(scope);
    if (kind === 'pain') return pains(scope, path);
    if (kind === 'framework') return frameworks(scope);
    return [...definitions(scope, kind), ...undefinedYet(scope, kind, under), ...elsewhere(context, kind)];
  });
}

function definitions(scope: Scope, kind: DefinitionKind): IdDraft[] {
  const all = scope.definitions.get(kind);
  return definedIds(scope, kind).map(id => {
    const located = all!.get(id)!;
    const file = fileOf(scope, located);
    const belongs = nameUnder(scope, located, 'channel') ?? file;
    return definitionDraft(scope, located, { belongs, file });
  });
}

function definitionDraft(
  scope: Scope,
  located: Located,
  { belongs, file }: { belongs?: string; file?: string },
): IdDraft {
  const { id, name } = located.definition;
  return {
    label: id,
    kind: CompletionItemKind.Reference,
    beside: { name: name?.value, belongs },
    detail: [name?.value ?? readable(id), file].filter(Boolean).join(' · '),
    documentation: aboutDefinition(scope, located),
  };
}

function undefinedYet(scope: Scope, kind: DefinitionKind, under: string): IdDraft[] {
  const detail = l10n.t('Used in this map, not defined yet');
  return wantedIds(scope, kind)
    .filter(id => id !== under)
    .map(id => ({ label: id, kind: CompletionItemKind.Reference, beside: { belongs: detail }, detail }));
}

/** What the map sees once it imports the library; it is imported when one is taken. */
function elsewhere(context: MapContext, kind: DefinitionKind): IdDraft[] {
  const { scope } = context;
  return idsElsewhere(context, kind).flatMap(located => {
    const path = relativePath(scope.uri, located.uri);
    const also = importEdit(scope.journey, path);
    const file = l10n.t('adds the import of {0}', path);
    return also ? { ...definitionDraft(scope, located, { belongs: file, file }), also } : [];
  });
}

function frameworks(scope: Scope): IdDraft[] {
  const language = languageOf(scope.journey.map.language?.value);
  return frameworksOf(scope).map(framework => ({
    label: framework.id,
    kind: CompletionItemKind.EnumMember,
    ...besideId(framework),
    detail: framework.stages.map(s => stageName(s, language)).join(' → '),
    documentation: aboutFramework(scope, framework),
  }));
}

/** Its name, where it says more than the id. */
function besideId(framework: Framework): Pick<IdDraft, 'beside'> {
  const name = frameworkName(framework);
  return fold(name) === fold(readable(framework.id)) ? {} : { beside: { name } };
}

/** A transition begins at the start of the journey, or leads out of it. */
function journeyEnd(path: Path): IdDraft[] {
  const [label, detail] =
    path.at(-1) === 'from' ? ['start', l10n.t('The start of the journey')] : ['exit', l10n.t('Leaves the journey')];
  return [{ label, kind: CompletionItemKind.Keyword, beside: { name: detail }, detail }];
}

function stages(scope: Scope): IdDraft[] {
  return scope.journey.map.stages.flatMap(stage => {
    if (!stage.id) return [];
    const title = stageTitle(scope, stage);
    const lines = [`**${markdown(title)}** — ${kindName('stage')}`, stage.goal ? markdown(stage.goal.value) : ''];
    return [
      {
        label: stage.id.value,
        kind: CompletionItemKind.Reference,
        beside: { name: title, belongs: kindName('stage') },
        detail: title,
        documentation: lines.filter(Boolean).join('\n\n'),
      },
    ];
  });
}

function steps(scope: Scope): IdDraft[] {
  return scope.journey.map.steps.flatMap(step => {
    if (!step.id) return [];
    const title = stepTitle(step);
    const stage = stageTitle(scope, step.stage);
    return [
      {
        label: step.id.value,
        kind: CompletionItemKind.Reference,
        beside: { name: title, belongs: stage },
        detail: `${stage} › ${title}`,
        documentation: `**${markdown(title)}** — ${kindName('step')}`,
      },
    ];
  });
}

/** Pains that an opportunity at `path` can address: of its step and the stage around it; for one of a stage, those of its steps too. */
function pains(scope: Scope, path: Path): IdDraft[] {
  const { stage, step } = momentAt(scope.journey, path);
  if (!stage) return [];
  const near: readonly Item[] = step
    ? [...step.pains, ...stage.pains]
    : [...stage.pains, ...stage.steps.flatMap(s => s.pains)];
  return near.flatMap(pain =>
    pain.id
      ? [
          {
            label: pain.id.value,
            kind: CompletionItemKind.Reference,
            beside: { name: pain.text?.value },
            detail: pain.text?.value ?? kindName('pain'),
            documentation: `**${markdown(pain.text?.value ?? pain.id.value)}** — ${kindName('pain')}`,
          },
        ]
      : [],
  );
}
