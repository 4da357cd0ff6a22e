import assert from 'node:assert/strict';
import { previewStrings } from '../../src/client/preview/preview-strings';
import { contentSecurityPolicy, previewHtml, randomNonce } from '../../src/client/preview/preview-html';
import { parse } from '../../src/journey/parse';
import { buildScope, noFiles } from '../../src/journey/scope';
import { buildDiagram } from '../../src/render/diagram';
import { isDiagram, isHostMessage, isPageMessage, isPreviewState } from '../../src/shared/preview-messages';

const range = { start: { line: 1, character: 2 }, end: { line: 1, character: 5 } };
const strings = previewStrings({ l10n: { t: (message: string) => message } });
const text =
  'title: T\nframework: loyalty\npersonas: {a: Ann}\nstages: [{id: awareness, steps: [{action: Looks, emotion: 1}]}]\n';
const diagram = buildDiagram(
  { scope: buildScope('file:///a', parse(text), noFiles), files: noFiles, today: '2027-01-01' },
  1,
);
const garbage: readonly unknown[] = [
  undefined,
  null,
  0,
  'ready',
  [],
  {},
  { type: 'x' },
  { type: ['ready'] },
  () => 'ready',
];

/** Every copy of a JSON value with one part replaced by something else. */
function* spoiled(value: unknown, by: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const part = (value as Record<string, unknown>)[key];
    const put = (other: unknown): unknown =>
      Array.isArray(value) ? value.map((v, i) => (String(i) === key ? other : v)) : { ...value, [key]: other };
    yield put(by);
    for (const inner of spoiled(part, by)) yield put(inner);
  }
}

describe('isPageMessage', () => {
  const good = [
    { type: 'ready' },
    { type: 'showSource' },
    { type: 'select', uri: 'file:///a', range, focus: false },
    { type: 'insertStage', uri: 'file:///a', frameworkId: 'loyalty', position: 2 },
    { type: 'setLocked', locked: true },
    { type: 'rendered', uri: 'file:///a', version: 3, tasks: 2, stages: 1, took: 12.5, kept: false, note: 'n' },
  ];
  it('takes what the page sends', () => good.forEach(m => assert.ok(isPageMessage(m), m.type)));
  it('refuses garbage', () => garbage.forEach(g => assert.equal(isPageMessage(g), false)));
  it('refuses a message with a part of another type', () => {
    for (const message of good)
      for (const bad of spoiled(message, { not: 'this' })) assert.equal(isPageMessage(bad), false, JSON.stringify(bad));
  });
  it('refuses places that are no places', () => {
    for (const line of [-1, 0.5, NaN, Infinity, '1'])
      assert.equal(isPageMessage({ ...good[2], range: { ...range, start: { line, character: 0 } } }), false);
  });
  it("refuses the extension's own messages", () => assert.equal(isPageMessage({ type: 'note', text: 'x' }), false));
});

describe('isHostMessage', () => {
  const good = [
    { type: 'setup', uri: 'file:///a', locked: true, strings },
    { type: 'diagram', diagram },
    { type: 'cursor', task: 1, stage: 0, reveal: true },
    { type: 'locked', locked: false },
    { type: 'note', text: 'x' },
  ];
  it('takes what the extension sends', () => {
    good.forEach(m => assert.ok(isHostMessage(m), m.type));
    assert.ok(isHostMessage({ type: 'note' }));
    assert.ok(isHostMessage({ type: 'cursor', reveal: false }));
  });
  it('refuses garbage', () => garbage.forEach(g => assert.equal(isHostMessage(g), false)));
  it('refuses a message with a part of another type', () => {
    for (const message of good)
      for (const bad of spoiled(message, { not: 'this' })) assert.equal(isHostMessage(bad), false, JSON.stringify(bad));
  });
  it('refuses a setup without a text of the page', () =>
    assert.equal(isHostMessage({ ...good[0], strings: { ...strings, loading: undefined } }), false));
});

describe('isDiagram', () => {
  it('survives JSON', () => assert.ok(isDiagram(JSON.parse(JSON.stringify(diagram)))));
});

describe('isPreviewState', () => {
  it('takes states with and without a scroll position', () => {
    assert.ok(isPreviewState({ uri: 'file:///a', locked: true }));
    assert.ok(isPreviewState({ uri: 'file:///a', locked: false, zoom: 1.5, left: 0, top: 3 }));
  });
  it('refuses what is none', () =>
    [...garbage, { uri: 1, locked: true }, { uri: 'a' }, { uri: 'a', locked: true, zoom: 'big' }].forEach(s =>
      assert.equal(isPreviewState(s), false),
    ));
});

describe('previewHtml', () => {
  const page = previewHtml({
    nonce: 'abc',
    script: 's.js',
    style: 's.css',
    title: `"><script>x</script>`,
    language: 'en',
  });
  it('writes a title as text', () => assert.doesNotMatch(page, /<script>x/));
  it('allows scripts and styles by nonce alone, and nothing else', () => {
    assert.match(
      page,
      /default-src 'none'; script-src 'nonce-abc'; style-src 'nonce-abc'; base-uri 'none'; form-action 'none'/,
    );
    assert.doesNotMatch(contentSecurityPolicy('abc'), /unsafe|\*|https?:|data:/);
  });
  it('has a new nonce each time', () => {
    assert.match(randomNonce(), /^[0-9a-f]{32}$/);
    assert.notEqual(randomNonce(), randomNonce());
  });
});
