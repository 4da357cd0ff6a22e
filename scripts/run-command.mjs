// Runs a command in the project's folder with the terminal's own output.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the project. */
export const root = path.resolve(fileURLToPath(new URL('..', import.meta.url)));

/** npm is a .cmd file on Windows, which only a shell can start. */
const needsShell = command => process.platform === 'win32' && command === 'npm';

/**
 * Runs a command to its end and gives its exit code (1 when a signal ended it).
 * @param {object} options `env` is added to the environment, `cwd` defaults to the root of the project, `onOutput` gets what
 *   the command writes, instead of the terminal
 */
export function run(command, args, { env, cwd = root, onOutput } = {}) {
  const output = onOutput ? 'pipe' : 'inherit';
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', output, output],
      shell: needsShell(command),
    });
    child.stdout?.on('data', onOutput);
    child.stderr?.on('data', onOutput);
    child.once('error', reject);
    child.once('close', code => resolve(code ?? 1));
  });
}

/** The same, but throws when the command fails. */
export async function runOrThrow(command, args, options) {
  const code = await run(command, args, options);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed with exit code ${code}`);
}

/** Runs one of the project's node scripts; throws when it fails. */
export const runNode = (args, options) => runOrThrow(process.execPath, args, options);
