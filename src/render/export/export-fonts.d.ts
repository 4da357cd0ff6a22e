/** The font of exports in two weights, as WOFF in base64: scripts/export-fonts.cjs makes it when a bundle is built. */
declare module 'export-fonts' {
  export const regular: string;
  export const semibold: string;
}
