import type { MapView, MissingStageView, PicturePath } from '../src/shared/map-view';
import type { ShownFinding } from '../src/shared/map-findings';
import type { PictureEdit } from '../src/shared/picture-edit';
import type { PreviewStrings } from '../src/shared/preview-messages';
import type { Zoomable } from './viewport';

/** A finding, with its index in the list that the host sent. */
export interface PageFinding extends ShownFinding {
  readonly index: number;
}

/** What a view asks of its page. */
export interface PictureHost {
  readonly strings: PreviewStrings;
  /** Selects in the text what a path leads to; `focus`: the person wants to go on there. */
  select(path: PicturePath, focus: boolean): void;
  insertStage(missing: MissingStageView): void;
  /** Asks for an edit of the map that was drawn last, or of one before: it is then refused where the text has changed. */
  edit(edit: PictureEdit, of?: MapView): void;
  /** Shows what findings say and what would mend them, at a place of the window. `back` gets the keyboard again. */
  openFindings(
    findings: readonly PageFinding[],
    at: { readonly x: number; readonly y: number },
    back: HTMLElement,
  ): void;
  /** The zoom or the place that is shown has changed. */
  moved(): void;
}

/** How much of a map is drawn. */
export interface Drawn {
  readonly steps: number;
  readonly stages: number;
}

/** One way to look at a map. */
export interface PictureView {
  readonly element: HTMLElement;
  /** Its own tools, beside those of the page. */
  readonly tools: readonly HTMLElement[];
  /** Absent where nothing can be made larger. */
  readonly zoom?: Zoomable;
  /** Shows a map: of the same one, what changed. Throws where it can't be drawn; the picture before then stays. */
  draw(map: MapView): Drawn;
  /** It draws all anew: a click in it would be lost meanwhile. */
  readonly drawsAnew?: true;
  /** Marks where the cursor is; `reveal`: brings it into view. */
  mark(path: PicturePath | undefined, reveal: boolean): void;
  /** Shows what is found at the things of the map that was drawn last. */
  showFindings?(findings: readonly PageFinding[]): void;
  /** Lets go of what is drawn. */
  clear(): void;
  /** Fonts have changed: what was measured holds no more. */
  restyle?(): void;
}
