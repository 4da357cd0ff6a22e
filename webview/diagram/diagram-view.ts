import { diagramOf } from '../../src/render/diagram';
import type { Diagram, DiagramStage, DiagramStep } from '../../src/render/diagram-model';
import type { MapView, PicturePath } from '../../src/shared/map-view';
import { pathOf, placeOf } from '../../src/shared/map-view';
import { html } from '../dom';
import { drawMermaid } from '../mermaid-svg';
import type { Drawn, PictureHost, PictureView } from '../view';
import { createViewport } from '../viewport';
import type { Picture } from './picture';
import { layOut } from './picture';
import { stageStrip } from './stage-strip';
import { connectSteps } from './steps';

/** The map as Mermaid's journey diagram, with the stages that Mermaid leaves out above it. */
export function createDiagramView(host: PictureHost): PictureView {
  const { strings } = host;
  const strip = html('ol', { class: 'stages', 'aria-label': strings.stages });
  const holder = html('div', { class: 'picture', dir: 'ltr' });
  const frame = html('section', { class: 'viewport', tabindex: 0, 'aria-label': strings.diagram }, holder);
  const viewport = createViewport(frame, host.moved);
  let picture: Picture | undefined;
  let chips: ReadonlyMap<number, HTMLElement> = new Map();
  let current: PicturePath | undefined;

  const pathTo = (of: DiagramStep | DiagramStage): PicturePath =>
    'task' in of ? pathOf(of.stage, of.step) : pathOf(of.position);
  const select = (of: DiagramStep | DiagramStage, focus: boolean): void => host.select(pathTo(of), focus);

  const drawStrip = (diagram: Diagram): void => {
    strip.dir = diagram.direction;
    const made = stageStrip(diagram, strings, {
      select: stage => select(stage, false),
      insert: ({ frameworkId, name, position }) => host.insertStage({ frameworkId: frameworkId!, name, position }),
    });
    const focused = strip.contains(document.activeElement)
      ? [...strip.querySelectorAll('button')].indexOf(document.activeElement as HTMLButtonElement)
      : -1;
    strip.replaceChildren(...made.items);
    strip.querySelectorAll('button')[focused]?.focus();
    chips = made.chips;
  };

  return {
    element: html('div', { class: 'diagram-view' }, strip, frame),
    tools: [],
    zoom: viewport,
    drawsAnew: true,
    draw(map: MapView): Drawn {
      const diagram = diagramOf(map);
      const made = drawMermaid(diagram.mermaid);
      const focused = picture?.steps.findIndex(s => s === document.activeElement) ?? -1;
      if (picture) viewport.keepPlace();
      drawStrip(diagram);
      const next = (picture = layOut(made, diagram, strings, holder));
      viewport.resize(
        {
          ...next,
          resize: zoom => {
            next.element.style.width = `${next.width * zoom}px`;
            next.element.style.height = `${next.height * zoom}px`;
          },
        },
        diagram.direction,
      );
      viewport.settle();
      host.moved();
      const { stage, step } = placeOf(current ?? []);
      const task = step === undefined ? 0 : (diagram.stages.filter(s => !s.missing)[stage!]?.steps[step]?.task ?? 0);
      connectSteps(picture, diagram, focused < 0 ? task : focused, {
        select,
        reveal: element => viewport.reveal(element.querySelector('rect.task') ?? element),
      });
      if (focused >= 0) picture.steps[Math.min(focused, picture.steps.length - 1)]?.focus({ preventScroll: true });
      return { steps: picture.steps.length, stages: picture.stages.length };
    },
    mark(path, reveal) {
      current = path;
      const { stage, step } = placeOf(path ?? []);
      for (const [position, chip] of chips) mark(chip, position === stage, 'step');
      picture?.stages.forEach(s => mark(s.element, s.stage.position === stage, undefined));
      let marked: SVGGElement | undefined;
      picture?.steps.forEach((element, i) => {
        const { stage: of, step: index } = picture!.places[i]!;
        const on = of === stage && index === step;
        mark(element, on, 'true');
        if (on) marked = element;
      });
      const head = picture?.stages.find(s => s.stage.position === stage)?.element.querySelector('.stage-head');
      const target = marked ? (marked.querySelector('rect.task') ?? marked) : head;
      if (reveal && target) viewport.reveal(target);
    },
    clear() {
      picture = undefined;
      strip.replaceChildren();
      holder.replaceChildren();
    },
  };
}

function mark(element: Element, on: boolean, current: string | undefined): void {
  element.classList.toggle('current', on);
  if (on && current) element.setAttribute('aria-current', current);
  else element.removeAttribute('aria-current');
}
