import type { FlowBox, FlowLayout, FlowLine, FlowText } from '../../src/render/layout/flow-layout';
import { textStyles } from '../../src/render/layout/text-style';
import { svg } from '../dom';

/** A layout of a flow as SVG: shapes and texts alone, with classes that the style sheet gives colours. */
export function drawFlow(layout: FlowLayout, direction: 'ltr' | 'rtl', language: string): DrawnFlow {
  const write = (text: FlowText): SVGTextElement => drawText(text, direction);
  const boxes = layout.boxes.map(box => drawBox(box, write));
  const byId = new Map(layout.boxes.map(({ node }, i) => [node.id, boxes[i]!]));
  const lines = layout.lines.map(line => {
    const drawn = drawLine(line, write);
    // Where it ends is a part of a way out: one thing to point at
    if (line.way.kind === 'exit') drawn.append(...[byId.get(line.way.to)].filter(box => box !== undefined));
    return drawn;
  });
  // Ways pass over the stages that they lead out of, and behind those that are missing
  const stages = boxes.filter((_, i) => layout.boxes[i]!.node.kind === 'stage');
  const { width, height } = layout;
  return {
    element: svg(
      'svg',
      { class: 'flow', viewBox: `0 0 ${width} ${height}`, width, height, lang: language },
      ...stages,
      ...lines,
      ...boxes.filter(box => !box.parentNode && !stages.includes(box)),
    ),
    lines,
    boxes,
  };
}

export interface DrawnFlow {
  readonly element: SVGSVGElement;
  /** In the layout's order. */
  readonly lines: readonly SVGGElement[];
  readonly boxes: readonly SVGGElement[];
}

type Write = (text: FlowText) => SVGTextElement;

function drawLine({ way, d, width, arrow, texts }: FlowLine, write: Write): SVGGElement {
  const { x, y, angle, size } = arrow;
  return svg(
    'g',
    { class: `flow-way ${way.kind}${way.always ? ' always' : ''}` },
    // A thin line is hard to point at
    svg('path', { class: 'flow-hit', d, 'stroke-width': width + 8 }),
    svg('path', { class: 'flow-line', d, 'stroke-width': width, 'stroke-dasharray': dashes(way.kind, width) }),
    svg('path', {
      class: 'flow-arrow',
      d: `M0,0L${-size},${-size * 0.6}L${-size},${size * 0.6}Z`,
      transform: `translate(${x},${y})rotate(${angle})`,
    }),
    ...texts.map(write),
  );
}

/** Each kind of way has a line of its own, for those who see no colours: dots skip, dashes go back. */
function dashes(kind: FlowLine['way']['kind'], width: number): string | undefined {
  if (kind === 'skip') return `${Math.max(1.5, width)} ${width + 3}`;
  return kind === 'loop' ? `${7 + width} ${3 + width}` : undefined;
}

function drawBox({ node, x, y, width, height, texts }: FlowBox, write: Write): SVGGElement {
  const round = { start: height / 2, end: height / 2, leave: Math.min(14, height / 2), stage: 8, missing: 8, step: 6 };
  return svg(
    'g',
    { class: `flow-node ${node.kind}` },
    svg('rect', { x, y, width, height, rx: Math.min(round[node.kind], width / 2) }),
    ...texts.map(write),
  );
}

/** Letters that are written from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A text in its own direction, at its place in the picture's. */
function drawText({ lines, style, role, x, y, anchor }: FlowText, direction: 'ltr' | 'rtl'): SVGTextElement {
  const { size, weight, line } = textStyles[style];
  const own = lines.some(text => rightToLeft.test(text)) ? 'rtl' : 'ltr';
  return svg(
    'text',
    {
      class: `flow-text ${role}`,
      'font-size': size,
      'font-weight': weight,
      direction: own,
      'text-anchor': anchor === 'start' && own !== direction ? 'end' : anchor,
    },
    // A line's letters stand in its middle
    ...lines.map((text, i) => svg('tspan', { x, y: y + i * line + line / 2 + size * 0.35 }, text)),
  );
}
