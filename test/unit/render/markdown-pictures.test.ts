import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import { addMaps } from '../../../src/client/markdown/markdown-plugin';
import { createMarkdownPictures } from '../../../src/render/markdown/markdown-pictures';
import { smallMap } from './picture-samples';

const page = 'file:///docs/page.md';
const fenced = (text: string): string => '```journey-map\n' + text + '\n```\n';

/** A page of Markdown as a browser has it; `files` are by their path from the page. */
function rendered(markdown: string, files: Readonly<Record<string, string | undefined>> = {}): Document {
  const pictures = createMarkdownPictures();
  const read = (uri: string) => {
    const path = uri.replace('file:///docs/', '');
    return path in files ? files[path] : null;
  };
  const md = addMaps(new MarkdownIt({ html: true }), {
    ofText: (text, linesAbove, { page: uri = '', id }) => pictures.draw({ uri, text, linesAbove, id }, read),
    ofFile(path, name, { id }) {
      const uri = `file:///docs/${path.replace('./', '')}`;
      const text = read(uri);
      if (text === null) return pictures.missing(path);
      return text === undefined ? 'pending' : pictures.draw({ uri, text, linesAbove: 0, name, id }, read);
    },
  });
  return new JSDOM(md.render(markdown, { currentDocument: page })).window.document;
}
const note = (document: Document): string | undefined =>
  document.querySelector('.journey-map-note')?.textContent ?? undefined;
const words = (document: Document): string =>
  [...document.querySelectorAll('svg text')].map(text => text.textContent).join(' ');

describe('maps in Markdown', () => {
  it('draws a block of code that is a map', () => {
    const document = rendered(`# Shoes\n\n${fenced(smallMap)}\nAfter.\n`);
    assert.match(words(document), /Zakup butów & więcej.*Świadomość.*Sklep/);
    assert.equal(note(document), undefined);
    assert.equal(document.querySelector('code'), null);
    assert.equal(document.querySelector('p')?.textContent, 'After.');
    assert.match(document.querySelector('.journey-map-scroll')!.getAttribute('aria-label')!, /^Zakup butów/);
  });

  it('leaves other code and pictures alone', () => {
    const markdown = '```yaml\ntitle: x\n```\n\n![a](b.png) ![c](https://example.com/shoes.journey.yaml)\n';
    assert.equal(
      rendered(markdown).body.innerHTML.trim(),
      new JSDOM(new MarkdownIt().render(markdown)).window.document.body.innerHTML.trim(),
    );
  });

  it('draws a map that a picture names, and calls it what the page calls it', () => {
    const document = rendered('Look: ![Buying *shoes*](./shoes.journey.yaml)\n', { 'shoes.journey.yaml': smallMap });
    assert.match(words(document), /Świadomość/);
    assert.equal(document.querySelector('svg title')?.textContent, 'Buying shoes');
    assert.equal(document.querySelector('img'), null);
    assert.ok(document.querySelector('p svg'), 'it stands in its paragraph, as HTML allows it');
  });

  it('takes the address that was written, when the page has put another in its place', () => {
    const md = new MarkdownIt();
    const paths: string[] = [];
    addMaps(md, { ofText: () => '', ofFile: path => (paths.push(path), '') });
    const { image } = md.renderer.rules;
    md.renderer.rules.image = (tokens, index, ...rest) => {
      tokens[index]!.attrSet('data-src', tokens[index]!.attrGet('src')!);
      tokens[index]!.attrSet('src', 'https://resource/shoes.journey.yaml');
      return image!(tokens, index, ...rest);
    };
    md.render('![a](my%20shoes.journey.yml)');
    assert.deepEqual(paths, ['my%20shoes.journey.yml']);
  });

  it('says that a map is not there, or is still being read', () => {
    assert.match(note(rendered('![a](gone.journey.yaml)'))!, /“gone\.journey\.yaml” could not be read/);
    const document = rendered('![a](slow.journey.yaml)', { 'slow.journey.yaml': undefined });
    assert.equal(document.querySelector('.journey-map-picture')?.textContent, 'pending');
  });

  it('knows what a map imports, and draws it again when that has changed', () => {
    const pictures = createMarkdownPictures();
    const text = 'imports: [./shared.journey.yaml]\nstages: [{name: A, steps: [{action: Pays, touchpoint: till}]}]\n';
    const draw = (shared: string | null | undefined) =>
      pictures.draw({ uri: page, text, linesAbove: 0, id: 'x' }, uri =>
        uri === 'file:///docs/shared.journey.yaml' ? shared : null,
      );
    const shared = 'type: library\ntouchpoints: {till: {name: Cash desk}}\n';
    assert.doesNotMatch(draw(undefined), />Cash desk</);
    assert.match(draw(shared), />Cash desk</);
    assert.match(draw(shared.replace('Cash', 'Front')), />Front desk</);
  });

  it('tells what is wrong on which line of the page, and draws the rest', () => {
    const document = rendered(`One\n\n${fenced('title: A map\nstages: [{name: Buys}]\ngoal: "open')}`);
    assert.match(note(document)!, /error on line 6: /);
    assert.match(words(document), /Buys/);
  });

  it('tells why there is no picture', () => {
    assert.equal(note(rendered(fenced(''))), 'This map has no stages yet.');
    assert.equal(note(rendered(fenced('- no\n- map'))), 'This map has no stages yet.');
    assert.match(note(rendered(fenced('type: library\nteams: {cx: X}')))!, /is a library/);
    assert.match(note(rendered(fenced(`title: ${'x'.repeat(500_001)}`)))!, /too long/);
  });

  it('gives each map of a page ids of its own', () => {
    const document = rendered(
      `${fenced(smallMap)}\n${fenced(smallMap)}\n![a](shoes.journey.yaml) ![b](shoes.journey.yaml)\n`,
      { 'shoes.journey.yaml': smallMap },
    );
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    assert.ok(ids.length >= 8);
    assert.equal(new Set(ids).size, ids.length);
    for (const element of document.querySelectorAll('[clip-path]'))
      assert.ok(ids.includes(/url\(#(.*)\)/.exec(element.getAttribute('clip-path')!)![1]!));
    for (const svg of document.querySelectorAll('svg'))
      for (const id of svg.getAttribute('aria-labelledby')!.split(' ')) assert.ok(svg.querySelector(`[id="${id}"]`));
  });

  it('takes its colours from the page', () => {
    const fills = new Set([...rendered(fenced(smallMap)).querySelectorAll('[fill]')].map(e => e.getAttribute('fill')!));
    for (const fill of fills) assert.match(fill, /^(?:none|var\(--journey-map-[\w-]+,#[0-9a-f]{6}\))$/);
  });

  it('runs nothing and loads nothing, whatever a map says', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        '</title></svg><iframe src=javascript:alert(1)>',
        '</span></div>```',
        "' onload='alert(1)",
        '<style>*{display:none}</style>',
        '&lt;b&gt;\u0000\ud800',
      ),
    );
    fc.assert(
      fc.property(hostile, hostile, fc.boolean(), (one, two, valid) => {
        const [a, b] = valid ? [JSON.stringify(one), JSON.stringify(two)] : [one, two];
        const text = `title: ${a}\nlanguage: ${b}\nscenario: ${b}\npersonas: {p: {name: ${a}}}\nstages:\n  - name: ${b}\n    steps:\n      - {action: ${a}, emotion: {p: 1}, feeling: ${b}}\n`;
        const name = one.replace(/[[\]\\]/g, '');
        const document = rendered(`${fenced(text)}\n\n![${name}](a.journey.yaml)\n`, { 'a.journey.yaml': text });
        for (const element of document.querySelectorAll('.journey-map-picture *')) {
          assert.match(element.localName, /^(?:span|svg|title|desc|defs|clipPath|rect|g|path|text)$/);
          for (const { name: attribute } of element.attributes) assert.doesNotMatch(attribute, /^on|href|src|style/);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives a persona the colour that she has in the preview', () => {
    const colours = (file: string, line: RegExp): string[] =>
      [...readFileSync(file, 'utf8').matchAll(line)].map(match => match[1]!);
    const inPreview = colours('webview/personas.css', /^\.persona-\d \{\s*--persona: var\((.*)\);/gm);
    assert.ok(inPreview.length > 0);
    assert.deepEqual(colours('media/markdown.css', /--journey-map-persona-\d: var\((.*)\);/g), inPreview);
  });
});
