import type { MapView } from '../../shared/map-view';
import type { DrawOptions } from '../draw/draw-map';
import { drawMap } from '../draw/draw-map';
import type { Paper } from '../draw/draw-pages';
import { drawPages } from '../draw/draw-pages';
import type { PaletteName } from '../draw/palette';
import { paletteFor, palettes } from '../draw/palette';
import type { LaneChoice } from '../layout/lanes';
import type { LayoutOptions } from '../layout/layout-map';
import { createLayouter } from '../layout/layout-map';
import { pictureTexts } from '../picture-texts';
import { advance } from '../text/advance';
import type { ExportFonts } from './font-family';
import { toHtml } from './html/to-html';
import type { Pdf, PdfOptions } from './pdf/to-pdf';
import { toPdf } from './pdf/to-pdf';
import { toSvg } from './to-svg';

export interface PictureOptions {
  /** Light if absent. */
  readonly theme?: PaletteName;
  readonly lanes?: LaneChoice;
  /** The persona, by index, whose curve alone is drawn. */
  readonly persona?: number;
}

export interface SvgPictureOptions extends PictureOptions {
  /** Whether the file carries its font: for a browser, or for a picture to be made of it. Adds 220 KB. */
  readonly withFont?: boolean;
}

export interface PdfPictureOptions extends PictureOptions, Pick<PdfOptions, 'created' | 'onPage'> {
  /** The paper, on its side; absent: one page as large as the map. */
  readonly paper?: Paper;
  /** Fonts for scripts that Inter lacks. */
  readonly others?: readonly Uint8Array[];
}

/** What makes pictures of maps, in files, without a browser. */
export interface Pictures {
  svg(map: MapView, options?: SvgPictureOptions): string;
  html(map: MapView, options?: PictureOptions): string;
  pdf(map: MapView, options?: PdfPictureOptions): Promise<Pdf>;
}

/** Around a picture, in pixels. */
const edge = 20;

/** @param fonts Inter, as it is embedded and carried along */
export function createPictures(fonts: ExportFonts): Pictures {
  const drawn = (map: MapView, options: PictureOptions) =>
    drawMap(createLayouter(advance)(map, layoutOf(map, options)), drawOf(map, options), edge);
  return {
    svg: (map, options = {}) => toSvg(drawn(map, options), options.withFont ? { fonts } : {}),
    html: (map, options = {}) => toHtml(map, { ...options, fonts }),
    pdf(map, { paper, others, created, onPage, ...options } = {}) {
      const { pages, scale } = paper
        ? drawPages(map, paper, layoutOf(map, options), drawOf(map, options))
        : { pages: [drawn(map, options)], scale: 0.75 };
      return toPdf(pages, {
        scale,
        fonts: { regular: bytesOf(fonts.regular), semibold: bytesOf(fonts.semibold), ...(others ? { others } : {}) },
        ...(created ? { created } : {}),
        ...(onPage ? { onPage } : {}),
      });
    },
  };
}

const layoutOf = (map: MapView, { lanes, persona }: PictureOptions): LayoutOptions => ({
  texts: pictureTexts(map.language),
  lanes: lanes ?? {},
  ...(persona === undefined ? {} : { persona }),
});

const drawOf = (map: MapView, { theme = 'light' }: PictureOptions): DrawOptions => ({
  texts: pictureTexts(map.language),
  palette: paletteFor(map, palettes[theme]),
  measure: advance,
});

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), c => c.charCodeAt(0));
