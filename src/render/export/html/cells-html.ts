import { pointShape } from '../../draw/draw-curves';
import type { Palette } from '../../draw/palette';
import { personaColour } from '../../draw/palette';
import type { Cell, Item, TextBlock } from '../../layout/map-layout';
import { mediumIcon } from '../../layout/medium-icons';
import type { PersonaView } from '../../../shared/map-view';
import { escapeXml } from '../xml';

export interface CellTexts {
  readonly personas: readonly PersonaView[];
  readonly palette: Palette;
}

/** What stands in a cell. */
export const cellHtml = (cell: Cell, texts: CellTexts): string =>
  cell.items.map(item => itemHtml(item, texts)).join('');

function itemHtml(item: Item, texts: CellTexts): string {
  const classes = ['item', item.kind, item.severity, item.status, item.truth && 'truth'].filter(Boolean).join(' ');
  const whose = item.personas ? ` data-personas="${item.personas.join(' ')}"` : '';
  const icon =
    item.kind === 'touchpoint'
      ? `<svg viewBox="0 0 16 16" aria-hidden="true"><path d="${mediumIcon(item.icon ?? 'other')}"/></svg>`
      : '';
  const words = item.texts.map(textHtml).join('');
  const personas = item.personas ? personasHtml(item.personas, texts) : '';
  const gauge = item.bar ? gaugeHtml(item.bar, texts.palette) : '';
  return `<div class="${escapeXml(classes)}"${whose}>${icon}${words}${personas}${gauge}</div>`;
}

const textHtml = ({ style, role, lines }: TextBlock): string =>
  `<div class="text style-${style} role-${role}" dir="auto">${withWholeDays(escapeXml(lines.join(' ')))}</div>`;

/** Browsers break lines at hyphens, also at those of a day. */
const withWholeDays = (html: string): string => html.replace(/\b\d{4}-\d\d-\d\d\b/g, '<span class="day">$&</span>');

/** The shape and colour of a persona's points. */
export const personaSign = (persona: number, palette: Palette): string =>
  `<svg viewBox="-6 -6 12 12" aria-hidden="true"><path d="${pointShape(persona, 0, 0, 5)}" fill="${personaColour(palette, persona)}"/></svg>`;

const personasHtml = (of: readonly number[], { personas, palette }: CellTexts): string =>
  `<ul class="whose">${of
    .map(i => `<li dir="auto">${personaSign(i, palette)}${escapeXml(personas[i]?.name ?? '')}</li>`)
    .join('')}</ul>`;

/** Attributes and not styles, which the page's policy would not let in. */
function gaugeHtml({ value, target, reached }: NonNullable<Item['bar']>, palette: Palette): string {
  const part = (share: number): string => `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`;
  const goal =
    target === undefined
      ? ''
      : `<line x1="${part(target)}" x2="${part(target)}" y1="0" y2="11" stroke="${palette.text}" stroke-width="2"/>`;
  return (
    `<svg class="bar" width="100%" height="11" aria-hidden="true"><rect y="3" width="100%" height="5" rx="2.5" fill="${palette.chip}"/>` +
    `<rect y="3" width="${part(value)}" height="5" rx="2.5" fill="${reached ? palette.good : palette.bad}"/>${goal}</svg>`
  );
}
