import type { FixTitles, PreviewStrings } from '../src/shared/preview-messages';
import type { PicturePath } from '../src/shared/map-view';
import { html } from './dom';
import { findingsCount, findingSign } from './findings-badge';
import { openPopup } from './map/popup';
import type { PageFinding } from './view';

export interface FindingsPanelHost {
  readonly strings: PreviewStrings;
  select(path: PicturePath, focus: boolean): void;
  /** Mends a finding, both by their indices. */
  fix(finding: number, fix: number): void;
}

export interface FindingsPanel {
  /** What would mend the findings is known. */
  showFixes(fixes: readonly FixTitles[]): void;
}

/** Opens a panel with what findings say: each selects its place in the text, and has its fixes below it. */
export function openFindingsPanel(
  findings: readonly PageFinding[],
  at: { readonly x: number; readonly y: number },
  back: HTMLElement,
  host: FindingsPanelHost,
): FindingsPanel {
  const { strings } = host;
  const run = (button: HTMLElement, what: () => void): HTMLElement => {
    button.addEventListener('click', () => {
      popup.close(true);
      what();
    });
    return button;
  };
  const groups = findings.map(finding => {
    const { path, severity, message } = finding;
    const text = html(
      'button',
      {
        type: 'button',
        class: 'menu-entry finding-text',
        'aria-label': `${strings[`finding.${severity}`]}: ${message}`,
      },
      findingSign(severity),
      html('span', { class: 'menu-label', dir: 'auto' }, message),
    );
    const fixes = html('div', { class: 'finding-fixes' });
    const element = html(
      'div',
      { class: 'menu-group', role: 'group', 'aria-label': message },
      run(text, () => host.select(path, false)),
      fixes,
    );
    return { finding, element, fixes };
  });
  const popup = openPopup(
    at,
    back,
    groups.map(g => g.element),
    'dialog',
    findingsCount(findings, strings),
  );
  popup.element.classList.add('findings-panel');
  popup.place();
  return {
    showFixes(known) {
      for (const { finding, fixes } of groups)
        fixes.replaceChildren(
          ...(known.find(k => k.finding === finding.index)?.titles ?? []).map((title, i) =>
            run(
              html(
                'button',
                { type: 'button', class: 'menu-entry finding-fix' },
                html('span', { class: 'menu-label' }, title),
              ),
              () => host.fix(finding.index, i),
            ),
          ),
        );
      popup.place();
    },
  };
}
