/** Edits that a person makes in the picture of a map: what they do to its text, or why they can't be made. */
import * as l10n from '@vscode/l10n';
import { addItem } from '../edits/add-item';
import type { Change, Refusal } from '../edits/change';
import { isRefusal, notSafe, notThere } from '../edits/change';
import { clearValue } from '../edits/clear-value';
import { deleteItem, type Deletion } from '../edits/delete-item';
import { moveItem } from '../edits/move-item';
import { hasAlias } from '../edits/piece';
import { isByPersona, setForAll, setForPersona } from '../edits/set-by-persona';
import { setList } from '../edits/set-list';
import { setValue } from '../edits/set-value';
import { idMaps } from '../journey/build-map';
import type { Edit, Problem } from '../journey/finding';
import type { Journey } from '../journey/parse';
import { positions } from '../journey/positions';
import type { MapContext } from '../journey/scope';
import { relativePath } from '../journey/scope';
import type { Path } from '../journey/tree';
import { describe } from '../schema/walk';
import type { PictureEdit, PictureEditResult, PictureValue } from '../shared/picture-edit';
import { misfit } from './picture-fit';
import { problemAround } from './problem-around';

/** What an edit does to the text, all at once; `note` tells what went along with it. */
export interface PictureChange {
  readonly edits: readonly Edit[];
  readonly note?: string;
}

/** The answer to an editor: edits at the protocol's places, or the reason. */
export function answerPictureEdit(context: MapContext, edit: PictureEdit): PictureEditResult {
  const made = pictureEdit(context, edit);
  if (isRefusal(made)) return { refused: made.refusal };
  const { range } = positions(context.scope.journey);
  const edits = made.edits.map(({ span, text }) => ({ range: range(span), newText: text }));
  return { ...made, edits };
}

/**
 * The smallest edits of the text that do what was done in the picture: comments go with what they belong to, and what the
 * author wrote otherwise stays as it is. Refused, in plain words, where the text has a mistake around the place, where the
 * format has no place for it, or where reading the text again would show that anything else was changed.
 */
export function pictureEdit(context: MapContext, of: PictureEdit): PictureChange | Refusal {
  const { journey } = context.scope;
  const edit = tidied(of);
  const refused = misfit(edit) ?? notDefinedHere(context, edit.path);
  if (refused) return refused;
  const places = edit.kind === 'move' ? [edit.path, edit.to] : [edit.path];
  const problem = places.flatMap(path => problemAround(journey, path) ?? [])[0];
  if (problem) return mistakeAt(journey, problem);
  const made = make(context, edit);
  if (isRefusal(made)) return explained(journey, made);
  const edits = 'span' in made ? [made] : 'edits' in made ? made.edits : made;
  const note = 'edits' in made ? noteOf(made) : undefined;
  return {
    edits: edits.flatMap(({ span, text }) =>
      text === journey.text.slice(span.start, span.end) ? [] : [{ span, text }],
    ),
    ...(note === undefined ? {} : { note }),
  };
}

function make(context: MapContext, edit: PictureEdit): Change | readonly Edit[] | Deletion | Refusal {
  const { journey } = context.scope;
  switch (edit.kind) {
    case 'set':
      return set(context, edit.path, edit.value);
    case 'add':
      return addItem(context, edit.path, edit.text);
    case 'move':
      return moveItem(journey, edit.path, edit.to);
    case 'delete':
      return deleteItem(context, edit.path);
  }
}

function set({ scope }: MapContext, path: Path, value: PictureValue): Change | readonly Edit[] | Refusal {
  const { journey } = scope;
  const kinds = describe(path)?.kinds ?? [];
  const one = value === '' ? null : value;
  if (typeof one === 'object' && one !== null) return setList(journey, path, one, kinds.includes('text'));
  if (typeof one === 'string' && kinds.includes('list')) return setList(journey, path, [one], true);
  const owner = path.slice(0, -1);
  if (isByPersona(owner) && typeof one !== 'boolean') return setForPersona(scope, owner, String(path.at(-1)), one);
  if (one === null) return clearValue(journey, path);
  return isByPersona(path) && typeof one !== 'boolean' ? setForAll(scope, path, one) : setValue(journey, path, one);
}

/** Texts as one means them when one types them into a picture: without spaces around, and with the line breaks of YAML. */
function tidied(edit: PictureEdit): PictureEdit {
  const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').trim();
  if (edit.kind === 'add') return { ...edit, text: tidy(edit.text) };
  if (edit.kind !== 'set') return edit;
  const { value } = edit;
  // There is one zero in a map
  return { ...edit, value: typeof value === 'string' ? tidy(value) : typeof value === 'number' ? value + 0 : value };
}

function mistakeAt(journey: Journey, { span }: Problem): Refusal {
  const { line } = positions(journey).at(span.start);
  return { refusal: l10n.t('The text has an error on line {0}: put that right first.', line + 1) };
}

/** What a map sees of a library is changed there; a definition that is nowhere is not made by naming it. */
function notDefinedHere({ scope }: MapContext, [key, id]: Path): Refusal | undefined {
  if (typeof key !== 'string' || typeof id !== 'string' || !Object.hasOwn(idMaps, key)) return undefined;
  const uri = scope.definitions.get(idMaps[key as keyof typeof idMaps])?.get(id)?.uri;
  if (uri === scope.uri) return undefined;
  return uri === undefined
    ? notThere()
    : { refusal: l10n.t('`{0}` is defined in {1}: change it there.', id, relativePath(scope.uri, uri)) };
}

/** Where the text has no mistake, something is not safe because what stands there is repeated. */
function explained(journey: Journey, made: Refusal): Refusal {
  if (made.refusal !== notSafe().refusal || !journey.root) return made;
  if (journey.problems[0]) return mistakeAt(journey, journey.problems[0]);
  return hasAlias(journey.root)
    ? { refusal: l10n.t('This is repeated elsewhere with `*`, and would change there, too: change it in the text.') }
    : { refusal: l10n.t('This is written in a way that the picture can’t change safely: change it in the text.') };
}

/** What went along with something that was deleted. */
function noteOf({ transitions, opportunities }: Deletion): string | undefined {
  const notes = [
    transitions === 0
      ? []
      : transitions === 1
        ? l10n.t('The transition from it or to it was deleted, too.')
        : l10n.t('{0} transitions from it or to it were deleted, too.', transitions),
    opportunities === 0
      ? []
      : opportunities === 1
        ? l10n.t('An opportunity no longer names its pain.')
        : l10n.t('{0} opportunities no longer name its pains.', opportunities),
  ].flat();
  return notes.length === 0 ? undefined : notes.join(' ');
}
