import type { FlowNode, FlowWay } from '../flow';
import { portsOf, tracksOf } from './flow-around';
import { axes, type Area } from './flow-axis';
import type { FlowBox, FlowLayout, FlowLine, FlowText, Point } from './flow-layout';
import { lineOf } from './flow-line';
import type { Block, FlowPen, Sorted } from './flow-places';
import { block, boxBlock, lineWidth, wayBlock } from './flow-places';
import type { Widths } from './flow-sizes';
import { space } from './flow-sizes';
import { textStyles } from './text-style';

interface Placed extends Area {
  readonly node: FlowNode;
  /** Where its texts stand; else in the middle. */
  readonly head?: number;
}

/** Places everything along the journey, and across it from the near edge of the stages; then shifts it to where it stands. */
export function placeFlow(flow: Sorted, direction: 'across' | 'down', widths: Widths, pen: FlowPen): FlowLayout {
  const axis = axes[direction];
  const { down } = axis;
  const ports = portsOf(flow, widths.label, axis, pen);
  const blocks = new Map(
    flow.groups.flatMap(({ node, steps }) => [
      [node.id, boxBlock(node, undefined, node.kind === 'stage' ? widths.stage : widths.stage - 20, pen)] as const,
      ...steps.map(s => [s.id, boxBlock(s, undefined, widths.step, pen)] as const),
    ]),
  );
  const card =
    widths.card ??
    Math.max(
      64,
      ...flow.groups.flatMap(({ node, steps }) => [
        blocks.get(node.id)!.height + 2 * space.padding,
        ...steps.map(s => blocks.get(s.id)!.height + 2 * (space.inset + space.padding)),
      ]),
    );

  const boxes: Placed[] = [];
  /** Where each way that goes round meets its places. */
  const leaving = new Map<FlowWay, number>();
  const coming = new Map<FlowWay, number>();
  const insets = new Map<string, number>();
  const labels = new Map<FlowWay, { readonly block: Block; readonly line: number; readonly width: number }>();
  const outs: { readonly way: FlowWay; readonly along: number; readonly inset: number }[] = [];
  const spine: { readonly way: FlowWay; readonly from: number; readonly gap: number; readonly label: Block }[] = [];
  let at: number = space.margin;

  /** Puts beside a place what leaves it and comes to it. @returns its size along the journey, at least `least` */
  const place = (node: FlowNode, least: number, inset: number): number => {
    const near = ports.get(node.id) ?? [];
    const leaves = (flow.out.get(node.id) ?? []).map(({ way, node: leave }) => {
      const words = boxBlock(leave, way.when, widths.leave, pen);
      return { way, node: leave, block: words, size: (down ? words.height : widths.leave + 8) + 12 };
    });
    const nearSize = near.reduce((sum, p) => sum + p.extent, 0);
    const outSize = leaves.reduce((sum, l) => sum + l.size + space.step, -space.step);
    const size = Math.max(least, nearSize, outSize);
    insets.set(node.id, inset);
    let next = at + (size - nearSize) / 2;
    for (const { way, out, label, width, extent } of near) {
      const before = down ? extent - (width + 10) / 2 : (width + 10) / 2;
      (out ? leaving : coming).set(way, next + before);
      if (label) labels.set(way, { block: label, line: next + before, width });
      next += extent;
    }
    next = at + (size - outSize) / 2;
    for (const { way, node: leave, block: words, size: alongSize } of leaves) {
      boxes.push({
        node: leave,
        along: next,
        across: card + space.out,
        alongSize,
        acrossSize: down ? widths.leave + 20 : words.height + 12,
        block: words,
      });
      outs.push({ way, along: next + alongSize / 2, inset });
      next += alongSize + space.step;
    }
    return size;
  };

  flow.groups.forEach(({ node, steps }, i) => {
    const words = blocks.get(node.id)!;
    const from = at;
    if (node.kind === 'stage') {
      // Room for its own ways; its steps stand behind its name
      const own = place(node, Math.max(down ? 0 : 84, axis.along(words) + 2 * space.padding), 0);
      at += own;
      const inside = steps.map((step): Placed => {
        const text = blocks.get(step.id)!;
        const size = place(step, axis.along(text) + (down ? 14 : 2 * space.padding), space.inset);
        const box = { node: step, along: at, across: space.inset, alongSize: size, acrossSize: card - 2 * space.inset };
        at += size + space.step;
        return { ...box, block: text };
      });
      if (steps.length > 0) at += space.inset - space.step;
      boxes.push(
        { node, along: from, across: 0, alongSize: at - from, acrossSize: card, block: words, head: own },
        ...inside,
      );
    } else {
      const isGhost = node.kind === 'missing';
      const size = {
        width: isGhost && down ? card * 0.76 : Math.max(72, words.width + (isGhost ? 24 : 36)),
        height: Math.max(space.terminal, words.height + 14),
      };
      const across = (card - axis.across(size)) / 2;
      const room = place(node, axis.along(size), across);
      const along = at + (room - axis.along(size)) / 2;
      boxes.push({ node, along, across, alongSize: axis.along(size), acrossSize: axis.across(size), block: words });
      at += room;
    }
    if (i === flow.groups.length - 1) return;
    const way = flow.spine.get(node.id);
    const label = way ? wayBlock(way, widths.spine, pen) : block([], 1, pen);
    const gap = Math.max(
      node.kind === 'missing' || flow.groups[i + 1]!.node.kind === 'missing' ? space.ghostGap : space.gap,
      label.height > 0 ? axis.along(label) + (down ? 22 : 32) : 0,
    );
    if (way) spine.push({ way, from: at, gap, label });
    at += gap;
  });

  const tracks = tracksOf(flow.around.map(way => ({ way, from: leaving.get(way)!, to: coming.get(way)! })));
  const middle = card / 2;
  // What is said of the way on stands over it, and may be higher than the stages
  const overLine = down ? [] : spine.map(l => l.label.height + lineWidth(l.way) / 2 + 8 - middle);
  const ownLabels = [...labels.values()].map(l => l.block.height + 14);
  const depth = Math.max(0, ...overLine, ...(labels.size === 0 ? [] : down ? [widths.label + 14] : ownLabels));
  const labelsAt = flow.around.length > 0 ? -Math.max(14, depth) : -depth;
  const nearest = flow.around.length > 0 ? labelsAt - tracks.depth - 4 : labelsAt;
  const shift = space.margin - nearest;
  const point = (along: number, across: number): Point => axis.point(along, across + shift);
  const byId = new Map(boxes.map(b => [b.node.id, b]));

  const lines: FlowLine[] = spine.flatMap(({ way, from, gap, label }) => {
    const to = byId.get(way.to);
    if (!to) return [];
    const half = lineWidth(way) / 2;
    const start = down ? point(from, middle + half + 10) : point(from + gap / 2 - 5, middle - half - 5 - label.height);
    const source = byId.get(way.from)!;
    return lineOf(
      way,
      [point(source.along + source.alongSize, middle), point(to.along, middle)],
      textsOf(label, { x: start.x, y: start.y + (down ? 4 : 0) }, down ? 'start' : 'middle'),
    );
  });
  for (const way of flow.around) {
    const [from, to, track] = [leaving.get(way)!, coming.get(way)!, labelsAt - tracks.of.get(way)!];
    const label = labels.get(way);
    const corner =
      label &&
      (down
        ? point(from - label.width / 2 - 2 - label.block.height, labelsAt)
        : point(from + label.width / 2 + 5, -14 - label.block.height));
    lines.push(
      lineOf(
        way,
        [point(from, insets.get(way.from)!), point(from, track), point(to, track), point(to, insets.get(way.to)!)],
        label && corner ? textsOf(label.block, corner, 'start') : [],
      ),
    );
  }
  for (const { way, along, inset } of outs)
    lines.push(lineOf(way, [point(along, card - inset), point(along, card + space.out)], []));

  const all = boxes.map((box): FlowBox => {
    const { x, y } = point(box.along, box.across);
    const [width, height] = down ? [box.acrossSize, box.alongSize] : [box.alongSize, box.acrossSize];
    const room =
      box.head === undefined ? { width, height } : down ? { width, height: box.head } : { width: box.head, height };
    const top = { x: x + room.width / 2, y: y + (room.height - box.block.height) / 2 };
    return { node: box.node, x, y, width, height, texts: textsOf(box.block, top, 'middle') };
  });
  // What stands beside a line may reach farther than the boxes do
  const beside = down ? Math.max(0, ...spine.map(l => shift + middle + 20 + l.label.width)) : 0;
  const end = point(at, beside - shift);
  const size = (of: (box: FlowBox) => number, least: number): number =>
    Math.ceil(Math.max(least, ...all.map(of)) + space.margin);
  return {
    direction,
    width: size(b => b.x + b.width, end.x),
    height: size(b => b.y + b.height, end.y),
    boxes: all,
    lines,
  };
}

/** Texts below each other. @param at the top, and the beginning or the middle */
function textsOf({ parts }: Block, at: Point, anchor: FlowText['anchor']): FlowText[] {
  let { y } = at;
  return parts.map(({ lines, style, role }) => {
    const text = { lines, style, role, anchor, x: at.x, y };
    y += lines.length * textStyles[style].line;
    return text;
  });
}
