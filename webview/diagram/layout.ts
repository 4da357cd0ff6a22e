/** Every length of the picture, in pixels at 100 %. One grid: multiples of 4. */
export const size = {
  /** Left (in right-to-left maps, right) of the first stage: the emotion's scale. */
  scale: 64,
  step: 152,
  gap: 8,
  /** Inside a stage, left and right of its steps. */
  inset: 8,
  stageGap: 8,
  /** Inside a card. */
  padding: 10,
  badge: 9,
  /** Between cards and the highest face; room for a label above it. */
  aboveCurve: 64,
  /** Of the curve from very positive to very negative. */
  curve: 128,
  belowCurve: 60,
  face: 15,
  feeling: 32,
  margin: 16,
} as const;

export interface Column {
  readonly x: number;
  readonly width: number;
}

export interface Columns {
  readonly stages: readonly Column[];
  readonly steps: readonly Column[];
  /** Where the emotion's scale is. */
  readonly scale: Column;
  readonly width: number;
}

/**
 * Where stages and steps stand, in the direction of reading.
 * @param counts the steps of each stage, 1 or more
 */
export function columns(counts: readonly number[], rightToLeft: boolean): Columns {
  const stages: Column[] = [];
  const steps: Column[] = [];
  let x = size.margin + size.scale;
  for (const count of counts) {
    const width = count * (size.step + size.gap) - size.gap + 2 * size.inset;
    stages.push({ x, width });
    for (let i = 0; i < count; i++) steps.push({ x: x + size.inset + i * (size.step + size.gap), width: size.step });
    x += width + size.stageGap;
  }
  const width = x - size.stageGap + size.margin;
  const mirror = (c: Column): Column => (rightToLeft ? { x: width - c.x - c.width, width: c.width } : c);
  return {
    stages: stages.map(mirror),
    steps: steps.map(mirror),
    scale: mirror({ x: size.margin, width: size.scale }),
    width,
  };
}

/** How far below the top of the curve a score of 1 to 5 stands. */
export const depth = (score: number): number => ((5 - score) / 4) * size.curve;

export type Tone = 'positive' | 'neutral' | 'negative' | 'unrated';

/** What a step's colour and face say. */
export function tone(step: { readonly rated: boolean; readonly score: number }): Tone {
  if (!step.rated) return 'unrated';
  return step.score > 3 ? 'positive' : step.score < 3 ? 'negative' : 'neutral';
}
