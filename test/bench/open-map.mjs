/** A map that is open in a server: what is done to it, timed. Times are milliseconds from sending to the answer. */
import { startServer } from './lsp-client.mjs';
import { makeMap } from './make-map.mjs';
import { servers } from './servers.mjs';

/**
 * Starts the server `key` of servers.mjs and opens a generated map in it. `started` of the result is the time from the
 * start of the process to the first findings. Throws when anything is wrong in the map: then the measurements mean nothing.
 * @param {object} options for the process, see `startServer`
 */
export async function openMap(key, steps, options = {}) {
  const { delay, languageId, ...server } = servers[key];
  const uri = `file:///bench/${steps}-steps.journey.yaml`;
  const text = makeMap(steps);
  let version = 1;
  const start = performance.now();
  const client = await startServer({ ...server, ...options });
  /** The findings of the newest version, when they come; the server's delay is not counted. */
  const findings = async since => {
    const { at, diagnostics } = await client.findings(uri, { version, notBefore: since + 0.9 * delay });
    return { diagnostics, ms: at - since - delay };
  };
  const change = ({ range, text: typed }) => {
    version++;
    const since = performance.now();
    const found = findings(since);
    void client.notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range, text: typed }],
    });
    return { since, found };
  };
  /** Throws when nothing is answered where there is something to say: it would be fast for nothing. */
  const ask = async (method, position) => {
    const answer = await client.request(method, { textDocument: { uri }, position });
    const said = answer?.items ?? answer?.contents ?? answer ?? [];
    if (key !== 'empty' && said.length === 0) throw new Error(`${server.name} answered nothing to ${method}.`);
  };

  const first = findings(performance.now());
  void client.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
  const { diagnostics } = await first;
  const started = performance.now() - start - delay;
  const wrong = diagnostics.find(({ severity = 1 }) => severity <= 2);
  if (wrong)
    throw new Error(
      `${server.name} finds a mistake in the map of ${steps} steps: ${wrong.message} (line ${wrong.range.start.line + 1})`,
    );

  return {
    key,
    child: client.child,
    started,
    inTime: client.inTime,
    stop: client.stop,
    /** From a change to its findings. */
    edit: async edit => (await change(edit).found).ms,
    /** From a change to the suggestions at the cursor, asked for at once; ends when the findings have come too. */
    async editAndComplete(edit) {
      const { since, found } = change(edit);
      await ask('textDocument/completion', edit.cursor);
      const ms = performance.now() - since;
      await found;
      return ms;
    },
    /** From pointing at a place to what is told about it. */
    async hover(position) {
      const since = performance.now();
      await ask('textDocument/hover', position);
      return performance.now() - since;
    },
  };
}

/** Opens the map in each server, one after the other; by the keys of servers.mjs. */
export async function openInEach(steps, keys = Object.keys(servers)) {
  const maps = {};
  for (const key of keys) maps[key] = await openMap(key, steps);
  return maps;
}

export const closeAll = maps => Promise.all(Object.values(maps).map(map => map.stop()));
