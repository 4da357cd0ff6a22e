import type { Language } from '../../journey/frameworks';
import { languageOf, languages } from '../../journey/frameworks';
import type { PictureTexts } from '../picture-texts';
import { pictureTexts } from '../picture-texts';

type Row = readonly [en: string, pl: string, fi: string, it: string];

/** The words that exports have beyond those of pictures: heads of tables, mostly. In the map's language, as those are. */
const rows = {
  map: ['Map', 'Mapa', 'Kartta', 'Mappa'],
  about: ['About the map', 'O mapie', 'Tietoja kartasta', 'Informazioni'],
  title: ['Title', 'Tytuł', 'Otsikko', 'Titolo'],
  type: ['Type', 'Rodzaj', 'Laji', 'Tipo'],
  market: ['Market', 'Rynek', 'Markkinat', 'Mercato'],
  status: ['Status', 'Status', 'Tila', 'Stato'],
  baseline: ['Improves on', 'Ulepsza mapę', 'Parantaa karttaa', 'Migliora la mappa'],
  'missing-stages': ['Missing stages', 'Brakujące etapy', 'Puuttuvat vaiheet', 'Fasi mancanti'],
  outdated: [
    '{0} (to be reviewed again)',
    '{0} (do ponownego przeglądu)',
    '{0} (tarkistettava uudelleen)',
    '{0} (da rivedere)',
  ],
  exported: ['Exported', 'Wyeksportowano', 'Viety', 'Esportata'],
  diagram: ['Journey diagram', 'Diagram podróży', 'Polkukaavio', 'Diagramma del percorso'],
  number: ['No.', 'Nr', 'Nro', 'N.'],
  'stage-number': ['Stage no.', 'Nr etapu', 'Vaiheen nro', 'N. fase'],
  'step-number': ['Step no.', 'Nr kroku', 'Askeleen nro', 'N. passaggio'],
  step: ['Step', 'Krok', 'Askel', 'Passaggio'],
  feeling: ['Feeling', 'Odczucie', 'Tuntemus', 'Sensazione'],
  thought: ['Thought', 'Myśl', 'Ajatus', 'Pensiero'],
  duration: ['Duration', 'Czas trwania', 'Kesto', 'Durata'],
  journey: ['Detailed map', 'Mapa szczegółowa', 'Tarkempi kartta', 'Mappa di dettaglio'],
  yes: ['yes', 'tak', 'kyllä', 'sì'],
  persona: ['Persona', 'Persona', 'Persoona', 'Persona'],
  segment: ['Segment', 'Segment', 'Segmentti', 'Segmento'],
  quote: ['Quote', 'Cytat', 'Sitaatti', 'Citazione'],
  pain: ['Pain', 'Bolączka', 'Kipupiste', 'Punto critico'],
  opportunity: ['Opportunity', 'Szansa', 'Mahdollisuus', 'Opportunità'],
  impact: ['Impact (1–5)', 'Wpływ (1–5)', 'Vaikutus (1–5)', 'Impatto (1–5)'],
  effort: ['Effort (1–5)', 'Nakład pracy (1–5)', 'Työmäärä (1–5)', 'Sforzo (1–5)'],
  touchpoint: ['Touchpoint', 'Punkt styku', 'Kosketuspiste', 'Punto di contatto'],
  channel: ['Channel', 'Kanał', 'Kanava', 'Canale'],
  channels: ['Channels', 'Kanały', 'Kanavat', 'Canali'],
  relation: ['Whose', 'Czyj', 'Kenen', 'Di chi'],
  importance: ['Importance (1–5)', 'Ważność (1–5)', 'Tärkeys (1–5)', 'Importanza (1–5)'],
  satisfaction: ['Satisfaction (1–5)', 'Zadowolenie (1–5)', 'Tyytyväisyys (1–5)', 'Soddisfazione (1–5)'],
  metric: ['Metric', 'Wskaźnik', 'Mittari', 'Metrica'],
  value: ['Value', 'Wartość', 'Arvo', 'Valore'],
  'target-value': ['Target', 'Wartość docelowa', 'Tavoitearvo', 'Valore obiettivo'],
  unit: ['Unit', 'Jednostka', 'Yksikkö', 'Unità'],
  better: ['Better', 'Lepiej', 'Parempi', 'Meglio'],
  'better.higher': ['higher', 'wyżej', 'suurempi', 'più alto'],
  'better.lower': ['lower', 'niżej', 'pienempi', 'più basso'],
  'hypothesis-head': ['Hypothesis', 'Hipoteza', 'Hypoteesi', 'Ipotesi'],
  date: ['Date', 'Data', 'Päivämäärä', 'Data'],
  'used-in': ['At', 'Gdzie', 'Missä', 'Dove'],
  kind: ['Kind', 'Rodzaj', 'Laji', 'Tipo'],
  'kind.qualitative': ['qualitative', 'jakościowe', 'laadullinen', 'qualitativa'],
  'kind.quantitative': ['quantitative', 'ilościowe', 'määrällinen', 'quantitativa'],
  method: ['Method', 'Metoda', 'Menetelmä', 'Metodo'],
  sample: ['Sample', 'Próba', 'Otos', 'Campione'],
  confidence: ['Confidence', 'Pewność', 'Varmuus', 'Attendibilità'],
  'confidence.observed': ['observed', 'zaobserwowane', 'havaittu', 'osservata'],
  'confidence.inferred': ['inferred', 'wywnioskowane', 'päätelty', 'dedotta'],
  'confidence.unknown': ['unknown', 'nieznane', 'tuntematon', 'sconosciuta'],
  transitions: ['Transitions', 'Przejścia', 'Siirtymät', 'Transizioni'],
  from: ['From', 'Skąd', 'Mistä', 'Da'],
  to: ['To', 'Dokąd', 'Mihin', 'A'],
  when: ['When', 'Kiedy', 'Milloin', 'Quando'],
  share: ['Share, %', 'Udział, %', 'Osuus, %', 'Quota, %'],
  start: ['(beginning)', '(początek)', '(alku)', '(inizio)'],
  exit: ['(leaves)', '(odchodzi)', '(lähtee)', '(abbandona)'],
} as const satisfies Readonly<Record<string, Row>>;

export type ExportTexts = PictureTexts & Readonly<Record<keyof typeof rows | 'confidence.hypothesis', string>>;

/** The words of pictures and exports in the language of a BCP 47 tag; English where we have none. */
export function exportTexts(tag: string): ExportTexts {
  const at = languages.indexOf(languageOf(tag) satisfies Language);
  const own = Object.fromEntries(Object.entries(rows).map(([key, row]) => [key, row[at]]));
  const ofPictures = pictureTexts(tag);
  return { ...ofPictures, ...own, 'confidence.hypothesis': ofPictures.hypothesis } as ExportTexts;
}

/** The word for a value that the format knows; one that it does not know as it is written. */
export function kindText(texts: ExportTexts, group: string, value: string | undefined): string | undefined {
  const key = `${group}.${value}`;
  return value !== undefined && Object.hasOwn(texts, key) ? texts[key as keyof ExportTexts] : value;
}
