import { breakLines } from '../layout/break-lines';
import { room } from '../layout/cells';
import type { Bar, Item } from '../layout/map-layout';
import { mediumIcon } from '../layout/medium-icons';
import { textStyles } from '../layout/text-style';
import { pointShape } from './draw-curves';
import type { Box, Mark } from './drawing';
import { personaColour } from './palette';
import type { Sketch } from './sketch';
import { blockOf, centred, line } from './sketch';

/** How thick the bar of a pain is, in pixels: the worse, the thicker. */
const painBar = { low: 1.5, medium: 3, high: 5 } as const;

/** One thing in a cell. @param x where its cell begins, @param y where the item does, @param width of the cell */
export function drawItem(item: Item, x: number, y: number, width: number, sketch: Sketch): Mark[] {
  const box = { x, y, width, height: item.height };
  return [...behind(item, box, sketch), ...item.texts.flatMap(block => blockOf(block, x, y, sketch))];
}

function behind(item: Item, box: Box, sketch: Sketch): Mark[] {
  const { palette } = sketch;
  const { x, y, height } = box;
  switch (item.kind) {
    case 'step':
      return card(item, box, sketch);
    case 'touchpoint':
      return [{ kind: 'icon', d: mediumIcon(item.icon ?? 'other'), x: x + 4, y: y + 2.5, stroke: palette.muted }];
    case 'pain':
      return [bar({ x, y: y + 2, width: painBar[item.severity ?? 'medium'], height: height - 4 }, palette.bad)];
    case 'opportunity': {
      const fill = item.status === 'rejected' ? palette.muted : palette.good;
      return [bar({ x, y: y + 2, width: 3, height: height - 4 }, fill), ...strike(item, x, y, sketch)];
    }
    case 'blueprint':
      return [{ kind: 'rect', ...box, radius: 4, fill: palette.head, stroke: palette.cardEdge }];
    case 'metric':
      return item.bar ? gauge(item.bar, x, y, sketch) : [];
    default:
      return [];
  }
}

const bar = (box: Box, fill: string): Mark => ({ kind: 'rect', ...box, radius: Math.min(2, box.width / 2), fill });

/** What was rejected is struck through. */
function strike(item: Item, x: number, y: number, { palette, measure }: Sketch): Mark[] {
  if (item.status !== 'rejected') return [];
  return item.texts
    .filter(block => block.role === 'text')
    .flatMap(block => {
      const style = textStyles[block.style];
      return block.lines.map((text, i) => {
        const middle = y + block.y + (i + 0.5) * style.line + 1;
        const from = x + block.x;
        return line([from, middle], [from + measure(text, style), middle], palette.muted);
      });
    });
}

function card(item: Item, box: Box, sketch: Sketch): Mark[] {
  const { palette } = sketch;
  const { x, y, width, height } = box;
  const marks: Mark[] = [];
  // It is told in detail by another map, so another card lies beneath
  if (item.journey !== undefined)
    marks.push({
      kind: 'rect',
      ...{ x: x + 5, y: y + 8, width: width - 10, height: height - 5, radius: 6 },
      fill: palette.card,
      stroke: palette.cardEdge,
    });
  marks.push({
    kind: 'rect',
    ...box,
    radius: 6,
    fill: palette.card,
    stroke: item.truth ? palette.truth : palette.cardEdge,
    ...(item.truth ? { strokeWidth: 1.25 } : {}),
  });
  if (item.personas)
    marks.push(...personas(item.personas, x + room.card.x, y + height - 16, width - 2 * room.card.x, sketch));
  return marks;
}

/** Whose step it is: each persona's shape in her colour, with her name as long as there is room for it. */
function personas(of: readonly number[], from: number, y: number, width: number, sketch: Sketch): Mark[] {
  const { layout, palette, measure } = sketch;
  const style = textStyles.note;
  const dots = 14;
  let x = from;
  return of.flatMap((persona, i): Mark[] => {
    const left = from + width - x - dots - (of.length - 1 - i) * dots;
    const name = layout.map.personas[persona]?.name ?? '';
    const [shown = ''] = left > 40 ? breakLines(name, left, style, measure, 1) : [];
    const colour = personaColour(palette, persona);
    const marks: Mark[] = [{ kind: 'path', d: pointShape(persona, x + 4, y, 4), fill: colour }];
    x += dots;
    if (shown !== '' && shown !== '…') {
      marks.push({ kind: 'text', x, y: centred(y, style), align: 'left', text: shown, style, colour: palette.muted });
      x += measure(shown, style) + 10;
    }
    return marks;
  });
}

/** How a value stands to its target. */
function gauge({ value, target, reached, ...at }: Bar, x: number, y: number, { palette }: Sketch): Mark[] {
  const [left, top] = [x + at.x, y + at.y];
  const part = (share: number): number => Math.min(1, Math.max(0, share)) * at.width;
  const whole: Mark = { kind: 'rect', x: left, y: top, width: at.width, height: 5, radius: 2.5, fill: palette.chip };
  const filled: Mark = { ...whole, width: Math.max(5, part(value)), fill: reached ? palette.good : palette.bad };
  const goal: Mark[] =
    target === undefined
      ? []
      : [{ kind: 'rect', x: left + part(target) - 1, y: top - 3, width: 2, height: 11, fill: palette.text }];
  return [whole, ...(value > 0 ? [filled] : []), ...goal];
}
