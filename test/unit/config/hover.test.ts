import assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver-types';
import { hoverConfig } from '../../../src/language/config-hover';
import { cursorIn } from '../completion/helper';
import { contextOf } from './helper';

const told = (marked: string): string | undefined => {
  const { text, offset } = cursorIn(marked);
  return (hoverConfig(contextOf(text), offset)?.contents as MarkupContent | undefined)?.value;
};

describe('hover in a configuration', () => {
  it('tells what keys and values mean', () => {
    assert.match(told('ext|ends: strict')!, /^\*\*Preset\*\*[\s\S]*- `strict`: Information and hints become warnings/);
    assert.match(told('extends: str|ict')!, /^\*\*Preset: strict\*\*\n\nInformation and hints/);
    assert.match(told('rules: {no-goal: o|ff}')!, /Not checked/);
    assert.match(told('review-ev|ery: 30')!, /How long a review of a map lasts where the map itself says nothing/);
  });

  it('tells what a rule finds, and how serious it is by itself', () => {
    assert.match(told('rules:\n  no-g|oal: off')!, /\*\*no-goal\*\*[\s\S]*By itself: warning\.[\s\S]*drafts/);
    assert.match(told('rules:\n  unused-ig|nore: off')!, /journey-ignore/);
    assert.equal(told('rules:\n  no-|such: off'), undefined);
  });

  it('tells of a framework as in a map', () => {
    assert.match(told('frameworks:\n  our|s: {name: Ours, stages: [try, buy]}')!, /Ours[\s\S]*1\. Try/);
    assert.match(told('frameworks:\n  ours: {stag|es: [try, buy]}')!, /Stages/);
  });
});
