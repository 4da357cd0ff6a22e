import * as l10n from '@vscode/l10n';
import type { Finding } from '../journey/finding';
import type { Journey } from '../journey/parse';
import type { ScalarNode } from '../journey/tree';
import { child, items, textOf } from '../journey/tree';

/** Stages that stand in a framework of the file twice, with the place where each stands first. */
export function* doubledStages({ map }: Journey): Iterable<Pick<Finding, 'span' | 'message' | 'related'>> {
  for (const { value } of map.definitions.get('framework')?.values() ?? []) {
    if (value.alias) continue;
    const seen = new Map<string, ScalarNode>();
    for (const stage of items(child(value, 'stages'))) {
      const id = stage.kind === 'map' ? child(stage, 'id') : stage;
      const text = textOf(id);
      if (id?.kind !== 'scalar' || text === undefined) continue;
      const first = seen.get(text);
      if (!first) seen.set(text, id);
      else
        yield {
          span: id,
          message: l10n.t('This framework has the stage `{0}` already. Choose another id, or remove it.', text),
          related: [{ span: first, message: l10n.t('It stands here first.') }],
        };
    }
  }
}
