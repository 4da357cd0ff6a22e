/** What is found in the map, for all views: the list that the host sent last, the badge of the map as a whole, and the fixes. */
import type { MapView, PicturePath } from '../src/shared/map-view';
import { placeOf } from '../src/shared/map-view';
import type { HostMessage, PageMessage, PreviewStrings } from '../src/shared/preview-messages';
import { format } from './dom';
import { createBadge, fillBadge, findingsLabel } from './findings-badge';
import type { FindingsPanel } from './findings-panel';
import { openFindingsPanel } from './findings-panel';
import type { PageFinding, PictureView } from './view';

type List = Extract<HostMessage, { type: 'findings' }>;

export interface Findings {
  /** Takes a list from the host. */
  take(list: List): void;
  takeFixes(message: Extract<HostMessage, { type: 'fixes' }>): void;
  /** Shows what is known of a map that is drawn: in its heading, which may be there anew, what is about it as a whole. */
  show(map: MapView, header: HTMLElement, view: PictureView): void;
  /** Shows what `findings` say and what would mend them. @param back what gets the keyboard again */
  open(findings: readonly PageFinding[], at: { readonly x: number; readonly y: number }, back: HTMLElement): void;
}

/** @param post asks the host what would mend findings, and to do that */
export function createFindings(
  uri: string,
  strings: PreviewStrings,
  post: (message: PageMessage) => void,
  select: (path: PicturePath, focus: boolean) => void,
): Findings {
  let list: List | undefined;
  let found: readonly PageFinding[] = [];
  let ofMap: readonly PageFinding[] = [];
  let panel: FindingsPanel | undefined;
  const badge = createBadge('button');
  badge.addEventListener('click', () => {
    const box = badge.getBoundingClientRect();
    open(ofMap, { x: box.left, y: box.bottom + 4 }, badge);
  });

  const open: Findings['open'] = (findings, at, back) => {
    const of = list?.list;
    if (of === undefined || findings.length === 0) return;
    panel = openFindingsPanel(findings, at, back, {
      strings,
      select,
      fix: (finding, fix) => post({ type: 'fix', uri, list: of, finding, fix }),
    });
    post({ type: 'fixes', uri, list: of, of: findings.map(f => f.index) });
  };
  return {
    take(next) {
      list = next;
      found = next.findings.map((finding, index) => ({ ...finding, index }));
    },
    takeFixes: message => void (message.list === list?.list && panel?.showFixes(message.fixes)),
    show(map, header, view) {
      // Until the findings of this text are known, those of the one before stay where they are
      if (list?.version === map.version) {
        view.showFindings?.(found);
        ofMap = found.filter(({ path }) => !map.stages[placeOf(path).stage ?? -1]);
        fillBadge(badge, ofMap, strings);
        badge.setAttribute('aria-label', format(strings.aboutMap, findingsLabel(ofMap, strings)));
      }
      if (ofMap.length === 0) badge.remove();
      else if (!header.contains(badge)) header.querySelector('.title-line')?.append(badge);
    },
    open,
  };
}
