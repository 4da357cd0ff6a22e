/** The words that stand where an author is to fill something in, whoever puts them there: in the map's language, not the editor's. */
import { languageOf, type Language } from '../journey/frameworks';
import type { MapContext } from '../journey/scope';

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Words {
  readonly title: string;
  readonly goal: string;
  readonly scenario: string;
  readonly library: string;
  readonly persona: Named;
  /** The channel and the team that a new map begins with. */
  readonly firstChannel: Named;
  readonly firstTeam: Named;
  readonly channel: Named;
  readonly touchpoint: Named;
  readonly team: Named;
  readonly metric: Named;
  readonly evidence: Named;
  readonly framework: Named;
  readonly stage: Named;
  readonly stageGoal: string;
  readonly step: string;
  readonly action: string;
  readonly feeling: string;
  readonly thought: string;
  readonly motivation: string;
  readonly behaviour: string;
  readonly pain: string;
  readonly painId: string;
  readonly opportunity: string;
  readonly physicalEvidence: string;
  readonly frontstage: string;
  readonly backstage: string;
  readonly support: string;
  readonly when: string;
  readonly segment: string;
  readonly personaGoal: string;
  readonly need: string;
  readonly quote: string;
  readonly role: string;
  readonly unit: string;
  readonly alias: string;
}

export const words: Readonly<Record<Language, Words>> = {
  en: {
    title: 'Title of the journey',
    goal: 'What the organisation wants to achieve with this journey',
    scenario: 'The situation in which the customer sets out',
    library: 'What our maps share',
    persona: { id: 'customer', name: 'Typical customer' },
    firstChannel: { id: 'website', name: 'Website' },
    firstTeam: { id: 'customer-experience', name: 'Customer experience' },
    channel: { id: 'channel', name: 'Name of the channel' },
    touchpoint: { id: 'touchpoint', name: 'Where they meet you' },
    team: { id: 'team', name: 'Name of the team' },
    metric: { id: 'metric', name: 'What shows how well the journey works' },
    evidence: { id: 'source', name: 'How we know what this map tells' },
    framework: { id: 'framework', name: 'Name of the framework' },
    stage: { id: 'stage', name: 'Name of the stage' },
    stageGoal: 'What the customer wants in this stage',
    step: 'step',
    action: 'What the customer does',
    feeling: 'The feeling in a word or two',
    thought: 'What goes through their mind',
    motivation: 'Why they go on',
    behaviour: 'What they typically do',
    pain: 'What makes this hard for the customer',
    painId: 'pain',
    opportunity: 'How might we help here?',
    physicalEvidence: 'What the customer can see or touch',
    frontstage: 'What your staff do where the customer sees it',
    backstage: 'What happens where the customer can’t see it',
    support: 'What system or partner helps with it',
    when: 'What makes the customer go there',
    segment: 'The part of the market',
    personaGoal: 'What they want to achieve',
    need: 'What they need for it',
    quote: 'A sentence in their own words',
    role: 'What this team does',
    unit: 'What is counted',
    alias: 'Another name',
  },
  pl: {
    title: 'Tytuł podróży',
    goal: 'Co organizacja chce osiągnąć dzięki tej podróży',
    scenario: 'Sytuacja, w której klient zaczyna podróż',
    library: 'Wspólne definicje naszych map',
    persona: { id: 'klient', name: 'Typowy klient' },
    firstChannel: { id: 'strona', name: 'Strona internetowa' },
    firstTeam: { id: 'doświadczenia-klienta', name: 'Doświadczenia klienta' },
    channel: { id: 'kanał', name: 'Nazwa kanału' },
    touchpoint: { id: 'punkt-styku', name: 'Gdzie klient styka się z Wami' },
    team: { id: 'zespół', name: 'Nazwa zespołu' },
    metric: { id: 'wskaźnik', name: 'Co pokazuje, jak dobrze działa podróż' },
    evidence: { id: 'źródło', name: 'Skąd wiemy to, co mówi ta mapa' },
    framework: { id: 'model', name: 'Nazwa modelu' },
    stage: { id: 'etap', name: 'Nazwa etapu' },
    stageGoal: 'Czego klient chce na tym etapie',
    step: 'krok',
    action: 'Co robi klient',
    feeling: 'Odczucie w słowie lub dwóch',
    thought: 'Co klient sobie myśli',
    motivation: 'Co skłania klienta, by iść dalej',
    behaviour: 'Co klient zwykle robi',
    pain: 'Co utrudnia to klientowi',
    painId: 'bolączka',
    opportunity: 'Jak możemy tu pomóc?',
    physicalEvidence: 'Co klient może zobaczyć lub czego dotknąć',
    frontstage: 'Co robią pracownicy na oczach klienta',
    backstage: 'Co dzieje się poza wzrokiem klienta',
    support: 'Jaki system lub partner w tym pomaga',
    when: 'Co sprawia, że klient tam idzie',
    segment: 'Część rynku',
    personaGoal: 'Co chce osiągnąć',
    need: 'Czego do tego potrzebuje',
    quote: 'Zdanie słowami klienta',
    role: 'Czym zajmuje się ten zespół',
    unit: 'Co jest liczone',
    alias: 'Inna nazwa',
  },
  fi: {
    title: 'Polun otsikko',
    goal: 'Mitä organisaatio haluaa tällä polulla saavuttaa',
    scenario: 'Tilanne, josta asiakas lähtee liikkeelle',
    library: 'Karttojemme yhteiset määritelmät',
    persona: { id: 'asiakas', name: 'Tyypillinen asiakas' },
    firstChannel: { id: 'verkkosivut', name: 'Verkkosivut' },
    firstTeam: { id: 'asiakaskokemus', name: 'Asiakaskokemus' },
    channel: { id: 'kanava', name: 'Kanavan nimi' },
    touchpoint: { id: 'kosketuspiste', name: 'Missä asiakas kohtaa teidät' },
    team: { id: 'tiimi', name: 'Tiimin nimi' },
    metric: { id: 'mittari', name: 'Mikä kertoo, miten hyvin polku toimii' },
    evidence: { id: 'lähde', name: 'Mistä tiedämme sen, mitä kartta kertoo' },
    framework: { id: 'vaihemalli', name: 'Vaihemallin nimi' },
    stage: { id: 'vaihe', name: 'Vaiheen nimi' },
    stageGoal: 'Mitä asiakas haluaa tässä vaiheessa',
    step: 'askel',
    action: 'Mitä asiakas tekee',
    feeling: 'Tuntemus sanalla tai parilla',
    thought: 'Mitä asiakkaan mielessä liikkuu',
    motivation: 'Miksi asiakas jatkaa',
    behaviour: 'Mitä asiakas tavallisesti tekee',
    pain: 'Mikä tekee tästä asiakkaalle hankalaa',
    painId: 'kipupiste',
    opportunity: 'Miten voisimme auttaa tässä?',
    physicalEvidence: 'Mitä asiakas voi nähdä tai koskettaa',
    frontstage: 'Mitä henkilöstö tekee asiakkaan nähden',
    backstage: 'Mitä tapahtuu asiakkaan näkymättömissä',
    support: 'Mikä järjestelmä tai kumppani tätä tukee',
    when: 'Mikä saa asiakkaan siirtymään sinne',
    segment: 'Osa markkinoista',
    personaGoal: 'Mitä hän haluaa saavuttaa',
    need: 'Mitä hän siihen tarvitsee',
    quote: 'Lause asiakkaan omin sanoin',
    role: 'Mitä tämä tiimi tekee',
    unit: 'Mitä lasketaan',
    alias: 'Toinen nimi',
  },
  it: {
    title: 'Titolo del percorso',
    goal: 'Che cosa vuole ottenere l’organizzazione con questo percorso',
    scenario: 'La situazione da cui parte il cliente',
    library: 'Le definizioni comuni delle nostre mappe',
    persona: { id: 'cliente', name: 'Cliente tipico' },
    firstChannel: { id: 'sito-web', name: 'Sito web' },
    firstTeam: { id: 'esperienza-cliente', name: 'Esperienza del cliente' },
    channel: { id: 'canale', name: 'Nome del canale' },
    touchpoint: { id: 'punto-di-contatto', name: 'Dove il cliente vi incontra' },
    team: { id: 'team', name: 'Nome del team' },
    metric: { id: 'metrica', name: 'Che cosa mostra quanto bene funziona il percorso' },
    evidence: { id: 'fonte', name: 'Come sappiamo ciò che dice questa mappa' },
    framework: { id: 'modello', name: 'Nome del modello' },
    stage: { id: 'fase', name: 'Nome della fase' },
    stageGoal: 'Che cosa vuole il cliente in questa fase',
    step: 'passaggio',
    action: 'Che cosa fa il cliente',
    feeling: 'La sensazione in una o due parole',
    thought: 'Che cosa gli passa per la mente',
    motivation: 'Perché va avanti',
    behaviour: 'Che cosa fa di solito',
    pain: 'Che cosa lo rende difficile per il cliente',
    painId: 'punto-critico',
    opportunity: 'Come potremmo aiutare qui?',
    physicalEvidence: 'Che cosa il cliente può vedere o toccare',
    frontstage: 'Che cosa fa il personale davanti al cliente',
    backstage: 'Che cosa succede dove il cliente non vede',
    support: 'Quale sistema o partner lo sostiene',
    when: 'Che cosa porta lì il cliente',
    segment: 'La parte del mercato',
    personaGoal: 'Che cosa vuole ottenere',
    need: 'Di che cosa ha bisogno',
    quote: 'Una frase con le sue parole',
    role: 'Che cosa fa questo team',
    unit: 'Che cosa si conta',
    alias: 'Un altro nome',
  },
};

/** The words in the language of the map, English where it names none that we speak. */
export const wordsOf = ({ scope }: Pick<MapContext, 'scope'>): Words =>
  words[languageOf(scope.journey.map.language?.value)];

const toBeFilledIn = new Set(
  Object.values(words).flatMap(w => [w.action, w.pain, w.opportunity, w.metric.name, w.evidence.name]),
);

/**
 * Whether a text is one that we put in for its author to fill in. As long as it stands there, nothing is known of the
 * thing, and what it further needs is not yet asked for: a fix brings no finding of its own.
 */
export const isToBeFilledIn = (text: string | undefined): boolean => text !== undefined && toBeFilledIn.has(text);
