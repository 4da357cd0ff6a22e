import type { MapLayout, StageColumn } from '../../src/render/layout/map-layout';
import type { PictureTexts } from '../../src/render/picture-texts';
import type { MapView, MissingStageView } from '../../src/shared/map-view';
import type { PreviewStrings } from '../../src/shared/preview-messages';
import { signed } from '../../src/shared/signed';
import { format, html } from '../dom';

export interface HeadActions {
  readonly strings: PreviewStrings;
  readonly words: PictureTexts;
  insert(missing: MissingStageView): void;
}

/** The row of stages, with those that the framework has and the map lacks. */
export function drawHead(layout: MapLayout, actions: HeadActions): HTMLElement {
  const { strings, words } = actions;
  const row = html('div', { class: 'map-head', role: 'row' });
  row.style.height = `${layout.headHeight}px`;
  const corner = html('div', { class: 'corner', role: 'columnheader', 'aria-label': words.stage });
  corner.style.width = `${layout.laneWidth}px`;
  row.append(corner);
  const heads = [
    ...layout.stages.map(stage => ({ x: stage.x, element: stageHead(stage, layout, words) })),
    ...layout.ghosts.map(ghost => {
      const { missing } = ghost;
      const label = format(strings.insertStage, missing.name);
      const insert = html(
        'button',
        { type: 'button', class: 'insert', title: label, 'aria-label': label, 'data-stage': missing.frameworkId },
        strings.insert,
      );
      insert.addEventListener('click', () => actions.insert(missing));
      const element = html(
        'div',
        { class: 'map-stage ghost', role: 'columnheader' },
        html('div', { class: 'ghost-name' }, ghost.name.join('\n')),
        html('div', { class: 'ghost-note' }, words.missing),
        insert,
      );
      element.style.width = `${ghost.width}px`;
      return { x: ghost.x, element };
    }),
  ].sort((a, b) => a.x - b.x);
  for (const { x, element } of heads) {
    element.style.insetInlineStart = `${x}px`;
    row.append(element);
  }
  return row;
}

function stageHead(stage: StageColumn, layout: MapLayout, words: PictureTexts): HTMLElement {
  const view = layout.map.stages[stage.stage]!;
  const mean = view.stageMean;
  const inner = html(
    'div',
    { class: 'stage-inner' },
    html('div', { class: 'stage-title', dir: 'auto' }, stage.name.join('\n')),
    ...(stage.goal.length > 0 ? [html('div', { class: 'stage-goal', dir: 'auto' }, stage.goal.join('\n'))] : []),
    ...(stage.empty ? [html('div', { class: 'stage-goal' }, words['no-steps'])] : []),
  );
  const element = html(
    'div',
    {
      class: 'map-stage',
      role: 'columnheader',
      tabindex: -1,
      'aria-colspan': stage.end - stage.first,
      'aria-colindex': stage.first + 2,
      'data-stage-index': stage.stage,
      'data-drag': 'stage',
    },
    inner,
    ...(mean === undefined
      ? []
      : [
          html(
            'div',
            { class: `stage-mean ${tone(mean)}`, 'aria-label': `${words['lane.emotion']} ${signed(mean)}` },
            signed(mean),
          ),
        ]),
  );
  element.style.width = `${stage.width}px`;
  return element;
}

/** What a value's colour says. */
export const tone = (value: number): 'positive' | 'negative' | 'neutral' =>
  value > 0 ? 'positive' : value < 0 ? 'negative' : 'neutral';

/** Lines between stages, and what is drawn of missing ones below their heads. */
export function drawBack(layout: MapLayout, _map: MapView): HTMLElement {
  const back = html('div', { class: 'map-back', 'aria-hidden': 'true' });
  for (const { x } of layout.stages) {
    const line = html('i', { class: 'stage-line' });
    line.style.insetInlineStart = `${x}px`;
    back.append(line);
  }
  for (const { x, width } of layout.ghosts) {
    const ghost = html('i', { class: 'ghost-back' });
    ghost.style.insetInlineStart = `${x}px`;
    ghost.style.width = `${width}px`;
    back.append(ghost);
  }
  return back;
}
