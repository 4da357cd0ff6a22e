/** How figures are written for people. */

/** A whole number: `10,000`. */
export const count = value => Math.round(value).toLocaleString('en-US');

/** Any number with what is worth reading of it: `0.034`, `6.3`, `105`, `1,520`. */
export const amount = value => (value >= 100 ? count(value) : String(Number(value.toPrecision(2))));

/** A ratio: `0.0345`, `1.06`, `4.7`. */
export const factor = ratio => String(Number(ratio.toPrecision(3)));

/** The same, small ones as a share: `1/29`, `1/3.5`. */
export const share = ratio => (ratio > 0.34 ? factor(ratio) : `1/${amount(1 / ratio)}`);

/** A table in Markdown. */
export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
