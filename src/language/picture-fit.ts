/** What the picture may change, and to what: as the format has it. */
import * as l10n from '@vscode/l10n';
import type { Refusal } from '../edits/change';
import { mapKind } from '../edits/key-order';
import { isId } from '../journey/ids';
import type { Path } from '../journey/tree';
import type { Description } from '../schema/walk';
import { describe, properties } from '../schema/walk';
import type { PictureEdit, PictureValue } from '../shared/picture-edit';

/** Why the format has no place for what an edit would write, if it has none. */
export function misfit(edit: PictureEdit): Refusal | undefined {
  const { path } = edit;
  switch (edit.kind) {
    case 'set':
      return misfitOfValue(path, edit.value);
    case 'add':
      if (!isItem(path) || mapKind(path) === 'transition') return notInPicture();
      return edit.text === '' ? { refusal: l10n.t('Type a text for it first.') } : undefined;
    case 'move':
      return isItem(path) && isItem(edit.to) && path.at(-2) === edit.to.at(-2) ? undefined : notInPicture();
    case 'delete':
      return isItem(path) ? undefined : notInPicture();
  }
}

/** Whether a stage, a step, a transition, or what is a free text in its short form stands at a path. */
function isItem(path: Path): boolean {
  if (typeof path.at(-1) !== 'number') return false;
  const kind = mapKind(path);
  return kind === 'stage' || kind === 'step' || kind === 'transition' ? !!describe(path) : isFreeText(describe(path));
}

const isFreeText = (of: Description | undefined): boolean => !!of?.kinds.includes('text') && of.format === undefined;

function misfitOfValue(path: Path, value: PictureValue): Refusal | undefined {
  const of = describe(path);
  // An id that others refer to is renamed, which is another thing
  if (!of || path.at(-1) === 'id') return notInPicture();
  if (value === null || value === '') return misfitOfNothing(path, of);
  if (typeof value === 'number') {
    if (!of.kinds.includes('number')) return notInPicture();
    const { minimum = -Infinity, maximum = Infinity } = of;
    return value >= minimum && value <= maximum
      ? undefined
      : { refusal: l10n.t('This must be a number from {0} to {1}.', minimum, maximum) };
  }
  if (typeof value === 'boolean') return of.kinds.includes('boolean') ? undefined : notInPicture();
  if (typeof value === 'string') return isText(of, value) ? undefined : notInPicture();
  const item = of.kinds.includes('list') ? describe([...path, 0]) : undefined;
  return item && value.every(one => isText(item, one)) ? undefined : notInPicture();
}

const isText = (of: Description, value: string): boolean =>
  of.choices.some(c => c.value === value) ||
  isFreeText(of) ||
  (of.kinds.includes('text') && of.format === 'id' && isId(value));

/** Only what is one value, a list of ids or an emotion by persona can be taken away: not a whole stage. */
function misfitOfNothing(path: Path, of: Description): Refusal | undefined {
  if (!of.kinds.some(kind => !kind.endsWith('map') && kind !== 'list')) return notInPicture();
  const key = path.at(-1);
  const isRequired = properties(path.slice(0, -1)).some(p => p.key === key && p.required);
  return isRequired ? { refusal: l10n.t('A map can’t be without `{0}`.', String(key)) } : undefined;
}

const notInPicture = (): Refusal => ({
  refusal: l10n.t('This can’t be changed in the picture: change it in the text.'),
});
