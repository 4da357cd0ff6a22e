import assert from 'node:assert/strict';
import { initials } from '../../../src/render/initials';

describe('The letters of a persona', () => {
  const marks = (...names: string[]): string => initials(names).join(' ');

  it('are of the first and the last word, or the first two of the only one', () =>
    assert.equal(marks('Finance director', 'Head of Human Resources', 'Students'), 'FD HR ST'));
  it('are others of the name where they would be the same, and never a mere number', () => {
    assert.equal(marks('Finance director', 'Buyer', 'Clerk', 'Forklift driver'), 'FD BU CL Fo');
    assert.equal(marks('Runner', 'Runner', 'Runner'), 'RU Rn Re');
    assert.equal(marks('Persona 1', 'Persona 2', 'Persona 1'), 'P1 P2 Pe');
    assert.equal(marks('Żaneta', 'żabka'), 'ŻA Żb');
    assert.equal(marks('A', 'A', 'A', '!', '?'), 'A A2 A3 ? ?2');
  });
});
