/** The other side when a text is compared with what is saved, or with the clipboard, as VS Code addresses it. */
export const compared = /^(?:showModifications|clipboardCompare\d*):/;

/**
 * Whether an address names not a file but another text of it: what git or a local history has, as editors tell it in a query, or the other side of a
 * comparison. Such a text is read and explained, but it is no map of the workspace, and nothing in it is to be mended.
 */
export const isEarlier = (uri: string): boolean => uri.includes('?') || compared.test(uri);
