// The texts for people, gathered from where they are written: the code's `l10n.t('…')` and rules' summaries into l10n/bundle.l10n.json. And the
// translations of them, of the schemas' texts and of package.nls.json: in the order of the English, without what is no longer said; what still
// has to be translated, or was translated from another English, is there with an empty text, which a unit test refuses (docs/translating.md).
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = async path => JSON.parse(await readFile(`${root}/${path}`, 'utf8'));

export const languages = ['pl', 'fi', 'it'];

/** Every text that the code says: with the place where it is, whether it can be read as it stands, and whether it is evaluated before the language is known. */
export async function codeTexts() {
  const found = [];
  for (const folder of ['src', 'webview'])
    for (const entry of (await readdir(`${root}/${folder}`, { recursive: true })).sort()) {
      if (!entry.endsWith('.ts')) continue;
      const path = `${folder}/${entry}`;
      found.push(...textsOf(path, await readFile(`${root}/${path}`, 'utf8')));
    }
  return found;
}

/** The texts of one file of code. */
export function textsOf(path, code) {
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const found = [];
  const add = (node, early) => {
    const place = `${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    const isText = ts.isStringLiteralLike(node);
    found.push({ place, text: isText ? node.text : node.getText(), isText, early });
  };
  const visit = (node, early) => {
    if (ts.isCallExpression(node) && /(?:^|\.)l10n\.t$/.test(node.expression.getText())) {
      const [text] = node.arguments;
      // A rule's summary is gathered from where it is written, below
      if (!/(?:^|\.)summary$/.test(text.getText())) add(text, early);
    }
    if (path.startsWith('src/rules/') && ts.isPropertyAssignment(node) && node.name.getText() === 'summary')
      if (!ts.isCallExpression(node.initializer)) add(node.initializer, false);
    const later = early && !ts.isFunctionLike(node);
    node.forEachChild(child => visit(child, later));
  };
  visit(source, true);
  return found;
}

const schemas = ['journey-map', 'config'];

/** The texts of the schemas by JSON pointer; those of another schema than the map's with its name before it. */
export async function schemaTexts() {
  const found = {};
  const present = await readdir(`${root}/schemas`);
  for (const name of schemas.filter(n => present.includes(`${n}.schema.json`)))
    gather(await read(`schemas/${name}.schema.json`), name === 'journey-map' ? '' : `${name}:`, found);
  return found;
}

function gather(part, pointer, found) {
  if (typeof part !== 'object' || part === null) return;
  for (const [key, value] of Object.entries(part)) {
    const at = `${pointer}/${key}`;
    if (key === 'enumDescriptions') value.forEach((text, i) => (found[`${at}/${i}`] = text));
    else if ((key === 'title' || key === 'description') && typeof value === 'string') found[at] = value;
    else if (key !== 'examples') gather(value, at, found);
  }
}

/** Every text in English by the file that its translations go to, `*` standing for the language. */
export async function english() {
  const texts = [...new Set((await codeTexts()).filter(t => t.isText).map(t => t.text))].sort();
  return {
    'l10n/bundle.l10n.*.json': Object.fromEntries(texts.map(t => [t, t])),
    'l10n/schema.*.json': await schemaTexts(),
    'package.nls.*.json': await read('package.nls.json'),
  };
}

/** The English that translations were made from, by their files: where it changes, they have to be made anew. The first one VS Code knows, too. */
const sources = {
  'l10n/bundle.l10n.*.json': 'l10n/bundle.l10n.json',
  'l10n/schema.*.json': 'l10n/english/schema.json',
  'package.nls.*.json': 'l10n/english/package.nls.json',
};

/** The translations of `texts` that hold on, and an empty one for each text that is new, or was another one (`source`) when it was translated. */
export function carriedOver(texts, source, translations) {
  const translation = key => (source[key] === texts[key] ? translations[key] : undefined) ?? '';
  return Object.fromEntries(Object.keys(texts).map(key => [key, translation(key)]));
}

/** The files that this generator makes. */
export async function files() {
  const made = {};
  const all = await english();
  const readIf = path => read(path).catch(() => ({}));
  const put = async (path, texts) => {
    made[path] = await prettier.format(JSON.stringify(texts), { parser: 'json', printWidth: 120 });
  };
  for (const [pattern, texts] of Object.entries(all)) {
    const from = sources[pattern];
    const source = await readIf(from);
    await put(from, texts);
    for (const language of languages) {
      const path = pattern.replace('*', language);
      await put(path, carriedOver(texts, source, await readIf(path)));
    }
  }
  return made;
}
