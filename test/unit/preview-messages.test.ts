import assert from 'node:assert/strict';
import { compareStrings } from '../../src/client/compare/compare-strings';
import { previewStrings } from '../../src/client/preview/preview-strings';
import { contentSecurityPolicy, previewHtml, randomNonce } from '../../src/client/preview/preview-html';
import { parse } from '../../src/journey/parse';
import { buildScope, noFiles } from '../../src/journey/scope';
import { compareMaps } from '../../src/render/compare/compare-maps';
import { buildMapView } from '../../src/render/map-view';
import { isComparison } from '../../src/shared/comparison-guard';
import { isFindingFixes, isFindingFixesParams, isMapFindings } from '../../src/shared/map-findings';
import { isMapView } from '../../src/shared/map-view-guard';
import { isHostMessage, isPageMessage, isPreviewState } from '../../src/shared/preview-messages';

const path = ['stages', 0, 'steps', 1];
const strings = previewStrings({ l10n: { t: (message: string) => message } });
const text =
  'title: T\nframework: loyalty\npersonas: {a: Ann}\nstages: [{id: awareness, steps: [{action: Looks, emotion: 1}]}]\n';
const view = buildMapView(
  { scope: buildScope('file:///a', parse(text), noFiles), files: noFiles, today: '2027-01-01' },
  1,
);
const words = compareStrings({ l10n: { t: (message: string) => message } });
const other = `title: U
channels: {c: {name: C, medium: web}}
touchpoints: {t: {name: T, channel: c, relation: other, importance: 4, satisfaction: 2}}
personas: {a: Ann, b: Bo}
metrics: {m: {name: M, unit: "%", value: 1, target: 2}}
evidence: {e: {type: qualitative, method: diary, confidence: hypothesis, sample: 4, date: 2026-05-01}}
stages:
  - {id: loyalty, metrics: [m], steps: [{action: Looks, thought: Hm, touchpoint: t, emotion: {a: -1, b: 1}, evidence: [e], backstage: [{text: B, type: system, owner: o}], pains: [{id: p, text: P, severity: low}], opportunities: [{id: q, text: O, status: idea, owner: o, priority: low, impact: 1, effort: 2}]}]}
transitions: [{from: loyalty, to: exit, share: 3}]
`;
const rich = buildMapView(
  { scope: buildScope('file:///b', parse(other), noFiles), files: noFiles, today: '2027-01-01' },
  1,
);
const comparison = compareMaps(view, rich);
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
    { type: 'resend' },
    { type: 'save' },
    { type: 'undo', redo: true },
    { type: 'edit', uri: 'file:///a', version: 2, edit: { kind: 'delete', path } },
    { type: 'showSource' },
    { type: 'setPersona', uri: 'file:///a', persona: 'buyer' },
    { type: 'setLanes', lanes: { order: ['pains'], hidden: [], folded: ['steps'] } },
    { type: 'select', uri: 'file:///a', path, focus: false },
    { type: 'fixes', uri: 'file:///a', list: 1, of: [0, 2] },
    { type: 'fix', uri: 'file:///a', list: 1, finding: 0, fix: 1 },
    { type: 'insertStage', uri: 'file:///a', frameworkId: 'loyalty', position: 2 },
    { type: 'setLocked', locked: true },
    { type: 'picture', id: 1, png: 'AAAA' },
    { type: 'picture', id: 1, error: 'e' },
    { type: 'compare', uri: 'file:///a', what: 'baseline' },
    { type: 'selectCompared', side: 'before', path, focus: true },
    {
      type: 'rendered',
      uri: 'file:///a',
      version: 3,
      view: 'map',
      steps: 2,
      stages: 1,
      took: 12.5,
      kept: false,
      note: 'n',
    },
  ];
  it('takes what the page sends', () => good.forEach(m => assert.ok(isPageMessage(m), m.type)));
  it('refuses garbage', () => garbage.forEach(g => assert.equal(isPageMessage(g), false)));
  it('refuses a message with a part of another type', () => {
    for (const message of good)
      for (const bad of spoiled(message, { not: 'this' })) assert.equal(isPageMessage(bad), false, JSON.stringify(bad));
  });
  it('refuses paths that are no paths', () => {
    for (const part of [-1, 0.5, NaN, Infinity, null, true])
      assert.equal(isPageMessage({ type: 'select', uri: 'file:///a', path: ['stages', part], focus: false }), false);
  });
  it("refuses the extension's own messages", () => assert.equal(isPageMessage({ type: 'note', text: 'x' }), false));
});

describe('isHostMessage', () => {
  const good = [
    { type: 'setup', uri: 'file:///a', locked: true, strings, view: 'map' },
    { type: 'cursor', path, reveal: true },
    { type: 'locked', locked: false },
    {
      type: 'findings',
      uri: 'file:///a',
      version: 3,
      list: 1,
      findings: [{ path, severity: 'warning', message: 'm' }],
    },
    { type: 'fixes', list: 1, fixes: [{ finding: 0, titles: ['Change to `high`'] }] },
    { type: 'note', text: 'x' },
    { type: 'drawPicture', id: 1, svg: '<svg/>', scale: 2, copy: false },
    { type: 'comparison', strings: words, show: true, compared: { comparison, summary: ['Nothing has changed.'] } },
  ];
  it('takes what the extension sends', () => {
    good.forEach(m => assert.ok(isHostMessage(m), m.type));
    assert.ok(isHostMessage({ type: 'note' }));
    assert.ok(isHostMessage({ type: 'cursor', reveal: false }));
    const update = { uri: 'file:///a', version: 1, revision: 2 };
    assert.ok(isHostMessage({ type: 'map', update: { ...update, view } }));
    assert.ok(isHostMessage({ type: 'map', update: { ...update, base: 1, delta: 0 } }));
  });
  it('refuses garbage', () => garbage.forEach(g => assert.equal(isHostMessage(g), false)));
  it('refuses a message with a part of another type', () => {
    for (const message of good)
      for (const bad of spoiled(message, { not: 'this' })) assert.equal(isHostMessage(bad), false, JSON.stringify(bad));
  });
  it('refuses a setup without a text of the page', () =>
    assert.equal(isHostMessage({ ...good[0], strings: { ...strings, loading: undefined } }), false));
});

describe('isMapView', () => {
  const copies = (): unknown[] => [view, rich].map(of => JSON.parse(JSON.stringify(of)));
  it('survives JSON', () => copies().forEach(copy => assert.ok(isMapView(copy))));
  it('refuses a view with a part of another type', () => {
    for (const copy of copies())
      for (const bad of spoiled(copy, { not: 'this' })) assert.equal(isMapView(bad), false, JSON.stringify(bad));
  });
});

describe('isMapView, of what pictures have words for', () => {
  const refuses = (part: string, known: string): void => {
    const json = JSON.stringify(rich);
    assert.ok(json.includes(`"${part}":"${known}"`), part);
    assert.equal(isMapView(JSON.parse(json.replace(`"${part}":"${known}"`, `"${part}":"x"`))), false, part);
  };
  it('refuses what they have none for', () => {
    refuses('severity', 'low');
    refuses('status', 'idea');
    refuses('priority', 'low');
    refuses('relation', 'other');
    refuses('better', 'higher');
  });
});

describe('the guards of findings', () => {
  const range = { start: { line: 1, character: 2 }, end: { line: 1, character: 4 } };
  const finding = { path, severity: 'error', message: 'm', code: 'schema', range };
  const edit = {
    documentChanges: [
      { kind: 'create', uri: 'file:///c' },
      { textDocument: { uri: 'file:///a' }, edits: [{ range, newText: 'x' }] },
    ],
  };
  it('refuse an answer with a part of another type', () => {
    for (const [is, good] of [
      [isMapFindings, { version: 1, findings: [finding] }],
      [isFindingFixesParams, { uri: 'file:///a', version: 1, code: 'schema', range }],
      [isFindingFixes, [{ title: 't', edit }]],
    ] as const) {
      assert.ok(is(good));
      for (const bad of spoiled(good, { not: 'this' })) assert.equal(is(bad), false, JSON.stringify(bad));
    }
  });
  it('know no hints', () =>
    assert.equal(isMapFindings({ version: 1, findings: [{ ...finding, severity: 'hint' }] }), false));
});

describe('isComparison', () => {
  it('refuses a comparison with a part of another type', () => {
    assert.ok(isComparison(comparison));
    for (const bad of spoiled(comparison, { not: 'this' })) assert.equal(isComparison(bad), false, JSON.stringify(bad));
  });
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
    moreViews: 'more.js',
    style: 's.css',
    title: `"><script>x</script>`,
    language: 'en',
  });
  it('writes a title as text', () => assert.doesNotMatch(page, /<script>x/));
  it('has the script of the other views as a text, there before the script that runs it', () =>
    assert.match(page, /<script type="text\/plain" id="more-views">more\.js<\/script>\n<script nonce="abc">s\.js</));
  it('allows scripts and styles by nonce alone, images that the script makes, and nothing else', () => {
    assert.match(
      page,
      /default-src 'none'; script-src 'nonce-abc'; style-src 'nonce-abc'; img-src blob:; base-uri 'none'; form-action 'none'/,
    );
    assert.doesNotMatch(contentSecurityPolicy('abc'), /unsafe|\*|https?:|data:/);
  });
  it('has a new nonce each time', () => {
    assert.match(randomNonce(), /^[0-9a-f]{32}$/);
    assert.notEqual(randomNonce(), randomNonce());
  });
});
