import type { PicturePath } from '../../src/shared/map-view';
import { placeOf } from '../../src/shared/map-view';
import { html } from '../dom';
import { findingsCount } from '../findings-badge';
import type { Editing, ThingActions } from './editing';
import { itemOf } from './items';
import { openPopup } from './popup';

interface Entry {
  readonly label: string;
  readonly key?: string;
  readonly checked?: boolean;
  run(): void;
}

/** Everything that can be done to a thing, with the keys that do it at once. */
export function openItemMenu(
  editing: Editing,
  actions: ThingActions,
  element: HTMLElement,
  path: PicturePath,
  at: { readonly x: number; readonly y: number },
): void {
  const findings = editing.findingsOf(element);
  const open = (): void => editing.openFindings(findings, at, element);
  const told = findings.length > 0 ? [[{ label: `${findingsCount(findings, editing.strings)}…`, run: open }]] : [];
  const groups: Entry[][] = [...told, ...entriesFor(editing, actions, element, path)];
  const content = groups
    .filter(group => group.length > 0)
    .map(group =>
      html(
        'div',
        { class: 'menu-group', role: 'group' },
        ...group.map(entry => {
          const button = html(
            'button',
            {
              type: 'button',
              class: 'menu-entry',
              role: entry.checked === undefined ? 'menuitem' : 'menuitemradio',
              ...(entry.checked === undefined ? {} : { 'aria-checked': String(entry.checked) }),
            },
            html('span', { class: 'menu-check', 'aria-hidden': 'true' }, entry.checked ? '✓' : ''),
            html('span', { class: 'menu-label' }, entry.label),
            ...(entry.key === undefined ? [] : [html('span', { class: 'menu-key' }, entry.key)]),
          );
          button.addEventListener('click', () => {
            popup.close(true);
            entry.run();
          });
          return button;
        }),
      ),
    );
  const popup = openPopup(at, element, content, 'menu', editing.strings.menu);
}

function entriesFor(editing: Editing, actions: ThingActions, element: HTMLElement, path: PicturePath): Entry[][] {
  const { strings } = editing;
  const { stage, step } = placeOf(path);
  const map = editing.layout()!.map;
  const item = itemOf.get(element);
  const words = editing.words();
  const remove: Entry = { label: strings.delete, key: 'Delete', run: () => actions.remove(path) };
  const edit: Entry = { label: strings.editText, key: 'F2', run: () => actions.editText(element, undefined, path) };
  const [back, on] = map.direction === 'rtl' ? ['→', '←'] : ['←', '→'];
  const moves: Entry[] = [
    { label: strings.moveBack, key: `Alt+${back}`, run: () => actions.move(path, -1) },
    { label: strings.moveOn, key: `Alt+${on}`, run: () => actions.move(path, 1) },
  ];
  const moment = step === undefined ? map.stages[stage!]! : map.stages[stage!]!.steps[step]!;
  const base = path.slice(0, step === undefined ? 2 : 4);
  const add: Entry[] = [
    { label: strings.addPain, run: () => actions.add(base, 'pains', element) },
    { label: strings.addOpportunity, run: () => actions.add(base, 'opportunities', element) },
  ];
  if (element.classList.contains('map-stage'))
    return [
      [edit],
      [
        { label: strings.addStep, run: () => actions.add(base, 'steps', element) },
        { label: strings.addStage, run: () => actions.addStage(stage!, element) },
        ...add,
      ],
      moves,
      [remove],
    ];
  if (element.classList.contains('point'))
    return [
      [{ ...edit, label: strings.editFeeling }],
      [2, 1, 0, -1, -2].map(value => ({
        label: value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0',
        checked: Number(element.getAttribute('aria-valuenow')) === value,
        run: () => actions.set(path, value),
      })),
      [{ label: strings.unrate, key: 'Delete', run: () => actions.set(path, null) }],
    ];
  switch (item?.kind) {
    case 'step': {
      const truth = 'momentOfTruth' in moment && moment.momentOfTruth;
      return [
        [
          edit,
          { label: strings.setTouchpoints, run: () => actions.touchpoints(base, element) },
          ...(moment.ratings.length === 0
            ? [{ label: strings.rate, run: () => actions.set([...path, 'emotion'], 0) }]
            : []),
          {
            label: words['moment-of-truth'],
            checked: truth,
            run: () => actions.set([...path, 'moment-of-truth'], truth ? null : true),
          },
        ],
        [{ label: strings.addStep, run: () => actions.add(path, 'steps', element) }, ...add],
        moves,
        [remove],
      ];
    }
    case 'pain':
      return [
        [edit],
        (['low', 'medium', 'high'] as const).map(severity => ({
          label: words[`severity.${severity}`],
          checked: item.severity === severity,
          run: () => actions.set([...path, 'severity'], item.severity === severity ? null : severity),
        })),
        add,
        [remove],
      ];
    case 'opportunity':
      return [
        [edit],
        (['idea', 'planned', 'doing', 'done', 'rejected'] as const).map(status => ({
          label: words[`opportunity.${status}`],
          checked: item.status === status,
          run: () => actions.set([...path, 'status'], item.status === status ? null : status),
        })),
        add,
        [remove],
      ];
    case 'touchpoint':
      return [[{ label: strings.setTouchpoints, key: 'F2', run: () => actions.touchpoints(base, element) }], add];
    case 'words':
    case 'blueprint':
      return [[edit], [remove]];
    default:
      return [[edit]];
  }
}
