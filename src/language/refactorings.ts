/** What can be done to the thing at the cursor without changing what the map says of the journey: offered when asked for. */
import * as l10n from '@vscode/l10n';
import { Utils } from 'vscode-uri';
import { toBrackets, toLines } from '../edits/brackets';
import type { Refusal } from '../edits/change';
import { isRefusal } from '../edits/change';
import { mapStageChoices } from '../edits/choices';
import { onlyKeyAt, shortKeyAt, toLongForm, toShortForm } from '../edits/long-form';
import { mergeStages } from '../edits/merge-stages';
import type { WorkspaceEdits } from '../edits/move-definition';
import { moveFromLibrary, moveToLibrary } from '../edits/move-definition';
import { moveStep, stepBeside } from '../edits/move-step';
import { quote } from '../edits/quote';
import { isSorted, sortDefinitions } from '../edits/sort-definitions';
import { splitStage } from '../edits/split-stage';
import { idMaps } from '../journey/build-map';
import type { Edit } from '../journey/finding';
import { folderOf } from '../journey/folder-of';
import { glance } from '../journey/glance';
import { readLine } from '../journey/lines';
import type { DefinitionKind } from '../journey/model';
import type { MapContext } from '../journey/scope';
import { relativePath } from '../journey/scope';
import { keyReferenceKinds, referenceKinds } from '../journey/references';
import type { Located, Path } from '../journey/tree';
import { keyText, locate, nodeAt, textOf } from '../journey/tree';
import { refactoringKinds } from '../shared/refactor';

export interface Refactoring {
  readonly title: string;
  readonly kind: (typeof refactoringKinds)[keyof typeof refactoringKinds];
  /** Does it, in one or several files; or says why it can't be done. */
  readonly make: () => WorkspaceEdits | Refusal;
}

/** No more targets than one looks through. */
const mostTargets = 8;

/** What is offered at `offset`, cheaply: whether it can be done is found out when it is made. */
export function refactorings(context: MapContext, offset: number): Refactoring[] {
  const { journey } = context.scope;
  const { text, root } = journey;
  // The spaces and dash before something are meant as that
  const line = readLine(text, offset);
  const at = locate(root, Math.max(offset, Math.min(line.content, line.end)));
  if (!at || at.path.length === 0 || at.nodes.some(n => n.alias)) return [];
  return [
    ...ofStep(context, at.path),
    ...ofStage(context, at.path),
    ...ofDefinition(context, at),
    ...ofReference(context, at),
    ...ofForm(context, at.path),
    ...ofBrackets(context, at.path),
  ];
}

function ofStep(context: MapContext, path: Path): Refactoring[] {
  const { journey } = context.scope;
  const { stages } = journey.map;
  const [top, stage, key, step] = path;
  if (top !== 'stages' || typeof stage !== 'number' || key !== 'steps' || typeof step !== 'number') return [];
  if (!stages[stage]?.steps[step]) return [];
  const from = { stage, step };
  const move = (title: string, to: ReturnType<typeof stepBeside>): Refactoring[] =>
    isRefusal(to)
      ? []
      : [{ title, kind: refactoringKinds.moveStep, make: () => here(context, moveStep(journey, from, to)) }];
  const names = mapStageChoices(context).map(c => c.label);
  const beside = (by: -1 | 1, title: string): Refactoring[] => {
    const to = stepBeside(journey, from, by);
    return !isRefusal(to) && to.stage === stage ? move(title, to) : [];
  };
  // The nearest stages, in the order of the map
  const first = Math.max(0, Math.min(stage - mostTargets / 2, stages.length - mostTargets - 1));
  const others = stages.map((_, i) => i).slice(first, first + mostTargets + 1);
  const split =
    step === 0
      ? []
      : [
          {
            title: l10n.t('Split the stage above this step'),
            kind: refactoringKinds.rewrite,
            make: () => here(context, splitStage(context, stage, step)),
          },
        ];
  return [
    ...beside(-1, l10n.t('Move the step up')),
    ...beside(1, l10n.t('Move the step down')),
    ...others.flatMap(i =>
      i === stage
        ? []
        : // To where it is nearest to what was around it
          move(l10n.t('Move the step to “{0}”', names[i]!), {
            stage: i,
            step: i < stage ? stages[i]!.steps.length : 0,
          }),
    ),
    ...split,
  ];
}

function ofStage(context: MapContext, path: Path): Refactoring[] {
  const { journey } = context.scope;
  const [top, stage] = path;
  if (top !== 'stages' || typeof stage !== 'number' || path.length > 3 || !journey.map.stages[stage + 1]) return [];
  const title = l10n.t('Merge the stage with “{0}”', mapStageChoices(context)[stage + 1]!.label);
  return [{ title, kind: refactoringKinds.rewrite, make: () => merge(context, stage) }];
}

/** Merges a stage with the next one; maps that tell that one in detail belong to the stage that both are now. */
function merge(context: MapContext, stage: number): WorkspaceEdits | Refusal {
  const { scope, files } = context;
  const made = here(context, mergeStages(scope.journey, stage));
  const [kept, gone] = [stage, stage + 1].map(i => scope.journey.map.stages[i]?.id?.value);
  if (isRefusal(made) || kept === undefined || gone === undefined) return made;
  const parts = (files.maps() ?? []).filter(f => f.uri !== scope.uri && glance(f).parent === scope.uri);
  const others = parts.flatMap(({ uri, journey }) => {
    const named = journey.map.parent?.stage;
    if (named?.value !== gone || named.node.alias) return [];
    return [{ uri, edits: [{ span: { start: named.node.start, end: named.node.end }, text: quote(kept, 'flow') }] }];
  });
  return { ...made, files: [...made.files, ...others] };
}

function ofDefinition(context: MapContext, { path, key }: Located): Refactoring[] {
  const { journey, uri } = context.scope;
  const [top, id] = path;
  if (typeof top !== 'string' || !Object.hasOwn(idMaps, top)) return [];
  if (path.length === 1)
    return key && !isSorted(journey, top)
      ? [
          {
            title: l10n.t('Sort `{0}` by their ids', top),
            kind: refactoringKinds.rewrite,
            make: () => here(context, sortDefinitions(journey, top)),
          },
        ]
      : [];
  if (typeof id !== 'string' || uri.startsWith('untitled:')) return [];
  const kind = idMaps[top as keyof typeof idMaps];
  const move = (title: string, to: string): Refactoring => ({
    title,
    kind: refactoringKinds.moveDefinition,
    make: () => moveToLibrary(context, kind, id, to),
  });
  return [
    ...libraries(context).map(to => move(l10n.t('Move `{0}` to {1}', id, relativePath(uri, to)), to)),
    move(l10n.t('Move `{0}` to a new library', id), newLibraryUri(context)),
  ];
}

/** The libraries that the map imports, then the others of the workspace. */
function libraries({ scope, files }: MapContext): string[] {
  const imported = scope.files.slice(1).filter(f => f.journey.map.isLibrary);
  const others = (files.maps() ?? []).filter(f => f.uri !== scope.uri && glance(f).isLibrary);
  return [...new Set([...imported, ...others].map(f => f.uri))].slice(0, mostTargets);
}

/** A name beside the map that no file has. */
function newLibraryUri({ scope, files }: MapContext): string {
  const folder = folderOf(scope.uri);
  const taken = new Set((files.maps() ?? []).map(f => f.uri));
  for (let i = 1; ; i++) {
    const uri = Utils.joinPath(folder, `library${i === 1 ? '' : `-${i}`}.journey.yaml`).toString();
    if (!taken.has(uri) && files.read(uri).state !== 'read') return uri;
  }
}

/** An id that a library defines. */
function ofReference(context: MapContext, { path, nodes, key }: Located): Refactoring[] {
  const { scope } = context;
  const kinds = key ? keyReferenceKinds(path.slice(0, -1)) : referenceKinds(path);
  const id = key ? keyText(key.key) : textOf(nodes.at(-1));
  if (!kinds || id === undefined) return [];
  return kinds.flatMap(of => {
    const kind = of as DefinitionKind;
    const found = scope.definitions.get(kind)?.get(id);
    // What the team's configuration has, all of its maps have
    if (!found || found.uri === scope.uri || !scope.files.some(f => f.uri === found.uri)) return [];
    const title = l10n.t('Move `{0}` from {1} into this map', id, relativePath(scope.uri, found.uri));
    return [{ title, kind: refactoringKinds.inline, make: () => moveFromLibrary(context, kind, id) }];
  });
}

function ofForm(context: MapContext, path: Path): Refactoring[] {
  const { journey } = context.scope;
  for (const at of [path, path.slice(0, -1)]) {
    const short = shortKeyAt(journey, at);
    if (short !== undefined)
      return [
        {
          title: l10n.t('Write it with `{0}:`, so that more can be said', short),
          kind: refactoringKinds.rewrite,
          make: () => here(context, toLongForm(journey, at)),
        },
      ];
    if (onlyKeyAt(journey, at) !== undefined)
      return [
        {
          title: l10n.t('Write it in the short form'),
          kind: refactoringKinds.rewrite,
          make: () => here(context, toShortForm(journey, at)),
        },
      ];
  }
  return [];
}

/** The innermost list or map at the cursor that can be written in the other way. */
function ofBrackets(context: MapContext, path: Path): Refactoring[] {
  const { journey } = context.scope;
  for (let length = path.length; length > 0; length--) {
    const at = path.slice(0, length);
    const node = nodeAt(journey.root, at);
    if (!node || node.kind === 'scalar') continue;
    const by = node.flow ? toLines : toBrackets;
    const made = by(journey, at);
    if (isRefusal(made)) {
      if (node.flow) continue;
      return [];
    }
    return [
      {
        title: bracketsTitle(at.at(-1)!, node.flow),
        kind: refactoringKinds.rewrite,
        make: () => here(context, by(journey, at)),
      },
    ];
  }
  return [];
}

/** Names what is rewritten, for that may be what the thing at the cursor is in. */
function bracketsTitle(key: string | number, flow: boolean): string {
  if (typeof key === 'number')
    return flow ? l10n.t('Write this item over several lines') : l10n.t('Write this item on one line, in brackets');
  return flow ? l10n.t('Write `{0}` over several lines', key) : l10n.t('Write `{0}` on one line, in brackets', key);
}

/** Edits of the map itself. */
function here({ scope }: MapContext, made: Edit | readonly Edit[] | Refusal): WorkspaceEdits | Refusal {
  if ('refusal' in made) return made;
  return { files: [{ uri: scope.uri, edits: 'span' in made ? [made] : made }] };
}
