/**
 * From opening the preview page until its picture is on the screen, beside a page that draws the same diagram with the whole
 * published Mermaid: each time in a fresh Chromium profile, scripts over HTTP, in turn, so that a noisy machine disturbs both
 * alike.
 */
import { tsImport } from 'tsx/esm/api';
import { launchBrowser } from '../vscode/host/browser.mjs';
import { makeMap } from './make-map.mjs';
import { pageSources, serve, watchPaint } from './pages.mjs';
import { summary } from './statistics.mjs';

const { diagramOf, mapOf, strings } = await tsImport('./page-parts.ts', import.meta.url);

/** Runs in our page before its script: answers it as the extension does. */
function answerAsHost({ strings, view }) {
  window.acquireVsCodeApi = () => ({
    getState: () => undefined,
    setState: () => undefined,
    postMessage(message) {
      if (message.type === 'rendered') window.painted();
      if (message.type !== 'ready') return;
      const { uri, version } = view;
      window.postMessage({ type: 'setup', uri, locked: true, view: 'map', strings }, '*');
      window.postMessage({ type: 'map', update: { uri, version, revision: 1, view } }, '*');
    },
  });
}

const wholePage = diagram => `<!DOCTYPE html>
<html lang="en">
<body>
<div id="picture"></div>
<script src="mermaid.js"></script>
<script>
mermaid.initialize({ startOnLoad: false });
mermaid.render('drawing', ${JSON.stringify(diagram.mermaid).replaceAll('<', '\\u003c')}).then(({ svg }) => {
  document.getElementById('picture').innerHTML = svg;
  painted();
});
</script>
</body>
</html>
`;

async function timeToPicture(browser, url, view) {
  const context = await browser.newContext({ viewport: { width: 700, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(watchPaint);
  await page.addInitScript(answerAsHost, { strings, view });
  await page.goto(url);
  const ms = await page.waitForFunction(() => window.paintedAt).then(handle => handle.jsonValue());
  await context.close();
  return ms;
}

/**
 * @param repetitions of each page
 * @returns milliseconds, the ratio of their medians, and the scripts' sizes in bytes; `buildBundles()` must have run
 */
export async function measurePage({ repetitions = 15 } = {}) {
  const view = mapOf(makeMap(10));
  const { script, page, mermaid } = pageSources();
  const server = await serve({ 'ours.html': page, 'whole.html': wholePage(diagramOf(view)), 'mermaid.js': mermaid });
  const browser = await launchBrowser();
  const times = { ours: [], whole: [] };
  try {
    for (let i = 0; i < repetitions; i++)
      for (const which of Object.keys(times))
        times[which].push(await timeToPicture(browser, `${server.origin}/${which}.html`, view));
  } finally {
    await browser.close();
    server.close();
  }
  const [ours, whole] = [summary(times.ours), summary(times.whole)];
  const sizes = { ours: Buffer.byteLength(script), whole: Buffer.byteLength(mermaid) };
  return { ours, whole, ratio: ours.median / whole.median, sizes };
}
