/** What an explorer shows of a map in one line, and what it tells in the status of an editor's language. */
import type { Finding } from '../journey/finding';
import { frameworkName } from './framework-name';
import { glance } from '../journey/glance';
import type { FileOf, Scope } from '../journey/scope';
import type { FindingCounts, MapOverview, MapStatus } from '../shared/overview';

/** The line of a map, but for its findings: of what is kept of each file, so that none of thousands is read again for it. */
export function mapOverview(file: FileOf): MapOverview {
  const { title, goal, type, status, reviewed, stages, steps, definitions } = glance(file);
  return {
    uri: file.uri,
    title: title?.trim() || fileName(file.uri),
    type,
    ...(status?.trim() ? { status: status.trim() } : {}),
    ...(reviewed !== undefined && isDay(reviewed) ? { reviewed } : {}),
    ...(goal?.trim() ? { goal: goal.trim() } : {}),
    stages,
    steps,
    definitions: Object.fromEntries([...definitions].filter(([, count]) => count > 0)),
  };
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
  const named = framework ? frameworkName(framework) : map.framework?.value.trim();
  return { ...(language ? { language } : {}), ...(named ? { framework: named } : {}) };
}

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
