import { pictureText } from '../../src/render/picture-texts';
import type { ItemRow, MomentRow, MomentSide, OpportunitySide, PainSide } from '../../src/shared/comparison';
import { presence } from '../../src/shared/comparison';
import { html } from '../dom';
import type { Drawing } from './drawing';
import { gone, mark, ofPersonas, oneSided, wasAndIs } from './drawing';
import { without } from './field-changes';

/** The pains and opportunities of a stage or step: those that are gone struck through, what stays in the background. */
export function itemRows(drawing: Drawing, row: MomentRow<MomentSide>): HTMLElement[] {
  const { words } = drawing;
  return [
    ...list(drawing, row, 'pain', words['lane.pains'], row.pains, painFacts),
    ...list(drawing, row, 'opportunity', words['lane.opportunities'], row.opportunities, opportunityFacts),
  ];
}

/** So many facts are told where they do not differ: the first tell most. */
const mostFacts = 2;

type Side = PainSide | OpportunitySide;

function list<T extends Side>(
  drawing: Drawing,
  owner: MomentRow<MomentSide>,
  kind: string,
  label: string,
  rows: readonly ItemRow<T>[],
  facts: (drawing: Drawing, side: T) => string[],
): HTMLElement[] {
  if (rows.length === 0) return [];
  return [
    html(
      'div',
      { class: `things ${kind}s` },
      html('div', { class: 'field-name', 'aria-hidden': 'true' }, label),
      html('ul', { 'aria-label': label }, ...rows.map(row => item(drawing, owner, kind, row, facts))),
    ),
  ];
}

function item<T extends Side>(
  drawing: Drawing,
  owner: MomentRow<MomentSide>,
  kind: string,
  row: ItemRow<T>,
  facts: (drawing: Drawing, side: T) => string[],
): HTMLElement {
  const { before, after } = row;
  const { strings } = drawing;
  const where = presence(row);
  const [side, shown] = after ? (['after', after] as const) : (['before', before!] as const);
  const text = drawing.text(side, shown.path, shown.text);
  const reworded = before !== undefined && after !== undefined && before.text !== after.text;
  const [was, is] = [before ? facts(drawing, before) : [], after ? facts(drawing, after) : []];
  const differ = where === 'both' && was.join() !== is.join();
  const state = where !== 'both' ? where : differ || reworded || row.moved ? 'changed' : 'same';
  const told = differ
    ? [wasAndIs(drawing, without(was, is).join(' · ') || '–', without(is, was).join(' · ') || '–')]
    : [(where === 'removed' ? was : is).slice(0, mostFacts).join(' · ')].filter(facts => facts !== '');
  const marks = [
    // Of a persona's own step, all is the persona's own
    ...(ofPersonas(drawing) && presence(owner) !== 'both' ? [] : oneSided(drawing, row, strings.new, strings.gone)),
    ...(row.moved ? [mark('moved', strings.moved)] : []),
    ...told.map(facts => html('span', { class: 'facts' }, facts)),
  ];
  const weight = 'severity' in shown ? shown.severity : undefined;
  return html(
    'li',
    { class: `thing ${kind} ${state} ${weight ?? ''}` },
    ...(marks.length > 0 ? [html('div', { class: 'thing-head' }, ...marks)] : []),
    where === 'removed' ? gone(drawing, '', text) : text,
    ...(reworded ? [html('del', { class: 'former' }, drawing.text('before', before.path, before.text))] : []),
  );
}

const painFacts = ({ words }: Drawing, { severity }: PainSide): string[] =>
  severity === undefined ? [] : [pictureText(words, `severity.${severity}`, severity)];

function opportunityFacts({ words, strings }: Drawing, of: OpportunitySide): string[] {
  return [
    ...(of.status ? [pictureText(words, `opportunity.${of.status}`, of.status)] : []),
    ...(of.owner ? [of.owner] : []),
    ...(of.priority ? [`${words.priority}: ${pictureText(words, of.priority, of.priority)}`] : []),
    ...(of.impact === undefined ? [] : [`${strings.impact} ${of.impact}`]),
    ...(of.effort === undefined ? [] : [`${strings.effort} ${of.effort}`]),
  ];
}
