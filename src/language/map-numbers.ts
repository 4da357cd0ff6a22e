/** The numbers of a map as people read them beside its text: as the map's language writes them, as its pictures do. */
import type { Journey } from '../journey/parse';
import { remember } from '../journey/remember';
import type { Node } from '../journey/tree';
import { child, textOf } from '../journey/tree';
import { numberIn } from '../shared/number-in';
import { signedIn } from '../shared/signed-in';

export interface MapNumbers {
  /** An emotion with its sign: `+1.5`, `−2`. */
  readonly signed: (emotion: number) => string;
  /** What a metric says under `key`, with its unit; as written where that is no number, undefined where nothing is. */
  readonly amount: (metric: Node | undefined, key: 'value' | 'target') => string | undefined;
}

export const numbersOf = remember(({ map }: Journey): MapNumbers => {
  const language = map.language?.value ?? 'en';
  const number = numberIn(language);
  return {
    signed: signedIn(language),
    amount: (metric, key) => {
      const value = child(metric, key);
      const text = textOf(value);
      const unit = textOf(child(metric, 'unit'))?.trim() || undefined;
      if (value?.kind === 'scalar' && typeof value.value === 'number' && Number.isFinite(value.value))
        return number(value.value, unit);
      return text && [text, unit ?? ''].join(' ').trim();
    },
  };
});
