import type { FieldChange, Pair, WayText } from '../../src/shared/comparison';
import { presence } from '../../src/shared/comparison';
import { format, html } from '../dom';
import type { Drawing } from './drawing';
import { gone, ofPersonas, oneSided, sign } from './drawing';
import { fieldChanges } from './field-changes';

/** What changed that belongs to no stage: what is told of the map, its personas and transitions. */
export function wholeMap(drawing: Drawing): HTMLElement[] {
  const { comparison, strings, words } = drawing;
  const { fields, personas, transitions } = comparison;
  // The titles stand above
  const told = fieldChanges(
    drawing,
    fields.filter(f => f.field !== 'title' && f.field !== 'type'),
  );
  const person = personas.flatMap(row =>
    entry(
      drawing,
      row,
      side => ({ path: side.path, text: side.name }),
      row.fields.filter(f => f.field !== 'name'),
      ofPersonas(drawing),
    ),
  );
  const ways = transitions.flatMap(row =>
    entry(drawing, row, side => ({ path: side.path, text: way(drawing, side.from, side.to) }), row.fields),
  );
  const part = (title: string, content: readonly HTMLElement[]): HTMLElement[] =>
    content.length > 0 ? [html('section', { class: 'part' }, html('h3', {}, title), ...content)] : [];
  const parts = [...part(strings.map, told), ...part(words.personas, person), ...part(strings.transitions, ways)];
  return parts.length > 0 ? [html('div', { class: 'whole-map' }, ...parts)] : [];
}

/** Something that differs, with its name, or with those of both where it is two; nothing of what is the same. */
function entry<T>(
  drawing: Drawing,
  row: Pair<T>,
  tell: (side: T) => { readonly path: readonly (string | number)[]; readonly text: string },
  fields: readonly FieldChange[],
  areTwo = false,
): HTMLElement[] {
  const { strings } = drawing;
  const where = presence(row);
  if (where === 'both' && fields.length === 0) return [];
  const nameOn = (side: 'before' | 'after', of: T): HTMLElement => {
    const { path, text } = tell(of);
    return drawing.text(side, path, text);
  };
  const { before, after } = row;
  const name = after === undefined ? nameOn('before', before!) : nameOn('after', after);
  return [
    html(
      'div',
      { class: `entry ${where}` },
      html(
        'div',
        { class: 'pair-head' },
        ...(where === 'both' ? [] : oneSided(drawing, row, strings.added, strings.removed)),
      ),
      ...(areTwo && before !== undefined && after !== undefined
        ? [html('div', { class: 'two' }, sign('first'), nameOn('before', before), ' ', sign('second'), name)]
        : [where === 'removed' ? gone(drawing, '', name) : name]),
      ...fieldChanges(drawing, fields),
    ),
  ];
}

function way({ strings }: Drawing, from: WayText, to: WayText): string {
  const [first, last] = [from, to].map(end => (typeof end === 'string' ? strings[end] : end.name));
  return format(strings.way, first!, last!);
}
