import { startServer } from './lsp-client.mjs';
import { makeMap } from './make-map.mjs';
import { readFileSync } from 'node:fs';
const rss = pid => { const s = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'); return 'Rss ' + (+/Rss:\s+(\d+)/.exec(s)[1] / 1024).toFixed(0) + ' anon ' + (+/Anonymous:\s+(\d+)/.exec(s)[1] / 1024).toFixed(0); };
const n = Number(process.argv[2] ?? 10); const flags = process.argv.slice(3);
const server = await startServer({ name: 'x', file: process.env.SRV ?? '/work/main/dist/server.js', nodeOptions: flags });
console.log('init', rss(server.child.pid));
const uri = 'file:///a.journey.yaml', text = makeMap(n);
let d = server.findings(uri,{version:1,notBefore:0});
server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'journey-map', version: 1, text } });
await d; console.log('open', rss(server.child.pid));
const lines = text.split('\n'); const line = lines.findIndex((l, i) => i > lines.length / 2 && l.includes('- action:'));
let v = 1; const times=[];
for (let i = 0; i < 300; i++) {
  v++; d = server.findings(uri,{version:v,notBefore:0}); const ch = lines[line].length; const back = v % 2;
  const s = performance.now();
  server.notify('textDocument/didChange', { textDocument: { uri, version: v }, contentChanges: [{ range: { start: { line, character: ch }, end: { line, character: ch + (back ? 1 : 0) } }, text: back ? '' : 'x' }] });
  await d; times.push(performance.now()-s);
  if (i===299) { const t=times.slice(60).sort((a,b)=>a-b); console.log('median', t[120].toFixed(2), 'p95', t[228].toFixed(2)); } if ([10, 60, 299].includes(i)) console.log('edits', i, rss(server.child.pid), 'last ms', times.slice(-8).sort((a,b)=>a-b)[4].toFixed(2));
}
await server.stop();
