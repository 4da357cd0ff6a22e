/** How a map's view gets to the page: whole at first, then as changes of the one before. */
import type { Delta } from './delta';
import { isDelta } from './delta';
import { isObject } from './guards';
import type { MapView } from './map-view';

/** Params: `MapViewParams`; result: a `MapUpdate`, or null when the map is not open. */
export const mapViewRequest = 'journeyMap/mapView';

export interface MapViewParams {
  readonly uri: string;
  /** The revision that the asker has; absent: none. */
  readonly have?: number;
}

interface Update {
  readonly uri: string;
  /** The version of the document that the view was made from. */
  readonly version: number;
  /** Counts views of one map: the same version may have another view after a change in what it imports. */
  readonly revision: number;
}

export type MapUpdate =
  (Update & { readonly view: MapView }) | (Update & { readonly base: number; readonly delta: Delta });

export function isMapViewParams(v: unknown): v is MapViewParams {
  return isObject(v) && typeof v['uri'] === 'string' && (v['have'] === undefined || Number.isInteger(v['have']));
}

/** Whether `v` is an update; its view, or what a change makes of one, is for `isMapView` to judge. */
export function isMapUpdate(v: unknown): v is MapUpdate {
  return (
    isObject(v) &&
    typeof v['uri'] === 'string' &&
    Number.isInteger(v['version']) &&
    Number.isInteger(v['revision']) &&
    (isObject(v['view']) || (Number.isInteger(v['base']) && isDelta(v['delta'])))
  );
}
