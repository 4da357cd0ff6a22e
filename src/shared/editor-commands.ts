/** The editor's commands that lenses and fixes run. A client that has them says so (`StartOptions.commands`). */

/** Adds a step to a stage. Arguments: the map's address, and the stage's id or its position from 0. */
export const insertStepCommand = 'journeyMap.insertStep';

/** Shows the places where what is defined at a position is used. Arguments: the map's address and the position. */
export const showUsesCommand = 'journeyMap.showUses';

/** Selects a stretch of a map that an editor shows. Arguments: the map's address and the range. */
export const selectTextCommand = 'journeyMap.selectText';
