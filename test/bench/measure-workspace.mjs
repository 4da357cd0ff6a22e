/** What many maps cost the one that is being written: time while they are read, and when a library changes; memory. */
import { setTimeout as pause } from 'node:timers/promises';
import { startServer } from './lsp-client.mjs';
import { libraryUri, makeWorkspace, mapUri } from './make-workspace.mjs';
import { residentMegabytes } from './memory.mjs';
import { servers } from './servers.mjs';
import { summary } from './statistics.mjs';
import { edits, typing } from './swaps.mjs';

const size = { maps: 1000, steps: 50, libraries: 10 };
/** Milliseconds between two keys of a word, and two words: somebody writes fifty to sixty words a minute. */
const betweenKeys = 120;
const betweenWords = 400;
const keysOfWord = 5;

/** Measures it: times in ms, memory in MB. */
export async function measureWorkspace({ quick }) {
  const files = makeWorkspace(size);
  // Without the others: the first map and its library are all that there is
  const alone = await openWorkspace(new Map([...files].filter(([uri]) => [mapUri(0), libraryUri(0)].includes(uri))));
  await alone.read();
  await type(alone, quick ? 10 : 40);
  const idle = summary(await type(alone, quick ? 20 : 100));
  const memoryAlone = residentMegabytes(alone.client.child.pid);
  await alone.client.stop();

  const many = await openWorkspace(files);
  // Typing warms up as above, before the others are asked for
  await type(many, quick ? 10 : 40);
  const start = performance.now();
  let isRead = false;
  const read = many.read().then(() => {
    isRead = true;
    return performance.now() - start;
  });
  const reading = summary(await type(many, quick ? 20 : 60));
  if (isRead) throw new Error('All maps are read before enough keys were typed.');
  const readIn = await read;
  const after = summary(await type(many, quick ? 10 : 60));
  const memory = residentMegabytes(many.client.child.pid);
  const library = await changeLibrary(many, files, quick ? 10 : 30);
  await many.client.stop();

  return { ...size, idle, reading, after, readIn, library, memoryAlone, memory, ratio: reading.p95 / idle.p95 };
}

/** A server in which the first map of a workspace is open; what else there is, it asks for. */
async function openWorkspace(files) {
  const client = await startServer({ ...servers.ours, files });
  const uri = mapUri(0);
  const text = files.get(uri);
  const opened = client.findings(uri, { version: 1, notBefore: 0 });
  void client.notify('textDocument/didOpen', {
    textDocument: { uri, languageId: servers.ours.languageId, version: 1, text },
  });
  await opened;
  return {
    client,
    uri,
    version: 1,
    edits: edits(typing(text)),
    /** Resolves when all maps are read: a rename of nothing is answered then. */
    read: () => client.request('workspace/willRenameFiles', { files: [] }),
  };
}

/** Types words at a person's pace; gives the times from each key to its findings. */
async function type(map, times) {
  const measured = [];
  while (measured.length < times) {
    const { range, text } = map.edits.next().value;
    map.version++;
    const since = performance.now();
    const found = map.client.findings(map.uri, { version: map.version, notBefore: since });
    void map.client.notify('textDocument/didChange', {
      textDocument: { uri: map.uri, version: map.version },
      contentChanges: [{ range, text }],
    });
    measured.push((await found).at - since);
    await pause(measured.length % keysOfWord === 0 ? betweenWords : betweenKeys);
  }
  return measured;
}

/** Types in the library of the open map: the time until what is found in that map is told anew. */
async function changeLibrary({ client, uri, version }, files, times) {
  const library = libraryUri(0);
  const opened = client.findings(library, { version: 1, notBefore: 0 });
  void client.notify('textDocument/didOpen', {
    textDocument: { uri: library, languageId: servers.ours.languageId, version: 1, text: files.get(library) },
  });
  await opened;
  await pause(500);
  const at = { line: 0, character: 'title: Library 0'.length };
  const measured = [];
  for (let i = 0; i < times; i++) {
    const isBack = i % 2 === 1;
    const since = performance.now();
    const found = client.findings(uri, { version, notBefore: since });
    void client.notify('textDocument/didChange', {
      textDocument: { uri: library, version: i + 2 },
      contentChanges: [
        { range: { start: at, end: { ...at, character: at.character + Number(isBack) } }, text: isBack ? '' : 'x' },
      ],
    });
    measured.push((await found).at - since);
    await pause(betweenKeys);
  }
  return summary(measured);
}
