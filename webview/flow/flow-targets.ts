import type { FlowLayout } from '../../src/render/layout/flow-layout';
import type { MissingStageView, PicturePath } from '../../src/shared/map-view';
import { format, svg } from '../dom';
import type { PictureHost } from '../view';
import type { DrawnFlow } from './draw-flow';
import type { FlowWords } from './flow-words';

/** One thing that can be pointed at. */
export interface Target {
  readonly element: SVGGElement;
  /** Absent for what is not in the text. */
  readonly path?: PicturePath;
  /** What a click does, if anything. @param focus the person wants to go on in the text */
  readonly choose?: (focus: boolean) => void;
}

/** What can be pointed at, in the order of the journey: each place, then the ways out of it. Each gets its name. */
export function targetsOf(
  { boxes, lines }: FlowLayout,
  drawn: DrawnFlow,
  words: FlowWords,
  missing: readonly MissingStageView[],
  host: PictureHost,
): Target[] {
  const named = (target: Target, label: string): Target => {
    target.element.setAttribute('role', target.choose ? 'button' : 'img');
    target.element.prepend(svg('title', {}, label));
    return target;
  };
  const at = (element: SVGGElement, path: PicturePath | undefined, label: string): Target =>
    named(path ? { element, path, choose: focus => host.select(path, focus) } : { element }, label);
  const ways = new Map<string, Target[]>();
  lines.forEach(({ way }, i) => {
    const target = at(drawn.lines[i]!, way.path, words.ofWay(way));
    ways.set(way.from, [...(ways.get(way.from) ?? []), target]);
  });
  return boxes.flatMap(({ node }, i) => {
    const element = drawn.boxes[i]!;
    if (node.kind === 'leave') return [];
    const ghost = node.missing === undefined ? undefined : missing[node.missing];
    const target = ghost
      ? named({ element, choose: () => host.insertStage(ghost) }, format(host.strings.insertStage, ghost.name))
      : at(element, node.path, words.ofNode(node));
    return [target, ...(ways.get(node.id) ?? [])];
  });
}

/** What stands at a path, else what the path leads through. */
export function nearest(targets: readonly Target[], path: PicturePath | undefined): Target | undefined {
  if (!path) return undefined;
  let best: Target | undefined;
  for (const target of targets) {
    const own = target.path;
    if (own && own.length > (best?.path?.length ?? 0) && own.every((key, i) => key === path[i])) best = target;
  }
  return best;
}
