/**
 * `npm run bench:authoring`: how many keys it takes to write the examples, for what is not their authors' own words.
 *
 * Each English example is written from an empty file to its last byte as it stands, from top to bottom, by the cheapest way that a
 * practised user finds: the suggestions are those of the real `complete()` for the text as it is at that moment, with the other files
 * of the workspace there; Enter, indentation and brackets do what `language-configuration.json` says; suggestions come up by
 * themselves as in VS Code, are put in order by what is typed, and are taken with Enter or Tab. A key each: a letter,
 * Enter, Tab, an arrow, End, backspace, Escape, asking for suggestions.
 *
 * Where it is not known what VS Code shows, nothing is taken to show: in the place of a snippet's choice, only that. The spaces that Enter puts on
 * an empty line are not counted as written: VS Code takes them away with the next Enter.
 *
 * The figure is the keys for what is not the author's own words, divided by the characters that are not (authoring-words.mjs says
 * which those are). Nobody can save the author the own words, so they are counted on neither side.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/run-command.mjs';
import { cheapestWay } from './authoring-search.mjs';
import { ownWords } from './authoring-words.mjs';
import { loadCore } from './bundles.mjs';

const examples = path.join(root, 'examples');
const today = '2026-11-22';

/** What a quick run writes: short examples with all kinds of parts, and a library. */
const quickOnes = ['branch-visit-blueprint.journey.yaml', 'shared/shop.journey.yaml'];

/**
 * Every English example with its figures: `{name, characters, keys, ratio}`. `trace(name, text, own, way)` is handed each way
 * found; `only` is a part of the names that are wanted.
 */
export function measureAuthoring({ quick, only = '', trace }) {
  const core = loadCore();
  const maps = ['.', 'shared']
    .flatMap(folder => readdirSync(path.join(examples, folder)).map(file => path.join(folder, file)))
    .filter(file => file.endsWith('.journey.yaml'))
    .map(file => {
      const text = readFileSync(path.join(examples, file), 'utf8');
      const uri = pathToFileURL(path.join(examples, file)).toString();
      return { name: file.replaceAll(path.sep, '/'), text, uri, journey: core.parse(text) };
    });
  return maps
    .filter(({ journey }) => ['en', undefined].includes(journey.map.language?.value))
    .filter(({ name }) => name.includes(only) && (!quick || quickOnes.includes(name)))
    .map(map => ({ name: map.name, ...writing(core, map, maps, trace) }));
}

function writing(core, { name, text, uri, journey }, maps, trace) {
  const others = maps.filter(map => map.uri !== uri);
  const files = {
    read: of => {
      const file = others.find(map => map.uri === of);
      return file ? { state: 'read', journey: file.journey } : { state: 'missing' };
    },
    maps: () => others,
  };
  const scope = core.buildScope(uri, journey, files);
  const imported = [...scope.definitions.values()].flatMap(all =>
    [...all].filter(([, at]) => at.uri !== uri).map(([id]) => id),
  );
  const own = ownWords(core, text, {
    known: imported,
    framework: scope.framework?.builtIn ? scope.framework.stages.map(s => s.id) : [],
  });

  let latest = core.parse('');
  const ask = (written, offset, trigger) => {
    latest = core.parse(written, latest);
    const context = { scope: core.buildScope(uri, latest, files), files, today };
    const list = core.complete(context, offset, trigger || undefined);
    const line = written.lastIndexOf('\n', offset - 1) + 1;
    return {
      items: list.map(item => ({
        ...item,
        start: line + item.textEdit.range.start.character,
        end: line + item.textEdit.range.end.character,
      })),
    };
  };
  const way = cheapestWay(text, own, ask);
  trace?.(name, text, own, way);
  const characters = own.reduce((sum, mine) => sum + 1 - mine, 0);
  return { characters, keys: way.keys, ratio: way.keys / characters };
}
