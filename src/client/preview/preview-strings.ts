import type { PreviewStrings } from '../../shared/preview-messages';

/** Every text of the page in the editor's language. Takes `vscode`, so that the page can be tested with the same texts. */
export function previewStrings(vscode: { readonly l10n: { t(message: string): string } }): PreviewStrings {
  return {
    loading: vscode.l10n.t('Reading the map…'),
    library: vscode.l10n.t(
      'This file is a library: it shares its definitions with the maps that import it, and has no stages to draw.',
    ),
    emptyTitle: vscode.l10n.t('No steps yet'),
    emptyHint: vscode.l10n.t('The picture begins with the first step. Type, for example:'),
    emptyExample: vscode.l10n.t(
      'stages:\n  - id: awareness\n    steps:\n      - action: Sees the shop window\n        emotion: 1',
    ),
    untitled: vscode.l10n.t('Untitled map'),
    goal: vscode.l10n.t('Goal: {0}'),
    'type.current-state': vscode.l10n.t('Current state'),
    'type.future-state': vscode.l10n.t('Future state'),
    'type.day-in-the-life': vscode.l10n.t('Day in the life'),
    'type.service-blueprint': vscode.l10n.t('Service blueprint'),
    'type.library': vscode.l10n.t('Library'),
    personas: vscode.l10n.t('Personas'),
    stages: vscode.l10n.t('Stages'),
    diagram: vscode.l10n.t('Journey diagram'),
    toolbar: vscode.l10n.t('Preview'),
    zoomIn: vscode.l10n.t('Zoom in (+)'),
    zoomOut: vscode.l10n.t('Zoom out (-)'),
    zoomReset: vscode.l10n.t('Actual size (0)'),
    fit: vscode.l10n.t('Fit to width (F)'),
    lock: vscode.l10n.t('Lock to this map'),
    unlock: vscode.l10n.t('Follow the active map'),
    source: vscode.l10n.t('Show the text'),
    missing: vscode.l10n.t('missing'),
    insert: vscode.l10n.t('Insert'),
    insertStage: vscode.l10n.t('Insert the stage {0}'),
    noSteps: vscode.l10n.t('no steps yet'),
    oneStep: vscode.l10n.t('1 step'),
    steps: vscode.l10n.t('{0} steps'),
    step: vscode.l10n.t('Step {0} of {1}, {2}: {3}'),
    stage: vscode.l10n.t('Stage {0}'),
    emotion: vscode.l10n.t('Emotion'),
    unrated: vscode.l10n.t('no emotion given'),
    momentOfTruth: vscode.l10n.t('Moment of truth'),
    errorDrawn: vscode.l10n.t('The text has an error on line {0}: {1}'),
    errorKept: vscode.l10n.t('The text has an error on line {0}: showing the last good picture.'),
    cannotDraw: vscode.l10n.t('This map could not be drawn: showing the last picture. {0}'),
  };
}
