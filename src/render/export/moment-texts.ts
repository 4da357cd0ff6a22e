/** How an export says in one line what a stage or step has. */
import type {
  BlueprintItemView,
  EvidenceView,
  MapView,
  MetricView,
  MomentView,
  OpportunityView,
  PainView,
  TouchpointView,
} from '../../shared/map-view';
import { numberFormat } from '../../shared/number-format';
import { fillIn } from '../picture-texts';
import type { ExportTexts } from './export-texts';
import { kindText } from './export-texts';

/** A number as people write it in a language: `70,19` in Finnish. */
export function numberText(value: number, language: string): string {
  return numberFormat(language, { maximumFractionDigits: 10 }).format(value);
}

/** An emotion with its sign, as wide as the others: `+1`, `−2`, `0`. */
function emotionText(value: number, language: string): string {
  return value > 0 ? `+${numberText(value, language)}` : numberText(value, language).replace('-', '−');
}

const inBrackets = (text: string, ...more: readonly (string | undefined)[]): string => {
  const said = more.filter(one => one !== undefined);
  return said.length > 0 ? `${text} (${said.join(', ')})` : text;
};

/** Each persona's emotion and feeling, or everybody's. */
export function ratingTexts({ ratings, hypothesis }: MomentView, map: MapView, texts: ExportTexts): string[] {
  const ofOne = new Set(ratings.map(({ persona }) => persona));
  // What all feel is said where each one tells it
  const isSaid = ofOne.size > 1 && map.personas.every((_, index) => ofOne.has(index));
  const told = ratings.filter(({ persona, feeling }) => !isSaid || persona !== undefined || feeling !== undefined);
  return told.map(({ persona, value, feeling }) => {
    const said = [value === undefined ? undefined : emotionText(value, map.language), feeling]
      .filter(one => one !== undefined)
      .join(' ');
    return inBrackets(byPersona(map, persona, said), hypothesis && texts.hypothesis);
  });
}

/** Each persona's feeling, or everybody's. */
export const feelingTexts = ({ ratings }: MomentView, map: MapView): string[] =>
  ratings.flatMap(({ persona, feeling }) => (feeling === undefined ? [] : [byPersona(map, persona, feeling)]));

function byPersona(map: MapView, persona: number | undefined, said: string): string {
  return persona === undefined ? said : `${map.personas[persona]?.name ?? '…'}: ${said}`;
}

export const personaNames = ({ personas }: MomentView, map: MapView): string[] =>
  (personas ?? []).flatMap(index => map.personas[index]?.name ?? []);

export const touchpointText = ({ name, channel, relation }: TouchpointView, texts: ExportTexts): string =>
  inBrackets(name, channel, kindText(texts, 'relation', relation));

export const painText = ({ text, severity }: PainView, texts: ExportTexts): string =>
  inBrackets(text, kindText(texts, 'severity', severity));

export const opportunityText = ({ text, status, owner }: OpportunityView, texts: ExportTexts): string =>
  inBrackets(text, kindText(texts, 'opportunity', status), owner);

export function metricText({ name, value, target, unit }: MetricView, map: MapView, texts: ExportTexts): string {
  const withUnit = (number: number): string =>
    numberText(number, map.language) + (unit === undefined ? '' : `\u00a0${unit}`);
  const aim = target === undefined ? undefined : fillIn(texts.target, withUnit(target));
  return inBrackets(value === undefined ? name : `${name}: ${withUnit(value)}`, aim);
}

export const evidenceText = ({ name, confidence }: EvidenceView, texts: ExportTexts): string =>
  inBrackets(name, kindText(texts, 'confidence', confidence));

export const itemText = ({ text, owner }: BlueprintItemView): string => inBrackets(text, owner);
