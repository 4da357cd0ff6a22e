/** To hundredths of a pixel: what paths and attributes are written with. */
export const round = (n: number): number => Math.round(n * 100) / 100;
