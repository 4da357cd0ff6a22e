/** Draws images/icon.png (256×256 px) from images/icon.svg. Run it after a change of the drawing: node scripts/icon.mjs */
import { readFile, writeFile } from 'node:fs/promises';
import { launchBrowser } from '../test/vscode/host/browser.mjs';

const images = new URL('../images/', import.meta.url);
const size = 256;

const svg = await readFile(new URL('icon.svg', images), 'utf8');
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await writeFile(new URL('icon.png', images), await page.screenshot({ omitBackground: true }));
} finally {
  await browser.close();
}
