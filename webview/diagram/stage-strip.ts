import type { Diagram, DiagramStage } from '../../src/render/diagram-model';
import type { PreviewStrings } from '../../src/shared/preview-messages';
import { format, html } from '../dom';

/** The chip of a stage, by its position, to mark it. */
export interface StageStrip {
  readonly items: readonly HTMLElement[];
  readonly chips: ReadonlyMap<number, HTMLElement>;
}

/**
 * All stages in order, with those that Mermaid cannot draw: the framework's that the map lacks, each with a button to insert
 * it, and those without steps.
 */
export function stageStrip(
  diagram: Diagram,
  strings: PreviewStrings,
  actions: { select(stage: DiagramStage): void; insert(stage: DiagramStage): void },
): StageStrip {
  const chips = new Map<number, HTMLElement>();
  const direction = { dir: 'auto', lang: diagram.language };
  const items = diagram.stages.map(stage => {
    const name = html('span', { class: 'stage-chip-name', ...direction }, stage.name);
    if (stage.missing) {
      const insert = html(
        'button',
        {
          type: 'button',
          class: 'insert',
          'data-stage': stage.frameworkId,
          'aria-label': format(strings.insertStage, stage.name),
          title: format(strings.insertStage, stage.name),
        },
        strings.insert,
      );
      insert.addEventListener('click', () => actions.insert(stage));
      return html(
        'li',
        { class: 'stage-chip missing' },
        name,
        html('span', { class: 'stage-note' }, strings.missing),
        insert,
      );
    }
    const count = stage.steps.length;
    const note = stage.empty ? strings.noSteps : String(count);
    const told = stage.empty ? note : count === 1 ? strings.oneStep : format(strings.steps, count);
    const label = `${stage.name}, ${told}`;
    const chip = html(
      'button',
      { type: 'button', class: 'stage-select', 'aria-label': label, title: label },
      name,
      // A space for those who hear or copy it
      ' ',
      html('span', { class: 'stage-note' }, note),
    );
    chip.addEventListener('click', () => actions.select(stage));
    const item = html('li', { class: `stage-chip${stage.empty ? ' empty' : ''}` }, chip);
    chips.set(stage.position, item);
    return item;
  });
  return { items, chips };
}
