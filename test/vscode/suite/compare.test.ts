import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { JourneyMapApi } from '../maps';
import { closeEverything, journeyMaps, replace, writeMap } from '../maps';
import { until } from '../until';

const now = `title: Now
stages:
  - id: one
    steps:
      - {id: pays, action: Pays, emotion: -2, pains: [Slow]}
`;
const next = `title: Next
type: future-state
baseline: ./compared-now.journey.yaml
stages:
  - id: one
    steps:
      - {id: pays, action: Pays, emotion: 1}
`;

describe('the commands that compare', () => {
  let api: JourneyMapApi;
  before(async () => void (api = await journeyMaps()));
  afterEach(closeEverything);

  const compared = (uri: vscode.Uri): readonly string[] | undefined =>
    api.previews().find(p => p.uri === uri.toString())?.compared;

  it('show a map and its baseline in the preview, and follow what is typed in either', async () => {
    const before = await writeMap(now, 'compared-now.journey.yaml');
    const after = await writeMap(next, 'compared-next.journey.yaml');
    const { uri } = after.document;
    await vscode.commands.executeCommand('journeyMap.compareWithBaseline', uri);
    await until('the comparison', () => compared(uri));
    assert.deepEqual(compared(uri), [
      '1 step changed.',
      'On average, emotion rises: −2 → +1.',
      'Emotion rises most at “Pays” (−2 → +1).',
      '1 pain gone.',
    ]);
    await replace(after, 'emotion: 1', 'emotion: -2');
    await until('the change of the map', () => compared(uri)?.length === 2);
    const again = await vscode.window.showTextDocument(before.document, { preview: false });
    await replace(again, ', pains: [Slow]', '');
    await until('the change of the baseline', () => compared(uri)?.[0]?.startsWith('The journey is the same'));
  });

  it('compare nothing where there is no baseline', async () => {
    const { document } = await writeMap(now);
    await vscode.commands.executeCommand('journeyMap.compareWithBaseline', document.uri);
    await until('the preview', () => api.previews().find(p => p.lastRendered));
    assert.equal(compared(document.uri), undefined);
  });
});
