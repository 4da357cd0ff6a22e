import type { Language } from '../journey/frameworks';

/** What stands in a new map, stage, step or definition until its author fills it in. In the map's language, not the editor's. */
export interface Texts {
  readonly title: string;
  readonly goal: string;
  readonly scenario: string;
  readonly persona: Named & { readonly goal: string };
  readonly channel: Named;
  readonly touchpoint: Named;
  readonly team: Named;
  readonly stage: Named;
  readonly stageGoal: string;
  readonly action: string;
  readonly frontstage: string;
  readonly backstage: string;
  readonly support: string;
  readonly library: string;
  readonly comments: {
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
  };
}

interface Named {
  readonly id: string;
  readonly name: string;
}

export const texts: Readonly<Record<Language, Texts>> = {
  en: {
    title: 'Title of the journey',
    goal: 'What the organisation wants to achieve with this journey',
    scenario: 'The situation in which the customer sets out',
    persona: { id: 'customer', name: 'Typical customer', goal: 'What they want to achieve' },
    channel: { id: 'website', name: 'Website' },
    touchpoint: { id: 'touchpoint', name: 'Where they meet you' },
    team: { id: 'customer-experience', name: 'Customer experience' },
    stage: { id: 'stage', name: 'Name of the stage' },
    stageGoal: 'What the customer wants in this stage',
    action: 'What the customer does',
    frontstage: 'What your staff do where the customer sees it',
    backstage: 'What happens where the customer can’t see it',
    support: 'What system or partner helps with it',
    library: 'What our maps share',
    comments: {
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
  },
  pl: {
    title: 'Tytuł podróży',
    goal: 'Co organizacja chce osiągnąć dzięki tej podróży',
    scenario: 'Sytuacja, w której klient zaczyna podróż',
    persona: { id: 'klient', name: 'Typowy klient', goal: 'Co chce osiągnąć' },
    channel: { id: 'strona', name: 'Strona internetowa' },
    touchpoint: { id: 'punkt-styku', name: 'Gdzie klient was spotyka' },
    team: { id: 'obsługa-klienta', name: 'Obsługa klienta' },
    stage: { id: 'etap', name: 'Nazwa etapu' },
    stageGoal: 'Czego klient chce na tym etapie',
    action: 'Co robi klient',
    frontstage: 'Co robią pracownicy na oczach klienta',
    backstage: 'Co dzieje się poza wzrokiem klienta',
    support: 'Jaki system lub partner w tym pomaga',
    library: 'Wspólne definicje naszych map',
    comments: {
      head: 'Nowa mapa to szkic: braki są tylko podpowiadane, dopóki nie zmienisz statusu.',
      personas: 'Kto odbywa tę podróż. Wybierz osobę, którą znasz z badań.',
      channels: 'Drogi kontaktu z klientami. Medium: store, web, app, email, phone, social …',
      touchpoints: 'Pojedyncze miejsca kontaktu, każde w jakimś kanale.',
      stages: 'Podróż w kolejności, w jakiej się odbywa. Dodaj tyle kroków, ile trzeba.',
      emotion: 'Emocja: od -2 (bardzo zła) do 2 (bardzo dobra).',
      lanes: 'W każdym kroku: co widać (frontstage), czego nie widać (backstage) i co to wspiera (support).',
      baseline: 'Mapa stanu obecnego, którą ta mapa poprawia:',
      day: 'Dzień to nie tylko wasza marka. Relation: brand (własne), competitor (konkurencja), other (inne).',
      evidence: 'Skąd to wiesz: nazwij tu źródła i odwołuj się do nich w krokach i problemach.',
      library: 'Mapy, które importują ten plik, mogą używać wszystkiego, co w nim jest.',
      imports: 'W mapie, ze ścieżką do tego pliku:',
    },
  },
  fi: {
    title: 'Polun otsikko',
    goal: 'Mitä organisaatio haluaa tällä polulla saavuttaa',
    scenario: 'Tilanne, josta asiakas lähtee liikkeelle',
    persona: { id: 'asiakas', name: 'Tyypillinen asiakas', goal: 'Mitä hän haluaa saavuttaa' },
    channel: { id: 'verkkosivut', name: 'Verkkosivut' },
    touchpoint: { id: 'kosketuspiste', name: 'Missä asiakas kohtaa teidät' },
    team: { id: 'asiakaskokemus', name: 'Asiakaskokemus' },
    stage: { id: 'vaihe', name: 'Vaiheen nimi' },
    stageGoal: 'Mitä asiakas haluaa tässä vaiheessa',
    action: 'Mitä asiakas tekee',
    frontstage: 'Mitä henkilöstö tekee asiakkaan nähden',
    backstage: 'Mitä tapahtuu asiakkaan näkymättömissä',
    support: 'Mikä järjestelmä tai kumppani tätä tukee',
    library: 'Karttojemme yhteiset määritelmät',
    comments: {
      head: 'Uusi kartta on luonnos: puutteista vain vihjataan, kunnes vaihdat tilan.',
      personas: 'Kuka polun kulkee. Valitse joku, jonka tunnet tutkimuksesta.',
      channels: 'Kanavat, joissa kohtaat asiakkaat. Medium: store, web, app, email, phone, social …',
      touchpoints: 'Yksittäiset kosketuspisteet, kukin jossakin kanavassa.',
      stages: 'Polku siinä järjestyksessä kuin se eletään. Lisää niin monta askelta kuin tarvitset.',
      emotion: 'Tunne: -2 (erittäin huono) … 2 (erittäin hyvä).',
      lanes: 'Joka askeleessa: mikä näkyy (frontstage), mikä ei näy (backstage) ja mikä sitä tukee (support).',
      baseline: 'Nykytilan kartta, jota tämä kartta parantaa:',
      day: 'Päivässä on muutakin kuin teidän brändinne. Relation: brand (oma), competitor (kilpailija), other (muu).',
      evidence: 'Mistä tiedät tämän: nimeä lähteet tässä ja viittaa niihin askelista ja ongelmista.',
      library: 'Kartat, jotka tuovat tämän tiedoston, voivat käyttää kaikkea siinä olevaa.',
      imports: 'Kartassa, tämän tiedoston polulla:',
    },
  },
  it: {
    title: 'Titolo del percorso',
    goal: 'Che cosa vuole ottenere l’organizzazione con questo percorso',
    scenario: 'La situazione da cui parte il cliente',
    persona: { id: 'cliente', name: 'Cliente tipico', goal: 'Che cosa vuole ottenere' },
    channel: { id: 'sito-web', name: 'Sito web' },
    touchpoint: { id: 'punto-di-contatto', name: 'Dove il cliente vi incontra' },
    team: { id: 'esperienza-cliente', name: 'Esperienza del cliente' },
    stage: { id: 'fase', name: 'Nome della fase' },
    stageGoal: 'Che cosa vuole il cliente in questa fase',
    action: 'Che cosa fa il cliente',
    frontstage: 'Che cosa fa il personale davanti al cliente',
    backstage: 'Che cosa succede dove il cliente non vede',
    support: 'Quale sistema o partner lo sostiene',
    library: 'Le definizioni comuni delle nostre mappe',
    comments: {
      head: 'Una mappa nuova è una bozza: ciò che manca viene solo suggerito finché non cambi lo stato.',
      personas: 'Chi compie questo percorso. Scegli una persona che conosci dalla ricerca.',
      channels: 'Le vie per incontrare i clienti. Medium: store, web, app, email, phone, social …',
      touchpoints: 'I singoli punti di contatto, ciascuno in un canale.',
      stages: 'Il percorso nell’ordine in cui si vive. Aggiungi tutti i passi che servono.',
      emotion: 'L’emozione va da -2 (molto negativa) a 2 (molto positiva).',
      lanes:
        'In ogni passo: ciò che si vede (frontstage), ciò che non si vede (backstage) e ciò che lo sostiene (support).',
      baseline: 'La mappa di oggi che questa migliora:',
      day: 'In una giornata non c’è solo la vostra marca. Relation: brand (vostro), competitor (concorrente), other (altro).',
      evidence: 'Come lo sai: nomina qui le fonti e citale nei passi e nei problemi.',
      library: 'Le mappe che importano questo file possono usare tutto ciò che contiene.',
      imports: 'In una mappa, con il percorso di questo file:',
    },
  },
};
