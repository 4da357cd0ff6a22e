import assert from 'node:assert/strict';
import type { CompletionItem, TextEdit } from 'vscode-languageserver-types';
import { InsertTextFormat } from 'vscode-languageserver-types';
import { parse } from '../../../src/journey/parse';
import { positionsOf } from '../../../src/journey/positions';
import type { Files, MapContext } from '../../../src/journey/scope';
import { buildScope, noFiles } from '../../../src/journey/scope';
import { complete } from '../../../src/language/completion/completion';

export const uri = 'file:///maps/shoes.journey.yaml';

/** A text whose cursor is marked with `|`. */
export function cursorIn(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf('|');
  assert.ok(offset >= 0, 'no cursor in the text');
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}

export function contextOf(text: string, files: Files = noFiles): MapContext {
  return { scope: buildScope(uri, parse(text), files), files, today: '2026-10-02' };
}

/** Files by address. */
export function filesOf(texts: Readonly<Record<string, string>>): Files {
  const all = Object.entries(texts).map(([of, text]) => ({ uri: of, journey: parse(text) }));
  return {
    read: of => {
      const file = all.find(f => f.uri === of);
      return file ? { state: 'read', journey: file.journey } : { state: 'missing' };
    },
    maps: () => all,
  };
}

export function completeAt(marked: string, files?: Files, trigger?: string): CompletionItem[] {
  const { text, offset } = cursorIn(marked);
  return complete(contextOf(text, files), offset, trigger);
}

/** What is offered, as a person sees it in the list; whole parts apart. */
export const labels = (marked: string, files?: Files, trigger?: string): string[] =>
  completeAt(marked, files, trigger).map(i => i.label);

/** The text after a choice, with `|` where the cursor ends up. */
export function accept(marked: string, label: string, files?: Files): string {
  const { text } = cursorIn(marked);
  const items = completeAt(marked, files);
  const item = items.find(i => i.label === label);
  assert.ok(item, `“${label}” is not among: ${items.map(i => i.label).join(', ')}`);
  return applied(text, item);
}

/** The text with the item put in, with `|` at its last tab stop. */
export function applied(text: string, item: CompletionItem): string {
  const edit = item.textEdit as TextEdit;
  const place = positionsOf(text);
  const inserted = item.insertTextFormat === InsertTextFormat.Snippet ? expand(edit.newText) : edit.newText + '|';
  return text.slice(0, place.offset(edit.range.start)) + inserted + text.slice(place.offset(edit.range.end));
}

/** A snippet as it stands when nothing is changed in it: defaults, first choices, `|` at `$0` or the end. */
export function expand(snippet: string): string {
  let result = '';
  let final = false;
  const stops = new Set<string>();
  const part = /\\([\s\S])|\$(\d+)|\$\{(\d+):((?:\\.|[^}\\])*)\}|\$\{(\d+)\|((?:\\.|[^\\|])*)\|\}|([\s\S])/g;
  for (const [, escaped, bare, stop, text, choice, values, plain] of snippet.matchAll(part)) {
    if (bare !== undefined || stop !== undefined || choice !== undefined) {
      const number = (bare ?? stop ?? choice)!;
      assert.ok(!stops.has(number), `tab stop ${number} twice in ${snippet}`);
      stops.add(number);
      if (number === '0') final = true;
    }
    if (escaped !== undefined) result += escaped;
    else if (bare !== undefined) result += bare === '0' ? '|' : '';
    else if (stop !== undefined) result += text!.replace(/\\(.)/g, '$1');
    else if (choice !== undefined) result += /^((?:\\.|[^,\\])*)/.exec(values!)![1]!.replace(/\\(.)/g, '$1');
    else {
      assert.notEqual(plain, '$', `a bare $ in ${snippet}`);
      result += plain;
    }
  }
  const numbers = [...stops].map(Number).filter(n => n > 0);
  assert.deepEqual(
    numbers,
    numbers.map((_, i) => i + 1),
    `tab stops in another order than they stand: ${snippet}`,
  );
  return final ? result : result + '|';
}
