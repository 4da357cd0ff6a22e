/** Badges on the things of the map that something is found about. */
import { thingOf } from '../../src/render/layout/thing-of';
import type { MapLayout } from '../../src/render/layout/map-layout';
import { createBadge, fillBadge, findingsLabel } from '../findings-badge';
import type { PageFinding, PictureHost } from '../view';
import { pathOfThing, things } from './items';

export interface Badges {
  /** Something else is found; what is about none of the things is shown elsewhere. */
  show(findings: readonly PageFinding[]): void;
  /** To be called when things were drawn: each gets its badge, where it has not got that. */
  place(): void;
  /** What is found about a thing. */
  of(thing: Element): readonly PageFinding[];
}

interface Drawn {
  readonly badge: HTMLElement;
  readonly key: string;
  findings: readonly PageFinding[];
}

export function createBadges(table: HTMLElement, layout: () => MapLayout | undefined, host: PictureHost): Badges {
  let found: readonly PageFinding[] = [];
  const drawn = new Map<Element, Drawn>();

  /** The findings of each thing, by its path. */
  const byThing = (of: MapLayout): Map<string, PageFinding[]> => {
    const all = new Map<string, PageFinding[]>();
    for (const finding of found) {
      const path = thingOf(of, finding.path);
      if (!path) continue;
      const key = JSON.stringify(path);
      all.set(key, [...(all.get(key) ?? []), finding]);
    }
    return all;
  };
  const draw = (thing: HTMLElement, findings: readonly PageFinding[]): void => {
    const key = JSON.stringify(findings.map(f => [f.severity, f.message]));
    const known = drawn.get(thing);
    if (known?.key === key && known.badge.isConnected) {
      known.findings = findings;
      return;
    }
    known?.badge.remove();
    const badge = createBadge('span');
    fillBadge(badge, findings, host.strings);
    // A press on the badge neither selects the thing nor drags it
    for (const name of ['pointerdown', 'dblclick'] as const) badge.addEventListener(name, e => e.stopPropagation());
    badge.addEventListener('click', event => {
      event.stopPropagation();
      const box = badge.getBoundingClientRect();
      thing.focus({ preventScroll: true });
      host.openFindings(drawn.get(thing)?.findings ?? [], { x: box.left, y: box.bottom + 4 }, thing);
    });
    (thing.querySelector('.stage-title') ?? thing).append(badge);
    thing.setAttribute('aria-description', findingsLabel(findings, host.strings));
    drawn.set(thing, { badge, key, findings });
  };
  const place = (): void => {
    const of = layout();
    if (!of || (found.length === 0 && drawn.size === 0)) return;
    const wanted = byThing(of);
    const seen = new Set<Element>();
    if (wanted.size > 0)
      for (const thing of table.querySelectorAll<HTMLElement>(things)) {
        if (thing.classList.contains('point')) continue;
        const findings = wanted.get(JSON.stringify(pathOfThing(thing, of)));
        if (!findings) continue;
        seen.add(thing);
        draw(thing, findings);
      }
    for (const [thing, { badge }] of drawn) {
      if (seen.has(thing)) continue;
      badge.remove();
      thing.removeAttribute('aria-description');
      drawn.delete(thing);
    }
  };
  return {
    show(findings) {
      found = findings;
      place();
    },
    place,
    of: thing => drawn.get(thing)?.findings ?? [],
  };
}
