/** The kinds of the code actions that are no fixes, by which an editor may ask for some of them. */
export const refactoringKinds = {
  moveStep: 'refactor.move.step',
  moveDefinition: 'refactor.move.definition',
  inline: 'refactor.inline',
  rewrite: 'refactor.rewrite',
} as const;
