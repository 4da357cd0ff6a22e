// Comparing a map with how it was at an earlier commit, by VS Code's own git extension and a real repository.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'mocha';
import { findProgram } from '../../../scripts/setup.mjs';
import { openWorkbench } from './harness.mjs';

const library = `type: library
touchpoints:
  till: {name: Cash desk}
  window: {name: Shop window}
`;
const first = `title: Buying running shoes
imports: [./shop.journey.yaml]
stages:
  - id: look
    steps:
      - {id: sees, action: Sees the shoes, touchpoint: window, emotion: 1}
      - {id: asks, action: Asks what they cost, emotion: -1}
  - id: buy
    steps:
      - {id: waits, action: Waits at the till, touchpoint: till, emotion: -2, pains: [One till is open]}
      - {id: pays, action: Pays, touchpoint: till, emotion: 0}
`;
/** A step is called otherwise, one is in another stage, one is gone, and one is new. */
const second = `title: Buying running shoes
imports: [./shop.journey.yaml]
stages:
  - id: look
    steps:
      - {id: sees, action: Discovers the shoes, touchpoint: window, emotion: 1}
  - id: buy
    steps:
      - {id: asks, action: Asks what they cost, emotion: -1}
      - {id: pays, action: Pays, touchpoint: till, emotion: 0}
      - {id: bag, action: Gets a bag, emotion: 2}
`;
const lonely = 'title: Alone\nstages:\n  - id: one\n    steps:\n      - {action: Comes, emotion: 0}\n';

/** Makes a repository in `team`, a folder of the workspace: a map that got another name and was changed, and some others. */
function makeRepository(workspace) {
  const folder = path.join(workspace, 'team');
  mkdirSync(folder);
  let day = 1;
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], {
      cwd: folder,
      env: {
        ...process.env,
        // Nothing of the settings of who runs the tests
        ...{ GIT_CONFIG_GLOBAL: path.join(folder, 'none'), GIT_CONFIG_NOSYSTEM: '1' },
        ...{ GIT_AUTHOR_DATE: `2026-03-0${day}T12:00:00Z`, GIT_COMMITTER_DATE: `2026-03-0${day}T12:00:00Z` },
      },
      stdio: 'pipe',
    });
  const write = (name, text) => writeFileSync(path.join(folder, name), text);
  const commit = message => {
    git('add', '--all');
    git('commit', '--quiet', '--message', message);
    day++;
  };
  git('init', '--quiet');
  write('shop.journey.yaml', library);
  write('buying.journey.yaml', first);
  commit('Draft how shoes are bought\n\nAfter three interviews.');
  write('back.journey.yaml', lonely);
  commit('Add a map');
  renameSync(path.join(folder, 'buying.journey.yaml'), path.join(folder, 'shoes.journey.yaml'));
  rmSync(path.join(folder, 'back.journey.yaml'));
  commit('Call the file after what is bought');
  write('shoes.journey.yaml', second);
  write('back.journey.yaml', lonely);
  write('once.journey.yaml', lonely);
  commit('Let people ask at the till');
  write('new.journey.yaml', lonely);
}

describe('comparing with a version from git', () => {
  let window;
  before(async function () {
    if (!findProgram('git')) {
      console.log('      skipped: git is not on this machine');
      return this.skip();
    }
    window = await openWorkbench({
      prepare: makeRepository,
      builtin: ['git', 'git-base'],
      file: 'team/shoes.journey.yaml',
      width: 1600,
      shared: true,
    });
  });
  after(() => window?.close());

  const list = () => window.page.locator('.quick-input-widget .monaco-list-row .label-name');
  const summary = (n = 0) => window.previewFrame(n).locator('.summary li');
  const compare = () => window.runCommand('Journey Map: Compare with Git Version…');
  /** Takes the version with this message from the list of all. */
  async function choose(message) {
    await compare();
    await list().filter({ hasText: message }).click();
  }
  async function told(words) {
    await window.notification(words);
    await window.clearNotifications();
  }

  it('shows what has changed since a commit, also where the file had another name then', async () => {
    await compare();
    await list().filter({ hasText: 'Draft how shoes are bought' }).waitFor();
    assert.deepEqual(await list().allTextContents(), [
      'Let people ask at the till',
      'Call the file after what is bought',
      'Draft how shoes are bought',
    ]);
    await list().filter({ hasText: 'Draft how shoes are bought' }).click();
    await summary().first().waitFor();
    assert.deepEqual(await summary().allTextContents(), [
      '1 step added, 1 step removed, 1 step moved, 1 step changed.',
      'On average, emotion rises: −0.5 → +0.5.',
      '1 pain gone.',
    ]);
    const cards = kind =>
      window
        .previewFrame()
        .locator(`.pair.${kind}`)
        .locator('> .pair-head > .pair-marks > .mark, > .name, > .former')
        .allTextContents();
    assert.deepEqual(await cards('added'), ['+added', 'Gets a bag']);
    assert.deepEqual(await cards('removed'), ['−removed', 'Waits at the till']);
    assert.deepEqual(await cards('changed'), [
      ...['≠changed', 'Discovers the shoes', 'Sees the shoes'],
      ...['⇄was in “Look”', 'Asks what they cost'],
    ]);
  });

  it('follows what is typed', async () => {
    await window.setCursor(11, 1);
    await window.press('End');
    await window.press('Enter');
    await window.typeText('{id: leaves, action: Leaves}');
    await summary().filter({ hasText: '2 steps added' }).waitFor();
    await window.runCommand('File: Revert File');
    await summary().filter({ hasText: '1 step added' }).waitFor();
  });

  it('comes up in a preview that is hidden behind another tab, too', async () => {
    await window.previewFrame().getByRole('button', { name: 'Map', exact: true }).click();
    await window.previewFrame().locator('.item.step').first().waitFor();
    await window.page.locator('.editor-group-container.active .tab.active', { hasText: 'Preview: shoes' }).waitFor();
    await window.openFile('club.journey.yaml');
    await window.page.locator('iframe.webview.ready').waitFor({ state: 'hidden' });
    await window.page.locator('.view-line', { hasText: 'Buying running shoes' }).first().click();
    await choose('Draft how shoes are bought');
    await summary().filter({ hasText: '1 step added' }).waitFor();
  });

  it('says so where nothing has changed since the only version', async () => {
    await window.openFile('once.journey.yaml');
    await choose('Let people ask at the till');
    await summary(1).filter({ hasText: 'Nothing has changed.' }).waitFor();
  });

  it('says so where the map was not there at a commit', async () => {
    await window.openFile('back.journey.yaml');
    await choose('Call the file after what is bought');
    await told('The map was not there at that commit');
  });

  it('says so where a map was never committed, or is in no repository', async () => {
    await window.openFile('new.journey.yaml');
    await compare();
    await told('This map has not been committed to git yet.');
    await window.openFile('club.journey.yaml');
    await compare();
    await told('This map is not in a git repository');
  });

  it('says so where git is switched off', async () => {
    await window.openFile('team/shoes.journey.yaml');
    mkdirSync(path.join(window.folder, '.vscode'));
    writeFileSync(path.join(window.folder, '.vscode/settings.json'), '{"git.enabled": false}');
    await window.page.locator('[id="status.scm.0"]').waitFor({ state: 'detached' });
    await compare();
    await told('Git is switched off');
  });
});
