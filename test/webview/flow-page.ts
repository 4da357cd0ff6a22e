/** The flow view in headless Chromium, under the preview page's policy, style sheet and themes. */
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { previewHtml } from '../../src/client/preview/preview-html';
import type { MapView, PicturePath } from '../../src/shared/map-view';
import type { FlowHarness } from './flow-harness';
import { strings } from './preview-page';
import { themes, type ThemeName } from './themes';

const root = fileURLToPath(new URL('../../', import.meta.url));
const address = 'https://flow.test/';

let bundle: Promise<{ script: string; style: string }> | undefined;

async function buildPage(): Promise<{ script: string; style: string }> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { flow: 'test/webview/flow-harness.ts', style: 'webview/preview.css' },
    bundle: true,
    write: false,
    outdir: 'dist-test/flow',
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
  });
  const text = (end: string): string => outputFiles.find(f => f.path.endsWith(end))!.text;
  return { script: text('flow.js'), style: text('style.css') };
}

export interface FlowPage {
  readonly page: Page;
  /** What went wrong: policy violations, requests, uncaught errors. */
  readonly troubles: readonly string[];
  draw(map: MapView): Promise<void>;
  /** What the view has asked of its page. */
  told(): Promise<Pick<FlowHarness, 'selected' | 'inserted'>>;
  mark(path: PicturePath | undefined): Promise<void>;
  close(): Promise<void>;
}

export async function openFlow(
  browser: Browser,
  { theme = 'light', width = 1200, height = 800 }: { theme?: ThemeName; width?: number; height?: number } = {},
): Promise<FlowPage> {
  const { script, style } = await (bundle ??= buildPage());
  const context = await browser.newContext({ viewport: { width, height } });
  const page = await context.newPage();
  const troubles: string[] = [];
  const body = previewHtml({ nonce: '0123456789abcdef', script, style, title: 'Flow', language: 'en' });
  await context.route('**/*', route => {
    if (route.request().url() === address) return route.fulfill({ contentType: 'text/html', body });
    troubles.push(`request: ${route.request().url()}`);
    return route.abort();
  });
  page.on('pageerror', error => troubles.push(`error: ${error.message}`));
  // A violation of the policy is told here, too
  page.on('console', line => line.type() === 'error' && troubles.push(`console: ${line.text()}`));
  // The test runner's compiler names functions with a helper that the page has not
  await page.addInitScript('globalThis.__name = f => f');
  await page.goto(address);
  await page.evaluate(({ variables, bodyClass }) => {
    for (const [name, value] of Object.entries(variables)) document.documentElement.style.setProperty(name, value);
    document.body.className = bodyClass;
  }, themes[theme]);
  return {
    page,
    troubles,
    draw: map =>
      page.evaluate(
        ([texts, m]) => {
          const { flow } = window as never as { flow: FlowHarness };
          if (document.querySelector('.flow-view')) flow.draw(m);
          else flow.open(texts, m);
        },
        [strings, map] as const,
      ),
    told: () =>
      page.evaluate(() => {
        const { selected, inserted } = (window as never as { flow: FlowHarness }).flow;
        return { selected, inserted };
      }),
    mark: path => page.evaluate(p => (window as never as { flow: FlowHarness }).flow.mark(p), path),
    close: () => context.close(),
  };
}
