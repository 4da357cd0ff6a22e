/** A map of `steps` steps; see make-map.mjs. */
export function makeMap(steps: number): string;
