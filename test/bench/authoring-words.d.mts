/** `core` is what `bundles.mjs` bundles, as far as it is needed. */
export function ownWords(
  core: object,
  text: string,
  sees: { readonly known: readonly string[]; readonly framework: readonly string[] },
): Uint8Array;
