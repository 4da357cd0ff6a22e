import { idMaps } from '../journey/build-map';
import type { Path } from '../journey/tree';

const any = ['description', 'tags', 'url'];

/** The keys of each kind of map, in the order of the format (`schemas/journey-map.schema.json`). */
export const keyOrders = {
  top: [
    'journeymap',
    'title',
    'type',
    'description',
    'tags',
    'language',
    'goal',
    'scenario',
    'market',
    'framework',
    'status',
    'owner',
    'reviewed',
    'review-every',
    'imports',
    'baseline',
    'parent',
    'personas',
    'teams',
    'channels',
    'touchpoints',
    'stages',
    'transitions',
    'metrics',
    'evidence',
    'frameworks',
  ],
  persona: ['name', 'segment', 'goals', 'needs', 'quote', ...any],
  team: ['name', 'role', ...any],
  channel: ['name', 'medium', 'device', 'online', ...any],
  touchpoint: ['name', 'channel', 'owner', 'relation', 'importance', 'satisfaction', ...any],
  metric: ['name', 'unit', 'value', 'target', 'better', 'date', 'evidence', ...any],
  evidence: ['name', 'type', 'method', 'date', 'sample', 'confidence', ...any],
  framework: ['name', 'stages', ...any],
  stage: [
    'id',
    'name',
    'goal',
    'motivations',
    'behaviours',
    'personas',
    'touchpoint',
    'emotion',
    'feeling',
    'pains',
    'opportunities',
    'metrics',
    'evidence',
    'journey',
    ...any,
    'steps',
  ],
  step: [
    'id',
    'action',
    'personas',
    'touchpoint',
    'emotion',
    'feeling',
    'thought',
    'motivations',
    'behaviours',
    'duration',
    'moment-of-truth',
    'pains',
    'opportunities',
    'physical-evidence',
    'frontstage',
    'backstage',
    'support',
    'metrics',
    'evidence',
    'journey',
    ...any,
  ],
  pain: ['id', 'text', 'severity', 'evidence', ...any],
  opportunity: ['text', 'owner', 'status', 'priority', 'impact', 'effort', 'addresses', ...any],
  item: ['text', 'type', 'owner', 'description', 'tags'],
  transition: ['from', 'to', 'when', 'share', 'always', 'description', 'tags'],
  parent: ['map', 'stage', 'description', 'tags'],
} as const satisfies Record<string, readonly string[]>;

export type MapKind = keyof typeof keyOrders;

const itemsOf = new Map<string, MapKind>([
  ['stages', 'stage'],
  ['steps', 'step'],
  ['transitions', 'transition'],
  ['pains', 'pain'],
  ['opportunities', 'opportunity'],
  ['physical-evidence', 'item'],
  ['frontstage', 'item'],
  ['backstage', 'item'],
  ['support', 'item'],
]);

/** What sort of map stands at a path; undefined for id maps and what the format does not know. */
export function mapKind(path: Path): MapKind | undefined {
  if (path.length === 0) return 'top';
  const [top] = path;
  if (typeof top === 'string' && Object.hasOwn(idMaps, top))
    return path.length === 2 ? idMaps[top as keyof typeof idMaps] : undefined;
  if (path.length === 1) return top === 'parent' ? 'parent' : undefined;
  const key = path.at(-2);
  return typeof path.at(-1) === 'number' && typeof key === 'string' ? itemsOf.get(key) : undefined;
}

/** The key whose value alone may stand for the whole map: a definition's name, a pain's text. */
export function shortFormKey(path: Path): string | undefined {
  switch (mapKind(path)) {
    case 'pain':
    case 'opportunity':
    case 'item':
      return 'text';
    case 'persona':
    case 'team':
    case 'channel':
    case 'touchpoint':
    case 'metric':
    case 'evidence':
      return 'name';
    default:
      return undefined;
  }
}
