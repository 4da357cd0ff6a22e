/** What page.mjs takes from the sources. */
export { previewHtml } from '../../src/client/preview/preview-html';
export { diagramOf, strings } from '../webview/preview-page';
