import type { Framework, FrameworkStage, Language } from '../journey/frameworks';
import { builtInFrameworks, fold, readable, stageName } from '../journey/frameworks';
import type { MapType } from '../journey/model';
import { parse } from '../journey/parse';
import { plainText } from './value';
import { snippetOf } from './insertion';
import { newMapComments } from './new-map-comments';
import { laneFields } from './step-value';
import { styleOf } from './style';
import type { Field, Hole, Part, Value } from './value';
import { words } from './words';
import { entryParts } from './write';

export type NewMapTemplate = 'minimal' | 'guided';
export const newMapTemplates: readonly NewMapTemplate[] = ['minimal', 'guided'];

export interface NewMapRequest {
  readonly type: MapType;
  /** Id of a framework, or the framework itself where it is a team's own; unused for a library. */
  readonly framework?: string | Framework;
  readonly language: Language;
  readonly template: NewMapTemplate;
  readonly title?: string;
}

export interface NewMap {
  readonly snippet: string;
  readonly plain: string;
  /** A name for the file, made of the title where one is given. */
  readonly fileName: string;
}

/** One top-level entry, with the comment lines above it. */
interface Section {
  readonly comments?: readonly string[];
  readonly entry?: readonly [string, Value];
  /** Stands apart from what is above. */
  readonly apart?: boolean;
}

/** A whole file, ready to be filled in: every stage of the framework with one step; without errors, and quiet as a draft. */
export function newMap(request: NewMapRequest): NewMap {
  const style = styleOf(parse(''));
  const sections = request.type === 'library' ? library(request) : map(request);
  const parts: Part[] = sections.flatMap((section, i) => [
    section.apart && i > 0 ? '\n' : '',
    ...(section.comments ?? []).map(c => `# ${c}\n`),
    ...(section.entry ? [...entryParts(...section.entry, 0, style), '\n'] : []),
  ]);
  return {
    snippet: snippetOf(parts),
    plain: plainText(parts),
    fileName: `${fileNameOf(request)}.journey.yaml`,
  };
}

function map(request: NewMapRequest): Section[] {
  const its = words[request.language];
  const comments = newMapComments[request.language];
  const guided = request.template === 'guided';
  const framework = frameworkOf(request.framework);
  const only = (...sections: Section[]): Section[] => (guided ? sections : []);
  return [
    ...only({ comments: [comments.head] }),
    { entry: ['title', titleOf(request, its.title)] },
    { entry: ['type', request.type] },
    { entry: ['language', request.language] },
    ...only({ entry: ['goal', { hole: its.goal }] }, { entry: ['scenario', { hole: its.scenario }] }),
    { entry: ['framework', framework.id] },
    { entry: ['status', 'draft'] },
    ...(request.type === 'future-state' ? only({ comments: [comments.baseline, 'baseline: ./….journey.yaml'] }) : []),
    ...only(
      { apart: true, comments: [comments.personas], entry: ['personas', personaOf(request.language)] },
      { apart: true, comments: [comments.channels], entry: ['channels', channelOf(request.language)] },
      {
        apart: true,
        comments: [comments.touchpoints, ...(request.type === 'day-in-the-life' ? [comments.day] : [])],
        entry: ['touchpoints', touchpointOf(request)],
      },
    ),
    {
      apart: true,
      ...(guided
        ? {
            comments: [
              comments.stages,
              comments.emotion,
              ...(request.type === 'service-blueprint' ? [comments.lanes] : []),
            ],
          }
        : {}),
      entry: ['stages', { list: framework.stages.map(s => stageOf(request, s)) }],
    },
    ...only({
      apart: true,
      comments: [
        comments.evidence,
        'evidence:',
        '  interviews: {name: …, type: qualitative, method: interview, date: 2026-01-31, sample: 12, confidence: observed}',
      ],
    }),
  ];
}

function library(request: NewMapRequest): Section[] {
  const its = words[request.language];
  const comments = newMapComments[request.language];
  const guided = request.template === 'guided';
  return [
    ...(guided ? [{ comments: [comments.library, `${comments.imports} imports: [./shared/….journey.yaml]`] }] : []),
    { entry: ['title', titleOf(request, its.library)] },
    { entry: ['type', 'library'] },
    { entry: ['language', request.language] },
    { apart: true, entry: ['teams', { fields: [[its.firstTeam.id, { hole: its.firstTeam.name }]] }] },
    {
      apart: true,
      ...(guided ? { comments: [comments.channels] } : {}),
      entry: ['channels', channelOf(request.language)],
    },
  ];
}

const titleOf = ({ title }: NewMapRequest, otherwise: string): Value => title?.trim() || { hole: otherwise };

const personaOf = (language: Language): Value => {
  const { persona, personaGoal } = words[language];
  const fields: Field[] = [
    ['name', { hole: persona.name }],
    ['goals', { list: [{ hole: personaGoal }], flow: true }],
  ];
  return { fields: [[persona.id, { fields }]] };
};

const channelOf = (language: Language): Value => {
  const { firstChannel: channel } = words[language];
  const fields: Field[] = [
    ['name', { hole: channel.name }],
    ['medium', { hole: 'web', choices: ['web', 'store', 'app', 'email', 'phone', 'social', 'other'] }],
  ];
  return { fields: [[channel.id, { fields, flow: true }]] };
};

const touchpointOf = ({ language, type }: NewMapRequest): Value => {
  const { touchpoint, firstChannel: channel } = words[language];
  const relation: Field = ['relation', { hole: 'brand', choices: ['brand', 'competitor', 'other'] } satisfies Hole];
  const fields: Field[] = [
    ['name', { hole: touchpoint.name }],
    ['channel', channel.id],
    ...(type === 'day-in-the-life' ? [relation] : []),
  ];
  return { fields: [[touchpoint.id, { fields, flow: true }]] };
};

function stageOf({ language, type, template }: NewMapRequest, stage: FrameworkStage): Value {
  const its = words[language];
  const guided = template === 'guided';
  const name = stageName(stage, language);
  // The framework gives the name; it is written out where the id would not tell the author what the stage is
  const named: Field[] = guided && fold(name) !== fold(readable(stage.id)) ? [['name', name]] : [];
  const touchpoint: Field[] = guided ? [['touchpoint', its.touchpoint.id]] : [];
  const goal: Field[] = guided ? [['goal', { hole: its.stageGoal }]] : [];
  const step: Field[] = [
    ['action', { hole: its.action }],
    ...touchpoint,
    ['emotion', { hole: '0' }],
    ...(type === 'service-blueprint' ? laneFields(its) : []),
  ];
  return { fields: [['id', stage.id], ...named, ...goal, ['steps', { list: [{ fields: step }] }]] };
}

/** A framework by its id; one that is not known is taken for the most usual one. */
function frameworkOf(of: string | Framework | undefined): Framework {
  return typeof of === 'object' ? of : (builtInFrameworks.get(of ?? '') ?? builtInFrameworks.get('loyalty')!);
}

/** The title as a file's name: words joined by hyphens, in the letters of its language. */
function fileNameOf({ title, type }: NewMapRequest): string {
  const inTitle = (title ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return inTitle.join('-').slice(0, 60).replace(/-$/, '') || (type === 'library' ? 'library' : 'new-map');
}
