import type { GhostColumn, MapLayout, StageColumn } from '../../src/render/layout/map-layout';
import type { PictureTexts } from '../../src/render/picture-texts';
import { signedIn } from '../../src/shared/signed-in';
import type { MissingStageView } from '../../src/shared/map-view';
import type { PreviewStrings } from '../../src/shared/preview-messages';
import { format, heard, html, leftToRight } from '../dom';
import { headsOf } from './draw-rows';

export interface HeadActions {
  readonly strings: PreviewStrings;
  readonly words: PictureTexts;
  insert(missing: MissingStageView): void;
}

/** The row of stages, with those that the framework has and the map lacks. */
export function drawHead(layout: MapLayout, actions: HeadActions): HTMLElement {
  const { words } = actions;
  const row = html('div', { class: 'map-head', role: 'row' });
  row.style.height = `${layout.headHeight}px`;
  const corner = html('div', { class: 'corner', role: 'columnheader', 'aria-colindex': 1 }, heard(words.stage));
  corner.style.width = `${layout.laneWidth}px`;
  row.append(corner);
  const signed = signedIn(layout.map.language);
  headsOf(layout).forEach((head, i) => {
    const element = 'missing' in head ? ghostHead(head, actions) : stageHead(head, layout, words, signed);
    element.style.insetInlineStart = `${head.x}px`;
    element.style.width = `${head.width}px`;
    element.setAttribute('aria-colindex', String(i + 2));
    row.append(element);
  });
  return row;
}

function ghostHead({ missing, name }: GhostColumn, { strings, words, insert }: HeadActions): HTMLElement {
  const label = format(strings.insertStage, missing.name);
  const button = html(
    'button',
    { type: 'button', class: 'insert', title: label, 'aria-label': label, 'data-stage': missing.frameworkId },
    strings.insert,
  );
  button.addEventListener('click', () => insert(missing));
  return html(
    'div',
    { class: 'map-stage ghost', role: 'columnheader' },
    html('div', { class: 'ghost-name' }, name.join('\n')),
    html('div', { class: 'ghost-note' }, words.missing),
    button,
  );
}

function stageHead(
  stage: StageColumn,
  layout: MapLayout,
  words: PictureTexts,
  signed: (value: number) => string,
): HTMLElement {
  const view = layout.map.stages[stage.stage]!;
  const mean = view.stageMean === undefined ? [] : [meanOf(view.stageMean, words, signed)];
  const inner = html(
    'div',
    { class: 'stage-inner' },
    html(
      'div',
      { class: 'stage-top' },
      html('div', { class: 'stage-title', dir: 'auto' }, stage.name.join('\n')),
      ...mean,
    ),
    ...(stage.goal.length > 0 ? [html('div', { class: 'stage-goal', dir: 'auto' }, stage.goal.join('\n'))] : []),
    ...(stage.empty ? [html('div', { class: 'stage-goal' }, words['no-steps'])] : []),
  );
  return html(
    'div',
    {
      class: 'map-stage',
      role: 'columnheader',
      tabindex: -1,
      'data-stage-index': stage.stage,
      'data-drag': 'stage',
    },
    inner,
  );
}

const meanOf = (mean: number, words: PictureTexts, signed: (value: number) => string): HTMLElement =>
  html(
    'div',
    { class: 'mean-room' },
    html('div', { class: `stage-mean ${tone(mean)}` }, heard(`${words['lane.emotion']} `), leftToRight(signed(mean))),
  );

/** What a value's colour says. */
export const tone = (value: number): 'positive' | 'negative' | 'neutral' =>
  value > 0 ? 'positive' : value < 0 ? 'negative' : 'neutral';

/** Lines between stages, and what is drawn of missing ones below their heads. */
export function drawBack(layout: MapLayout): HTMLElement {
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
