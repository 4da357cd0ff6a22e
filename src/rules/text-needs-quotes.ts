import * as l10n from '@vscode/l10n';
import { lineEnd } from '../journey/lines';
import { moving } from '../journey/tree';
import type { Cause } from './misread';
import { misread } from './misread';
import type { TextRule } from './rule';
import { swallowedItems } from './swallowed-items';

export const textNeedsQuotes: TextRule = {
  id: 'text-needs-quotes',
  severity: 'error',
  summary: 'A text is read by YAML as something else than text.',
  why: 'Colons, commas, quotation marks and signs such as @, %, * have a meaning of their own in YAML. Without quotes around it, a sentence with one of them is read as a key, as a list or not at all. And a list item that is indented deeper than the one above becomes a part of that one’s text.',
  source: 'YAML 1.2.2, section 7.3.3 “Plain Style”: what a text without quotes may begin with and contain.',
  bad: `title: Buying running shoes
stages:
  - id: awareness
    steps:
      - action: Sees running shoes in the shop window
        thought: "Why?" I ask myself
        pains:
          - No price: none shown in the window
`,
  good: `title: Buying running shoes
stages:
  - id: awareness
    steps:
      - action: Sees running shoes in the shop window
        thought: '"Why?" I ask myself'
        pains:
          - "No price: none shown in the window"
`,
  checkText(place, journey) {
    const { text } = journey;
    const items = swallowedItems(text, place);
    if (items) return items;
    const found = misread(place, journey);
    if (!found) return undefined;
    const span = moving(place.node, found.span);
    return {
      span,
      message: message(found.cause, text.slice(span.start, span.end)),
      claims: moving(place.node, { start: span.start, end: lineEnd(text, span.end) }),
      fixes: () => [
        { title: l10n.t('Put the text in quotes'), edits: [{ span, text: found.mended }], preferred: true },
      ],
    };
  },
};

function message(cause: Cause, source: string): string {
  switch (cause) {
    case 'beginning':
      return l10n.t('A text that begins with {0} must be in quotes.', source[0]!);
    case 'colon':
      return l10n.t(
        'Because of the colon, YAML takes “{0}” for a key instead of text. Put the whole text in quotes.',
        source.slice(0, source.search(/:(?:\s|$)/)),
      );
    case 'half-quoted':
      return l10n.t('The quotation marks end before the text does. Put the whole text in quotes.');
    case 'comma':
      return l10n.t('The comma ends the text here, and the rest is lost. Put the whole text in quotes.');
    case 'number':
      return l10n.t('YAML reads {0} as a value, not as text. Put it in quotes.', source);
    case 'other':
      return l10n.t('YAML can’t read this as one text. Put it in quotes.');
  }
}
