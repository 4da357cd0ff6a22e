/** The editor's commands that lenses above the text run. A client that has them says so (`StartOptions.commands`). */
import type { Position } from 'vscode-languageserver-types';

/** Adds a step to a stage. Arguments: the map's address, and the stage's id or its position from 0. */
export const insertStepCommand = 'journeyMap.insertStep';

/** Shows the places where what is defined at a position is used. Arguments: the map's address and the position. */
export const showUsesCommand = 'journeyMap.showUses';

export function isPosition(value: unknown): value is Position {
  if (typeof value !== 'object' || value === null) return false;
  const { line, character } = value as Record<string, unknown>;
  return typeof line === 'number' && typeof character === 'number';
}
