/** Whole parts of a map to fill in: a stage, a step, a definition, in the indentation of the map. */
import * as l10n from '@vscode/l10n';
import { quote } from '../../edits/quote';
import { wordsOf } from '../../edits/words';
import { idMaps } from '../../journey/build-map';
import { languageOf, stageName } from '../../journey/frameworks';
import { lineBreak } from '../../journey/lines';
import type { DefinitionKind } from '../../journey/model';
import type { MapContext } from '../../journey/scope';
import { entries } from '../../journey/tree';
import { kindName } from '../about';
import { definitionsBeside, shapesOf, type Shape } from './alike';
import type { Reading } from './cursor';
import type { Draft } from './draft';
import { CompletionItemKind } from './draft';
import type { Lines } from './fields';
import { fieldKeys, fieldLines, fieldsInBraces } from './fields';
import { freshId } from './hints';
import { itemDrafts, itemShapesAt } from './item-parts';
import { partDraft } from './part-draft';
import { wantedIds } from './seen-ids';
import { escapeSnippet, placeholder } from './snippet';
import { missingStages } from './stage-ids';
import type { Style } from './style';
import { wholeMapDrafts } from './whole-maps';

/** The whole parts that fit at the cursor; within braces and brackets none, which are for short things. */
export function scaffoldDrafts(context: MapContext, reading: Reading, style: Style): Draft[] {
  const { path, role } = reading;
  if (reading.style !== 'plain' || reading.filled || reading.colon) return [];
  const [top] = path;
  const isDefinitions = typeof top === 'string' && Object.hasOwn(idMaps, top);
  if (role === 'value' && isDefinitions && path.length === 2)
    return reading.ownLine || reading.span.end > reading.span.start
      ? []
      : definitionInBraces(context, top as keyof typeof idMaps, reading);
  if (reading.flow) return [];
  const { journey } = context.scope;
  const text = (lines: Lines): string =>
    lines
      .map(([depth, line], i) => (i === 0 ? line : ' '.repeat(reading.column + depth) + line))
      .join(lineBreak(journey.text));
  if (role === 'value' && typeof path.at(-1) === 'number')
    return path.length === 2 && top === 'stages'
      ? stages(context, reading, style, text)
      : itemDrafts(context, reading, style, text);
  if (role !== 'key') return [];
  if (path.length === 0)
    return entries(journey.root).length <= 1 && reading.others.length === 0
      ? wholeMapDrafts(context.language ?? 'en', lineBreak(journey.text))
      : [];
  return path.length === 1 && isDefinitions
    ? definitionDrafts(context, top as keyof typeof idMaps, reading, style, text)
    : [];
}

function stages(context: MapContext, reading: Reading, style: Style, text: (lines: Lines) => string): Draft[] {
  const { scope } = context;
  const position = reading.path[1] as number;
  const language = languageOf(scope.journey.map.language?.value);
  const stepPath = ['stages', position, 'steps', 0];
  const shape = itemShapesAt(context, stepPath, reading.span.start).find(s => !s.flow) ?? {
    keys: ['action', 'touchpoint', 'emotion'],
    flow: false,
  };
  const whole = (id: string, name?: string): string =>
    renumber(
      text([
        [0, `id: ${id}`],
        ...(name === undefined ? [] : ([[0, `name: ${name}`]] as const)),
        [0, `goal: ${placeholder(2, quote(wordsOf(context).stageGoal))}`],
        [0, 'steps:'],
        ...fieldLines(context, stepPath, shape, 3, style).map(([depth, line], i): [number, string] => [
          style.dash + (i === 0 ? 0 : 2) + depth,
          i === 0 ? `- ${line}` : line,
        ]),
      ]),
    );
  const missing = missingStages(scope, position).map((stage, i) =>
    partDraft(
      l10n.t('stage: {0}', stageName(stage, language)),
      l10n.t('A whole stage'),
      whole(escapeSnippet(quote(stage.id))),
      {
        find: ['stage', stage.id, ...Object.values(stage.names), ...stage.aliases],
        ...(i === 0 && scope.framework ? { preselect: true } : {}),
      },
    ),
  );
  const own = partDraft(
    l10n.t('stage'),
    l10n.t('A whole stage'),
    whole(placeholder(1, quote(freshId(context, 'stage'))), placeholder(9, quote(wordsOf(context).stage.name))),
    { find: ['stage'] },
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

/** What a definition of each kind has at least, and what it is asked for where there is none to take after. */
const definitionShapes: Readonly<Record<DefinitionKind, { needs: readonly string[]; usual: readonly string[] }>> = {
  persona: { needs: ['name'], usual: ['name', 'goals', 'needs'] },
  channel: { needs: ['name', 'medium'], usual: ['name', 'medium'] },
  touchpoint: { needs: ['name', 'channel'], usual: ['name', 'channel', 'owner'] },
  team: { needs: ['name'], usual: ['name'] },
  metric: { needs: ['name', 'value'], usual: ['name', 'unit', 'value'] },
  evidence: { needs: ['name', 'type'], usual: ['name', 'type', 'method', 'date'] },
  framework: { needs: ['name', 'stages'], usual: ['name', 'stages'] },
};

function definitionShapesAt({ scope }: MapContext, key: keyof typeof idMaps, offset: number): readonly Shape[] {
  const { needs, usual } = definitionShapes[idMaps[key]];
  const alike = shapesOf(definitionsBeside(scope.journey.root, key, offset), needs);
  return alike.length > 0 ? alike : [{ keys: usual, flow: false }];
}

/** What an id defines, behind its colon, all on one line: as beside it, or where there is nothing beside it. */
function definitionInBraces(context: MapContext, key: keyof typeof idMaps, reading: Reading): Draft[] {
  const shapes = definitionShapesAt(context, key, reading.span.start);
  const isFirst = isFirstDefinition(context, key, reading);
  // What has lists is better written below
  if (isFirst && (key === 'personas' || key === 'frameworks')) return [];
  return shapes
    .filter(shape => shape.flow || isFirst)
    .map(shape => {
      const text = fieldsInBraces(context, [key, 'id'], shape, 1);
      const keys = fieldKeys(context, [key, 'id'], shape);
      return partDraft(`{${keys.join(', ')}}`, l10n.t('A whole definition'), text, { filter: '{' });
    });
}

/** Whether no other definition shows how the author writes them. */
export function isFirstDefinition({ scope }: MapContext, key: string, { span }: Reading): boolean {
  return definitionsBeside(scope.journey.root, key, span.start).length === 0;
}

/** A new definition, first those whose id the map refers to already without having it. */
function definitionDrafts(
  context: MapContext,
  key: keyof typeof idMaps,
  reading: Reading,
  style: Style,
  text: (lines: Lines) => string,
): Draft[] {
  const { scope } = context;
  const kind = idMaps[key];
  const shapes = definitionShapesAt(context, key, reading.span.start);
  const whole = (id: string, first: number, shape: Shape): string => {
    const path = [key, 'id'];
    if (shape.flow) return `${id}: ${fieldsInBraces(context, path, shape, first)}`;
    const fields = fieldLines(context, path, shape, first, style);
    return text([[0, `${id}:`], ...fields.map(([depth, line]): [number, string] => [style.unit + depth, line])]);
  };
  const name = kindName(kind).toLocaleLowerCase();
  const fresh = quote(freshId(context, kind, reading.others));
  return [
    ...wantedIds(scope, kind)
      .filter(id => !reading.others.includes(id))
      .map(id =>
        partDraft(id, l10n.t('Used in this map, not defined yet'), whole(escapeSnippet(quote(id)), 1, shapes[0]!), {
          kind: CompletionItemKind.Reference,
        }),
      ),
    ...shapes.map((shape, i) =>
      partDraft(
        i === 0 ? name : `${name}: ${shape.keys.join(', ')}`,
        l10n.t('A whole definition'),
        whole(placeholder(1, fresh), 2, shape),
        { find: [kind] },
      ),
    ),
  ];
}
