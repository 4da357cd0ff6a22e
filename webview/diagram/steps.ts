import type { DiagramStage, DiagramStep } from '../../src/render/diagram-model';
import { diagramSteps } from '../../src/render/diagram-model';
import type { Diagram } from '../../src/render/diagram-model';
import type { Picture } from './picture';

/** What happens when a step or a stage is chosen; `focus`: the person wants to go on in the text. */
export interface StepActions {
  select(of: DiagramStep | DiagramStage, focus: boolean): void;
  reveal(element: Element): void;
}

/**
 * Makes a picture's steps work by mouse and keyboard: one tab stop, arrow keys from step to step, Enter or a click selects it in
 * the text, Ctrl+Enter or a double click goes there.
 * @param start the task that is the tab stop
 */
export function connectSteps(picture: Picture, diagram: Diagram, start: number, actions: StepActions): void {
  const { steps } = picture;
  const all = diagramSteps(diagram);
  let stop = Math.min(Math.max(0, start), steps.length - 1);
  steps[stop]?.setAttribute('tabindex', '0');
  const makeStop = (to: number): void => {
    steps[stop]?.setAttribute('tabindex', '-1');
    stop = to;
    steps[stop]?.setAttribute('tabindex', '0');
  };
  const moveTo = (to: number): void => {
    const element = steps[to];
    if (!element) return;
    element.focus({ preventScroll: true });
    actions.reveal(element);
  };
  const forward = diagram.direction === 'rtl' ? -1 : 1;
  const keys = new Map<string, () => number>([
    ['ArrowRight', () => stop + forward],
    ['ArrowLeft', () => stop - forward],
    ['Home', () => 0],
    ['End', () => steps.length - 1],
  ]);
  steps.forEach((element, i) => {
    const choose = (focus: boolean): void => actions.select(all[i]!, focus);
    element.addEventListener('focus', () => makeStop(i));
    element.addEventListener('click', () => choose(false));
    element.addEventListener('dblclick', () => choose(true));
    element.addEventListener('keydown', event => {
      const move = keys.get(event.key);
      if (event.key === 'Enter' || event.key === ' ') choose(event.ctrlKey || event.metaKey);
      else if (move && !event.ctrlKey && !event.metaKey && !event.altKey) moveTo(move());
      else return;
      event.preventDefault();
    });
  });
  for (const { stage, element } of picture.stages) {
    element.addEventListener('click', () => actions.select(stage, false));
    element.addEventListener('dblclick', () => actions.select(stage, true));
  }
}
