/**
 * From a change of one step's text until the map view shows it: what the server does for it, and what the page does from the
 * message to the frame that has it on the screen. Beside it, in the same browser and in turn, Mermaid's own rendering of the
 * same steps, to the same frame.
 */
import { tsImport } from 'tsx/esm/api';
import { launchBrowser } from '../vscode/host/browser.mjs';
import { loadCore } from './bundles.mjs';
import { makeMap } from './make-map.mjs';
import { pageSources, serve, watchPaint } from './pages.mjs';
import { summary } from './statistics.mjs';

const { strings } = await tsImport('./page-parts.ts', import.meta.url);

/** What is written behind, a character an edit: it is in view from the beginning. */
const step = 'Takes step 2 of the journey';
const words = ' and then looks around once more, as one does in such a place';

const wholePage = `<!DOCTYPE html>
<html lang="en">
<body>
<div id="picture"></div>
<script src="mermaid.js"></script>
</body>
</html>
`;

/** Runs in our page before its script: it stands for the host. */
function standForHost() {
  window.acquireVsCodeApi = () => ({
    getState: () => undefined,
    setState: () => undefined,
    postMessage: message => message.type === 'rendered' && window.painted(),
  });
}

/** Runs in our page: gives it a message; tells the milliseconds until it is painted. */
async function takeMessage(message) {
  window.paintedAt = undefined;
  const began = performance.now();
  window.postMessage(message, '*');
  while (window.paintedAt === undefined) await new Promise(done => window.setTimeout(done, 1));
  const took = window.paintedAt - began;
  // Longer than the page lets pass between two pictures
  await new Promise(done => window.setTimeout(done, 100));
  return took;
}

/** Runs in the other page: the same of Mermaid's picture. */
async function renderWhole([id, text]) {
  window.paintedAt = undefined;
  const began = performance.now();
  const { svg } = await window.mermaid.render(id, text);
  document.getElementById('picture').innerHTML = svg;
  window.painted();
  while (window.paintedAt === undefined) await new Promise(done => window.setTimeout(done, 1));
  return window.paintedAt - began;
}

/** A map in the server's hands: each `type` writes one more character, and gives the message that tells of it. */
function openInServer(steps) {
  const { buildMapView, buildScope, deltaOf, noFiles, parse } = loadCore();
  const uri = `file:///bench/${steps}-steps.journey.yaml`;
  let [text, revision] = [makeMap(steps), 1];
  let journey = parse(text);
  const viewOf = version =>
    buildMapView({ scope: buildScope(uri, journey, noFiles), files: noFiles, today: '2027-01-01' }, version);
  let view = viewOf(revision);
  let typed = step;
  return {
    uri,
    view: () => view,
    typed: () => typed,
    type(character) {
      text = text.replace(typed, typed + character);
      typed += character;
      const began = performance.now();
      journey = parse(text, journey);
      const next = viewOf(++revision);
      const update = { uri, version: revision, revision, base: revision - 1, delta: deltaOf(view, next) };
      const json = JSON.stringify({ type: 'map', update });
      const took = performance.now() - began;
      view = next;
      return { took, message: JSON.parse(json) };
    },
  };
}

async function openPage(browser, url, script) {
  const context = await browser.newContext({ viewport: { width: 1600, height: 1000 } });
  const page = await context.newPage();
  await page.addInitScript(watchPaint);
  if (script) await page.addInitScript(script);
  await page.goto(url);
  return page;
}

/** A map of `steps` steps in the map view. */
async function openMapPage(browser, origin, steps) {
  const map = openInServer(steps);
  const page = await openPage(browser, `${origin}/ours.html`, standForHost);
  const { uri } = map;
  await page.evaluate(m => window.postMessage(m, '*'), { type: 'setup', uri, locked: true, view: 'map', strings });
  const update = { uri, version: 1, revision: 1, view: map.view() };
  await page.evaluate(takeMessage, { type: 'map', update });
  return {
    map,
    async edit(character) {
      const { took, message } = map.type(character);
      const inPage = await page.evaluate(takeMessage, message);
      return { server: took, page: inPage, whole: took + inPage };
    },
    /** Throws when the picture does not show what was written: it would be fast for nothing. */
    async check() {
      const shown = await page.locator('.item.step').allTextContents();
      if (!shown.some(text => text.replace(/\s+/g, ' ').includes(map.typed().trim())))
        throw new Error(`The map of ${steps} steps does not show what was written.`);
    },
  };
}

/**
 * @param repetitions how many characters are written in each map, and how often Mermaid draws
 * @returns milliseconds by steps and part, those of Mermaid, and the ratios of medians; `buildBundles()` must have run
 */
export async function measureMap({ repetitions = 30 } = {}) {
  const { page, mermaid } = pageSources();
  const server = await serve({ 'ours.html': page, 'whole.html': wholePage, 'mermaid.js': mermaid });
  const browser = await launchBrowser();
  const times = { 200: [], 2000: [], mermaid: [] };
  try {
    const [small, large] = [
      await openMapPage(browser, server.origin, 200),
      await openMapPage(browser, server.origin, 2000),
    ];
    const whole = await openPage(browser, `${server.origin}/whole.html`);
    await whole.evaluate(() => window.mermaid.initialize({ startOnLoad: false }));
    const { diagramOf } = loadCore();
    for (let i = 0; i < repetitions; i++) {
      const character = words[i % words.length];
      times[200].push(await small.edit(character));
      times[2000].push(await large.edit(character));
      times.mermaid.push(await whole.evaluate(renderWhole, [`drawing-${i}`, diagramOf(small.map.view()).mermaid]));
    }
    await small.check();
    await large.check();
  } finally {
    await browser.close();
    server.close();
  }
  const rows = [200, 2000].map(steps => {
    const of = part => summary(times[steps].map(t => t[part]));
    return { steps, server: of('server'), page: of('page'), whole: of('whole') };
  });
  const other = summary(times.mermaid);
  const [small, large] = rows;
  return {
    rows,
    mermaid: other,
    ratio: small.whole.median / other.median,
    growth: large.whole.median / small.whole.median,
  };
}
