import * as l10n from '@vscode/l10n';
import { firstLine } from '../journey/lines';
import { languageOf, stageName } from '../journey/frameworks';
import { matchOf, nameOfStage } from './names';
import type { MapRule, Report } from './rule';

export const duplicateStage: MapRule = {
  id: 'duplicate-stage',
  severity: 'warning',
  mapsOnly: true,
  summary: 'Two stages are the same stage of the framework.',
  why: 'What happens in one stage is told in two places, so neither is the whole, and a comparison with another map pairs only the first.',
  source: 'The format: which framework stage a stage is, is told by its id, name and aliases.',
  bad: `title: Buying running shoes
framework: loyalty
stages:
  - id: awareness
    steps:
      - action: Sees running shoes in the shop window
  - id: hears
    name: Discovery
    steps:
      - action: Hears of the running club
`,
  good: `title: Buying running shoes
framework: loyalty
stages:
  - id: awareness
    steps:
      - action: Sees running shoes in the shop window
      - action: Hears of the running club
`,
  *check({ scope }): Iterable<Report> {
    const { map, text } = scope.journey;
    const match = matchOf(scope);
    if (!match) return;
    for (const [second, first] of match.doubled) {
      if (second.id && second.id.value === first.id?.value) continue; // an id twice is told as such
      yield {
        span: second.anchor,
        message: l10n.t(
          '“{0}” and “{1}” are both the stage “{2}” of this framework. Join them, or give this one another name and id.',
          nameOfStage(first, scope),
          nameOfStage(second, scope),
          stageName(match.of.get(second)!, languageOf(map.language?.value)),
        ),
        related: [{ span: firstLine(text, first.anchor), message: l10n.t('It stands here first.') }],
      };
    }
  },
};
