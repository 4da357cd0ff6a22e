import type { Diagram, DiagramStage, DiagramStep } from '../../src/render/diagram-model';
import { diagramSteps } from '../../src/render/diagram-model';
import type { PictureTexts } from '../../src/render/picture-texts';
import { pictureTexts } from '../../src/render/picture-texts';
import type { PreviewStrings } from '../../src/shared/preview-messages';
import { drawCurve } from './draw-curve';
import { format, html, set, svg } from '../dom';
import type { Column } from './layout';
import { initials } from '../../src/render/initials';
import { columns, depth, size, tone } from './layout';
import { personaClass } from '../persona-class';
import { stepTexts } from './step-texts';

/** Mermaid's picture, laid out anew: wrapped texts, cards, a scale and a curve. */
export interface Picture {
  readonly element: SVGSVGElement;
  /** By task. */
  readonly steps: readonly SVGGElement[];
  /** Of each of them, by task, its stage and its index there. */
  readonly places: readonly DiagramStep[];
  /** The drawn stages. */
  readonly stages: readonly { readonly stage: DiagramStage; readonly element: SVGGElement }[];
  /** Pixels at 100 %. */
  readonly width: number;
  readonly height: number;
  /** Pixels that there are to show its width, when it was laid out. */
  readonly room: number;
}

/**
 * Lays out what Mermaid drew of `diagram`. `holder` must be in the page and visible: texts are measured in it, and the picture
 * is its only content afterwards.
 */
export function layOut(element: SVGSVGElement, diagram: Diagram, strings: PreviewStrings, holder: Element): Picture {
  const drawn = diagram.stages.filter(s => s.steps.length > 0);
  const place = columns(
    drawn.map(s => s.steps.length),
    diagram.direction === 'rtl',
  );
  const tasks = taskGroups(element);
  const sections = [...element.querySelectorAll('rect.journey-section')].map(r => r.parentNode as SVGGElement);
  dropWhatWeShowElsewhere(element);
  element.setAttribute('aria-label', diagram.title);
  if (diagram.goal) element.setAttribute('aria-description', diagram.goal);
  element.setAttribute('lang', diagram.language);
  element.removeAttribute('height');
  element.removeAttribute('width');
  holder.replaceChildren(element);

  const heads = drawn.map((stage, i) => headOf(sections[i]!, stage, place.stages[i]!, strings));
  const marks = initials(diagram.personas);
  const texts = stepTexts(diagram, strings);
  const words = pictureTexts(diagram.language);
  const cards = diagramSteps(diagram).map((step, i) =>
    cardOf(tasks[i]!, step, texts[i]!, diagram, marks, place.steps[i]!, words),
  );
  // All reading of sizes in one go, before anything is moved
  const room = holder.parentElement!.clientWidth;
  const headHeight = Math.max(0, ...heads.map(h => h.firstElementChild!.scrollHeight)) + 16;
  const heights = cards.map(c => c.text.firstElementChild!.scrollHeight + 2 * size.padding + (c.badges ? 26 : 0));
  const cardTop = size.margin + headHeight;
  const top = cardTop + Math.max(0, ...heights) + size.aboveCurve;
  const height = top + size.curve + size.belowCurve + size.margin;

  heads.forEach((head, i) => {
    const { x, width } = place.stages[i]!;
    set(head, { y: size.margin + 8, height: headHeight - 8 });
    set(sections[i]!.querySelector('rect')!, {
      x,
      y: size.margin,
      width,
      height: height - 2 * size.margin,
      rx: 8,
      ry: 8,
    });
  });
  cards.forEach((card, i) => {
    const { x, width } = place.steps[i]!;
    const tall = heights[i]!;
    set(card.rect, { x, y: cardTop, width, height: tall, rx: 6, ry: 6 });
    set(card.text, { y: cardTop + size.padding, height: tall - 2 * size.padding });
    card.moveBadges(cardTop + tall - size.padding - size.badge);
    placeFace(card, { top, from: cardTop + tall });
  });
  // Stages behind the curve, the curve behind the steps
  element.prepend(...sections);
  drawCurve(element, {
    points: cards.map(c => ({ x: c.centre, y: top + depth(c.step.score), rated: c.step.rated })),
    stages: place.stages,
    scale: place.scale,
    top,
    direction: diagram.direction,
    label: words['lane.emotion'],
  });
  set(element, { viewBox: `0 0 ${place.width} ${height}` });
  return {
    element,
    steps: cards.map(c => c.group),
    places: cards.map(c => c.step),
    stages: drawn.map((stage, i) => ({ stage, element: sections[i]! })),
    width: place.width,
    height,
    room,
  };
}

/** The groups of Mermaid's tasks, by number. */
function taskGroups(element: SVGSVGElement): SVGGElement[] {
  return [...element.querySelectorAll('line.task-line')].map(line => line.parentNode as SVGGElement);
}

/** The legend stands in the page's header; the arrow is replaced by the scale. */
function dropWhatWeShowElsewhere(element: SVGSVGElement): void {
  for (const child of [...element.children]) if (!child.querySelector('rect')) child.remove();
}

function headOf(
  group: SVGGElement,
  stage: DiagramStage,
  { x, width }: Column,
  strings: PreviewStrings,
): SVGForeignObjectElement {
  group.classList.add('stage');
  group.querySelectorAll('text').forEach(t => t.remove());
  const head = svg(
    'foreignObject',
    { x: x + 12, y: 0, width: width - 24, height: 100, class: 'stage-head' },
    html('div', { dir: 'auto', class: 'stage-name' }, stage.name),
  );
  group.append(head, svg('title', {}, format(strings.stage, stage.name)));
  return head;
}

interface Card {
  readonly group: SVGGElement;
  readonly step: DiagramStep;
  readonly rect: SVGRectElement;
  readonly text: SVGForeignObjectElement;
  readonly centre: number;
  readonly badges: boolean;
  moveBadges(y: number): void;
}

const mostBadges = 6;
/** A word that does not fit a card's line. To hyphenate, the browser asks for a dictionary, and waits for it. */
const longWord = /\S{18}/;

function cardOf(
  group: SVGGElement,
  step: DiagramStep,
  told: string,
  diagram: Diagram,
  marks: readonly string[],
  { x, width }: Column,
  words: PictureTexts,
): Card {
  group.querySelectorAll('text').forEach(t => t.remove());
  group.classList.add('step', tone(step));
  if (step.momentOfTruth) group.classList.add('truth');
  set(group, { role: 'button', tabindex: -1, 'data-task': step.task });

  const content = html('div', { class: 'card-text', dir: diagram.direction });
  if (step.momentOfTruth)
    content.append(
      html('div', { class: 'truth-label' }, html('span', { 'aria-hidden': 'true' }, '◆ '), words['moment-of-truth']),
    );
  content.append(html('div', { class: longWord.test(step.title) ? 'action long' : 'action', dir: 'auto' }, step.title));
  const text = svg(
    'foreignObject',
    { x: x + size.padding, y: 0, width: width - 2 * size.padding, height: 400 },
    content,
  );
  // The face is drawn over Mermaid's rectangle of the card: both keep their elements and get new places
  group.append(text, svg('title', {}, told));

  const rightToLeft = diagram.direction === 'rtl';
  const circles = [...group.querySelectorAll<SVGCircleElement>('circle[class^="actor-"]')];
  const shown = circles.length > mostBadges ? mostBadges - 1 : circles.length;
  const badges = circles.slice(0, shown).map((circle, k) => {
    const persona = step.personas[k] ?? 0;
    const offset = size.padding + size.badge + k * (2 * size.badge + 4);
    const cx = rightToLeft ? x + width - offset : x + offset;
    circle.setAttribute('class', `persona ${personaClass(persona, marks.length)}`);
    set(circle, { r: size.badge, cx });
    const mark = svg('text', { x: cx, class: 'persona-mark' }, marks[persona] ?? '');
    group.append(circle, mark);
    return [circle, mark] as const;
  });
  circles.slice(shown).forEach(c => c.remove());
  const more =
    circles.length > shown
      ? svg('text', { class: 'persona-more', x: rightToLeft ? x + 12 : x + width - 30 }, `+${circles.length - shown}`)
      : undefined;
  if (more) group.append(more);
  return {
    group,
    step,
    rect: group.querySelector('rect.task')!,
    text,
    centre: x + width / 2,
    badges: circles.length > 0,
    moveBadges: y => {
      for (const [circle, mark] of badges) {
        set(circle, { cy: y });
        set(mark, { y });
      }
      if (more) set(more, { y });
    },
  };
}

/** Brings Mermaid's face to its new place, with the feeling beside it and a thread to its card. */
function placeFace(card: Card, { top, from }: { readonly top: number; readonly from: number }): void {
  const { group, step, centre } = card;
  const y = top + depth(step.score);
  const face = group.querySelector<SVGCircleElement>('circle.face')!;
  const features = face.nextElementSibling as SVGGElement;
  const move = `translate(${centre - Number(face.getAttribute('cx'))},${y - Number(face.getAttribute('cy'))})`;
  const whole = svg('g', { class: 'emotion', transform: move });
  if (step.rated) {
    features.classList.add('features');
    whole.append(face, features);
  } else {
    features.remove();
    whole.append(
      face,
      svg('text', { class: 'unknown', x: Number(face.getAttribute('cx')), y: Number(face.getAttribute('cy')) }, '?'),
    );
  }
  group.append(whole);
  const above = step.score >= 3;
  if (step.feeling) {
    const label = svg(
      'foreignObject',
      {
        x: centre - size.step / 2,
        y: above ? y - size.face - size.feeling - 3 : y + size.face + 3,
        width: size.step,
        height: size.feeling,
      },
      html('div', { class: `feeling ${above ? 'above' : 'below'}`, dir: 'auto' }, html('span', {}, step.feeling)),
    );
    group.append(label);
  }
  const end = y - size.face - (step.feeling && above ? size.feeling : 4);
  set(group.querySelector('line.task-line')!, { x1: centre, x2: centre, y1: from, y2: Math.max(from, end) });
}
