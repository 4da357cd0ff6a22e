import { breakLines } from '../layout/break-lines';
import type { TextStyle } from '../layout/text-style';
import { textStyles } from '../layout/text-style';
import type { MapChip } from '../map-chips';
import { mapChips } from '../map-chips';
import { pointShape } from './draw-curves';
import { margin } from './draw-table';
import type { Mark } from './drawing';
import { personaColour } from './palette';
import type { Sketch } from './sketch';
import { centred, linesOf } from './sketch';

const titleStyle: TextStyle = { size: 22, weight: 600, line: 28 };
const leadStyle: TextStyle = { size: 13, weight: 400, line: 19 };
const chipHeight = 20;
/** Longer lines are hard to read. */
const widestText = 760;

interface Heading {
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** The title, what the map is about and of what kind, and whose it is. @param width of the picture */
export function drawHeading(width: number, sketch: Sketch): Heading {
  const { palette, measure, layout, texts } = sketch;
  const { map } = layout;
  const most = Math.min(widestText, width - 2 * margin);
  const marks: Mark[] = [];
  let y = 22;
  const add = (text: string, style: TextStyle, colour: string, above: number, lines: number): void => {
    y += above;
    const broken = breakLines(text, most, style, measure, lines);
    marks.push(...linesOf(broken, { x: margin, y, style, colour }));
    y += broken.length * style.line;
  };
  add(map.title === '' ? '…' : map.title, titleStyle, palette.text, 0, 3);
  if (map.scenario !== undefined) add(map.scenario, leadStyle, palette.muted, 4, 5);
  if (map.goal !== undefined) add(`${texts.goal}: ${map.goal}`, leadStyle, palette.muted, map.scenario ? 0 : 4, 3);
  y += 12;
  const chips = flow(mapChips(map, texts), margin, y, width - margin, sketch);
  marks.push(...chips.marks);
  const legend = legendOf(sketch);
  const [beside, below] = [width - margin - legend.width, chips.bottom + 10];
  const isBeside = beside > chips.right + 24;
  if (legend.draw.length > 0) {
    let x = isBeside ? beside : margin;
    let top = isBeside ? chips.bottom - chipHeight : below;
    for (const entry of legend.draw) {
      if (x > margin && x + entry.width > width - margin + 1) [x, top] = [margin, top + chipHeight];
      marks.push(...entry.at(x, top + chipHeight / 2));
      x += entry.width + 16;
    }
    if (!isBeside) return { marks, height: top + chipHeight + 16 };
  }
  return { marks, height: chips.bottom + 16 };
}

/** Chips one after another, on several lines where they need them. */
function flow(
  chips: readonly MapChip[],
  left: number,
  top: number,
  most: number,
  { palette, measure }: Sketch,
): { readonly marks: Mark[]; readonly right: number; readonly bottom: number } {
  const style = textStyles.note;
  const marks: Mark[] = [];
  let [x, y] = [left, top];
  for (const { text, warns } of chips) {
    const [shown = ''] = breakLines(text, most - left - 20, style, measure, 1);
    const width = measure(shown, style) + 20;
    if (x > left && x + width > most) [x, y] = [left, y + chipHeight + 6];
    const box = { x, y, width, height: chipHeight, radius: chipHeight / 2 };
    marks.push(
      warns
        ? { kind: 'rect', ...box, stroke: palette.warning, fill: palette.background }
        : { kind: 'rect', ...box, fill: palette.chip },
      {
        kind: 'text',
        x: x + 10,
        y: centred(y + chipHeight / 2, style),
        align: 'left',
        text: shown,
        style,
        colour: warns ? palette.warning : palette.text,
      },
    );
    x += width + 6;
  }
  return { marks, right: x, bottom: chips.length === 0 ? top - 12 : y + chipHeight };
}

interface LegendEntry {
  readonly width: number;
  readonly at: (x: number, y: number) => Mark[];
}

/** Whose map it is, in the colours of their curves, and what a dashed one means. */
function legendOf({ layout, texts, palette, measure }: Sketch): {
  readonly draw: LegendEntry[];
  readonly width: number;
} {
  const style: TextStyle = { ...textStyles.body, size: 12 };
  const named = (name: string, sign: (x: number, y: number) => Mark, wide: number): LegendEntry => {
    const [shown = ''] = breakLines(name, 220, style, measure, 1);
    return {
      width: wide + 6 + measure(shown, style),
      at: (x, y) => [
        sign(x, y),
        {
          kind: 'text',
          x: x + wide + 6,
          y: centred(y, style),
          align: 'left',
          text: shown,
          style,
          colour: palette.text,
        },
      ],
    };
  };
  const curves = layout.curves?.curves ?? [];
  const draw = layout.personas.map(persona =>
    named(
      layout.map.personas[persona]?.name ?? '',
      (x, y) => ({ kind: 'path', d: pointShape(persona, x + 5, y, 5), fill: personaColour(palette, persona) }),
      10,
    ),
  );
  if (curves.some(c => c.runs.flat().some(p => p.supposed)))
    draw.push(
      named(
        texts.hypothesis,
        (x, y) => ({
          kind: 'path',
          d: `M${x},${y}L${x + 22},${y}`,
          stroke: palette.muted,
          strokeWidth: 2,
          dash: [6, 4],
        }),
        22,
      ),
    );
  return { draw, width: draw.reduce((sum, entry) => sum + entry.width + 16, -16) };
}
