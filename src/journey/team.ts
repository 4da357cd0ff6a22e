import { URI, Utils } from 'vscode-uri';
import type { Severity } from './finding';
import { folderOf } from './folder-of';
import type { Journey } from './parse';
import { remember } from './remember';
import { child, entries, keyText, textOf } from './tree';

/** The file in which a team says what holds for all maps of its folder and of the folders below. */
export const configName = 'journey-map.config.yaml';

/** Whether an address is that of a team's configuration, as it is or as it once was. */
export const isConfig = (uri: string): boolean => uri.split('?', 1)[0]!.endsWith(`/${configName}`);

/** What a person or a team sets for a rule: how loud it is, or that it is off. By the rule's id. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

const ruleLevels: readonly (Severity | 'off')[] = ['off', 'hint', 'information', 'warning', 'error'];

/** How strict a team is with rules that it does not name. */
export type Preset = 'recommended' | 'relaxed' | 'strict';
const presets: readonly Preset[] = ['recommended', 'relaxed', 'strict'];

/** What a team agreed on for all of its maps; its frameworks are definitions of the map's scope. */
export interface Team {
  /** `recommended` where nothing is said. */
  readonly preset?: Preset;
  readonly rules?: RuleSettings;
  /** How long a review holds, as a map writes it (`90 days`), where a map says nothing itself. */
  readonly reviewEvery?: string;
}

/** What a configuration says: of a broken one, what can be read. */
export const teamOf = remember(({ root }: Journey): Team => {
  const preset = presets.find(p => p === textOf(child(root, 'extends')));
  const reviewEvery = textOf(child(root, 'review-every'));
  return {
    ...(preset ? { preset } : {}),
    rules: ruleSettings(entries(child(root, 'rules')).map(({ key, value }) => [keyText(key), textOf(value)])),
    ...(reviewEvery === undefined ? {} : { reviewEvery }),
  };
});

/** Of pairs of a rule's id and what it is set to, those with a severity or `off`. */
export function ruleSettings(pairs: Iterable<readonly [id: string, level: unknown]>): RuleSettings {
  return Object.fromEntries(
    [...pairs].flatMap(([id, level]) => {
      const known = ruleLevels.find(l => l === level);
      return known ? [[id, known]] : [];
    }),
  );
}

/**
 * Where the configuration of a map may be, the nearest first: in the folder of the map and in those above it, up to the
 * folder of the workspace that the map is in. A map outside of all of them is looked after only in its own folder.
 */
export function configPlaces(uri: string, workspaceFolders: readonly string[]): string[] {
  const places: string[] = [];
  const roots = workspaceFolders.map(root => URI.parse(root).toString().replace(/\/*$/, '/'));
  let folder = folderOf(uri);
  for (;;) {
    const within = roots.some(root => `${folder.toString()}/`.startsWith(root));
    if (!within && places.length > 0) return places;
    places.push(Utils.joinPath(folder, configName).toString());
    const above = Utils.dirname(folder);
    if (!within || above.path === folder.path) return places;
    folder = above;
  }
}
