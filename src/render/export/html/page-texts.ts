import type { Language } from '../../../journey/frameworks';
import { languageOf } from '../../../journey/frameworks';

/** What the page says beside the map, in the map's language. */
export interface PageTexts {
  readonly lanes: string;
  readonly persona: string;
  readonly all: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly map: string;
}

const texts: Readonly<Record<Language, PageTexts>> = {
  en: {
    lanes: 'Lanes',
    persona: 'Persona',
    all: 'All personas',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    map: 'Journey map',
  },
  pl: {
    lanes: 'Tory',
    persona: 'Persona',
    all: 'Wszystkie persony',
    zoomIn: 'Powiększ',
    zoomOut: 'Pomniejsz',
    map: 'Mapa podróży',
  },
  fi: {
    lanes: 'Kaistat',
    persona: 'Persoona',
    all: 'Kaikki persoonat',
    zoomIn: 'Lähennä',
    zoomOut: 'Loitonna',
    map: 'Asiakaspolkukartta',
  },
  it: {
    lanes: 'Corsie',
    persona: 'Persona',
    all: 'Tutte le personas',
    zoomIn: 'Ingrandisci',
    zoomOut: 'Riduci',
    map: 'Mappa del percorso',
  },
};

export const pageTexts = (language: string): PageTexts => texts[languageOf(language)];
