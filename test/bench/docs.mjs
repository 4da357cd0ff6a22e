import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/run-command.mjs';

const file = path.join(root, 'docs/performance.md');

/**
 * Writes each table of docs/performance.md anew: `<!-- bench: name -->` stands before it, `<!-- end -->` after it. Throws when
 * the document has no place for a table; a place without a table stays as it is.
 */
export function writeDocs(tables) {
  let text = readFileSync(file, 'utf8');
  for (const [name, table] of tables) {
    const mark = `<!-- bench: ${name} -->\n`;
    const start = text.indexOf(mark);
    const end = text.indexOf('<!-- end -->', start);
    if (start < 0 || end < 0) throw new Error(`docs/performance.md has no place for the table "${name}".`);
    text = `${text.slice(0, start)}${mark}\n${table}\n\n${text.slice(end)}`;
  }
  writeFileSync(file, text);
}
