import * as l10n from '@vscode/l10n';
import type { ScalarNode } from '../journey/tree';
import { idFrom } from '../journey/ids';
import { periodOf } from '../journey/review';
import { textOf } from '../journey/tree';
import { definitions } from './dialect';
import type { Explanation } from './written';
import { changeTo, written } from './written';

const patternOf = (name: string): RegExp => new RegExp(definitions.get(name)?.pattern ?? '', 'u');
const datePattern = patternOf('date');
const durationPattern = patternOf('duration');
const languagePattern = patternOf('language');
const takenWord = /^(?:start|exit|true|false|null|yes|no|on|off)$/;

/** Says what a text that is not free (an id, a date, a duration …) must look like. `name` begins the sentence. */
export function explainFormat(name: string, node: ScalarNode, format: string | undefined): Explanation {
  const found = written(node);
  switch (format) {
    case 'id':
      return explainId(node);
    case 'place':
      return { ...explainId(node), message: l10n.t('{0} must be the id of a stage or a step, not {1}.', name, found) };
    case 'date':
      return explainDate(name, node);
    case 'duration':
      return {
        ...meaning(
          node,
          asAmount(node, text => durationPattern.test(text)),
        ),
        message: l10n.t(
          '{0} must be a number and minutes, hours, days, weeks or months, such as `5 minutes`, not {1}.',
          name,
          found,
        ),
      };
    case 'period':
      return {
        ...meaning(
          node,
          asAmount(node, text => periodOf(text) !== undefined),
        ),
        message: l10n.t('{0} must be a number and days, weeks or months, such as `90 days`, not {1}.', name, found),
      };
    case 'language':
      return {
        ...meaning(node, asLanguage(node)),
        message: l10n.t('{0} must be a language tag, such as `en` or `pt-BR`, not {1}.', name, found),
      };
    default:
      return { message: l10n.t('{0} must be text, not {1}.', name, found) };
  }
}

/** Says why a text is no id. Its fix is not preferred by itself: what refers to the id has to follow (`diagnose` sees to that). */
export function explainId(node: ScalarNode): Explanation {
  const text = textOf(node) ?? '';
  const id = idFrom(text);
  return {
    message: takenWord.test(text)
      ? l10n.t('“{0}” can’t be an id: the word means something else.', text)
      : l10n.t(
          '{0} can’t be an id: an id is small letters, digits and hyphens, and begins with a letter.',
          written(node),
        ),
    fixes: id === undefined ? undefined : () => [changeTo(node, id, false)],
  };
}

function explainDate(name: string, node: ScalarNode): Explanation {
  const text = textOf(node) ?? '';
  const meant = asDate(text);
  return {
    message: /^\d{4}-\d\d-\d\d$/.test(text)
      ? l10n.t('{0} must be a date: there is no {1}.', name, text)
      : l10n.t('{0} must be a date such as 2026-05-01, not {1}.', name, written(node)),
    ...meaning(node, meant),
  };
}

const meaning = (node: ScalarNode, meant: string | undefined): Pick<Explanation, 'fixes'> =>
  meant === undefined ? {} : { fixes: () => [changeTo(node, meant)] };

/** How people write units of time, in the languages that the editor speaks. */
const unitWords: readonly (readonly [unit: string, word: RegExp])[] = [
  ['minute', /^min/],
  ['hour', /^(?:h(?:(?:ou)?rs?)?|godz.*|tunti.*|or[ae])$/],
  ['day', /^(?:d(?:ays?)?|dni|dzień|päiv.*|pv|giorn[oi])$/],
  ['week', /^(?:w(?:(?:ee)?ks?)?|tyg.*|tydz.*|viik.*|vk|settiman[ae])$/],
  ['month', /^(?:mo(?:nths?|s)?|mies.*|kuuka.*|kk|mes[ei])$/],
];

/** An amount of time in another spelling: `5 min`, `1,5 Hours`, `2 tygodnie`. Undefined where it is no amount, or none that is valid. */
function asAmount(node: ScalarNode, isValid: (amount: string) => boolean): string | undefined {
  const [, count, word] = /^(\d+(?:[.,]\d+)?) ?(\p{L}+)\.?$/u.exec(textOf(node)?.trim() ?? '') ?? [];
  const unit = word && unitWords.find(([, words]) => words.test(word.toLowerCase()))?.[0];
  if (!count || !unit) return undefined;
  const amount = `${count.replace(',', '.')} ${unit}${count === '1' ? '' : 's'}`;
  return isValid(amount) ? amount : undefined;
}

/** `pt_BR`, as some systems write it. */
function asLanguage(node: ScalarNode): string | undefined {
  const text = (textOf(node) ?? '').replace(/_/g, '-');
  return languagePattern.test(text) ? text : undefined;
}

/** Year first, or day first with dots, as half of Europe writes it. Slashes may be either way round: not guessed. */
function asDate(text: string): string | undefined {
  const yearFirst = /^(\d{4})[-./ ](\d\d?)[-./ ](\d\d?)(?:T.*)?$/.exec(text);
  const dayFirst = /^(\d\d?)\. ?(\d\d?)\. ?(\d{4})$/.exec(text);
  const [year, month, day] = yearFirst ? yearFirst.slice(1) : dayFirst ? dayFirst.slice(1).reverse() : [];
  if (!year || !month || !day) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return datePattern.test(date) ? date : undefined;
}
