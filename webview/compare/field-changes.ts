import { pictureText } from '../../src/render/picture-texts';
import type { ComparedField, EmotionChange, FieldChange } from '../../src/shared/comparison';
import { html } from '../dom';
import type { Drawing } from './drawing';
import { mark, shift, wasAndIs } from './drawing';

const flags: Readonly<
  Partial<
    Record<
      ComparedField,
      readonly ['truthNow' | 'hypothesisNow' | 'alwaysNow', 'truthNoMore' | 'hypothesisNoMore' | 'alwaysNoMore']
    >
  >
> = {
  'moment-of-truth': ['truthNow', 'truthNoMore'],
  hypothesis: ['hypothesisNow', 'hypothesisNoMore'],
  always: ['alwaysNow', 'alwaysNoMore'],
};

/** What changed in the fields of something, each with its name, what was and what is. */
export function fieldChanges(drawing: Drawing, fields: readonly FieldChange[]): HTMLElement[] {
  return fields.map(field => fieldChange(drawing, field));
}

function fieldChange(drawing: Drawing, { field, before, after }: FieldChange): HTMLElement {
  const { strings, comparison } = drawing;
  const flag = flags[field];
  if (flag)
    return html(
      'div',
      { class: 'field' },
      mark(after.length > 0 ? 'added' : 'removed', strings[flag[after.length > 0 ? 0 : 1]]),
    );
  const [gone, fresh] = [without(before, after), without(after, before)];
  const list = (side: 'before' | 'after', texts: readonly string[]): HTMLElement | undefined =>
    texts.length === 0
      ? undefined
      : html(
          'span',
          { dir: 'auto', lang: comparison[side].language },
          texts.map(t => word(drawing, field, t)).join(', '),
        );
  return html(
    'div',
    { class: 'field' },
    html('span', { class: 'field-name' }, strings[`field.${field}`]),
    wasAndIs(drawing, list('before', gone), list('after', fresh)),
  );
}

/** Types and statuses in words, as everything else is the author's. */
function word({ words }: Drawing, field: ComparedField, text: string): string {
  return field === 'type' || field === 'status' ? pictureText(words, `${field}.${text}`, text) : text;
}

/** What is in a list and not in the other, each as often as it is more. */
export function without(all: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return all.filter(text => {
    const found = left.indexOf(text);
    if (found >= 0) left.splice(found, 1);
    return found < 0;
  });
}

/** How each persona's emotion changed, where they feel otherwise than the mean tells. */
export function personaShifts(drawing: Drawing, { personas }: EmotionChange): HTMLElement[] {
  return personas.map(({ name, ...emotion }) =>
    html(
      'div',
      { class: 'field' },
      html('span', { class: 'field-name', dir: 'auto' }, name),
      ...shift(drawing, emotion),
    ),
  );
}
