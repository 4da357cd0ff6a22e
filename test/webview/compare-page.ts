/** The page's comparison in headless Chromium, under the real content security policy and in a theme. */
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { compareStrings } from '../../src/client/compare/compare-strings';
import { previewHtml } from '../../src/client/preview/preview-html';
import { summarize } from '../../src/render/compare/summarize';
import type { Compared } from '../../src/shared/compare-request';
import type { CompareStrings } from '../../src/shared/compare-strings';
import type { Comparison } from '../../src/shared/comparison';
import { themes, type ThemeName } from './themes';

const root = new URL('../../', import.meta.url);
const address = 'https://compare.test/';
const nonce = '0123456789abcdef0123456789abcdef';
let bundle: Promise<{ script: string; style: string }> | undefined;

async function buildPage(): Promise<{ script: string; style: string }> {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(root),
    entryPoints: { script: 'test/webview/compare-entry.ts', style: 'webview/preview.css' },
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
  });
  const text = (end: string): string => outputFiles.find(f => f.path.endsWith(end))!.text;
  return { script: text('script.js'), style: text('style.css') };
}

export const compared = (comparison: Comparison): Compared => ({ comparison, summary: summarize(comparison) });

/** The view's words as VS Code gives them in a language. */
export function compareWords(language: 'en' | 'pl' | 'fi' | 'it'): CompareStrings {
  const texts: Record<string, string> =
    language === 'en' ? {} : JSON.parse(readFileSync(new URL(`l10n/bundle.l10n.${language}.json`, root), 'utf8'));
  return compareStrings({ l10n: { t: message => texts[message] ?? message } });
}

export interface ComparePage {
  readonly page: Page;
  readonly troubles: readonly string[];
  show(of: Compared | undefined): Promise<void>;
  /** What was selected or asked for, in turn. */
  chosen(): Promise<unknown[]>;
  close(): Promise<void>;
}

export async function openComparison(
  browser: Browser,
  options: { theme?: ThemeName; width?: number; height?: number; language?: 'en' | 'pl' | 'fi' | 'it' } = {},
): Promise<ComparePage> {
  const { script, style } = await (bundle ??= buildPage());
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1200, height: options.height ?? 800 },
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  const language = options.language ?? 'en';
  const body = previewHtml({ nonce, script, style, title: 'Comparison', language });
  await context.route('**/*', route =>
    route.request().url() === address
      ? route.fulfill({ contentType: 'text/html', body })
      : (troubles.push(`request: ${route.request().url()}`), route.abort()),
  );
  page.on('pageerror', error => troubles.push(`error: ${error.message}`));
  page.on('console', line => line.type() === 'error' && troubles.push(`console: ${line.text()}`));
  await page.addInitScript('globalThis.__name = f => f');
  await page.goto(address);
  await page.evaluate(
    ({ theme, strings }) => {
      for (const [name, value] of Object.entries(theme.variables))
        document.documentElement.style.setProperty(name, value);
      document.body.className = theme.bodyClass;
      (window as never as { begin(s: unknown): void }).begin(strings);
    },
    { theme: themes[options.theme ?? 'light'], strings: compareWords(language) },
  );
  return {
    page,
    troubles,
    show: of => page.evaluate(c => (window as never as { show(c: unknown): void }).show(c), of),
    chosen: () => page.evaluate(() => (window as never as { chosen: unknown[] }).chosen),
    close: () => context.close(),
  };
}
