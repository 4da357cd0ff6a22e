import type { Language } from '../journey/frameworks';

/** What a new map explains to its author, in the map's language. */
export interface NewMapComments {
  readonly head: string;
  readonly personas: string;
  readonly channels: string;
  readonly touchpoints: string;
  readonly stages: string;
  readonly emotion: string;
  readonly lanes: string;
  readonly baseline: string;
  readonly day: string;
  readonly evidence: string;
  readonly library: string;
  readonly imports: string;
}

export const newMapComments: Readonly<Record<Language, NewMapComments>> = {
  en: {
    head: 'A new map is a draft: what is unfinished is only hinted at until you set another status.',
    personas: 'Who makes this journey. Take one that you know from research.',
    channels: 'Ways of meeting your customers. Medium: store, web, app, email, phone, social …',
    touchpoints: 'Single places of contact, each in a channel.',
    stages: 'The journey in the order in which it is lived. Add as many steps as you need.',
    emotion: 'Emotion goes from -2 (very bad) to 2 (very good).',
    lanes: 'Under each step: what is seen (frontstage), what is not (backstage), and what supports it.',
    baseline: 'The map of today that this one improves on:',
    day: 'A day has more in it than your brand. Relation: brand, competitor or other.',
    evidence: 'How you know it: name your sources here, and refer to them from steps and pains.',
    library: 'Maps that import this file can use all that stands in it.',
    imports: 'In a map, with the path of this file:',
  },
  pl: {
    head: 'Nowa mapa to szkic: braki są tylko podpowiadane, dopóki nie zmienisz statusu.',
    personas: 'Kto odbywa tę podróż. Wybierz osobę, którą znasz z badań.',
    channels: 'Drogi kontaktu z klientami. Medium: store, web, app, email, phone, social …',
    touchpoints: 'Pojedyncze miejsca kontaktu, każde w jakimś kanale.',
    stages: 'Podróż w kolejności, w jakiej się odbywa. Dodaj tyle kroków, ile trzeba.',
    emotion: 'Emocja: od -2 (bardzo zła) do 2 (bardzo dobra).',
    lanes: 'W każdym kroku: co widać (frontstage), czego nie widać (backstage) i co to wspiera (support).',
    baseline: 'Mapa stanu obecnego, którą ta mapa poprawia:',
    day: 'Dzień to nie tylko Wasza marka. Relation: brand (własne), competitor (konkurencja), other (inne).',
    evidence: 'Skąd to wiesz: nazwij tu źródła i odwołuj się do nich w krokach i bolączkach.',
    library: 'Mapy, które importują ten plik, mogą używać wszystkiego, co w nim jest.',
    imports: 'W mapie, ze ścieżką do tego pliku:',
  },
  fi: {
    head: 'Uusi kartta on luonnos: puutteista vain vihjataan, kunnes vaihdat tilan.',
    personas: 'Kuka polun kulkee. Valitse joku, jonka tunnet tutkimuksesta.',
    channels: 'Kanavat, joissa kohtaatte asiakkaat. Medium: store, web, app, email, phone, social …',
    touchpoints: 'Yksittäiset kosketuspisteet, kukin jossakin kanavassa.',
    stages: 'Polku siinä järjestyksessä kuin se eletään. Lisää niin monta askelta kuin tarvitset.',
    emotion: 'Tunne: -2 (erittäin huono) … 2 (erittäin hyvä).',
    lanes: 'Joka askeleessa: mikä näkyy (frontstage), mikä ei näy (backstage) ja mikä sitä tukee (support).',
    baseline: 'Nykytilan kartta, jota tämä kartta parantaa:',
    day: 'Päivässä on muutakin kuin teidän brändinne. Relation: brand (oma), competitor (kilpailija), other (muu).',
    evidence: 'Mistä tiedätte tämän: nimeä lähteet tässä ja viittaa niihin askelista ja kipupisteistä.',
    library: 'Kartat, jotka tuovat tämän tiedoston, voivat käyttää kaikkea siinä olevaa.',
    imports: 'Näin kartassa; polku osoittaa tähän tiedostoon:',
  },
  it: {
    head: 'Una mappa nuova è una bozza: ciò che manca viene solo suggerito finché non cambi lo stato.',
    personas: 'Chi compie questo percorso. Scegli una persona che conosci dalla ricerca.',
    channels: 'Le vie per incontrare i clienti. Medium: store, web, app, email, phone, social …',
    touchpoints: 'I singoli punti di contatto, ciascuno in un canale.',
    stages: 'Il percorso nell’ordine in cui si vive. Aggiungi tutti i passaggi che servono.',
    emotion: 'L’emozione va da -2 (molto negativa) a 2 (molto positiva).',
    lanes:
      'In ogni passaggio: ciò che si vede (frontstage), ciò che non si vede (backstage) e ciò che lo sostiene (support).',
    baseline: 'La mappa di oggi che questa intende migliorare:',
    day: 'In una giornata non c’è solo il vostro brand. Relation: brand (vostro), competitor (concorrente), other (altro).',
    evidence: 'Come lo sai: nomina qui le fonti e citale nei passaggi e nei punti critici.',
    library: 'Le mappe che importano questo file possono usare tutto ciò che contiene.',
    imports: 'In una mappa, con il percorso di questo file:',
  },
};
