/** A text while it is edited: its versions, the present one last, what was done, and where the last edit ended. */
export interface Session {
  readonly versions: readonly string[];
  readonly names: readonly string[];
  readonly there: number;
}

/** What an author, an editor's command or a paste does to a text in one go. */
export interface SessionEdit {
  readonly name: string;
  readonly apply: (session: Session) => Change;
}

export interface Change {
  readonly text: string;
  /** Where the edit ended; without it, the place stays. */
  readonly there?: number;
}

export const begin = (text: string): Session => ({ versions: [text], names: [], there: 0 });
export const presentText = ({ versions }: Session): string => versions.at(-1)!;

export function edited(session: Session, edit: SessionEdit): Session {
  const { text, there = session.there } = edit.apply(session);
  return {
    versions: [...session.versions, text],
    names: [...session.names, edit.name],
    there: Math.min(there, text.length),
  };
}

/** For a failure's report: each edit as a change of its text, and the text before the last one as a test would hold it. */
export function history({ versions, names }: Session): string {
  const changes = names.map((name, i) => `${i + 1}. ${name}: ${changeOf(versions[i]!, versions[i + 1]!)}`);
  return [...changes, 'The text before the last edit:', asWritten(versions.at(-2) ?? '')].join('\n');
}

/** A text as a test would hold it, a line a line. */
export const asWritten = (text: string): string =>
  text
    .split(/(?<=\n)/)
    .map(line => JSON.stringify(line))
    .join(' +\n');

function changeOf(before: string, after: string): string {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let same = 0;
  while (same < most - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  const part = (text: string): string => JSON.stringify(text.slice(start, text.length - same));
  return `at ${start}, ${part(before)} became ${part(after)}`;
}
