/** Whole parts of a map to fill in: a stage, a step, a definition, in the indentation of the map. */
import * as l10n from '@vscode/l10n';
import { newMap, type NewMapRequest } from '../../edits/new-map';
import { quote } from '../../edits/quote';
import { idMaps } from '../../journey/build-map';
import { languageOf, stageName } from '../../journey/frameworks';
import { lineBreak } from '../../journey/lines';
import type { DefinitionKind } from '../../journey/model';
import { referenceKinds, references } from '../../journey/references';
import type { MapContext, Scope } from '../../journey/scope';
import { entries } from '../../journey/tree';
import { describe } from '../../schema/walk';
import { kindName } from '../about';
import type { Reading } from './cursor';
import type { Draft } from './draft';
import { CompletionItemKind } from './draft';
import { choice, escapeSnippet, placeholder } from './snippet';
import { missingStages } from './stage-ids';
import type { Style } from './style';

/** More choices than one can look through are no help. */
const mostChoices = 50;

/** Lines of a part, each with its depth below the part's first column; the first stands at the cursor. */
type Lines = readonly (readonly [depth: number, text: string])[];

/** The whole parts that fit at the cursor; none in flow style, which is for short things. */
export function scaffoldDrafts(context: MapContext, reading: Reading, style: Style): Draft[] {
  const { path } = reading;
  if (reading.flow || reading.style !== 'plain' || reading.filled || reading.colon) return [];
  const text = (lines: Lines): string =>
    lines
      .map(([depth, line], i) => (i === 0 ? line : ' '.repeat(reading.column + depth) + line))
      .join(lineBreak(context.scope.journey.text));
  const item = reading.role === 'value' && typeof path.at(-1) === 'number';
  if (item && path.length === 2 && path[0] === 'stages') return stages(context.scope, path[1] as number, style, text);
  if (item && path.length === 4 && path[0] === 'stages' && path[2] === 'steps')
    return [draft(l10n.t('step'), l10n.t('A whole step'), text(step(context.scope, 1)))];
  if (
    reading.role === 'key' &&
    path.length === 0 &&
    entries(context.scope.journey.root).length <= 1 &&
    reading.others.length === 0
  )
    return wholeMaps(lineBreak(context.scope.journey.text));
  if (reading.role === 'key' && path.length === 1 && typeof path[0] === 'string' && Object.hasOwn(idMaps, path[0]))
    return definitionDrafts(context, path[0] as keyof typeof idMaps, reading, style, text);
  return [];
}

/** Whole maps, for a file with nothing in it yet. */
function wholeMaps(newline: string): Draft[] {
  const details: readonly (readonly [label: string, type: NewMapRequest['type'], detail: string])[] = [
    ['map', 'current-state', l10n.t('A whole map of the journey as it is')],
    ['map-future', 'future-state', l10n.t('A whole map of the journey as it should become')],
    ['map-day', 'day-in-the-life', l10n.t('A whole map of a customer’s day')],
    ['map-blueprint', 'service-blueprint', l10n.t('A whole service blueprint')],
    ['library', 'library', l10n.t('What several maps share')],
  ];
  return details.map(([label, type, detail]) =>
    draft(
      label,
      detail,
      newMap({ type, framework: 'loyalty', language: 'en', template: 'minimal' }).snippet.replace(/\r?\n/g, newline),
    ),
  );
}

const draft = (label: string, detail: string, text: string, more: Partial<Draft> = {}): Draft => ({
  label,
  // Not the kind of snippets, which the editor is told to keep out of sentences
  kind: CompletionItemKind.Struct,
  detail,
  beside: { belongs: detail },
  text,
  snippet: true,
  documentation: '```yaml\n' + preview(text) + '\n```',
  ...more,
});

/** A snippet as it looks once inserted, without the indentation of its place. */
function preview(snippet: string): string {
  const lines = snippet
    .replace(/\$\{\d+\|((?:\\.|[^,|\\])*)(?:\\.|[^|\\])*\|\}/g, '$1')
    .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
    .replace(/(^|[^\\])\$\d+/g, '$1')
    .replace(/\\([$}\\,|])/g, '$1')
    .split(/\r?\n/);
  const indent = Math.min(...lines.slice(1).map(line => /^ */.exec(line)![0].length));
  return lines
    .map((line, i) => (i === 0 || !Number.isFinite(indent) ? line : line.slice(Math.max(0, indent - 2))))
    .join('\n');
}

function stages(scope: Scope, position: number, style: Style, text: (lines: Lines) => string): Draft[] {
  const language = languageOf(scope.journey.map.language?.value);
  const whole = (id: string, name?: string): string =>
    renumber(
      text([
        [0, `id: ${id}`],
        ...(name === undefined ? [] : ([[0, `name: ${name}`]] as const)),
        [0, `goal: ${placeholder(2, l10n.t('What should have happened by the end of this stage'))}`],
        [0, 'steps:'],
        ...step(scope, 3).map(([depth, line], i): [number, string] => [
          style.dash + (i === 0 ? 0 : 2) + depth,
          i === 0 ? `- ${line}` : line,
        ]),
      ]),
    );
  const missing = missingStages(scope, position).map((stage, i) =>
    draft(
      l10n.t('stage: {0}', stageName(stage, language)),
      l10n.t('A whole stage'),
      whole(escapeSnippet(quote(stage.id))),
      {
        find: [stage.id, ...Object.values(stage.names), ...stage.aliases],
        ...(i === 0 && scope.framework ? { preselect: true } : {}),
      },
    ),
  );
  const own = draft(
    l10n.t('stage'),
    l10n.t('A whole stage'),
    whole(placeholder(1, free('new-stage', scope)), placeholder(9, l10n.t('Name of the stage'))),
  );
  return [...missing, own];
}

/** Tab stops in the order in which they stand. */
function renumber(snippet: string): string {
  let next = 1;
  return snippet.replace(/(\\.)|\$(\{?)[1-9]\d*/g, (all, escaped: string | undefined, brace: string) =>
    escaped === undefined ? `$${brace}${next++}` : all,
  );
}

function step(scope: Scope, first: number): Lines {
  let number = first;
  const touchpoints = ids(scope, 'touchpoint');
  return [
    [0, `action: ${placeholder(number++, l10n.t('What the customer does'))}`],
    ...(touchpoints.length > 0 ? ([[0, `touchpoint: ${choice(number++, touchpoints)}`]] as const) : []),
    [0, `emotion: ${choice(number, ['0', '1', '2', '-1', '-2'])}`],
  ];
}

const ids = (scope: Scope, kind: DefinitionKind): string[] =>
  [...(scope.definitions.get(kind)?.keys() ?? [])].slice(0, mostChoices).map(id => quote(id));

/** `base`, or with a number the first that no stage or step has. */
function free(base: string, scope: Scope): string {
  const taken = new Set([...scope.journey.map.stages, ...scope.journey.map.steps].map(m => m.id?.value));
  for (let i = 1; ; i++) {
    const id = i === 1 ? base : `${base}-${i}`;
    if (!taken.has(id)) return id;
  }
}

/** What a definition of each kind is asked for first. */
const asked: Readonly<Record<DefinitionKind, readonly string[]>> = {
  persona: ['name', 'goals', 'needs'],
  channel: ['name', 'medium'],
  touchpoint: ['name', 'channel', 'owner'],
  team: ['name'],
  metric: ['name', 'unit', 'value'],
  evidence: ['name', 'type', 'method', 'date'],
  framework: ['name', 'stages'],
};

/** A new definition, first those whose id the map refers to already without having it. */
function definitionDrafts(
  { scope, today }: MapContext,
  key: keyof typeof idMaps,
  reading: Reading,
  style: Style,
  text: (lines: Lines) => string,
): Draft[] {
  const kind = idMaps[key];
  const known = scope.definitions.get(kind);
  const wanted = new Set(
    references(scope.journey.root)
      .filter(r => r.kinds.includes(kind) && !known?.has(r.id))
      .map(r => r.id),
  );
  const whole = (id: string, first: number): string => {
    let number = first;
    const fields = asked[kind].flatMap((field): [number, string][] => {
      const path = [key, 'id', field];
      const about = describe(path);
      const refers = referenceKinds(path)?.[0] as DefinitionKind | undefined;
      if (!about) return [];
      const choices = refers ? ids(scope, refers) : about.choices.map(c => c.value);
      if (refers && choices.length === 0) return [];
      if (about.kind === 'list')
        return [
          [style.unit, `${field}:`],
          [style.unit + style.dash, `- ${placeholder(number++, describe([...path, 0])?.title ?? '')}`],
        ];
      const value =
        choices.length > 0
          ? choice(number++, choices)
          : placeholder(number++, about.format === 'date' ? today : about.kind === 'text' ? about.title : '0');
      return [[style.unit, `${field}: ${value}`]];
    });
    return text([[0, `${id}:`], ...fields]);
  };
  const name = kindName(kind).toLocaleLowerCase();
  let fresh = `new-${kind}`;
  for (let i = 2; known?.has(fresh) || reading.others.includes(fresh); i++) fresh = `new-${kind}-${i}`;
  return [
    ...[...wanted]
      .filter(id => !reading.others.includes(id))
      .map(id =>
        draft(id, l10n.t('Used in this map, not defined yet'), whole(escapeSnippet(quote(id)), 1), {
          kind: CompletionItemKind.Reference,
        }),
      ),
    draft(name, l10n.t('A whole definition'), whole(placeholder(1, fresh), 2)),
  ];
}
