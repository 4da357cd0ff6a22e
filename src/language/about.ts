/** What completion and hover tell of a thing that is defined: Markdown of a few lines. */
import * as l10n from '@vscode/l10n';
import { frameworkStageOf, languageOf, readable, stageName } from '../journey/frameworks';
import type { Framework } from '../journey/frameworks';
import { frameworkName } from './framework-name';
import type { IdKind, Item, Stage, Step } from '../journey/model';
import type { Located, Scope } from '../journey/scope';
import { relativePath } from '../journey/scope';
import { child, items, textOf } from '../journey/tree';
import { numbersOf } from './map-numbers';

/** What a thing is called in a sentence. */
export function kindName(kind: IdKind): string {
  switch (kind) {
    case 'persona':
      return l10n.t('Persona');
    case 'channel':
      return l10n.t('Channel');
    case 'touchpoint':
      return l10n.t('Touchpoint');
    case 'team':
      return l10n.t('Team');
    case 'metric':
      return l10n.t('Metric');
    case 'evidence':
      return l10n.t('Evidence');
    case 'framework':
      return l10n.t('Framework');
    case 'stage':
      return l10n.t('Stage');
    case 'step':
      return l10n.t('Step');
    case 'pain':
      return l10n.t('Pain');
  }
}

/** What a stage is called: its name, else the framework's in the map's language, else its id made readable; never empty. */
export function stageTitle(scope: Scope, stage: Stage): string {
  if (stage.name && stage.name.value.trim() !== '') return stage.name.value;
  const known = scope.framework && frameworkStageOf(stage, scope.framework);
  if (known) return stageName(known, languageOf(scope.journey.map.language?.value));
  const id = stage.id?.value.trim();
  return id ? readable(id) : l10n.t('Stage {0}', stage.position + 1);
}

/** What a step is called: its action, else its id, else its number in the stage; never empty. */
export function stepTitle(step: Step): string {
  const title = step.action?.value.trim() || step.id?.value.trim();
  return title || l10n.t('Step {0}', step.stage.steps.indexOf(step) + 1);
}

/** Text of the author, safe inside Markdown that we write. */
export function markdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');
}

/** Text shown as code, whatever it has in it. */
export function code(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``;
}

/** The file that a definition comes from as the map would write it; undefined when it is the map's own. */
export function fileOf(scope: Scope, located: Located): string | undefined {
  return located.uri === scope.uri ? undefined : relativePath(scope.uri, located.uri);
}

/** The name of a channel, team or other definition that a definition names under `key`. */
export function nameUnder(scope: Scope, located: Located, key: 'channel' | 'owner'): string | undefined {
  const id = textOf(child(located.definition.value, key));
  if (id === undefined) return undefined;
  return scope.definitions.get(key === 'owner' ? 'team' : key)?.get(id)?.definition.name?.value ?? id;
}

/** What a definition is: its kind, name, what it belongs to, its own description, and the file it comes from. */
export function aboutDefinition(scope: Scope, located: Located): string {
  const { definition } = located;
  const { value } = definition;
  const lines = [`**${markdown(definition.name?.value ?? readable(definition.id))}** — ${kindName(definition.kind)}`];
  const facts: string[] = [];
  const fact = (title: string, text: string | undefined): void => {
    if (text !== undefined && text !== '') facts.push(`${title}: ${markdown(text)}`);
  };
  const list = (key: string): string =>
    items(child(value, key))
      .flatMap(i => textOf(i) ?? [])
      .join(', ');
  fact(l10n.t('Channel'), nameUnder(scope, located, 'channel'));
  fact(l10n.t('Owner'), nameUnder(scope, located, 'owner'));
  fact(l10n.t('Segment'), textOf(child(value, 'segment')));
  fact(l10n.t('Goals'), list('goals'));
  fact(l10n.t('Needs'), list('needs'));
  fact(l10n.t('Medium'), textOf(child(value, 'medium')));
  fact(l10n.t('Role'), textOf(child(value, 'role')));
  const { amount } = numbersOf(scope.journey);
  fact(l10n.t('Value'), amount(value, 'value'));
  fact(l10n.t('Target'), amount(value, 'target'));
  fact(l10n.t('Method'), textOf(child(value, 'method')));
  fact(l10n.t('Date'), textOf(child(value, 'date')));
  if (facts.length > 0) lines.push(facts.join('  \n'));
  const description = textOf(child(value, 'description'));
  if (description) lines.push(description);
  const file = fileOf(scope, located);
  if (file !== undefined) lines.push(l10n.t('Defined in {0}', code(file)));
  return lines.join('\n\n');
}

/** A framework's stages by name, in their order. */
export function aboutFramework(scope: Scope, framework: Framework): string {
  const language = languageOf(scope.journey.map.language?.value);
  const stages = framework.stages.map((s, i) => `${i + 1}. ${markdown(stageName(s, language))} (${code(s.id)})`);
  const source = framework.builtIn ? l10n.t('A built-in framework') : l10n.t('A framework of your own');
  return [`**${markdown(frameworkName(framework))}** — ${source}`, stages.join('\n')].join('\n\n');
}

/** What a number of the emotion scale means. */
export function emotionMeaning(value: number): string | undefined {
  return new Map([
    [-2, l10n.t('very negative')],
    [-1, l10n.t('negative')],
    [0, l10n.t('neutral')],
    [1, l10n.t('positive')],
    [2, l10n.t('very positive')],
  ]).get(value);
}

/** What a stage is: its name, which of the framework's stages, its goal, and how many steps it has. */
export function aboutStage(scope: Scope, stage: Stage): string {
  const lines = [`**${markdown(stageTitle(scope, stage))}** — ${kindName('stage')}`];
  const { framework } = scope;
  if (framework) {
    const is = frameworkStageOf(stage, framework);
    const name = frameworkName(framework);
    lines.push(
      is
        ? l10n.t(
            'Stage {0} of {1} of the framework {2}: {3}',
            framework.stages.indexOf(is) + 1,
            framework.stages.length,
            markdown(name),
            markdown(stageName(is, languageOf(scope.journey.map.language?.value))),
          )
        : l10n.t('Not a stage of the framework {0}', markdown(name)),
    );
  }
  if (stage.goal) lines.push(`${l10n.t('Goal')}: ${markdown(stage.goal.value)}`);
  lines.push(stage.steps.length === 1 ? l10n.t('1 step') : l10n.t('{0} steps', stage.steps.length));
  return lines.join('\n\n');
}

/** What a step is: its action, its stage and its touchpoints. */
export function aboutStep(scope: Scope, step: Step): string {
  const lines = [
    `**${markdown(stepTitle(step))}** — ${kindName('step')}`,
    `${kindName('stage')}: ${markdown(stageTitle(scope, step.stage))}`,
  ];
  const touchpoints = touchpointNames(scope, step);
  if (touchpoints.length > 0) lines.push(`${kindName('touchpoint')}: ${markdown(touchpoints.join(', '))}`);
  return lines.join('\n\n');
}

export function aboutPain(pain: Item): string {
  return `**${markdown(pain.text?.value ?? pain.id?.value ?? '')}** — ${kindName('pain')}`;
}

/** The touchpoints of a step by name. */
export function touchpointNames(scope: Scope, step: Step): string[] {
  return step.touchpoints.map(
    t => scope.definitions.get('touchpoint')?.get(t.value)?.definition.name?.value ?? t.value,
  );
}
