/** What can be done against a finding beside putting right what it tells of: ignore it there, or turn its rule off. */
import * as l10n from '@vscode/l10n';
import { isRefusal } from '../edits/change';
import { setRule } from '../edits/set-rule';
import type { Finding, Fix } from '../journey/finding';
import { parse } from '../journey/parse';
import type { FileOf, MapContext } from '../journey/scope';
import { ignoreEdit } from '../rules/ignore-edit';
import { rules } from '../rules/rules';

/** A fix of another file than the finding's. */
export interface FixIn {
  readonly file: FileOf;
  readonly fix: Fix;
}

/** The fix that silences one finding of a rule by a comment; undefined for what is no rule's, or within a text. */
export function ignoreFix({ scope }: MapContext, finding: Finding): Fix | undefined {
  if (!isOfRule(finding)) return undefined;
  const edit = ignoreEdit(scope.journey, finding);
  return edit && { title: l10n.t('Ignore this finding: `{0}`', finding.code), edits: [edit] };
}

/**
 * The fix that turns a finding's rule off for all maps of the team: in the configuration that holds for the map, else in a
 * new one at `place`.
 */
export function turnOffFix(
  { scope, files }: MapContext,
  finding: Finding,
  place: string | undefined,
): FixIn | undefined {
  if (!isOfRule(finding)) return undefined;
  const { code } = finding;
  const title = l10n.t('Turn off `{0}` for the team', code);
  const known = files.config?.(scope.uri);
  if (known) {
    const change = setRule(known.journey, code, 'off');
    return isRefusal(change) ? undefined : { file: known, fix: { title, edits: [change] } };
  }
  if (place === undefined) return undefined;
  const file: FileOf = { uri: place, journey: parse('') };
  const change = setRule(file.journey, code, 'off');
  return isRefusal(change) ? undefined : { file, fix: { title, edits: [], create: { uri: place, text: change.text } } };
}

const isOfRule = ({ code }: Finding): boolean => rules.some(rule => rule.id === code);
