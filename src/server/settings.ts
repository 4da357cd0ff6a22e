import type { Connection } from 'vscode-languageserver';
import { ruleSettings, type RuleSettings } from '../journey/team';

export interface Settings {
  /** Whether the client can be asked for settings; without it the defaults stand. */
  supported(yes: boolean): void;
  /** What a person set for rules in a file; resolves when the team's configuration of that file is known, too. */
  rules(uri: string): Promise<RuleSettings>;
  /** The largest text to analyse, in UTF-16 code units (as megabytes of mostly Latin text). */
  maxLength(): number;
  /** That, in megabytes. */
  maxMegabytes(): number;
  /** Settings changed: ask again. */
  forget(): void;
}

/**
 * The client's settings `journeyMap.*`, asked for once and then remembered. What has the wrong type is not taken.
 * `configKnown` resolves when it is known which configuration holds for a file; `resized` is called when larger or smaller texts than before
 * are to be analysed.
 */
export function createSettings(
  connection: Connection,
  configKnown: (uri: string) => Promise<void>,
  resized: () => void,
): Settings {
  let canAsk = false;
  let megabytes = 8;
  const rules = new Map<string, Promise<RuleSettings>>();

  const ask = async (uri: string): Promise<RuleSettings> => {
    if (!canAsk) return {};
    const [found, size] = (await connection.workspace.getConfiguration([
      { scopeUri: uri, section: 'journeyMap.rules' },
      { section: 'journeyMap.maxFileSize' },
    ])) as unknown[];
    if (typeof size === 'number' && size > 0 && size !== megabytes) {
      megabytes = size;
      resized();
    }
    if (typeof found !== 'object' || found === null) return {};
    return ruleSettings(Object.entries(found));
  };

  return {
    supported: yes => void (canAsk = yes),
    rules: async uri => {
      let known = rules.get(uri);
      if (!known) {
        known = ask(uri).catch(() => ({}));
        rules.set(uri, known);
      }
      await configKnown(uri);
      return known;
    },
    maxLength: () => megabytes * 1_000_000,
    maxMegabytes: () => megabytes,
    forget: () => rules.clear(),
  };
}
