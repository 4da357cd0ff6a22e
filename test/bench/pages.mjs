/** What the measurements in Chromium share: the preview page, Mermaid, how they are served, and when they are painted. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { root } from '../../scripts/run-command.mjs';
import { bundle } from './bundles.mjs';

const { previewHtml } = await tsImport('./page-parts.ts', import.meta.url);

/** Our page with its script, and the whole published Mermaid; `buildBundles()` must have run. */
export function pageSources() {
  const read = file => readFileSync(file, 'utf8');
  const [script, moreViews, style] = ['preview.js', 'more-views.js', 'style.css'].map(name =>
    read(bundle(`webview/${name}`)),
  );
  return {
    script,
    page: previewHtml({ nonce: 'bench', script, moreViews, style, title: 'Preview', language: 'en' }),
    mermaid: read(path.join(root, 'node_modules/mermaid/dist/mermaid.min.js')),
  };
}

/** Runs in a page. `painted` is called when a picture is in the page: the frame after it has it on the screen. */
export function watchPaint() {
  window.painted = () =>
    window.requestAnimationFrame(() => {
      const { port1, port2 } = new window.MessageChannel();
      port1.onmessage = () => (window.paintedAt = performance.now());
      port2.postMessage(undefined);
    });
}

/** Serves texts by path on a free port. */
export async function serve(files) {
  const types = { html: 'text/html', js: 'text/javascript' };
  const server = createServer((request, response) => {
    const name = request.url.slice(1);
    const body = files[name];
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': `${types[name.split('.').pop()]}; charset=utf-8`,
    });
    response.end(body);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
