import * as l10n from '@vscode/l10n';
import type { Related } from '../journey/finding';
import type { Glance } from '../journey/glance';
import { glance, glanceAt } from '../journey/glance';
import type { MapLink, MapRole } from '../journey/links';
import { mapLinks } from '../journey/links';
import type { MapContext } from '../journey/scope';
import { resolvePath } from '../journey/scope';
import type { MapRule, Report } from './rule';

export const mapCycle: MapRule = {
  id: 'map-cycle',
  severity: 'error',
  summary: 'A map is a part of itself, or its own baseline, directly or through other maps.',
  why: 'A journey that is told in detail by itself can be followed forever, and shows neither the whole nor the part; a map that improves on itself can be compared with nothing.',
  source:
    'The format: `parent` leads up to the larger journey, `journey` down to a more detailed one, `baseline` back to an earlier one.',
  bad: `# a.journey.yaml, which tells one of its own steps
title: Buying running shoes
stages:
  - id: awareness
    steps:
      - action: Sees running shoes in the shop window
        journey: ./a.journey.yaml
`,
  good: `title: Buying running shoes
stages:
  - id: awareness
    steps:
      - action: Sees running shoes in the shop window
`,
  *check(context): Iterable<Report> {
    const { scope } = context;
    const reached = reachable(context);
    for (const link of mapLinks(scope.journey.map)) {
      const to = resolvePath(scope.uri, link.path.value);
      const way = to === undefined ? undefined : wayBack(reached, scope.uri, link, to);
      if (way)
        yield {
          span: link.path.node,
          message: to === scope.uri ? itself(link.role) : around(link),
          related: way.flatMap(hop => placeOf(context, hop)),
        };
    }
  },
};

function itself(role: MapRole): string {
  return role === 'baseline'
    ? l10n.t('A map can’t be its own baseline. Name another map, or remove this line.')
    : l10n.t('A map can’t be a part of itself. Name another map, or remove this line.');
}

function around({ role, path: { value } }: MapLink): string {
  return role === 'baseline'
    ? l10n.t('“{0}” leads back to this map as its baseline. Remove one of the lines.', value)
    : l10n.t('“{0}” makes this map a part of itself. Remove one of the lines.', value);
}

/** A line in the file `from` that names the file `to`. */
interface Hop {
  readonly from: string;
  readonly to: string;
  readonly role: MapRole;
}

/** All files that can be reached by lines of one role, each with the way to it; the beginning itself with none. */
type Reach = (from: string, role: MapRole) => ReadonlyMap<string, readonly Hop[]>;

const namedAs: Readonly<Record<MapRole, (of: Glance) => readonly string[]>> = {
  baseline: ({ baseline }) => (baseline === undefined ? [] : [baseline]),
  parent: ({ parent }) => (parent === undefined ? [] : [parent]),
  journey: ({ parts }) => parts,
};

/** Each way is looked for once: a map of many parts has most of them in common. */
function reachable({ scope, files }: MapContext): Reach {
  const known = new Map<string, ReadonlyMap<string, readonly Hop[]>>();
  const glanceOf = (uri: string): Glance | undefined => {
    const found = uri === scope.uri ? glance(scope) : glanceAt(uri, files);
    return typeof found === 'string' ? undefined : found;
  };
  return (from, role) => {
    const before = known.get(role + from);
    if (before) return before;
    const ways = new Map<string, readonly Hop[]>([[from, []]]);
    for (const [at, way] of ways) {
      const of = glanceOf(at);
      for (const to of of ? namedAs[role](of) : []) if (!ways.has(to)) ways.set(to, [...way, { from: at, to, role }]);
    }
    known.set(role + from, ways);
    return ways;
  };
}

/**
 * The lines that lead from the map `to`, which the map `start` names, back to it. A whole names its parts by `journey`, a
 * part its whole by `parent`, and both may say the same: so the way from the part down meets the way from the whole up.
 */
function wayBack(reach: Reach, start: string, { role }: MapLink, to: string): readonly Hop[] | undefined {
  if (role === 'baseline') return reach(to, role).get(start);
  const [part, whole] = role === 'journey' ? [to, start] : [start, to];
  const up = reach(whole, 'parent');
  for (const [at, down] of reach(part, 'journey')) {
    const rest = up.get(at);
    if (rest) return [...down, ...rest];
  }
  return undefined;
}

function placeOf({ scope, files }: MapContext, { from, to, role }: Hop): Related[] {
  const file = from === scope.uri ? { state: 'read' as const, journey: scope.journey } : files.read(from);
  if (file.state !== 'read') return [];
  for (const link of mapLinks(file.journey.map))
    if (link.role === role && resolvePath(from, link.path.value) === to)
      return [{ uri: from, span: link.path.node, message: l10n.t('This line leads back.') }];
  return [];
}
