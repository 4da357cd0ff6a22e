import { compareRequest, isCompareResult, type CompareParams } from '../../shared/compare-request';
import type { FileParams } from '../../shared/files';
import { isTextRange } from '../../shared/guards';
import type { FindingFixesParams } from '../../shared/map-findings';
import { findingFixesRequest, isFindingFixes, isMapFindings, mapFindingsRequest } from '../../shared/map-findings';
import type { MapUpdate, MapViewParams } from '../../shared/map-update';
import { isMapUpdate, mapViewRequest } from '../../shared/map-update';
import type { PathAtParams, PathRangeParams } from '../../shared/picture-edit';
import { isPicturePath, pathAtRequest, pathRangeRequest } from '../../shared/picture-edit';
import type { Request } from '../insert-commands';
import { applyPictureEdit } from '../picture-edits';
import { rangeOf } from '../range-of';
import { textOf } from '../text-of';
import type { MapSource } from './preview-panel';

/** What previews ask of the server. */
export function mapSource(request: Request): MapSource {
  return {
    async update(uri, have, token) {
      const params: MapViewParams = { uri: uri.toString(), ...(have === undefined ? {} : { have }) };
      const found = await request<MapUpdate | null>(mapViewRequest, params, token);
      return isMapUpdate(found) ? found : null;
    },
    async comparison(uri, what) {
      await textOf(uri);
      const params: CompareParams = { uri: uri.toString(), with: what };
      const found = await request<unknown>(compareRequest, params);
      return isCompareResult(found) ? found : null;
    },
    async rangeOf(uri, path) {
      const params: PathRangeParams = { uri: uri.toString(), path };
      const range = await request<unknown>(pathRangeRequest, params).catch(() => null);
      return isTextRange(range) ? rangeOf(range) : undefined;
    },
    async pathAt(uri, { line, character }) {
      const params: PathAtParams = { uri: uri.toString(), position: { line, character } };
      const path = await request<unknown>(pathAtRequest, params).catch(() => null);
      return isPicturePath(path) ? path : undefined;
    },
    async findings(uri) {
      const params: FileParams = { uri: uri.toString() };
      const found = await request<unknown>(mapFindingsRequest, params);
      return isMapFindings(found) ? found : null;
    },
    async fixes(uri, version, { code, range }) {
      const params: FindingFixesParams = { uri: uri.toString(), version, code, range };
      const found = await request<unknown>(findingFixesRequest, params);
      return isFindingFixes(found) ? found : [];
    },
    async edit(uri, version, edit) {
      const { refused, note } = await applyPictureEdit(request, uri, version, edit);
      return refused ?? note;
    },
  };
}
