// What a person does in VS Code's window, as functions on a Playwright page. Nothing here waits for a time to pass.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { root } from '../../../scripts/run-command.mjs';

const quickInput = '.quick-input-widget';

/** Whether what is waited for comes in time. Throws when it can't any more. */
const comesTrue = promise =>
  promise.then(
    () => true,
    error => {
      if (error.name === 'TimeoutError') return false;
      throw error;
    },
  );

/**
 * The helpers of one window.
 * @param page the Playwright page that shows the workbench
 * @param folder the workspace folder on disk
 */
export function workbenchOf(page, folder) {
  const editor = page.locator('.editor-group-container.active .monaco-editor[role="code"]').first();

  /**
   * Types into VS Code's quick input and takes what it offers. `label`: wait for that row and take it; what was taken lately
   * can stand above it.
   */
  async function quickPick(text, label) {
    const input = page.locator(`${quickInput} input[type="text"]`);
    const whole = new RegExp(`^${label?.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
    const name = page.locator('.label-name', { hasText: whole });
    const row = page.locator(`${quickInput} .monaco-list-row`, { has: name }).first();
    /** Whether it offers the row. VS Code closes it again when it learns only then that the page of an extension has the keyboard. */
    const offers = async () => {
      if (!(await comesTrue(input.fill(text, { timeout: 1000 })))) return false;
      if (label === undefined) return true;
      while (!(await comesTrue(row.waitFor({ timeout: 500 })))) if (!(await input.isVisible())) return false;
      return true;
    };
    do await pressUntil('F1', input, 'visible');
    while (!(await offers()));
    if (label !== undefined)
      while (!(await row.evaluate(({ classList }) => classList.contains('focused')))) await press('ArrowDown');
    await page.keyboard.press('Enter');
  }

  /** Runs a command by its title in the palette, "Journey Map: Open Preview" for one. */
  async function runCommand(title) {
    await quickPick(`>${title}`, title);
    // The palette goes; what a command asks may be there at once, in the same place
    await page.evaluate(
      selector =>
        new Promise(resolve => {
          const look = () => {
            const input = globalThis.document.querySelector(`${selector} input[type="text"]`);
            if (input?.checkVisibility() && input.value.startsWith('>')) globalThis.requestAnimationFrame(look);
            else resolve();
          };
          look();
        }),
      quickInput,
    );
  }

  /** Opens a file of the workspace by its name or path, and waits for its text. */
  async function openFile(name) {
    await quickPick(name, path.basename(name));
    await waitForEditor(name);
  }

  /** Waits until the tab of the file is the active one and its text is there; of a map or Markdown, until its commands are, too. */
  async function waitForEditor(name) {
    await page
      .locator('.tab.active', { hasText: path.basename(name) })
      .first()
      .waitFor();
    await page.locator('.editor-group-container.active .view-line').first().waitFor({ state: 'attached' });
    // languages are known some time after the window is there, and the palette shows what is known when it opens
    const language = /\.journey\.ya?ml$/.test(name) ? 'Journey Map' : name.endsWith('.md') ? 'Markdown' : undefined;
    if (language) await page.locator('[id="status.editor.mode"]', { hasText: language }).waitFor();
  }

  /** Closes every editor and preview, and loses what was not saved. */
  async function closeEditors() {
    const asks = (await page.locator('.tab.dirty').count()) > 0;
    await runCommand('View: Close All Editors');
    if (asks) await page.locator('.monaco-dialog-box').getByRole('button', { name: "Don't Save" }).click();
    await page.locator('.tab').first().waitFor({ state: 'detached' });
  }

  /** Puts the cursor to a line and column, both from 1, and the keyboard's focus into the editor. */
  async function setCursor(line, column = 1) {
    await quickPick(`:${line}:${column}`);
    await page.locator(quickInput).waitFor({ state: 'hidden' });
    await page.locator('[id="status.editor.selection"]', { hasText: `Ln ${line},` }).waitFor();
    await page.locator('.editor-group-container.active .monaco-editor.focused').first().waitFor();
  }

  /**
   * Waits until the window has drawn what it knows. The editor tells the browser where its cursor is when it draws: an Enter
   * that comes between a change of focus and that is lost.
   */
  const drawn = () =>
    page.evaluate(
      () => new Promise(resolve => globalThis.requestAnimationFrame(() => globalThis.requestAnimationFrame(resolve))),
    );

  /** Types as a person does: completion, indentation and closing quotes act as they do for people. */
  const typeText = text => page.keyboard.type(text);

  /** Presses a key or a chord, in Playwright's names: "Control+Space", "Enter". */
  async function press(keys) {
    await drawn();
    await page.keyboard.press(keys);
  }

  /**
   * Presses a key until the locator is in the state. Keys are lost while VS Code learns that the page of an extension has the
   * keyboard, or that it has gone; a person presses again.
   */
  async function pressUntil(key, locator, state) {
    do await press(key);
    while (!(await comesTrue(locator.waitFor({ state, timeout: 5000 }))));
  }

  /** Points at a place until it is told what it is, in these words; gives what tells it. */
  async function pointAt(place, words) {
    const told = page.locator('.monaco-hover:visible', { hasText: words }).first();
    do {
      // What opens meanwhile takes the explanation away, and it comes again only for a mouse that moves
      await page.mouse.move(0, 0);
      await place.hover();
    } while (!(await comesTrue(told.waitFor({ timeout: 5000 }))));
    return told;
  }

  /** Waits until the completion popup offers the label (any, when none is given); gives the labels in view. */
  async function completions(label) {
    const rows = page.locator('.suggest-widget.visible .monaco-list-row');
    await (label === undefined ? rows : rows.filter({ hasText: label })).first().waitFor();
    return page.locator('.suggest-widget.visible .monaco-list-row .label-name').allTextContents();
  }

  /** The lines of the active editor that are in view, in order. */
  async function visibleText() {
    const lines = await editor.locator('.view-line').evaluateAll(elements =>
      elements
        .map(element => ({ top: element.offsetTop, text: element.textContent ?? '' }))
        .sort((a, b) => a.top - b.top)
        .map(line => line.text.replaceAll('\u00a0', ' ')),
    );
    return lines.join('\n');
  }

  /** Saves the active editor and gives the whole text of the file, read from the disk. */
  async function savedText(name) {
    const unsaved = page.locator('.tab.active.dirty');
    await pressUntil('Control+s', unsaved, 'detached');
    // What is saved unchanged is written, too: until that is done, the file is empty
    for (;;) {
      const text = readFileSync(path.join(folder, name), 'utf8');
      if (text !== '') return text;
      await turn();
    }
  }

  /**
   * Waits until VS Code notices what other programs do to the file in the active editor: its watcher starts some time after
   * the window. A comment behind its text is written anew on disk until the editor shows it.
   */
  async function waitForWatcher(name) {
    const text = readFileSync(path.join(folder, name), 'utf8');
    for (let i = 1; !page.isClosed(); i++) {
      const comment = `# change ${i} on disk`;
      writeFileSync(path.join(folder, name), `${text}${comment}\n`);
      const shown = editor.getByText(comment).waitFor({ timeout: 500 });
      if (await shown.then(() => true).catch(() => false)) return;
    }
  }

  /** Shows the Problems panel, and waits until it lists one with these words (a string or pattern); gives its row. */
  async function problem(words) {
    await runCommand('Problems: Focus on Problems View');
    const row = page.locator('.markers-panel .monaco-list-row', { hasText: words });
    await row.first().waitFor();
    return row.first();
  }

  /**
   * Waits until VS Code has told something with these words (a string or pattern). Gives its row in the list of notifications, which is where a driver
   * of tests sees them, as it gets no toasts.
   */
  async function notification(words) {
    await runCommand('Notifications: Show Notifications');
    const row = page.locator('.notifications-center .notification-list-item', {
      has: page.locator('.notification-list-item-message', { hasText: words }),
    });
    await row.waitFor();
    return row;
  }

  /** Takes all notifications away, and gives the keyboard back to the editor. */
  async function clearNotifications() {
    await runCommand('Notifications: Clear All Notifications');
    await page.locator('.notifications-center.visible').waitFor({ state: 'detached' });
  }

  /** The document inside the n-th webview (from 0): a frame to take locators from. VS Code puts it two iframes deep. */
  const previewFrame = (n = 0) =>
    page.locator('iframe.webview.ready').nth(n).contentFrame().locator('iframe#active-frame').contentFrame();

  /** Writes a picture of the window; a name without a folder goes to .screenshots/. Gives the path. */
  async function screenshot(name, options) {
    const file = path.isAbsolute(name) ? name : path.join(root, '.screenshots', name);
    mkdirSync(path.dirname(file), { recursive: true });
    await page.screenshot({ path: file, ...options });
    return file;
  }

  return {
    page,
    folder,
    editor,
    quickPick,
    runCommand,
    openFile,
    waitForEditor,
    closeEditors,
    setCursor,
    typeText,
    press,
    pointAt,
    completions,
    visibleText,
    savedText,
    waitForWatcher,
    problem,
    notification,
    clearNotifications,
    previewFrame,
    screenshot,
  };
}
