/**
 * What Mermaid's journey diagram takes from Mermaid's core, under the names that it has there; the core's own would copy the
 * configuration of every diagram for each task. The page lays out anew what is drawn and writes its texts itself: here is
 * what the drawing needs to be complete.
 */
const config = {
  securityLevel: 'strict',
  journey: {
    width: 150,
    height: 50,
    leftMargin: 150,
    diagramMarginX: 50,
    diagramMarginY: 10,
    taskMargin: 50,
    boxMargin: 10,
    maxLabelWidth: 360,
    /** One element for a text, which the page takes away. */
    textPlacement: 'old',
    actorColours: ['none'],
    sectionFills: ['none'],
    sectionColours: ['none'],
  },
};

export const getConfig2 = (): typeof config => config;

export const lineBreakRegex = /<br\s*\/?>/gi;

/** The page gives the picture its size. */
export const configureSvgSize = (): void => undefined;

// Title and description are in the page, not in the picture
export const clear = (): void => undefined;
export const setDiagramTitle = (): void => undefined;
export const getDiagramTitle = (): string => '';
export const setAccTitle = (): void => undefined;
export const getAccTitle = (): string => '';
export const setAccDescription = (): void => undefined;
export const getAccDescription = (): string => '';
