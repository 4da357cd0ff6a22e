import * as vscode from 'vscode';
import type { TextRange } from '../shared/text-range';

/** The editor's range of one that the server tells. */
export function rangeOf({ start, end }: TextRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
