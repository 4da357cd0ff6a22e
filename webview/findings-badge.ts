import type { FindingSeverity } from '../src/shared/map-findings';
import { findingSeverities } from '../src/shared/map-findings';
import type { PreviewStrings } from '../src/shared/preview-messages';
import { format, html, svg } from './dom';
import type { PageFinding } from './view';

/** A shape for each severity, so that none is told by its colour alone. */
const shapes: Readonly<Record<FindingSeverity, string>> = {
  error: 'M8 1.500a6.500 6.500 0 1 0 0 13a6.500 6.500 0 0 0 0-13zM5.500 5.500l5 5M10.500 5.500l-5 5',
  warning: 'M8 1.800L15 14.200H1zM8 6v4M8 11.600v1',
  information: 'M8 1.500a6.500 6.500 0 1 0 0 13a6.500 6.500 0 0 0 0-13zM8 4.200v1.200M8 7v5',
};

/** The sign of a severity, in its colour. */
export function findingSign(severity: FindingSeverity): SVGSVGElement {
  return svg(
    'svg',
    { class: `finding-sign ${severity}`, viewBox: '0 0 16 16', width: 14, height: 14, 'aria-hidden': 'true' },
    svg('path', { d: shapes[severity] }),
  );
}

/** A badge with nothing in it yet: a button, or a mark on something that is one itself. */
export function createBadge<K extends 'button' | 'span'>(tag: K): HTMLElementTagNameMap[K] {
  return html(
    tag,
    tag === 'button' ? { type: 'button', class: 'finding-badge' } : { class: 'finding-badge', 'aria-hidden': 'true' },
  );
}

/** Shows the sign of the most severe of some findings, and how many they are. */
export function fillBadge(badge: HTMLElement, findings: readonly PageFinding[], strings: PreviewStrings): void {
  const worst = worstOf(findings);
  badge.className = `finding-badge ${worst}`;
  badge.title = findings.map(f => `${strings[`finding.${f.severity}`]}: ${f.message}`).join('\n');
  badge.replaceChildren(
    findingSign(worst),
    ...(findings.length > 1 ? [html('span', { class: 'finding-count' }, String(findings.length))] : []),
  );
}

const worstOf = (findings: readonly PageFinding[]): FindingSeverity =>
  findingSeverities.find(severity => findings.some(f => f.severity === severity)) ?? 'information';

/** How many findings there are. */
export const findingsCount = (findings: readonly PageFinding[], strings: PreviewStrings): string =>
  findings.length === 1 ? strings.finding : format(strings.findings, findings.length);

/** How many they are and what they say, as a screen reader reads it. */
export const findingsLabel = (findings: readonly PageFinding[], strings: PreviewStrings): string =>
  `${findingsCount(findings, strings)}. ${findings.map(f => `${strings[`finding.${f.severity}`]}: ${f.message}`).join(' ')}`;
