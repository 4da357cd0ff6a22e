import type { PictureTexts } from '../../src/render/picture-texts';
import { pictureTexts } from '../../src/render/picture-texts';
import { numberIn } from '../../src/shared/number-in';
import { signedIn } from '../../src/shared/signed-in';
import type { CompareStrings } from '../../src/shared/compare-strings';
import type { Comparison, Pair, SideName } from '../../src/shared/comparison';
import { presence } from '../../src/shared/comparison';
import type { PicturePath } from '../../src/shared/map-view';
import { format, heard, html } from '../dom';

/** What the parts of a comparison's view are drawn with. */
export interface Drawing {
  readonly comparison: Comparison;
  readonly strings: CompareStrings;
  /** Words of the picture, in the language of the later map. */
  readonly words: PictureTexts;
  /** Emotions, and numbers with their units, as that language writes them. */
  readonly signed: (value: number) => string;
  readonly number: (value: number, unit?: string) => string;
  /** What each side is called: its persona, else "Before" and "After". */
  readonly names: Readonly<Record<SideName, string>>;
  /** A text of one side; one that stands in a document selects it there. */
  text(side: SideName, path: PicturePath, text: string, style?: string): HTMLElement;
}

export function drawing(
  comparison: Comparison,
  strings: CompareStrings,
  select: (side: SideName, path: PicturePath, focus: boolean) => void,
): Drawing {
  const { before, after, kind } = comparison;
  return {
    comparison,
    strings,
    words: pictureTexts(after.language),
    signed: signedIn(after.language),
    number: numberIn(after.language),
    names: { before: before.persona ?? strings.before, after: after.persona ?? strings.after },
    text(side, path, text, style = '') {
      const attributes = { class: `text ${style}`, dir: 'auto', lang: comparison[side].language };
      // The text of an earlier version is in no document
      if (kind === 'versions' && side === 'before') return html('span', attributes, text);
      const button = html('button', { ...attributes, type: 'button', class: `text pick ${style}`, tabindex: -1 }, text);
      button.addEventListener('click', () => select(side, path, false));
      button.addEventListener('dblclick', () => select(side, path, true));
      button.addEventListener('keydown', event => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        select(side, path, true);
      });
      return button;
    },
  };
}

const signs = { added: '+', removed: '−', moved: '⇄', changed: '≠', first: '○', second: '●' } as const;
export type Mark = keyof typeof signs;

/** A sign alone, for the eye: what it stands for is to be told, too. */
export const sign = (of: Mark): HTMLElement => html('span', { class: 'sign', 'aria-hidden': 'true' }, signs[of]);

/** A sign and a word for what happened: never colour alone. */
export const mark = (kind: Mark, words: string): HTMLElement =>
  html('span', { class: `mark ${kind}` }, sign(kind), words);

/** Whether the sides are two persons, of whom none comes after the other: nothing is gone or new then. */
export const ofPersonas = ({ comparison }: Drawing): boolean => comparison.kind === 'personas';

/** The mark of what is on one side alone, with the words for what came and what went; of two personas, whose it is. */
export function oneSided(drawing: Drawing, row: Pair<unknown>, added: string, removed: string): HTMLElement[] {
  const where = presence(row);
  if (where === 'both') return [];
  if (!ofPersonas(drawing)) return [mark(where, where === 'added' ? added : removed)];
  const { strings, names } = drawing;
  return [
    where === 'added'
      ? mark('second', format(strings.only, names.after))
      : mark('first', format(strings.only, names.before)),
  ];
}

/** What is not there any more, struck through; not so what is another persona's. */
export function gone(drawing: Drawing, style: string, content: Node | string): HTMLElement {
  return html(ofPersonas(drawing) ? 'div' : 'del', { class: style }, content);
}

/** What was, struck through, and what is; what is not there is left out. Of two personas, what is whose. */
export function wasAndIs(drawing: Drawing, was: Node | string | undefined, is: Node | string | undefined): HTMLElement {
  const { before, after } = drawing.names;
  const persons = ofPersonas(drawing);
  const parts: (Node | string)[] = [];
  if (was !== undefined)
    parts.push(html(persons ? 'span' : 'del', {}, ...(persons ? [sign('first')] : []), heard(`${before}: `), was));
  if (was !== undefined && is !== undefined)
    parts.push(html('span', { class: 'to', 'aria-hidden': 'true' }, persons ? '  ' : ' → '));
  if (is !== undefined)
    parts.push(html(persons ? 'span' : 'ins', {}, ...(persons ? [sign('second')] : []), heard(` ${after}: `), is));
  return html('span', { class: 'was-is' }, ...parts);
}

/** An emotion before and after, with the way it went; nothing where neither side has one. */
export function shift({ strings, names, signed }: Drawing, { before, after }: Pair<number>, style = ''): HTMLElement[] {
  if (before === undefined && after === undefined) return [];
  const tell = (name: string, value: number | undefined): HTMLElement =>
    heard(`${name}: ${value === undefined ? strings.noEmotion : signed(value)} `);
  const both = before !== undefined && after !== undefined;
  const way = !both || signed(before) === signed(after) ? 'even' : after > before ? 'rise' : 'fall';
  const seen = both && way !== 'even' ? `${signed(before)} → ${signed(after)}` : signed((after ?? before)!);
  const arrow = way === 'rise' ? '▲' : way === 'fall' ? '▼' : '';
  return [
    html(
      'span',
      { class: `shift ${way} ${style}` },
      tell(names.before, before),
      tell(names.after, after),
      html(
        'bdi',
        { dir: 'ltr', 'aria-hidden': 'true' },
        seen,
        ...(arrow ? [html('span', { class: 'arrow' }, ` ${arrow}`)] : []),
      ),
    ),
  ];
}
