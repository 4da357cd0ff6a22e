import * as l10n from '@vscode/l10n';
import type { MapNode, Path } from '../journey/tree';
import { child, entry, isAbsent, keyText, textOf } from '../journey/tree';
import { definitions, mapSchema, schemaText } from './dialect';
import { subject } from './explain';
import { explainId } from './formats';
import { nearest } from './suggest';
import type { Shape } from './walk';
import { schemaAt } from './walk';
import type { Explanation } from './written';
import { changeTo, clipped } from './written';

/** Says that a key is not known in a map of that shape, and what was probably meant. */
export function explainUnknownKey(holder: MapNode, shape: Shape | undefined, key: string): Explanation {
  const at = entry(holder, key)?.key;
  const meant = nearest(key, freeKeys(holder, shape));
  if (meant !== undefined)
    return {
      message: l10n.t('`{0}` is not known here. Did you mean `{1}`?', clipped(key), meant),
      fixes: at && (() => [changeTo(at, meant)]),
    };
  if (key === '') return { message: l10n.t('A key is missing before this colon.') };
  const elsewhere = holdersOf(key);
  if (elsewhere.length > 0 && elsewhere.length <= 3)
    return { message: l10n.t('`{0}` is not known here. It is a key of: {1}.', clipped(key), elsewhere.join(', ')) };
  const twice = nearest(key, Object.keys(shape?.properties ?? {}));
  if (twice !== undefined)
    return { message: l10n.t('`{0}` is not known here, and `{1}` stands here already.', clipped(key), twice) };
  return { message: l10n.t('`{0}` is not known here.', clipped(key)) };
}

/** The keys that a map may have and has not. */
function freeKeys(holder: MapNode, shape: Shape | undefined): readonly string[] {
  const known = Object.entries(shape?.properties ?? {});
  return known.flatMap(([key, schema]) => (schema && !entry(holder, key) ? [key] : []));
}

/** Whether a key is missing only because it is misspelled, or `stages` because the type `library` is. */
export function isMissedOtherwise(holder: MapNode, path: Path, shape: Shape | undefined, missing: string): boolean {
  const type = path.length === 0 ? textOf(child(holder, 'type')) : undefined;
  const types = schemaAt(['type'])[0]?.enum ?? [];
  if (missing === 'stages' && type !== undefined && nearest(type, types) === 'library') return true;
  const unknown = holder.entries.map(e => keyText(e.key)).filter(key => !Object.hasOwn(shape?.properties ?? {}, key));
  const free = freeKeys(holder, shape);
  // A text with more unknown keys than these is no map with a slip in it
  return unknown.slice(0, 100).some(key => nearest(key, free) === missing);
}

/** What has such a key, by title. */
function holdersOf(key: string): readonly string[] {
  const titles = [mapSchema, ...definitions.values()].flatMap(s =>
    s.properties && Object.hasOwn(s.properties, key) ? [schemaText(s, 'title', s.title ?? '')] : [],
  );
  return [...new Set(titles)];
}

/** Says that a key of an id map is no id. */
export function explainKey(holder: MapNode, key: string): Explanation {
  const at = entry(holder, key)?.key;
  const { message, fixes } = explainId(
    at ?? { kind: 'scalar', value: key, source: key, style: 'plain', start: 0, end: 0 },
  );
  const taken = (id: string | undefined): boolean => id !== undefined && !!entry(holder, id);
  return { message, fixes: fixes && (() => fixes().filter(fix => !taken(fix.edits[0]?.text))) };
}

/** Says that a required key is missing, or that nothing stands after it. */
export function explainMissing(holder: MapNode, path: Path, key: string): Explanation {
  const value = child(holder, key);
  if (value && isAbsent(value)) return { message: l10n.t('`{0}` needs a value.', key) };
  if (path.length > 0) return { message: l10n.t('{0} needs `{1}`.', subject(path), key) };
  return {
    message:
      key === 'stages'
        ? l10n.t('A map needs `stages`, unless its `type` is `library`.')
        : l10n.t('A map needs `{0}`.', key),
  };
}
