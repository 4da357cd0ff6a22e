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
  log(options: { readonly path: string; readonly maxEntries: number }): Promise<readonly Commit[]>;
  show(ref: string, path: string): Promise<string>;
}
interface Commit {
  readonly hash: string;
  readonly message: string;
  readonly authorName?: string;
  readonly authorDate?: Date;
}

/** A commit that changed a file. */
export interface Version {
  /** The first line of what its author wrote. */
  readonly message: string;
  readonly author: string | undefined;
  readonly date: Date | undefined;
  /** The beginning of its hash. */
  readonly hash: string;
  /** The file as it was then. Rejects where it was not there. */
  text(): Promise<string>;
}

const mostVersions = 50;

/** The last versions of a file, the newest first; or why there are none, in words. */
export async function versionsOf(uri: vscode.Uri): Promise<readonly Version[] | { readonly refusal: string }> {
  const api = await gitApi();
  if (!api)
    return {
      refusal: vscode.l10n.t(
        'Git is not available here. To compare with an earlier version, open a folder that is under git in VS Code on your computer.',
      ),
    };
  const repository = await repositoryOf(api, uri);
  if (!repository)
    return { refusal: vscode.l10n.t('This map is not in a git repository, so there is no earlier version of it.') };
  const commits = await repository.log({ path: uri.fsPath, maxEntries: mostVersions }).catch(() => []);
  if (commits.length === 0) return { refusal: vscode.l10n.t('This map has not been committed to git yet.') };
  return commits.map(({ hash, message, authorName, authorDate }) => ({
    message: message.split('\n')[0]!.trim() || hash.slice(0, 8),
    author: authorName,
    date: authorDate,
    hash: hash.slice(0, 8),
    text: () => repository.show(hash, uri.fsPath),
  }));
}

async function gitApi(): Promise<GitApi | undefined> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (!extension) return undefined;
  try {
    const git = extension.isActive ? extension.exports : await extension.activate();
    if (!git.enabled) return undefined;
    const api = git.getAPI(1);
    await initialized(api);
    return api;
  } catch {
    return undefined; // git is not installed, or switched off
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
