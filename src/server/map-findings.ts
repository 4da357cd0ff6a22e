/** Answers what is found in a map at the things of its picture, and what would mend one of these findings. */
import type { Connection } from 'vscode-languageserver';
import type { Finding } from '../journey/finding';
import { positions } from '../journey/positions';
import type { MapContext } from '../journey/scope';
import { mapFindings } from '../language/map-findings';
import { isFileParams } from '../shared/files';
import type { FindingFix, MapFindings } from '../shared/map-findings';
import { findingFixesRequest, isFindingFixesParams, mapFindingsRequest } from '../shared/map-findings';
import { codeActions } from './code-actions';

/** @param configPlace where a configuration would stand that there is not yet */
export function registerMapFindings(
  connection: Connection,
  documents: { get(uri: string): { readonly version: number } | undefined },
  diagnostics: { findings(uri: string): Promise<readonly Finding[]> },
  configPlace: (uri: string) => string | undefined,
  about: <T>(uri: string, answer: (context: MapContext) => T) => T | undefined,
): void {
  /** Findings that are of the text as it is now; undefined where that has changed while they were looked for. */
  const current = async (uri: string): Promise<{ version: number; findings: readonly Finding[] } | undefined> => {
    const version = documents.get(uri)?.version ?? 0;
    const findings = await diagnostics.findings(uri);
    return (documents.get(uri)?.version ?? 0) === version ? { version, findings } : undefined;
  };
  connection.onRequest(mapFindingsRequest, async (params: unknown): Promise<MapFindings | null> => {
    if (!isFileParams(params)) return null;
    const found = await current(params.uri);
    if (!found) return null;
    const { version, findings } = found;
    return about(params.uri, c => ({ version, findings: mapFindings(c.scope.journey, findings) })) ?? null;
  });
  connection.onRequest(findingFixesRequest, async (params: unknown): Promise<FindingFix[]> => {
    if (!isFindingFixesParams(params)) return [];
    const { uri, version, code, range } = params;
    const found = await current(uri);
    if (found?.version !== version) return [];
    const fixes = (context: MapContext): FindingFix[] => {
      const at = positions(context.scope.journey);
      const [start, end] = [at.offset(range.start), at.offset(range.end)];
      const meant = found.findings.filter(f => f.code === code && f.span.start === start && f.span.end === end);
      return codeActions(context, meant, range, version, configPlace(uri)).flatMap(({ title, edit }) =>
        edit ? { title, edit } : [],
      );
    };
    return about(uri, fixes) ?? [];
  });
}
