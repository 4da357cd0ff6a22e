/** What page.mjs takes from the sources. */
export { previewHtml } from '../../src/client/preview/preview-html';
export { diagramOf } from '../../src/render/diagram';
export { mapOf, strings } from '../webview/preview-page';
