import { isObject, isText } from './guards';

/** The server's texts in another language than English, as its client hands them over or as they lie beside it. */
export interface Texts {
  /** What it says, by the English (`l10n/bundle.l10n.<language>.json`). */
  readonly messages: Readonly<Record<string, string>>;
  /** What the schemas say, by JSON pointer (`l10n/schema.<language>.json`). */
  readonly schema: Readonly<Record<string, string>>;
}

export function isTexts(value: unknown): value is Texts {
  return isObject(value) && areTexts(value['messages']) && areTexts(value['schema']);
}

/** Whether every value is a text. */
export function areTexts(value: unknown): value is Readonly<Record<string, string>> {
  return isObject(value) && Object.values(value).every(isText);
}

/** The language of a tag as editors tell it: `fi` of `fi`, `fi-FI` and `fi_FI.UTF-8`; undefined of what is none. */
export function languageOfTag(tag: string | undefined): string | undefined {
  return /^[a-z]{2,3}(?![a-z])/.exec(tag?.toLowerCase() ?? '')?.[0];
}
