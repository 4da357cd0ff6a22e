/**
 * Whether an address names not a file but how it once was, as editors tell it in a query: what git or a local history has, the other side of a comparison.
 * Such a text is read and explained, but it is no map of the workspace, and nothing in it is to be mended.
 */
export const isEarlier = (uri: string): boolean => uri.includes('?');
