import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, journeyMaps, type JourneyMapApi, replace, writeMap } from '../maps';
import { until } from '../until';

const map = `title: Buying shoes
stages:
  - id: before
    steps:
      # The window
      - id: sees
        action: Sees shoes   # at night
        emotion: 1
  - id: after
    steps:
      - action: Runs
transitions:
  - {from: sees, to: exit}
  - {from: after, to: before}
`;

describe('editing in the picture', () => {
  let api: JourneyMapApi;
  before(async () => void (api = await journeyMaps()));
  afterEach(closeEverything);

  it('changes several places as one step of undo', async () => {
    const { document } = await writeMap(map);
    const path = ['stages', 0, 'steps', 0];
    const answer = await api.editPicture(document.uri, document.version, { kind: 'delete', path });
    assert.deepEqual(answer, { note: 'The transition from it or to it was deleted, too.' });
    assert.equal(
      document.getText(),
      'title: Buying shoes\nstages:\n  - id: before\n  - id: after\n    steps:\n      - action: Runs\n' +
        'transitions:\n  - {from: after, to: before}\n',
    );
    await vscode.commands.executeCommand('undo');
    await until('the undo', () => document.getText() === map);
  });

  it('makes edits one after the other, each of the version that the one before left', async () => {
    const { document } = await writeMap(map);
    const make = (edit: Parameters<JourneyMapApi['editPicture']>[2]): ReturnType<JourneyMapApi['editPicture']> =>
      api.editPicture(document.uri, document.version, edit);
    const step = ['stages', 1, 'steps', 0];
    assert.deepEqual(await make({ kind: 'move', path: ['stages', 0, 'steps', 0], to: step }), {});
    assert.deepEqual(await make({ kind: 'set', path: [...step, 'emotion'], value: -2 }), {});
    assert.deepEqual(await make({ kind: 'set', path: [...step, 'action'], value: 'Sees: shoes' }), {});
    assert.match(
      document.getText(),
      /- id: before\n {2}- id: after\n {4}steps:\n {6}# The window\n {6}- id: sees\n {8}action: "Sees: shoes" {3}# at night\n {8}emotion: -2\n {6}- action: Runs\n/,
    );
  });

  it('refuses an edit of an older version, and one around an error, and changes nothing', async () => {
    const editor = await writeMap(map);
    const { document } = editor;
    const edit = { kind: 'set', path: ['stages', 0, 'steps', 0, 'action'], value: 'Looks' } as const;
    const { version } = document;
    await replace(editor, 'Buying', 'Selling');
    assert.deepEqual(await api.editPicture(document.uri, version, edit), {
      refused: 'The text has changed meanwhile. Please try again.',
    });
    await replace(editor, 'emotion: 1', 'emotion: "1');
    const text = document.getText();
    assert.deepEqual(await api.editPicture(document.uri, document.version, edit), {
      refused: 'The text has an error on line 8: put that right first.',
    });
    assert.equal(document.getText(), text);
  });
});
