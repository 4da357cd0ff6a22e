import * as l10n from '@vscode/l10n';
import { translateSchema } from '../schema/dialect';
import type { Texts } from '../shared/texts';

/** From here on, whatever the server says is said in these texts; what is not among them, and without any, in English. */
export function speak(texts: Texts | undefined): void {
  l10n.config({ contents: { ...texts?.messages } });
  translateSchema(texts?.schema ?? {});
}
