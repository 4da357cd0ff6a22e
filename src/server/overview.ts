import type { Connection } from 'vscode-languageserver';
import type { MapContext } from '../journey/scope';
import { countFindings, mapOverview, mapStatus } from '../language/overview';
import { overviewParts } from '../language/overview-parts';
import { isFileParams } from '../shared/files';
import type { FindingCounts, MapOverview, OverviewStale } from '../shared/overview';
import {
  isOverviewParams,
  isOverviewPartsParams,
  mapStatusRequest,
  overviewPartsRequest,
  overviewRequest,
  overviewStale,
  readingNotification,
} from '../shared/overview';
import type { Diagnostics } from './publish';
import type { Turns } from './turns';
import type { Workspace } from './workspace';

type About = <T>(uri: string, answer: (context: MapContext) => T) => T | undefined;

/** Milliseconds from a change until the client is told: it asks again no more often. */
const rest = 400;

/** Tells that the server begins or ends to read the workspace. */
export function tellReading(connection: Connection, reading: boolean): void {
  void connection.sendNotification(readingNotification, { reading });
}

/** Answers what an explorer asks, and tells it when to ask again. Does nothing until it asks for the first time. */
export function registerOverview(
  connection: Connection,
  workspace: Pick<Workspace, 'whenRead'>,
  diagnostics: Pick<Diagnostics, 'findings' | 'onStale'>,
  turns: Turns,
  about: About,
): void {
  const counts = new Map<string, FindingCounts>();
  /** Maps whose counts may be others now. They are counted when somebody asks: nobody may be looking. */
  const outdated = new Set<string>();
  let asked = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Changed since the client was told: some maps, or what maps there are. */
  let stale = new Set<string>();
  let allStale = false;
  const toCount = new Set<string>();
  let counting = false;

  const tellSoon = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      const told: OverviewStale = allStale ? {} : { uris: [...stale] };
      stale = new Set();
      allStale = false;
      void connection.sendNotification(overviewStale, told);
    }, rest);
  };

  /** Checks maps one after the other, and tells of those in which more or less is found than before. */
  const count = async (uris: Iterable<string>): Promise<void> => {
    for (const uri of uris) toCount.add(uri);
    if (counting) return;
    counting = true;
    for (const uri of toCount) {
      toCount.delete(uri);
      outdated.delete(uri);
      await turns.turn('idle');
      const found = await diagnostics.findings(uri).catch(() => undefined);
      const now = found && countFindings(found);
      if (JSON.stringify(now) === JSON.stringify(counts.get(uri))) continue;
      if (now) counts.set(uri, now);
      else counts.delete(uri);
      stale.add(uri);
      tellSoon();
    }
    counting = false;
  };

  const lines = async (uris: ReadonlySet<string> | undefined): Promise<MapOverview[]> => {
    const files = (await workspace.whenRead()).filter(f => !uris || uris.has(f.uri));
    asked = true;
    return files.map(file => {
      const findings = counts.get(file.uri);
      return { ...mapOverview(file), ...(findings ? { findings } : {}) };
    });
  };

  connection.onRequest(overviewRequest, async (params: unknown): Promise<readonly MapOverview[]> => {
    if (!isOverviewParams(params)) return [];
    const found = await lines(params.uris && new Set(params.uris));
    void count(found.map(of => of.uri).filter(uri => outdated.has(uri) || !counts.has(uri)));
    return found;
  });
  connection.onRequest(overviewPartsRequest, (params: unknown): unknown =>
    isOverviewPartsParams(params) ? (about(params.uri, c => overviewParts(c, params.stage)) ?? []) : [],
  );
  connection.onRequest(mapStatusRequest, (params: unknown): unknown =>
    isFileParams(params) ? (about(params.uri, c => mapStatus(c.scope)) ?? null) : null,
  );

  diagnostics.onStale(uris => {
    if (!asked) return;
    for (const uri of uris ?? counts.keys()) outdated.add(uri);
    if (uris) for (const uri of uris) stale.add(uri);
    else allStale = true;
    tellSoon();
  });
}
