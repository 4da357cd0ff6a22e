import type { MapView } from '../../shared/map-view';

/** Fixed colours, since a file that is exported looks the same everywhere. Blue and orange are told apart by colour-blind people, too. */
export interface Palette {
  readonly background: string;
  readonly text: string;
  readonly muted: string;
  readonly rule: string;
  /** Behind the names of stages. */
  readonly head: string;
  readonly card: string;
  readonly cardEdge: string;
  readonly chip: string;
  /** Feels well; opportunities. */
  readonly good: string;
  /** Feels bad; pains. */
  readonly bad: string;
  readonly truth: string;
  readonly warning: string;
  /** How strongly surfaces are filled, 0 to 1. */
  readonly surface: number;
  /** Of personas in their order, over and over; the hues of the preview (`webview/personas.css`). */
  readonly personas: readonly string[];
}

export type PaletteName = 'light' | 'dark';

export const palettes: Readonly<Record<PaletteName, Palette>> = {
  light: {
    background: '#ffffff',
    text: '#2f2f2f',
    muted: '#666666',
    rule: '#e0e0e0',
    head: '#f7f7f7',
    card: '#ffffff',
    cardEdge: '#dedede',
    chip: '#ececec',
    good: '#1a6fc4',
    bad: '#c4561a',
    truth: '#7b4fb5',
    warning: '#8f5f00',
    surface: 0.15,
    personas: ['#7b4fb5', '#2c7a39', '#7a6400', '#1a6fc4', '#a8326e', '#5a6270'],
  },
  dark: {
    background: '#1f1f1f',
    text: '#d4d4d4',
    muted: '#a3a3a3',
    rule: '#383838',
    head: '#181818',
    card: '#282828',
    cardEdge: '#3a3a3a',
    chip: '#363636',
    good: '#59a4f9',
    bad: '#e8935c',
    truth: '#b18be0',
    warning: '#d7ba7d',
    surface: 0.22,
    personas: ['#b18be0', '#7cc47f', '#d9c25a', '#59a4f9', '#ec8fbe', '#a9b4c4'],
  },
};

/** A palette for a map: where there is but one persona, the curve of all is hers, so its colour is, too. */
export const paletteFor = ({ personas }: MapView, palette: Palette): Palette =>
  personas.length === 1 ? { ...palette, personas: [palette.good] } : palette;

/** The colour of a persona's curve, by its index; of all personas together where there is none. */
export const personaColour = (palette: Palette, persona: number | undefined): string =>
  persona === undefined ? palette.good : palette.personas[persona % palette.personas.length]!;
