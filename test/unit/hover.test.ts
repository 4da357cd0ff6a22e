import assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver-types';
import { parse } from '../../src/journey/parse';
import { positionsOf } from '../../src/journey/positions';
import type { Files } from '../../src/journey/scope';
import { buildScope, noFiles } from '../../src/journey/scope';
import { hover } from '../../src/language/hover';

const uri = 'file:///maps/shoes.journey.yaml';

/** What is told at the mark `|`, and the text that it is told of; empty for nothing. */
function told(marked: string, files: Files = noFiles, of = uri): { readonly text: string; readonly of: string } {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const found = hover({ scope: buildScope(of, parse(text), files), files, today: '2026-10-02' }, offset);
  if (!found) return { text: '', of: '' };
  const place = positionsOf(text);
  return {
    text: (found.contents as MarkupContent).value,
    of: text.slice(place.offset(found.range!.start), place.offset(found.range!.end)),
  };
}

const map = (step: string): string => `title: Shoes
framework: loyalty
channels: {store: Sports store}
touchpoints:
  window: {name: Shop window, channel: store}
stages:
  - id: awareness
    goal: Notices us
    steps:
      - id: sees
        action: Sees shoes
        touchpoint: window
      - action: Looks again
        touchpoint: window
        ${step}
  - id: mine
personas: {beginner: First-time runner}
`;

describe('hover', () => {
  it('explains a key with an example', () => {
    const { text, of } = told('title: x\nsce|nario: y\n');
    assert.equal(of, 'scenario');
    assert.match(text, /^\*\*Scenario\*\*\n\nThe situation[\s\S]*Example: `Starts running in spring/);
  });

  it('lists the choices of a key, and explains the one chosen', () => {
    assert.match(told('stat|us: draft\n').text, /- `validated`: Checked with customers/);
    const { text, of } = told('status: ar|chived\n');
    assert.equal(of, 'archived');
    assert.match(text, /\*\*Status: archived\*\*\n\nKept for the record/);
  });

  it('tells what an id refers to, and where else it is used', () => {
    const { text, of } = told(map('pains: []').replace('window\n      - action', 'win|dow\n      - action'));
    assert.equal(of, 'window');
    assert.match(text, /\*\*Shop window\*\* — Touchpoint\n\nChannel: Sports store/);
    assert.match(text, /Used 2 times:\n\n- Awareness › Sees shoes\n- Awareness › Looks again/);
  });

  it('tells the same of a definition', () => {
    assert.match(told(map('emotion: 0').replace('  window:', '  wi|ndow:')).text, /Shop window[\s\S]*Used 2 times/);
    assert.match(told('personas:\n  a|nna: Anna\n').text, /\*\*Anna\*\* — Persona\n\nNot used yet/);
  });

  it('names five places and counts the others', () => {
    const steps = Array.from({ length: 7 }, (_, i) => `      - {action: Step ${i}, touchpoint: a}\n`).join('');
    const { text } = told(`stages:\n  - id: x\n    steps:\n${steps}touchpoints:\n  |a: A\n`);
    assert.match(text, /Used 7 times:\n\n(- X › Step \d\n){5}- …$/);
  });

  it('writes a metric’s numbers as the map’s language does, and as they stand there what are none', () => {
    const metric = (more: string): string => told(`language: pl\nmetrics:\n  cost|s: {${more}}\n`).text;
    assert.match(metric('value: 12500.5, unit: zł, target: 9'), /Value: 12 500,5 zł {2}\nTarget: 9 zł\n/);
    assert.match(metric('value: many, unit: zł'), /Value: many zł\n/);
  });

  it('tells of a persona in an emotion, and what a number means', () => {
    assert.match(told(map('emotion: {be|ginner: -2}')).text, /First-time runner\*\* — Persona[\s\S]*Used once/);
    assert.match(told(map('emotion: {beginner: -|2}')).text, /Emotion: −2\*\* — very negative/);
    assert.match(told(map('emotion: 1|')).text, /Emotion: \+1\*\* — positive/);
  });

  it('tells which stage of the framework a stage is', () => {
    assert.match(
      told(map('emotion: 0').replace('id: awareness', 'id: aware|ness')).text,
      /\*\*Awareness\*\* — Stage\n\nStage 1 of 5 of the framework Loyalty: Awareness\n\nGoal: Notices us\n\n2 steps/,
    );
    assert.match(told(map('emotion: 0').replace('id: mine', 'id: mi|ne')).text, /Not a stage of the framework Loyalty/);
  });

  it('tells of steps, transitions and frameworks', () => {
    const ends = 'transitions:\n  - {from: sees, to: exit}\n';
    assert.match(
      told(map('emotion: 0').replace('id: sees', 'id: se|es') + ends).text,
      /Sees shoes\*\* — Step[\s\S]*sees → exit/,
    );
    assert.match(told(map('emotion: 0') + ends.replace('sees', 'se|es')).text, /Sees shoes\*\* — Step/);
    assert.match(told(map('emotion: 0') + ends.replace('exit', 'ex|it')).text, /Leaves the journey/);
    assert.match(
      told('framework: serv|ice\n').text,
      /A built-in framework[\s\S]*5\. After-sales service \(`after-sales`\)/,
    );
  });

  it('tells of pains that an opportunity addresses', () => {
    const step = (opportunity: string): string =>
      map(`pains: [{id: slow, text: Too slow}]\n        opportunities: [{text: x, addresses: [${opportunity}]}]`);
    assert.match(told(step('sl|ow')).text, /Too slow\*\* — Pain/);
  });

  it('says so of an id that nothing defines', () => {
    assert.match(told('owner: no|body\n').text, /`nobody` is not defined/);
  });

  it('names the file of an imported definition, and the maps that use a library', () => {
    const library = 'type: library\nteams: {cx: Customer experience}\n';
    const own = 'imports: [./shop.journey.yaml]\nowner: cx\n';
    const shop = 'file:///maps/shop.journey.yaml';
    const files: Files = {
      read: of => ({ state: 'read', journey: parse(of === shop ? library : own) }),
      maps: () => [
        { uri: shop, journey: parse(library) },
        { uri, journey: parse(own) },
      ],
    };
    assert.match(told(own.replace('owner: c', 'owner: c|'), files).text, /Defined in `\.\/shop\.journey\.yaml`/);
    assert.match(
      told(library.replace('cx', 'c|x'), files, shop).text,
      /Used once:\n\n- \.\/shoes\.journey\.yaml: owner/,
    );
  });

  it('keeps names of the author from being Markdown', () => {
    assert.match(told('personas: {a|: "**x** [y](z)"}\n').text, /\\\*\\\*x\\\*\\\* \\\[y\\\]/);
  });

  it('has nothing to say of free text, comments and what is unknown', () => {
    for (const text of [
      'goal: Se|ll\n',
      '# comm|ent\n',
      'goal: x # c|\n',
      'x-a: |b\n',
      'nonsense|: b\n',
      '|',
      'a: [|]',
    ])
      assert.equal(told(text).text, '', text);
  });
});
