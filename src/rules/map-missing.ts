import * as l10n from '@vscode/l10n';
import type { Related } from '../journey/finding';
import { glanceAt } from '../journey/glance';
import type { MapLink } from '../journey/links';
import { mapLinks } from '../journey/links';
import type { MapContext } from '../journey/scope';
import { resolvePath } from '../journey/scope';
import { child } from '../journey/tree';
import { creation, otherFiles } from './named-file';
import type { MapRule, Report } from './rule';

export const mapMissing: MapRule = {
  id: 'map-missing',
  severity: 'error',
  summary: 'Another map is named as baseline, parent or detail, and there is no such map.',
  why: 'Who follows the link finds nothing: the comparison with the baseline, the way up to the whole and the way down to the detail are lost.',
  source: 'The format: `baseline`, `parent` and `journey` name journey maps by paths from the file that they stand in.',
  bad: `title: Running shoes of tomorrow
type: future-state
baseline: ./running-shoes-today.journey.yaml
stages: []
`,
  good: `title: Running shoes of tomorrow
type: future-state
stages: []
`,
  *check(context): Iterable<Report> {
    for (const link of mapLinks(context.scope.journey.map)) {
      const said = told(context, link);
      if (said) yield { span: link.path.node, ...said };
    }
  },
};

/** What is wrong with the map that is named; nothing while it is being read, or is this very file: that is a circle. */
function told(context: MapContext, { path }: MapLink): Omit<Report, 'span'> | undefined {
  const { scope, files } = context;
  const others = () => otherFiles(context, path, 'map');
  const uri = resolvePath(scope.uri, path.value);
  if (uri === undefined)
    return {
      message: l10n.t('“{0}” is no path of a file. Write one such as `./running-shoes.journey.yaml`.', path.value),
      fixes: others,
    };
  const found = uri === scope.uri ? 'pending' : glanceAt(uri, files);
  if (found === 'pending') return undefined;
  if (found === 'missing')
    return {
      message: l10n.t('There is no file “{0}”. Correct the path, or create the map.', path.value),
      fixes: () => [...others(), ...creation(context, path, uri, 'map')],
    };
  if (!found.isMap) return { message: l10n.t('“{0}” is no journey map. Name one here.', path.value), fixes: others };
  if (!found.isLibrary) return undefined;
  return {
    message: l10n.t('“{0}” is a library, and tells no journey. Name a journey map here.', path.value),
    related: typeOf(uri, context),
    fixes: others,
  };
}

function typeOf(uri: string, { files }: MapContext): Related[] {
  const file = files.read(uri);
  const type = file.state === 'read' ? child(file.journey.root, 'type') : undefined;
  return type ? [{ uri, span: type, message: l10n.t('It says so here.') }] : [];
}
