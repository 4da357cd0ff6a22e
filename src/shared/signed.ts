/**
 * An emotion or a difference of two with its sign, rounded to 0.1: `+1.5`, `0`, `−2`.
 * @param number writes a number from 0 as a language does: `1,5`
 */
export function signed(value: number, number: (value: number) => string = String): string {
  const rounded = Math.round(value * 10) / 10;
  return rounded > 0 ? `+${number(rounded)}` : rounded < 0 ? `−${number(-rounded)}` : '0';
}
