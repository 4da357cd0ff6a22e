// Generated from schemas/config.schema.json by `npm run generate`: do not edit.
import type { Piece } from './validate.js';

/** The piece that a whole configuration is checked with, and those that stand in it. */
export declare const pieces: Piece;
