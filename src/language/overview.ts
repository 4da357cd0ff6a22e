/** What an explorer shows of a map in one line, and what it tells in the status of an editor's language. */
import { idMaps } from '../journey/build-map';
import type { Finding } from '../journey/finding';
import { readable } from '../journey/frameworks';
import { remember } from '../journey/remember';
import type { FileOf, Scope } from '../journey/scope';
import { child, textOf } from '../journey/tree';
import type { FindingCounts, MapOverview, MapStatus } from '../shared/overview';

/** The line of a map, but for its findings. Found once a file, so that none of thousands is read again for it. */
export const mapOverview = remember(({ uri, journey }: FileOf): MapOverview => {
  const { map } = journey;
  const text = (key: string): string | undefined => textOf(child(map.root, key))?.trim() || undefined;
  const status = text('status');
  const reviewed = text('reviewed');
  const goal = map.goal?.value.trim();
  const counts = Object.values(idMaps).flatMap(kind => {
    const count = map.definitions.get(kind)?.size ?? 0;
    return count > 0 ? [[kind, count] as const] : [];
  });
  return {
    uri,
    title: mapTitle({ uri, journey }),
    type: map.type,
    ...(status ? { status } : {}),
    ...(reviewed && isDay(reviewed) ? { reviewed } : {}),
    ...(goal ? { goal } : {}),
    stages: map.stages.length,
    steps: map.stages.reduce((sum, s) => sum + s.steps.length, 0),
    definitions: Object.fromEntries(counts),
  };
});

/** What a map is called: by its title, else by its file. Never empty. */
function mapTitle({ uri, journey }: FileOf): string {
  return journey.map.title?.value.trim() || fileName(uri);
}

/** The name of a map's file without what all of them end with. */
export function fileName(uri: string): string {
  const last = uri.slice(uri.lastIndexOf('/') + 1);
  let name = last;
  try {
    name = decodeURIComponent(last);
  } catch {
    // no encoded name: it is taken as it is
  }
  return name.replace(/\.journey\.ya?ml$/, '') || name || '…';
}

/** How many findings of each weight there are. Hints are not counted: a list of problems has none of them, too. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const count = (severity: Finding['severity']): number => findings.filter(f => f.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    notes: count('information'),
    reviewOverdue: findings.some(f => f.code === 'stale-review'),
  };
}

/** The language and the framework of a map. */
export function mapStatus({ journey: { map }, framework }: Scope): MapStatus {
  const language = map.language?.value.trim();
  const named = framework ? (framework.name ?? readable(framework.id)) : map.framework?.value.trim();
  return { ...(language ? { language } : {}), ...(named ? { framework: named } : {}) };
}

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
