// Journey Maps in a window of another language: every way that a text takes to the person who reads it.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { openWorkbench } from './harness.mjs';

describe('a window in Polish', () => {
  it('has findings, explanations, commands and the preview in Polish', async () => {
    const window = await openWorkbench({ file: 'club.journey.yaml', language: 'pl' });
    await window.editor.locator('.squiggly-warning').first().waitFor();
    // The server's own texts
    await window.setCursor(13, 1);
    await window.press('End');
    await window.typeText('r');
    await window.editor.locator('.squiggly-error').first().waitFor();
    await window.pointAt(window.editor.getByText('posterr', { exact: true }), 'Czy chodziło o `poster`?');
    // The schema's
    await window.page.keyboard.press('Escape');
    const key = window.editor.getByText('touchpoint', { exact: true }).first();
    await window.pointAt(key, 'Gdzie klient styka się z Wami');
    // The manifest's, the client's and the page's
    await window.runCommand('Mapa podróży: Otwórz podgląd z boku');
    await window.page.locator('.tab', { hasText: 'Podgląd: club.journey.yaml' }).waitFor();
    const page = window.previewFrame();
    await page.getByRole('button', { name: 'Przebieg' }).waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), 'pl');
  });
});
