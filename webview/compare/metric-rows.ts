import type { MetricRow, MetricSide } from '../../src/shared/comparison';
import { presence } from '../../src/shared/comparison';
import { format, html } from '../dom';
import type { Drawing } from './drawing';
import { gone, oneSided, wasAndIs } from './drawing';

/** A metric: its value before and after with the way it went, and its target. */
export function metricRow(drawing: Drawing, row: MetricRow): HTMLElement {
  const { before, after, verdict } = row;
  const { strings } = drawing;
  const amount = ({ unit }: MetricSide, value: number | undefined): string | undefined =>
    value === undefined ? undefined : drawing.number(value, unit);
  const where = presence(row);
  const [side, shown] = after ? (['after', after] as const) : (['before', before!] as const);
  const [was, is] = [before && amount(before, before.value), after && amount(after, after.value)];
  const [wanted, wants] = [before && amount(before, before.target), after && amount(after, after.target)];
  const name = drawing.text(side, shown.path, shown.name);
  const rises = (after?.value ?? 0) > (before?.value ?? 0);
  return html(
    'li',
    { class: `metric ${where} ${verdict ?? ''}` },
    html('div', { class: 'metric-name' }, where === 'removed' ? gone(drawing, '', name) : name),
    ...oneSided(drawing, row, strings.newlyMeasured, strings.noLongerMeasured),
    html(
      'div',
      { class: 'metric-value' },
      where === 'both' && was !== is ? wasAndIs(drawing, isolated(was), isolated(is)) : (isolated(is ?? was) ?? ''),
      ...(verdict ? [html('span', { class: `verdict ${verdict}` }, `${rises ? '▲' : '▼'} ${strings[verdict]}`)] : []),
    ),
    ...((wants ?? wanted) === undefined
      ? []
      : [
          html(
            'div',
            { class: 'metric-target' },
            where === 'both' && wanted !== wants
              ? html('span', {}, format(strings.target, ''), wasAndIs(drawing, isolated(wanted), isolated(wants)))
              : isolated(format(strings.target, (wants ?? wanted)!))!,
          ),
        ]),
  );
}

/** A number and its unit stay side by side in every script. */
const isolated = (text: string | undefined): HTMLElement | undefined =>
  text === undefined ? undefined : html('bdi', {}, text);
