import type { Point } from './flow-layout';
import type { Block } from './flow-places';

/**
 * The direction of a journey. What is laid out is so along it and across it, so that the picture from left to right and that from top to
 * bottom are one: `along` grows with the journey, `across` from the ways that go round over the stages to the ways out.
 */
export interface Axis {
  readonly down: boolean;
  readonly point: (along: number, across: number) => Point;
  readonly along: (of: { readonly width: number; readonly height: number }) => number;
  readonly across: (of: { readonly width: number; readonly height: number }) => number;
}

export const axes: Readonly<Record<'across' | 'down', Axis>> = {
  across: {
    down: false,
    point: (along, across) => ({ x: along, y: across }),
    along: of => of.width,
    across: of => of.height,
  },
  down: {
    down: true,
    point: (along, across) => ({ x: across, y: along }),
    along: of => of.height,
    across: of => of.width,
  },
};

/** What is placed by its middle or corner along and across the journey, with the texts in it. */
export interface Area {
  readonly along: number;
  readonly across: number;
  readonly alongSize: number;
  readonly acrossSize: number;
  readonly block: Block;
}
