/**
 * Widths of paper in pixels: as it stands, and between its margins as it lies on its side. Media queries tell Chromium's pages by the first, whatever
 * side they lie on. A5, A4, Letter, A3, A2, A1, A0.
 */
const papers: readonly (readonly [number, number])[] = [
  [0, 710],
  [790, 1045],
  [810, 980],
  [1050, 1510],
  [1580, 2165],
  [2240, 3100],
  [3170, 4415],
];

/**
 * The page on paper: on its side, in the colours of the screen, the map as wide as the paper and no lane cut in two where that can be helped.
 * @param width of the map, in pixels
 */
export function printStyle(width: number): string {
  // What a reader made larger on the screen is no matter on paper
  const fitting = (room: number): string =>
    `table{zoom:${Math.min(1, Math.floor((room / width) * 1000) / 1000)}!important}`;
  const byPaper = papers.map(
    ([upright, room]) =>
      `@media print and (orientation:portrait) and (min-width:${upright}px),print and (orientation:landscape) and (min-width:${room}px){${fitting(room)}}`,
  );
  return `@page{size:landscape;margin:10mm}
@media print{*{-webkit-print-color-adjust:exact;print-color-adjust:exact}header,.legend{padding-inline:0}.tools{display:none}main{overflow:visible;max-height:none;border:0}.lane,thead th,thead .corner{position:relative}tr,.item{break-inside:avoid}}
${byPaper.join('\n')}
`;
}
