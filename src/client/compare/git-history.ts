/** Earlier versions of a file, from the git extension that is built into VS Code. */
import * as vscode from 'vscode';

/** What of the git extension's API (version 1) is used here. */
interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}
interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: vscode.Event<GitApi['state']>;
  getRepository(uri: vscode.Uri): Repository | null;
  openRepository?(root: vscode.Uri): Promise<Repository | null>;
}
interface Repository {
  log(options: {
    readonly path: string;
    readonly maxEntries: number;
    readonly range?: string;
  }): Promise<readonly Commit[]>;
  diffBetween(
    before: string,
    after: string,
  ): Promise<readonly { readonly originalUri: vscode.Uri; readonly renameUri?: vscode.Uri }[]>;
  show(ref: string, path: string): Promise<string>;
}
interface Commit {
  readonly hash: string;
  readonly message: string;
  readonly parents: readonly string[];
  readonly authorName?: string;
  readonly authorDate?: Date;
}

/** A commit that changed a file. */
export interface Version {
  /** The first line of what its author wrote. */
  readonly message: string;
  readonly author: string | undefined;
  readonly date: Date | undefined;
  /** The file as it was then, whatever its name was; undefined where it was not there, as in a commit that deleted it. */
  text(): Promise<string | undefined>;
}

const mostVersions = 50;

/** The last versions of a file, the newest first; or why there are none, in words. */
export async function versionsOf(uri: vscode.Uri): Promise<readonly Version[] | { readonly refusal: string }> {
  const api = await gitApi(uri);
  if ('refusal' in api) return api;
  const repository = await repositoryOf(api, uri);
  if (!repository)
    return { refusal: vscode.l10n.t('This map is not in a git repository, so there is no earlier version of it.') };
  const commits = await commitsOf(repository, uri.fsPath);
  if (commits.length === 0) return { refusal: vscode.l10n.t('This map has not been committed to git yet.') };
  return commits.map(({ hash, message, authorName, authorDate, path }) => ({
    message: message.split('\n')[0]!.trim() || hash.slice(0, 8),
    author: authorName,
    date: authorDate,
    text: () => repository.show(hash, path).catch(() => undefined),
  }));
}

/** The commits that changed a file, with its path in each: git's own log ends where the file got its name. */
async function commitsOf(
  repository: Repository,
  path: string,
  range?: string,
): Promise<readonly (Commit & { readonly path: string })[]> {
  const options = { path, maxEntries: mostVersions, ...(range === undefined ? {} : { range }) };
  const commits = (await repository.log(options).catch(() => [])).slice(0, mostVersions);
  const found = commits.map(commit => ({ ...commit, path }));
  const [first, parent] = [commits.at(-1), commits.at(-1)?.parents[0]];
  if (!first || parent === undefined || found.length === mostVersions) return found;
  const changes = await repository.diffBetween(parent, first.hash).catch(() => []);
  const earlier = changes.find(change => change.renameUri?.fsPath === path)?.originalUri.fsPath;
  if (earlier === undefined || earlier === path) return found;
  return [...found, ...(await commitsOf(repository, earlier, parent))].slice(0, mostVersions);
}

async function gitApi(uri: vscode.Uri): Promise<GitApi | { readonly refusal: string }> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (!extension)
    return {
      refusal: vscode.l10n.t(
        'Earlier versions come from VS Code’s git extension, which is not there: it is disabled, this folder is not trusted, or this is VS Code in the browser.',
      ),
    };
  if (vscode.workspace.getConfiguration('git', uri).get('enabled') === false)
    return {
      refusal: vscode.l10n.t(
        'Git is switched off in the settings of VS Code. To compare with an earlier version, set “Git: Enabled”.',
      ),
    };
  const missing = vscode.l10n.t(
    'VS Code finds no git on this computer, so it knows no earlier versions. Install git, or tell where it is by the setting “Git: Path”.',
  );
  try {
    const git = extension.isActive ? extension.exports : await extension.activate();
    if (!git.enabled) return { refusal: missing };
    const api = git.getAPI(1);
    await initialized(api);
    return api;
  } catch {
    return { refusal: missing };
  }
}

/** Repositories are not known before. */
function initialized(api: GitApi): Promise<void> {
  if (api.state === 'initialized') return Promise.resolve();
  return new Promise(resolve => {
    const listener = api.onDidChangeState(state => {
      if (state !== 'initialized') return;
      listener.dispose();
      resolve();
    });
  });
}

async function repositoryOf(api: GitApi, uri: vscode.Uri): Promise<Repository | null> {
  if (uri.scheme !== 'file') return null;
  const known = api.getRepository(uri);
  if (known) return known;
  // A folder that is not open in the workspace
  return api.openRepository?.(vscode.Uri.joinPath(uri, '..')).catch(() => null) ?? null;
}
