// What `npm test` builds once for all that it runs side by side, and each script by itself when it is run alone.
import { runNode } from './run-command.mjs';

/** Whether all is built: then nothing may write what others read at the same time. */
export const isBuilt = process.env.JOURNEY_MAP_BUILT === 'true';

/** The environment that says so to a script. */
export const builtEnvironment = { JOURNEY_MAP_BUILT: 'true' };

/** Builds the extension from the source into dist/, with source maps. */
export async function buildSource() {
  if (!isBuilt) await runNode(['esbuild.js']);
}
