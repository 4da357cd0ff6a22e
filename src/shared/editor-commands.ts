/** The editor's commands that lenses and fixes run. A client that has them says so (`StartOptions.commands`). */
import type { Position, Range } from 'vscode-languageserver-types';

/** Adds a step to a stage. Arguments: the map's address, and the stage's id or its position from 0. */
export const insertStepCommand = 'journeyMap.insertStep';

/** Shows the places where what is defined at a position is used. Arguments: the map's address and the position. */
export const showUsesCommand = 'journeyMap.showUses';

/** Selects a stretch of a map that an editor shows. Arguments: the map's address and the range. */
export const selectTextCommand = 'journeyMap.selectText';

export function isRange(value: unknown): value is Range {
  if (typeof value !== 'object' || value === null) return false;
  const { start, end } = value as Record<string, unknown>;
  return isPosition(start) && isPosition(end);
}

export function isPosition(value: unknown): value is Position {
  if (typeof value !== 'object' || value === null) return false;
  const { line, character } = value as Record<string, unknown>;
  return typeof line === 'number' && typeof character === 'number';
}
