import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Texts } from '../shared/texts';
import { areTexts, languageOfTag } from '../shared/texts';

/**
 * The server's texts in an editor's language, for editors that hand over none; undefined in English, and where there are none.
 * @param folder where the translations lie
 * @param locale a language tag, with or without region
 */
export function textsIn(folder: string, locale: string | undefined): Texts | undefined {
  const language = languageOfTag(locale);
  if (language === undefined || language === 'en') return undefined;
  const messages = read(join(folder, `bundle.l10n.${language}.json`));
  return messages && { messages, schema: read(join(folder, `schema.${language}.json`)) ?? {} };
}

function read(file: string): Readonly<Record<string, string>> | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return areTexts(value) ? value : undefined;
  } catch {
    return undefined; // a language that we have no texts in
  }
}
