import { numberIn } from './number-in';

/**
 * Writes an emotion, or a difference of two, as a language does: with its sign, rounded to 0.1: `+1,5`, `0`, `−2` in Polish.
 * @param language a BCP 47 tag; of one that nobody knows, English is taken
 */
export function signedIn(language: string): (value: number) => string {
  const number = numberIn(language);
  return value => {
    const rounded = Math.round(value * 10) / 10;
    return rounded > 0 ? `+${number(rounded)}` : rounded < 0 ? `−${number(-rounded)}` : number(0);
  };
}
