/**
 * The class that gives a persona her colour: one of six, over and over. Where there is but one, the curve of all is hers, so its colour is, too.
 * @param persona her index among the map's `personas`
 */
export const personaClass = (persona: number, personas: number): string =>
  personas === 1 ? 'persona-only' : `persona-${persona % 6}`;
