/**
 * The preview page as VS Code shows it, without VS Code: the bundle under the real content security policy in headless
 * Chromium, with a stubbed `acquireVsCodeApi`, a theme's variables, and a host that keeps what the page says.
 */
import assert from 'node:assert/strict';
import { build, type BuildOptions } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL, fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { parse } from '../../src/journey/parse';
import { buildScope, type Files } from '../../src/journey/scope';
import { compareStrings } from '../../src/client/compare/compare-strings';
import { previewHtml } from '../../src/client/preview/preview-html';
import { previewStrings } from '../../src/client/preview/preview-strings';
import { summarize } from '../../src/render/compare/summarize';
import { buildMapView } from '../../src/render/map-view';
import type { Comparison } from '../../src/shared/comparison';
import { deltaOf } from '../../src/shared/delta';
import type { MapView } from '../../src/shared/map-view';
import {
  isPageMessage,
  type HostMessage,
  type PageMessage,
  type PreviewStrings,
  type Rendered,
  type ViewName,
} from '../../src/shared/preview-messages';
import { launchBrowser } from '../vscode/host/browser.mjs';
import { themes, type ThemeName } from './themes';

const root = new URL('../../', import.meta.url);
const address = 'https://preview.test/';
const nonce = '0123456789abcdef0123456789abcdef';

type Language = 'en' | 'pl' | 'fi' | 'it';

/** What translates as VS Code does, in a language. */
function translator(language: Language): { readonly l10n: { t(message: string): string } } {
  const bundle: Record<string, string> =
    language === 'en' ? {} : JSON.parse(readFileSync(new URL(`l10n/bundle.l10n.${language}.json`, root), 'utf8'));
  return { l10n: { t: message => bundle[message] ?? message } };
}

/** The page's texts as VS Code gives them in a language. */
export function stringsIn(language: Language): PreviewStrings {
  return previewStrings(translator(language));
}

export const strings = stringsIn('en');

/** What the extension says of a comparison, or where there is none. */
export function comparisonMessage(
  comparison: Comparison | undefined,
  language: Language = 'en',
): Extract<HostMessage, { type: 'comparison' }> {
  const strings = compareStrings(translator(language));
  const compared = comparison && { comparison, summary: summarize(comparison) };
  return { type: 'comparison', strings, show: false, ...(compared ? { compared } : {}) };
}

const files: Files = {
  read(uri) {
    const path = fileURLToPath(uri);
    return existsSync(path) ? { state: 'read', journey: parse(readFileSync(path, 'utf8')) } : { state: 'missing' };
  },
  maps: () => undefined,
};

/** The view of a text. @param uri of the map; imports are read beside it */
export function mapOf(text: string, version = 1, uri = 'file:///map.journey.yaml'): MapView {
  return buildMapView({ scope: buildScope(uri, parse(text), files), files, today: '2027-01-01' }, version);
}

/** The view of a file of this repository. */
export function mapOfFile(path: string, version = 1): MapView {
  const url = new URL(path, root);
  return mapOf(readFileSync(url, 'utf8'), version, pathToFileURL(fileURLToPath(url)).toString());
}

let bundle: Promise<Sources> | undefined;

type Sources = Record<'script' | 'moreViews' | 'style', string>;

/** Builds the page as a release has it. */
async function buildPage(): Promise<Sources> {
  const { bundles }: { bundles: BuildOptions[] } = createRequire(import.meta.url)('../../esbuild.js');
  const ofPage = bundles.filter(b => (b.outdir ?? b.outfile)?.startsWith('dist/webview'));
  const absWorkingDir = fileURLToPath(root);
  const built = await Promise.all(
    ofPage.map(b => build({ ...b, absWorkingDir, minify: true, sourcemap: false, write: false })),
  );
  const files = built.flatMap(b => b.outputFiles);
  const text = (end: string): string => files.find(f => f.path.endsWith(end))!.text;
  return { script: text('preview.js'), moreViews: text('more-views.js'), style: text('style.css') };
}

/** Chromium, as all tests start it. @throws with a hint when it is not there */
export const launch: () => Promise<Browser> = launchBrowser;

export interface PreviewPage {
  readonly page: Page;
  /** Everything that the page has posted. */
  readonly messages: readonly PageMessage[];
  /** What went wrong: policy violations, requests beyond the page itself, uncaught errors, dialogs. */
  readonly troubles: readonly string[];
  send(message: HostMessage): Promise<void>;
  /** Sends `setup` and the map, and waits for its picture. */
  show(map: MapView, locked?: boolean): Promise<Rendered>;
  /** Sends the map, as a change of the one before if there is one, and waits until the page has drawn it. */
  update(map: MapView): Promise<Rendered>;
  /** Waits for a message of a kind that comes after the first `seen` ones. */
  next<K extends PageMessage['type']>(type: K, seen?: number): Promise<Extract<PageMessage, { type: K }>>;
  useTheme(name: ThemeName): Promise<void>;
  state(): Promise<unknown>;
  close(): Promise<void>;
}

export interface PageOptions {
  readonly theme?: ThemeName;
  readonly width?: number;
  readonly height?: number;
  /** What `getState` gives at the start. */
  readonly state?: unknown;
  readonly reducedMotion?: boolean;
  /** The view to begin with; the diagram if absent. */
  readonly view?: ViewName;
  /** The editor's language; English if absent. */
  readonly language?: Language;
}

/** Opens the page. It says `ready` and waits for `setup`. */
export async function openPreview(browser: Browser, options: PageOptions = {}): Promise<PreviewPage> {
  const sources = await (bundle ??= buildPage());
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1200, height: options.height ?? 800 },
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
  });
  const page = await context.newPage();
  const messages: PageMessage[] = [];
  const troubles: string[] = [];
  const listeners = new Set<() => void>();
  let sent: { readonly revision: number; readonly map: MapView } | undefined;
  let revisions = 0;
  const wholeOf = ({ revision, map }: { readonly revision: number; readonly map: MapView }): HostMessage => ({
    type: 'map',
    update: { uri: map.uri, version: map.version, revision, view: map },
  });
  const html = previewHtml({
    nonce,
    ...sources,
    title: 'Preview',
    language: options.language ?? 'en',
  });
  await context.route('**/*', route => {
    const url = route.request().url();
    if (url === address) return route.fulfill({ contentType: 'text/html', body: html });
    troubles.push(`request: ${url}`);
    return route.abort();
  });
  page.on('pageerror', error => troubles.push(`error: ${error.message}`));
  page.on('console', line => line.type() === 'error' && troubles.push(`console: ${line.text()}`));
  page.on('dialog', dialog => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.exposeFunction('hostReceives', (message: unknown) => {
    if (!isPageMessage(message)) return void troubles.push(`no message of ours: ${JSON.stringify(message)}`);
    messages.push(message);
    listeners.forEach(l => l());
    if (message.type === 'resend' && sent) void send(wholeOf(sent));
  });
  await page.exposeFunction('hostTrouble', (text: string) => void troubles.push(text));
  // The test runner's compiler names functions with a helper that the page has not
  await page.addInitScript('globalThis.__name = f => f');
  await page.addInitScript(
    ({ state, theme }) => {
      const w = window as unknown as Record<string, (...a: unknown[]) => unknown>;
      let kept: unknown = state;
      w['acquireVsCodeApi'] = () => ({
        postMessage: (m: unknown) => w['hostReceives']!(JSON.parse(JSON.stringify(m))),
        getState: () => kept,
        setState: (s: unknown) => (kept = s),
      });
      w['stateForTests'] = () => kept;
      document.addEventListener('securitypolicyviolation', e =>
        w['hostTrouble']!(
          `policy: ${e.violatedDirective} ${e.blockedURI} ${e.sample} ${e.sourceFile}:${e.lineNumber}:${e.columnNumber}`,
        ),
      );
      // As VS Code does: variables on the root, a class on the body
      const apply = (t: { bodyClass: string; variables: Record<string, string> }): void => {
        // What only the theme before has is gone with it
        document.documentElement.removeAttribute('style');
        for (const [name, value] of Object.entries(t.variables))
          document.documentElement.style.setProperty(name, value);
        document.body.className = t.bodyClass;
      };
      w['useTheme'] = apply as (...a: unknown[]) => unknown;
      // Before the page's own script runs, which else would see the theme change and draw once more
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        observer.disconnect();
        apply(theme);
      }).observe(document, { childList: true, subtree: true });
    },
    { state: options.state, theme: themes[options.theme ?? 'light'] },
  );
  await page.goto(address);

  const next: PreviewPage['next'] = (type, seen = messages.length) =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = messages.slice(seen).find(m => m.type === type);
        if (!found) return;
        clearTimeout(timer);
        listeners.delete(look);
        resolve(found as never);
      };
      const timer = setTimeout(() => {
        listeners.delete(look);
        reject(new Error(`The page sent no ${type}. Troubles: ${troubles.join('; ') || 'none'}`));
      }, 30_000);
      listeners.add(look);
      look();
    });
  const send = (message: HostMessage): Promise<void> => page.evaluate(m => window.postMessage(m, '*'), message);
  const update = async (map: MapView): Promise<Rendered> => {
    let seen = messages.length;
    const { uri, version } = map;
    const revision = ++revisions;
    const which = { uri, version, revision };
    const before = sent;
    sent = { revision, map };
    await send(
      before
        ? { type: 'map', update: { ...which, base: before.revision, delta: deltaOf(before.map, map) } }
        : wholeOf(sent),
    );
    for (;;) {
      // A change of theme draws the version before again
      const rendered = await next('rendered', seen);
      if (rendered.version === version && rendered.uri === uri) return rendered;
      seen = messages.indexOf(rendered) + 1;
    }
  };
  await next('ready', 0);
  return {
    page,
    messages,
    troubles,
    send,
    update,
    next,
    async show(map, locked = true) {
      const { view = 'diagram', language = 'en' } = options;
      sent = undefined;
      await send({ type: 'setup', uri: map.uri, locked, view, strings: stringsIn(language) });
      return update(map);
    },
    useTheme: name => page.evaluate(t => (window as never as { useTheme(t: unknown): void }).useTheme(t), themes[name]),
    state: () => page.evaluate(() => (window as never as { stateForTests(): unknown }).stateForTests()),
    close: () => context.close(),
  };
}

/** For a suite: opens pages in a browser of its own. Each is closed after its test, and nothing may have gone wrong in it. */
export function openingPages(): { open(options?: PageOptions): Promise<PreviewPage> } {
  let browser: Browser;
  let preview: PreviewPage | undefined;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());
  afterEach(async () => {
    if (!preview) return;
    const { troubles } = preview;
    await preview.close();
    preview = undefined;
    assert.deepEqual(troubles, [], 'no error, no request, no violation of the policy');
  });
  return { open: async options => (preview = await openPreview(browser, options)) };
}
