import type { Item, TextBlock } from '../../src/render/layout/map-layout';
import { mediumIcon } from '../../src/render/layout/medium-icons';
import { room } from '../../src/render/layout/cells';
import { textStyles } from '../../src/render/layout/text-style';
import { html, svg } from '../dom';
import { personaClass } from '../persona-class';
import { itemOf } from './items';

/** What items are drawn with. */
export interface ItemTexts {
  /** Two letters of each persona. */
  readonly marks: readonly string[];
  readonly personas: readonly string[];
}

/** One thing in a cell, as wide as its cell. */
export function drawItem(item: Item, texts: ItemTexts): HTMLElement {
  const element = html('div', {
    class: `item ${item.kind}${item.truth ? ' truth' : ''}${item.status ? ` ${item.status}` : ''}`,
    role: 'button',
    tabindex: -1,
    'aria-label': labelOf(item, texts),
    'data-severity': item.severity,
    ...(item.kind === 'step' ? { 'data-drag': 'step' } : {}),
  });
  element.style.top = `${item.y}px`;
  element.style.height = `${item.height}px`;
  if (item.icon !== undefined) element.append(mediumDrawing(item.icon));
  // Spaces between, as its label has them
  item.texts.forEach((block, i) => element.append(...(i > 0 ? [' '] : []), drawText(block)));
  if (item.bar) element.append(barDrawing(item.bar));
  if (item.personas)
    element.append(
      html(
        'div',
        { class: 'item-personas' },
        ...item.personas.map(i =>
          // The letters are a sign and no words of the item: its label has the name
          html('span', {
            class: `persona-badge ${personaClass(i, texts.personas.length)}`,
            title: texts.personas[i],
            'data-mark': texts.marks[i] ?? '',
          }),
        ),
      ),
    );
  itemOf.set(element, item);
  if (item.journey !== undefined) element.append(html('span', { class: 'journey-mark', title: item.journey }, '↗'));
  return element;
}

/** A text in the lines that it was broken into. */
export function drawText(block: TextBlock): HTMLElement {
  const style = textStyles[block.style];
  const element = html(
    'div',
    { class: `text type-${block.style} role-${block.role}`, dir: 'auto' },
    block.lines.join('\n'),
  );
  element.style.setProperty('--from-start', `${block.x}px`);
  element.style.top = `${block.y}px`;
  element.style.lineHeight = `${style.line}px`;
  return element;
}

function labelOf(item: Item, texts: ItemTexts): string {
  const words = item.texts.map(t => t.lines.join(' '));
  return [...words, ...(item.personas ?? []).map(i => texts.personas[i])].filter(Boolean).join('. ');
}

function mediumDrawing(medium: string): SVGSVGElement {
  return svg(
    'svg',
    { class: 'icon medium', viewBox: '0 0 16 16', width: room.icon, height: room.icon, 'aria-hidden': 'true' },
    svg('path', { d: mediumIcon(medium) }),
  );
}

function barDrawing(bar: NonNullable<Item['bar']>): HTMLElement {
  const value = html('i', { class: bar.reached ? 'reached' : 'missed' });
  value.style.width = `${Math.min(1, bar.value) * 100}%`;
  const element = html('div', { class: 'bar', 'aria-hidden': 'true' }, value);
  if (bar.target !== undefined) {
    const target = html('b');
    target.style.insetInlineStart = `${Math.min(1, bar.target) * 100}%`;
    element.append(target);
  }
  element.style.top = `${bar.y}px`;
  element.style.insetInlineStart = `${bar.x}px`;
  element.style.width = `${bar.width}px`;
  return element;
}
