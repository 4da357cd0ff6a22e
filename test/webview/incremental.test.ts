import assert from 'node:assert/strict';
import { openingPages, mapOf, mapOfFile, openPreview, launch, type PreviewPage } from './preview-page';
import type { MapView, StageView, StepView } from '../../src/shared/map-view';
import { longMap } from './sample-maps';

/** What the page says of the map: all but where the keyboard is, and how large it is shown. */
async function drawing({ page }: PreviewPage): Promise<string[]> {
  const tags = await page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    copy.querySelectorAll('[tabindex]').forEach(e => e.removeAttribute('tabindex'));
    for (const e of copy.querySelectorAll<HTMLElement>('.map')) e.style.zoom = '';
    return [...copy.querySelectorAll('.heading, .map, .note')].flatMap(e => e.outerHTML.split(/(?=<)/));
  });
  // Properties stand in the order in which they were last written
  return tags.map(tag => tag.replace(/(?<= style=")[^"]*/, style => style.split(/; ?/).sort().join(';')));
}

/** A version of the map after another, each with as much the same objects as after an edit of the text. */
function* versionsOf(map: MapView): Generator<MapView> {
  let { version } = map;
  let now = map;
  const change = (stages: readonly StageView[], more: Partial<MapView> = {}): MapView =>
    (now = { ...now, ...more, stages, version: ++version });
  const ofStage = (at: number, edit: (steps: readonly StepView[]) => readonly StepView[]): MapView =>
    change(now.stages.with(at, { ...now.stages[at]!, steps: edit(now.stages[at]!.steps) }));
  yield now;
  yield ofStage(0, steps => steps.with(0, { ...steps[0]!, action: `${steps[0]!.action}, and then looks around` }));
  yield ofStage(1, steps => [{ ...steps[0]!, action: 'Comes first' }, ...steps]);
  yield ofStage(1, steps => steps.with(0, { ...steps[0]!, pains: [{ text: 'Hurts' }], ratings: [], thought: 'Why?' }));
  yield ofStage(0, steps => steps.slice(1));
  yield change([...now.stages.slice(1), now.stages[0]!]);
  yield change(now.stages.with(1, { ...now.stages[1]!, name: 'Another name', goal: 'Another goal' }));
  yield change(now.stages.with(0, { ...now.stages[0]!, pains: [{ text: 'Over all of it', severity: 'high' }] }));
  yield change(now.stages, { type: 'service-blueprint', language: 'pl' });
  const blueprint = { frontstage: [{ text: 'Greets' }], support: [{ text: 'Computer', owner: 'IT' }] };
  yield ofStage(0, steps => steps.with(0, { ...steps[0]!, ...blueprint }));
  yield ofStage(0, steps => steps.with(0, { ...steps[0]!, frontstage: [], physicalEvidence: [{ text: 'Ticket' }] }));
  yield change(now.stages, {
    title: 'Another title',
    language: 'de',
    personas: [...now.personas, { id: 'new', name: 'Nobody yet', goals: [], needs: [] }],
  });
  yield change(now.stages, { missing: [{ frameworkId: 'x', name: 'Not there', position: 1 }] });
  yield change(now.stages.with(2, { ...now.stages[2]!, steps: [] }));
  // At last: from then on a place in it is another
  yield change(now.stages, { language: 'ar', direction: 'rtl' });
}

describe('A map that is drawn version by version', function () {
  this.timeout(120_000);
  const pages = openingPages();
  for (const [name, map] of [
    ['an example', (): MapView => mapOfFile('examples/running-shoes.journey.yaml')],
    ['a blueprint', (): MapView => mapOfFile('examples/branch-visit-blueprint.journey.yaml')],
    ['a map of which a part is drawn', (): MapView => mapOf(longMap(200))],
  ] as const)
    it(`is the same in the page as one drawn at once: ${name}`, async () => {
      const edited = await pages.open({ view: 'map' });
      const browser = await launch();
      try {
        for (const version of versionsOf(map())) {
          if (version.version === 1) await edited.show(version);
          else await edited.update(version);
          const fresh = await openPreview(browser, { view: 'map' });
          await fresh.show(version);
          assert.deepEqual(await drawing(edited), await drawing(fresh), `version ${version.version}`);
          assert.deepEqual(fresh.troubles, []);
          await fresh.close();
        }
      } finally {
        await browser.close();
      }
    });
});
