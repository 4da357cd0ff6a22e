/**
 * The entry of `dist/pictures.js`, which is loaded when somebody exports a picture: PDF's writer and the fonts weigh more than all else.
 * Node gets it by `require`, a web worker by `importScripts`, which leaves it as the global `journeyMapPictures`.
 */
import { regular, semibold } from 'export-fonts';
import { createPictures } from './pictures';

export const pictures = createPictures({ regular, semibold });
