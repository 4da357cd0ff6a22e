/** What VS Code does with keys and suggestions, as far as a replay of writing needs it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/run-command.mjs';

const configuration = JSON.parse(readFileSync(path.join(root, 'language-configuration.json'), 'utf8'));
const enterRules = configuration.onEnterRules.map(({ beforeText, afterText, action }) => ({
  before: new RegExp(beforeText.pattern ?? beforeText, beforeText.flags ?? ''),
  after: afterText && new RegExp(afterText),
  action,
}));
const unit = 2;

/** What Enter puts at the beginning of the next line, after `line` with nothing behind the cursor. */
export function afterEnter(line) {
  const indent = /^ */.exec(line)[0];
  const rule = enterRules.find(({ before, after }) => before.test(line) && (!after || after.test('')));
  const by = { indent: unit, outdent: -unit }[rule?.action.indent] ?? 0;
  return { indent: Math.max(0, indent.length + by), append: rule?.action.appendText ?? '' };
}

/** What is put behind the cursor with an opening bracket or quote; values are texts to the editor wherever they may begin. */
export const closerOf = opener =>
  configuration.autoClosingPairs.find(pair => pair.open === opener && !pair.notIn.includes('string'))?.close;
export const closesBefore = configuration.autoCloseBefore;

const wordPattern = new RegExp(configuration.wordPattern.pattern, 'gu');

/** The word that ends at the end of `line`, as VS Code finds it. */
export function wordBefore(line) {
  for (const found of line.matchAll(wordPattern)) if (found.index + found[0].length === line.length) return found[0];
  return '';
}

/** Whether typing brings up suggestions by itself at the end of `line`. */
export function popsUp(line) {
  const word = wordBefore(line);
  return word !== '' && Number.isNaN(Number(word));
}

/**
 * How well a suggestion fits what is typed, undefined when not at all: in the order of VS Code's scores, whose
 * figures depend on more. Best is the beginning of the suggestion, then that of another word, then letters in their
 * order from the beginning of a word on.
 */
function fit(typed, filter) {
  if (typed === '') return 0;
  const word = typed.toLowerCase();
  const { text, starts } = searchable(filter);
  if (text.startsWith(word)) return 3;
  if (starts.some(start => text.startsWith(word, start))) return 2;
  const follows = start => {
    let at = start;
    for (const letter of word) {
      at = text.indexOf(letter, at) + 1;
      if (at === 0) return false;
    }
    return true;
  };
  return starts.some(start => text[start] === word[0] && follows(start)) ? 1 : undefined;
}

const searched = new Map();

/** A text in small letters, and where its words begin. */
function searchable(filter) {
  let found = searched.get(filter);
  if (!found) {
    const text = filter.toLowerCase();
    found = { text, starts: [...text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}-]/gu)].map(m => m.index) };
    searched.set(filter, found);
  }
  return found;
}

/** The items that are left when `typedFor(item)` is typed, in the order shown, the one with the focus first named by `focus`. */
export function shown(items, typedFor) {
  const left = items
    .map(item => ({ item, score: fit(typedFor(item).trimStart(), item.filterText ?? item.label) }))
    .filter(({ score }) => score !== undefined)
    .sort((a, b) => b.score - a.score || (a.item.sortText < b.item.sortText ? -1 : 1));
  const focus = left.findIndex(({ item, score }) => score === left[0].score && item.preselect);
  return { items: left.map(({ item }) => item), focus: Math.max(0, focus) };
}

/** A snippet's parts: `{text}`, or a place to fill in `{stop, text, options}` with what stands there until then; `$0` or the end last. */
export function snippetParts(snippet) {
  const parts = [];
  const put = text => {
    const last = parts.at(-1);
    if (last && last.stop === undefined) last.text += text;
    else parts.push({ text });
  };
  const plain = text => text.replace(/\\(.)/gs, '$1');
  const part = /\\([\s\S])|\$(\d+)|\$\{(\d+):((?:\\.|[^}\\])*)\}|\$\{(\d+)\|((?:\\.|[^\\|])*)\|\}|([\s\S])/g;
  for (const [, escaped, bare, stop, text, choice, values, letter] of snippet.matchAll(part)) {
    if (bare !== undefined) parts.push({ stop: Number(bare), text: '' });
    else if (stop !== undefined) parts.push({ stop: Number(stop), text: plain(text) });
    else if (choice !== undefined) {
      const options = values.match(/(?:\\.|[^,\\])+/gs).map(plain);
      parts.push({ stop: Number(choice), text: options[0], options });
    } else put(escaped ?? letter);
  }
  if (!parts.some(p => p.stop === 0)) parts.push({ stop: 0, text: '' });
  return parts;
}
