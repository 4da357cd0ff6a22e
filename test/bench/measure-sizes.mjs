import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../../scripts/run-command.mjs';
import { bundle } from './bundles.mjs';

/** How large the release's bundles are in KB, minified and packed besides; of the .vsix, only if one was made. */
export function measureSizes() {
  const bundles = ['server.js', 'extension.js', 'webview/preview.js', 'webview/more-views.js'].map(name => {
    const bytes = readFileSync(bundle(name));
    return { name, minified: bytes.length / 1024, gzip: gzipSync(bytes).length / 1024 };
  });
  const vsix = path.join(root, 'dist/journey-map.vsix');
  return { bundles, ...(existsSync(vsix) ? { vsix: statSync(vsix).size / 1024 } : {}) };
}
