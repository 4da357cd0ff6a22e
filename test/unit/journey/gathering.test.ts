import assert from 'node:assert/strict';
import { gathering } from '../../../src/journey/gathering';
import { parse } from '../../../src/journey/parse';
import type { Node } from '../../../src/journey/tree';
import { child, items, moving, textOf, type Span } from '../../../src/journey/tree';

const step = (stage: number, number: number): string => `      - action: Takes step ${number} of stage ${stage}\n`;
/** Long enough for its stages to be read by themselves. */
const text = `title: A map
touchpoints:
  shop: {name: Shop}
stages:
${Array.from(
  { length: 30 },
  (_, stage) => `  - id: stage-${stage}\n    steps:\n${[0, 1, 2].map(number => step(stage, number)).join('')}`,
).join('')}goal: The end
`;

interface Word extends Span {
  readonly word: string;
}

/** Gathers the texts of a map with their places, and tells which paths were visited. */
function words(isSettled?: (nodes: readonly Node[]) => boolean) {
  const visited: string[] = [];
  const gather = gathering<{ word: string; at: Span }>(({ path, node }, add) => {
    visited.push(path.join('.'));
    const word = textOf(node);
    if (word !== undefined) add({ word, at: moving(node, node) });
  }, isSettled);
  const of = (root: Node | undefined): Word[] =>
    gather(root, undefined)
      .flat()
      .map(({ word, at }) => ({ word, start: at.start, end: at.end }));
  return { of, visited };
}

const typed = text.replace('Takes step 1 of stage 17', 'Takes a step 1 of stage 17');

describe('gathering', () => {
  it('visits every value in the order written', () => {
    const { of, visited } = words();
    const found = of(parse(text).root);
    assert.deepEqual(
      found.map(w => w.word),
      [...text.matchAll(/(?:title|name|id|action|goal): ([^}\n]*)/g)].map(m => m[1]),
    );
    assert.ok(
      ['title', 'touchpoints.shop', 'touchpoints.shop.name', 'stages.29.steps.2.action'].every(p =>
        visited.includes(p),
      ),
    );
  });

  it('looks, after a key typed in a step, into nothing but its stage', () => {
    const { of, visited } = words();
    const before = parse(text);
    of(before.root);
    visited.length = 0;
    const after = parse(typed, before);
    const found = of(after.root);
    const entered = visited.flatMap(path => /^stages\.(\d+)\./.exec(path)?.[1] ?? []);
    assert.deepEqual([...new Set(entered)], ['17']);
    assert.ok(!visited.includes('touchpoints.shop'));
    assert.ok(visited.filter(path => /^stages\.\d+$/.test(path)).length < 15);
    assert.deepEqual(found, words().of(parse(typed).root));
  });

  it('has what it remembers at its place, with its stage now another one of the list', () => {
    const { of } = words();
    const before = parse(text);
    of(before.root);
    const longer = text.replace('stages:\n', 'stages:\n  - id: first\n');
    const after = parse(longer, before);
    assert.equal(items(child(after.root, 'stages')).length, 31);
    assert.deepEqual(of(after.root), words().of(parse(longer).root));
    for (const { word, start, end } of of(after.root)) assert.equal(longer.slice(start, end), word);
  });

  it('forgets what stands under another key now', () => {
    const gather = gathering<string>(({ path, node }, add) => {
      if (node.kind === 'scalar') add(path.filter(key => typeof key === 'string').join('.'));
    });
    const before = parse(text);
    const keysOf = (root: Node | undefined) => new Set(gather(root, undefined).flat());
    assert.ok(keysOf(before.root).has('stages.steps.action'));
    const after = parse(text.replace('stages:', 'x-stages:'), before);
    assert.deepEqual(
      [...keysOf(after.root)],
      ['title', 'touchpoints.shop.name', 'x-stages.id', 'x-stages.steps.action', 'goal'],
    );
  });

  it('visits again what is not settled', () => {
    const { of, visited } = words(() => false);
    const { root } = parse(text);
    of(root);
    const all = visited.length;
    of(root);
    assert.equal(visited.length, 2 * all);
  });

  it('returns for unchanged stages the same lists', () => {
    const gather = gathering<string>(({ node }, add) => add(node.kind));
    const before = parse(text);
    const old = new Set(gather(before.root, undefined));
    const lists = gather(parse(typed, before).root, undefined);
    assert.ok(lists.every(list => list.length > 0));
    assert.equal(lists.filter(list => list.length > 1 && !old.has(list)).length, 1);
  });
});
