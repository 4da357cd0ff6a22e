import {
  CodeActionKind,
  CodeActionTriggerKind,
  MessageType,
  ShowMessageNotification,
  type ClientCapabilities,
  type CodeAction,
  type CodeActionParams,
  type Connection,
  type Position,
  type WorkspaceEdit,
} from './lsp';
import { isRefusal } from '../edits/change';
import type { WorkspaceEdits } from '../edits/move-definition';
import { positions } from '../journey/positions';
import type { Files, MapContext } from '../journey/scope';
import { refactorings, type Refactoring } from '../language/refactorings';
import { isNumber, isObject, isPlace, isText } from '../shared/guards';
import { documentEdit, newFile } from './document-edits';

export interface Refactorings {
  /** Told what the editor can: actions that it can ask for later are made when they are chosen. */
  supported(capabilities: ClientCapabilities): void;
  /** What is offered at a place, when somebody asks for it; nothing while the cursor only moves. */
  actions(params: CodeActionParams): CodeAction[];
}

/** What makes an action again when it is chosen. */
interface Chosen {
  readonly uri: string;
  readonly version: number;
  readonly position: Position;
}

/** Offers refactorings, and makes those that are chosen. One that can't be made says why. */
export function createRefactorings(
  connection: Connection,
  documents: { get(uri: string): { readonly version: number } | undefined },
  files: Files,
  about: <T>(uri: string, answer: (context: MapContext) => T) => T | undefined,
): Refactorings {
  let later = false;

  const all = ({ uri, position }: Pick<Chosen, 'uri' | 'position'>): readonly Refactoring[] =>
    about(uri, c => refactorings(c, positions(c.scope.journey).offset(position))) ?? [];

  const toWorkspaceEdit = ({ files: edited, create }: WorkspaceEdits): WorkspaceEdit => ({
    documentChanges: [
      ...(create ? newFile(create) : []),
      ...edited.flatMap(({ uri, edits }) => {
        const found = files.read(uri);
        if (found.state !== 'read' || edits.length === 0) return [];
        return [documentEdit({ uri, journey: found.journey }, edits, documents.get(uri)?.version)];
      }),
    ],
  });

  connection.onCodeActionResolve(action => {
    const { data } = action;
    if (!isChosen(data) || documents.get(data.uri)?.version !== data.version) return action;
    const made = about(data.uri, () =>
      all(data)
        .find(r => r.title === action.title)
        ?.make(),
    );
    if (!made) return action;
    if (!isRefusal(made)) return { ...action, edit: toWorkspaceEdit(made) };
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message: made.refusal });
    return action;
  });

  return {
    supported: ({ textDocument }) => {
      const { dataSupport, resolveSupport } = textDocument?.codeAction ?? {};
      later = dataSupport === true && resolveSupport?.properties.includes('edit') === true;
    },
    actions: ({ textDocument: { uri }, range, context: { only, triggerKind } }) => {
      const version = documents.get(uri)?.version;
      const wanted = (kind: string): boolean => only?.some(o => o === '' || `${kind}.`.startsWith(`${o}.`)) ?? true;
      if (version === undefined || triggerKind === CodeActionTriggerKind.Automatic || !(only ?? ['']).some(isRefactor))
        return [];
      const data: Chosen = { uri, version, position: range.start };
      return all(data).flatMap(({ title, kind, make }): CodeAction[] => {
        if (!wanted(kind)) return [];
        if (later) return [{ title, kind, data }];
        const made = about(uri, make);
        return !made || isRefusal(made) ? [] : [{ title, kind, edit: toWorkspaceEdit(made) }];
      });
    },
  };
}

const isRefactor = (only: string): boolean =>
  only === '' || only === CodeActionKind.Refactor || only.startsWith(`${CodeActionKind.Refactor}.`);

const isChosen = (v: unknown): v is Chosen =>
  isObject(v) && isText(v['uri']) && isNumber(v['version']) && isPlace(v['position']);
