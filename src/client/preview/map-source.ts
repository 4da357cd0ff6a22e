import * as vscode from 'vscode';
import type { Range } from 'vscode-languageserver-types';
import type { MapUpdate, MapViewParams } from '../../shared/map-update';
import { isMapUpdate, mapViewRequest } from '../../shared/map-update';
import type { PathAtParams, PathRangeParams } from '../../shared/picture-edit';
import { isPicturePath, pathAtRequest, pathRangeRequest } from '../../shared/picture-edit';
import type { MapSource } from './preview-panel';

export type Request = <T>(method: string, params: unknown, token?: vscode.CancellationToken) => Promise<T>;

/** What previews ask of the server. */
export function mapSource(request: Request): MapSource {
  return {
    async update(uri, have, token) {
      const params: MapViewParams = { uri: uri.toString(), ...(have === undefined ? {} : { have }) };
      const found = await request<MapUpdate | null>(mapViewRequest, params, token);
      return isMapUpdate(found) ? found : null;
    },
    async rangeOf(uri, path) {
      const params: PathRangeParams = { uri: uri.toString(), path };
      const range = await request<Range | null>(pathRangeRequest, params).catch(() => null);
      return range ? new vscode.Range(at(range.start), at(range.end)) : undefined;
    },
    async pathAt(uri, { line, character }) {
      const params: PathAtParams = { uri: uri.toString(), position: { line, character } };
      const path = await request<unknown>(pathAtRequest, params).catch(() => null);
      return isPicturePath(path) ? path : undefined;
    },
  };
}

const at = ({ line, character }: Range['start']): vscode.Position => new vscode.Position(line, character);
