import * as vscode from 'vscode';
import type { ExplorerNode } from './nodes';
import { rangeOf } from '../range-of';

/** What can be inserted from a line of the view, by the command that does it. */
const inserts = ['insertStage', 'insertStep', 'insertPersona'] as const;

/**
 * Registers the commands that insert something from a line of the view. They put the cursor to what that line shows, and
 * leave the rest to the commands that insert at the cursor.
 */
export function registerInsertAt(): vscode.Disposable {
  return vscode.Disposable.from(
    ...inserts.map(insert =>
      vscode.commands.registerCommand(`journeyMap.explorer.${insert}`, async (node: ExplorerNode | undefined) => {
        if (node?.kind !== 'map' && node?.kind !== 'part') return;
        const place = node.kind === 'part' && node.part.place;
        await vscode.window.showTextDocument(node.uri, {
          preview: false,
          ...(place ? { selection: rangeOf(place.range) } : {}),
        });
        await vscode.commands.executeCommand(`journeyMap.${insert}`, node.uri);
      }),
    ),
  );
}
