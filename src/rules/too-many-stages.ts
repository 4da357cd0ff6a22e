import * as l10n from '@vscode/l10n';
import { atKey } from './fix';
import type { MapRule, Report } from './rule';

const most = 12;

const map = (count: number): string => `title: Renovating a house
stages:
${Array.from({ length: count }, (_, i) => `  - id: phase-${i + 1}\n    steps: [{action: Lives through phase ${i + 1}}]\n`).join('')}`;

export const tooManyStages: MapRule = {
  id: 'too-many-stages',
  severity: 'information',
  mapsOnly: true,
  summary: 'A map has more than 12 stages.',
  why: 'Stages are there to give an overview. More than a dozen are read by nobody, and seldom fit on a screen; often they are steps, or two journeys.',
  source:
    'Nielsen Norman Group, “Journey Mapping 101”: journey phases are high-level stages, in its examples five, that organise the rest of the map.',
  bad: map(13),
  good: map(12),
  *check({ scope }): Iterable<Report> {
    const { stages } = scope.journey.map;
    if (stages.length <= most) return;
    yield {
      span: atKey(scope.journey.map, 'stages'),
      message: l10n.t(
        'This map has {0} stages, more than {1}. Join some, or tell a part in a map of its own.',
        stages.length,
        most,
      ),
    };
  },
};
