import type { Flow, FlowNode, FlowWay } from '../flow';
import { nodeText, strokeWidth } from '../flowchart';
import type { PictureTexts } from '../picture-texts';
import { fillIn } from '../picture-texts';
import { breakLines } from './break-lines';
import type { Measure, TextStyleName } from './text-style';
import { textStyles } from './text-style';

/** What a flow's texts are written with. */
export interface FlowPen {
  readonly measure: Measure;
  readonly texts: PictureTexts;
  /** Writes a share, in per cent. */
  readonly percent: (share: number) => string;
}

/** Texts below each other, without a place yet. */
export interface Block {
  readonly parts: readonly {
    readonly lines: readonly string[];
    readonly style: TextStyleName;
    readonly role: 'name' | 'note' | 'share' | 'when';
  }[];
  readonly width: number;
  readonly height: number;
}

type Words = readonly [text: string | undefined, style: TextStyleName, role: Block['parts'][number]['role']];

export function block(words: readonly Words[], width: number, { measure }: FlowPen): Block {
  const parts = words.flatMap(([text, style, role]) =>
    text === undefined || text === ''
      ? []
      : [{ lines: breakLines(text, width, textStyles[style], measure), style, role }],
  );
  return {
    parts,
    width: Math.max(0, ...parts.flatMap(p => p.lines.map(l => measure(l, textStyles[p.style])))),
    height: parts.reduce((sum, p) => sum + p.lines.length * textStyles[p.style].line, 0),
  };
}

/** What stands in a box. */
export function boxBlock(node: FlowNode, when: string | undefined, width: number, pen: FlowPen): Block {
  const name = nodeText(node, pen.texts, pen.percent);
  switch (node.kind) {
    case 'stage':
      return block(
        [
          [name, 'stage', 'name'],
          [stepCount(node.steps ?? 0, pen.texts), 'note', 'note'],
        ],
        width,
        pen,
      );
    case 'missing':
      return block(
        [
          [name, 'body', 'note'],
          [pen.texts.missing, 'note', 'note'],
        ],
        width,
        pen,
      );
    case 'leave':
      return block(
        [
          [name, 'lane', 'share'],
          [when, 'note', 'when'],
        ],
        width,
        pen,
      );
    default:
      return block([[name, node.kind === 'step' ? 'body' : 'lane', 'name']], width, pen);
  }
}

const stepCount = (steps: number, texts: PictureTexts): string =>
  steps === 0 ? texts['no-steps'] : steps === 1 ? texts['flow.step'] : fillIn(texts['flow.steps'], String(steps));

/** What is said of a way beside its line: its share, and when. */
export function wayBlock(way: FlowWay, width: number, pen: FlowPen): Block {
  const share = way.share === undefined ? undefined : pen.percent(way.share);
  const told = share !== undefined && !way.path ? fillIn(pen.texts['flow.go-on'], share) : share;
  return block(
    [
      [told, 'lane', 'share'],
      [way.when, 'note', 'when'],
    ],
    width,
    pen,
  );
}

/** The width of a way's line: whoever leaves a place by no other way goes on. */
export const lineWidth = (way: FlowWay): number =>
  strokeWidth(way.share ?? (way.kind === 'next' || way.always ? 100 : undefined));

/** A stage with its steps, or what else stands in the line of the journey. */
export interface Group {
  readonly node: FlowNode;
  readonly steps: readonly FlowNode[];
}

/** A flow sorted by how it is drawn. */
export interface Sorted {
  readonly groups: readonly Group[];
  /** By the id of the group that they lead from: the lines between neighbours. */
  readonly spine: ReadonlyMap<string, FlowWay>;
  /** Ways over the default way or back, which go round. */
  readonly around: readonly FlowWay[];
  /** Ways out, by the id of the place that they leave, with their ends. */
  readonly out: ReadonlyMap<string, readonly { readonly way: FlowWay; readonly node: FlowNode }[]>;
  /** The places of the journey, in its order. */
  readonly rank: ReadonlyMap<string, number>;
}

export function sorted({ nodes, ways }: Flow): Sorted {
  const byId = new Map(nodes.map(n => [n.id, n]));
  const steps = new Map<string, FlowNode[]>();
  for (const n of nodes) if (n.parent !== undefined) steps.set(n.parent, [...(steps.get(n.parent) ?? []), n]);
  const spine = new Map<string, FlowWay>();
  const around: FlowWay[] = [];
  const out = new Map<string, { way: FlowWay; node: FlowNode }[]>();
  for (const way of ways) {
    if (way.kind === 'ghost') continue;
    if (way.kind === 'exit') out.set(way.from, [...(out.get(way.from) ?? []), { way, node: byId.get(way.to)! }]);
    else if (way.kind === 'next' && !spine.has(way.from)) spine.set(way.from, way);
    else around.push(way);
  }
  const line = nodes.filter(n => n.kind !== 'leave');
  return {
    groups: line.filter(n => n.parent === undefined).map(node => ({ node, steps: steps.get(node.id) ?? [] })),
    spine,
    around,
    out,
    rank: new Map(line.map((n, i) => [n.id, i])),
  };
}
