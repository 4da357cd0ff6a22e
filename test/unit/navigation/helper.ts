import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/edits/apply';
import { parse } from '../../../src/journey/parse';
import type { FileOf, Files, MapContext } from '../../../src/journey/scope';
import { buildScope } from '../../../src/journey/scope';
import { rename } from '../../../src/language/rename';

/** Texts by file name, all in one folder. */
export type Texts = Readonly<Record<string, string>>;

export interface Asked {
  readonly context: MapContext;
  readonly offset: number;
  readonly texts: Texts;
}

export const uriOf = (name: string): string => `file:///maps/${name}.journey.yaml`;
export const nameOf = (uri: string): string => /([^/]*)\.journey\.yaml$/.exec(uri)![1]!;

export function filesOf(texts: Texts): Files {
  const all = Object.entries(texts).map(([name, text]): FileOf => ({ uri: uriOf(name), journey: parse(text) }));
  return {
    read: uri => {
      const file = all.find(f => f.uri === uri);
      return file ? { state: 'read', journey: file.journey } : { state: 'missing' };
    },
    maps: () => all,
  };
}

/** The map with the mark `|` in it, among the others; the mark is taken out. */
export function asked(marked: Texts): Asked {
  const [name, text] = Object.entries(marked).find(([, t]) => t.includes('|'))!;
  const offset = text.indexOf('|');
  return askedAt({ ...marked, [name]: text.slice(0, offset) + text.slice(offset + 1) }, name, offset);
}

export function askedAt(texts: Texts, name: string, offset: number): Asked {
  const files = filesOf(texts);
  const file = files.read(uriOf(name));
  assert.ok(file.state === 'read');
  return {
    context: { scope: buildScope(uriOf(name), file.journey, files), files, today: '2026-11-23' },
    offset,
    texts,
  };
}

/** All texts after a rename; the reason where it is refused. */
export function renamed({ context, offset, texts }: Asked, to: string): Texts | string {
  const after: Record<string, string> = { ...texts };
  for (const answer of rename(context, offset, to) ?? []) {
    if ('refusal' in answer) return answer.refusal;
    const name = nameOf(answer.file.uri);
    after[name] = applyEdits(texts[name]!, answer.edits);
  }
  return after;
}
