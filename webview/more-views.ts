/** The views that the page does not begin with: a script of its own, which `loadMoreViews` runs. */
export { createCompareView } from './compare/compare-view';
export { createDiagramView } from './diagram/diagram-view';
export { createFlowView } from './flow/flow-view';
