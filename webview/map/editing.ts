import type { MapLayout } from '../../src/render/layout/map-layout';
import type { PictureTexts } from '../../src/render/picture-texts';
import type { MapView, PicturePath, StageView, StepView } from '../../src/shared/map-view';
import { pathOf, placeOf } from '../../src/shared/map-view';
import type { PictureEdit } from '../../src/shared/picture-edit';
import type { PreviewStrings } from '../../src/shared/preview-messages';
import { connectDrags } from './drag';
import { openItemMenu } from './item-menu';
import { itemOf, pathOfThing, things } from './items';
import type { PageFinding } from '../view';
import { editText } from './text-field';
import { pickTouchpoints } from './touchpoint-picker';

/** What editing in the picture works with. */
export interface Editing {
  readonly table: HTMLElement;
  readonly strings: PreviewStrings;
  layout(): MapLayout | undefined;
  words(): PictureTexts;
  zoom(): number;
  /** Asks for an edit; `focus` is the path that has the keyboard when it is made, `of` the map that the paths are of: the one that is drawn if absent. */
  edit(edit: PictureEdit, focus?: PicturePath, of?: MapView): void;
  elementOf(path: PicturePath): HTMLElement | undefined;
  /** Draws the curves as they would be with another value at a point; without one, as they are. */
  tryEmotion(path: PicturePath, value: number | undefined): void;
  /** What is found about a thing. */
  findingsOf(thing: Element): readonly PageFinding[];
  openFindings(
    findings: readonly PageFinding[],
    at: { readonly x: number; readonly y: number },
    back: HTMLElement,
  ): void;
}

/** What can be done to the thing that has the keyboard: by key, by menu, by mouse. */
export interface ThingActions {
  /** @param path of the thing; as it is drawn now if absent */
  editText(element: HTMLElement, at?: HTMLElement, path?: PicturePath): void;
  add(after: PicturePath, key: 'steps' | 'pains' | 'opportunities', element: HTMLElement): void;
  addStage(after: number, element: HTMLElement): void;
  move(path: PicturePath, by: number): void;
  remove(path: PicturePath): void;
  set(path: PicturePath, value: string | number | boolean | null): void;
  touchpoints(path: PicturePath, element: HTMLElement): void;
}

/** What a person has begun to do to what is drawn. */
export interface Begun {
  readonly editing: Editing;
  readonly actions: ThingActions;
}

/** Editing of what is drawn now, whatever is drawn until a field, a menu or a drag has come to its end. */
function asDrawn(editing: Editing): Editing {
  const layout = editing.layout();
  return { ...editing, layout: () => layout, edit: (edit, focus) => editing.edit(edit, focus, layout?.map) };
}

/** Lets a person edit the map in its picture: texts in place, steps and stages by dragging, emotions up and down. */
export function connectEditing(editing: Editing): void {
  const { table } = editing;
  const begin = (): Begun => {
    const begun = asDrawn(editing);
    return { editing: begun, actions: thingActions(begun) };
  };
  connectDrags(table, begin);

  const thingAt = (event: Event): HTMLElement | undefined =>
    event.target instanceof Element ? (event.target.closest<HTMLElement>(things) ?? undefined) : undefined;
  const pathAt = (element: HTMLElement): PicturePath | undefined => pathOfThing(element, editing.layout());

  table.addEventListener('dblclick', event => {
    const thing = thingAt(event);
    if (!thing) return;
    const at = event.target instanceof Element ? event.target.closest<HTMLElement>('.text') : null;
    begin().actions.editText(thing, at ?? undefined);
  });
  table.addEventListener('contextmenu', event => {
    const thing = thingAt(event);
    const path = thing && pathAt(thing);
    if (!path) return;
    event.preventDefault();
    thing.focus({ preventScroll: true });
    const { editing: begun, actions } = begin();
    openItemMenu(begun, actions, thing, path, { x: event.clientX, y: event.clientY });
  });
  table.addEventListener('keydown', event => {
    const thing = thingAt(event);
    if (!thing || event.target !== thing) return;
    const path = pathAt(thing);
    if (!path) return;
    const { editing: begun, actions } = begin();
    if (event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')) {
      const box = thing.getBoundingClientRect();
      openItemMenu(begun, actions, thing, path, { x: box.left + 12, y: box.bottom - 4 });
    } else if (event.key === 'F2') actions.editText(thing);
    else if (event.key === 'Delete') deleteThing(actions, thing, path);
    else if (event.altKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      const forward = editing.layout()?.map.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
      actions.move(path, event.key === forward ? 1 : -1);
    } else if (!thing.classList.contains('point') || !moveValue(event, thing, path, actions)) return;
    event.preventDefault();
    event.stopPropagation();
  });
}

function deleteThing(actions: ThingActions, thing: HTMLElement, path: PicturePath): void {
  if (thing.classList.contains('point')) actions.set(path, null);
  else actions.remove(path);
}

/** Arrow keys with Shift move an emotion by a half, Page keys by one. @returns whether the key does that */
function moveValue(event: KeyboardEvent, point: HTMLElement, path: PicturePath, actions: ThingActions): boolean {
  const by = new Map([
    ['ArrowUp', event.shiftKey ? 0.5 : 0],
    ['ArrowDown', event.shiftKey ? -0.5 : 0],
    ['PageUp', 1],
    ['PageDown', -1],
    ['+', 0.5],
    ['-', -0.5],
  ]).get(event.key);
  if (!by || event.ctrlKey || event.altKey || event.metaKey) return false;
  const now = Number(point.getAttribute('aria-valuenow'));
  const next = Math.max(-2, Math.min(2, now + by));
  if (next !== now) actions.set(path, next);
  return true;
}

function thingActions(editing: Editing): ThingActions {
  const map = (): MapView | undefined => editing.layout()?.map;
  const stageAt = (path: PicturePath): StageView | undefined => map()?.stages[placeOf(path).stage ?? -1];
  const stepAt = (path: PicturePath): StepView | undefined => {
    const { step } = placeOf(path);
    return step === undefined ? undefined : stageAt(path)?.steps[step];
  };
  return {
    editText(element, at, path = pathOfThing(element, editing.layout())) {
      if (!path) return;
      const { stage, step } = placeOf(path);
      const item = itemOf.get(element);
      if (element.classList.contains('map-stage')) {
        const goal = at?.closest('.stage-goal') ? stageAt(path)?.goal : undefined;
        const target = goal === undefined ? 'name' : 'goal';
        const value = goal ?? stageAt(path)?.name ?? '';
        return editText(
          editing,
          element.querySelector<HTMLElement>(goal === undefined ? '.stage-title' : '.stage-goal') ?? element,
          value,
          text => editing.edit({ kind: 'set', path: [...path, target], value: text }, path),
        );
      }
      if (element.classList.contains('point')) {
        const moment = stepAt(path) ?? stageAt(path);
        const id = path[path.indexOf('emotion') + 1];
        const persona = map()?.personas.findIndex(p => p.id === id);
        const rating =
          moment?.ratings.find(r => r.persona === (id === undefined ? undefined : persona)) ?? moment?.ratings[0];
        const base = path.slice(0, path.indexOf('emotion'));
        return editText(editing, element, rating?.feeling ?? '', text =>
          editing.edit(
            { kind: 'set', path: [...base, 'feeling', ...(id === undefined ? [] : [id])], value: text },
            path,
          ),
        );
      }
      if (!item) return;
      if (item.kind === 'touchpoint') return this.touchpoints(path.slice(0, step === undefined ? 2 : 4), element);
      if (item.kind === 'step') {
        const view = stepAt(path)!;
        const role = at?.classList.contains('role-thought')
          ? 'thought'
          : at?.classList.contains('role-note')
            ? 'duration'
            : 'action';
        const holder = element.querySelector<HTMLElement>(
          `.role-${role === 'action' ? 'text' : role === 'thought' ? 'thought' : 'note'}`,
        );
        return editText(editing, holder ?? element, view[role] ?? '', text =>
          editing.edit({ kind: 'set', path: [...path, role], value: text }, path),
        );
      }
      const holder = element.querySelector<HTMLElement>('.role-text') ?? element;
      const { value, target } = textOf(map()!, path, item.kind, stage!, step);
      return editText(editing, holder, value, text => editing.edit({ kind: 'set', path: target, value: text }, path));
    },
    add(after, key, element) {
      const { stage, step } = placeOf(after);
      const moment = step === undefined ? stageAt(after) : stepAt(after);
      if (!moment || stage === undefined) return;
      const path: PicturePath =
        key === 'steps'
          ? pathOf(stage, step === undefined ? stageAt(after)!.steps.length : step + 1)
          : [...pathOf(stage, step), key, moment[key].length];
      editText(editing, element, '', text => text && editing.edit({ kind: 'add', path, text }, path), {
        beside: true,
        placeholder: editing.strings[key === 'steps' ? 'newStep' : key === 'pains' ? 'newPain' : 'newOpportunity'],
      });
    },
    addStage(after, element) {
      const path = pathOf(after + 1);
      editText(editing, element, '', text => text && editing.edit({ kind: 'add', path, text }, path), {
        beside: true,
        placeholder: editing.strings.newStage,
      });
    },
    move(path, by) {
      const { stage, step } = placeOf(path);
      const all = map()?.stages;
      if (!all || stage === undefined || (path.length !== 2 && path.length !== 4)) return;
      const to = step === undefined ? stageBeside(all, stage, by) : stepBeside(all, stage, step, by);
      if (to) editing.edit({ kind: 'move', path, to }, to);
    },
    remove(path) {
      const last = path.at(-1);
      // What comes after it takes its place; else the step or stage that it was in
      const parent = typeof last === 'number' && last > 0 ? [...path.slice(0, -1), last - 1] : path;
      editing.edit({ kind: 'delete', path }, parent);
    },
    set(path, value) {
      editing.edit({ kind: 'set', path, value }, path);
    },
    touchpoints(path, element) {
      const step = stepAt(path) ?? stageAt(path);
      if (step)
        pickTouchpoints(
          editing,
          element,
          map()!.touchpoints,
          step.touchpoints.map(t => t.id),
          ids => editing.edit({ kind: 'set', path: [...path, 'touchpoint'], value: ids }, [...path, 'touchpoint']),
        );
    },
  };
}

/** The text that an item shows first, and the path of what holds it. */
function textOf(
  map: MapView,
  path: PicturePath,
  kind: string,
  stage: number,
  step: number | undefined,
): { readonly value: string; readonly target: PicturePath } {
  const moment = step === undefined ? map.stages[stage]! : map.stages[stage]!.steps[step]!;
  const key = path[step === undefined ? 2 : 4];
  const index = Number(path.at(-1));
  if (kind === 'metric' || kind === 'evidence') {
    const found = kind === 'metric' ? moment.metrics[index] : moment.evidence[index];
    return { value: found?.name ?? '', target: [kind === 'metric' ? 'metrics' : 'evidence', found?.id ?? '', 'name'] };
  }
  if (key === 'motivations' || key === 'behaviours') return { value: moment[key][index] ?? '', target: path };
  const lists: Readonly<Record<string, readonly { readonly text: string }[]>> = {
    pains: moment.pains,
    opportunities: moment.opportunities,
    ...('frontstage' in moment
      ? {
          'physical-evidence': moment.physicalEvidence,
          frontstage: moment.frontstage,
          backstage: moment.backstage,
          support: moment.support,
        }
      : {}),
  };
  return { value: lists[String(key)]?.[index]?.text ?? '', target: path };
}

const stageBeside = (all: readonly StageView[], stage: number, by: number): PicturePath | undefined =>
  stage + by < 0 || stage + by >= all.length ? undefined : pathOf(stage + by);

/** One place on: within its stage, else into the one beside it. */
function stepBeside(all: readonly StageView[], stage: number, step: number, by: number): PicturePath | undefined {
  const next = step + by;
  if (next >= 0 && next < all[stage]!.steps.length) return pathOf(stage, next);
  const other = all[stage + by];
  return other && pathOf(stage + by, by > 0 ? 0 : other.steps.length);
}
