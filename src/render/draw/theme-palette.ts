import type { Palette } from './palette';
import { palettes } from './palette';

/** A colour that the page around a picture decides, and what it is where it doesn't. */
const ofPage = (name: string, otherwise: string): string => `var(--journey-map-${name},${otherwise})`;

const { light } = palettes;

/** The colours of a picture that stands in a page: its variables (`media/markdown.css` has them for the editor's themes), else light ones. */
export const themePalette: Palette = {
  background: ofPage('background', light.background),
  text: ofPage('text', light.text),
  muted: ofPage('muted', light.muted),
  rule: ofPage('rule', light.rule),
  head: ofPage('head', light.head),
  card: ofPage('card', light.card),
  cardEdge: ofPage('card-edge', light.cardEdge),
  chip: ofPage('chip', light.chip),
  good: ofPage('good', light.good),
  bad: ofPage('bad', light.bad),
  truth: ofPage('truth', light.truth),
  warning: ofPage('warning', light.warning),
  surface: 0.18,
  personas: light.personas.map((colour, i) => ofPage(`persona-${i + 1}`, colour)),
};
