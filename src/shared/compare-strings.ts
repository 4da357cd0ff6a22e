import { comparedFields, type ComparedField } from './comparison';

/** The words of the page's comparison, translated by the host. `{0}` … are filled in by the page. */
const compareStringKeys = [
  'before',
  'after',
  'title',
  'summary',
  'added',
  'removed',
  'moved',
  'changed',
  'differs',
  'only',
  'movedWithin',
  'movedFrom',
  'new',
  'gone',
  'onlyDifferences',
  'allDetails',
  'details',
  'other',
  'curve',
  'map',
  'transitions',
  'noEmotion',
  'better',
  'worse',
  'target',
  'noLongerMeasured',
  'newlyMeasured',
  'nothingWritten',
  'truthNow',
  'truthNoMore',
  'hypothesisNow',
  'hypothesisNoMore',
  'alwaysNow',
  'alwaysNoMore',
  'start',
  'exit',
  'way',
  'impact',
  'effort',
  'chooseTitle',
  'chooseHint',
  'chooseBaseline',
  'chooseOther',
  'chooseGit',
] as const;

export type CompareStringKey = (typeof compareStringKeys)[number] | `field.${ComparedField}`;
export type CompareStrings = Readonly<Record<CompareStringKey, string>>;

/** Whether `v` has every word. */
export function isCompareStrings(v: unknown): v is CompareStrings {
  if (typeof v !== 'object' || v === null) return false;
  const words = v as Record<string, unknown>;
  return [...compareStringKeys, ...comparedFields.map(field => `field.${field}`)].every(
    key => typeof words[key] === 'string',
  );
}
