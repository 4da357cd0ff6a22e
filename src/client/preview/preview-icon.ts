import { Uri } from 'vscode';

/** A journey's curve with its steps, in one colour. */
function icon(colour: string): Uri {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" fill="none" stroke="${colour}">` +
    `<path d="M2.5 5.5C5 5.5 5 11 8 11s3-6.500 5.500-6.500"/><g fill="${colour}"><circle cx="2.500" cy="5.500" r="1.200"/>` +
    `<circle cx="8" cy="11" r="1.200"/><circle cx="13.500" cy="4.500" r="1.200"/></g></svg>`;
  return Uri.parse(`data:image/svg+xml;base64,${btoa(svg)}`);
}

/** The icon of a preview's tab, by theme. */
export const previewIcon = { light: icon('#424242'), dark: icon('#c5c5c5') };
