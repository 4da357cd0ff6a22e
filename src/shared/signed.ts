/** An emotion or a difference of two with its sign, rounded to 0.1: `+1.5`, `0`, `−2`. */
export function signed(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return rounded > 0 ? `+${rounded}` : rounded < 0 ? `−${-rounded}` : '0';
}
