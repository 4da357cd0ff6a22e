import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';

/** Compares with `test/golden/export/<name>`, which `UPDATE_GOLDEN=1` writes. */
export function matchesGolden(name: string, actual: string): void {
  const path = `test/golden/export/${name}`;
  if (process.env['UPDATE_GOLDEN']) writeFileSync(path, actual);
  assert.equal(actual, readFileSync(path, 'utf8'), path);
}
