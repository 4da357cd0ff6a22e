// Headless Chromium for the tests, closed off from every host but this machine.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { requireChromium } from '../../../scripts/setup.mjs';

const launchOptions = () => ({
  executablePath: requireChromium(),
  headless: true,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // texts as wide as they are on people's screens: the headless shell would round them to whole pixels
    '--font-render-hinting=none',
    // attempts to reach the internet would otherwise hold the workbench's start up for seconds
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost',
  ],
});

/** Starts a browser; each `newContext()` of it is a fresh profile. */
export function launchBrowser() {
  return chromium.launch(launchOptions());
}

/**
 * A context that is no incognito one, with third-party storage allowed: in the web build a webview is on an origin of its
 * own and needs a service worker there. `close()` of the returned object also deletes the profile.
 */
export async function launchProfileContext(viewport) {
  const profile = mkdtempSync(path.join(tmpdir(), 'journey-map-chromium-'));
  mkdirSync(path.join(profile, 'Default'));
  writeFileSync(
    path.join(profile, 'Default/Preferences'),
    JSON.stringify({ profile: { cookie_controls_mode: 0, block_third_party_cookies: false } }),
  );
  const context = await chromium.launchPersistentContext(profile, { ...launchOptions(), viewport });
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  return { context, page: context.pages()[0] ?? (await context.newPage()), close };
}
