import type { Box, Drawing, Mark, Paint, TextMark } from '../draw/drawing';
import { isWrittenFromTheRight } from '../direction';
import { round } from '../draw/round';
import type { ExportFonts } from './font-family';
import { fontFaces, fontFamily } from './font-family';
import { escapeXml } from './xml';

export interface SvgOptions {
  /** The font to carry along: for browsers where it is not installed. Inkscape and Office take the fonts that are named. */
  readonly fonts?: ExportFonts;
}

/**
 * A drawing as an SVG file: texts stay texts, everything is written in attributes, nothing is clipped by what Office or Inkscape do not
 * know. Well-formed for any text.
 */
export const toSvg = (drawing: Drawing, { fonts }: SvgOptions = {}): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    ...element(drawing, '', [metadata(drawing), ...(fonts ? [`<style>${fontFaces(fonts)}</style>`] : [])]),
    '',
  ].join('\n');

/** A drawing as a part of a page of HTML. All ids begin with `ids`, so that a page can hold several. */
export const toInlineSvg = (drawing: Drawing, ids: string): string =>
  element(drawing, `${escapeXml(ids)}-`, []).join('\n');

function element(drawing: Drawing, ids: string, ofFile: readonly string[]): string[] {
  const { width, height, language, title, description, background } = drawing;
  const size = `width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}"`;
  const lang = escapeXml(language);
  const context: Context = { ids, clips: [], direction: drawing.direction };
  const marks = drawing.marks.map(mark => write(mark, context)).join('\n');
  const { clips } = context;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} xml:lang="${lang}" lang="${lang}" role="img" aria-labelledby="${ids}title ${ids}description">`,
    `<title id="${ids}title">${escapeXml(title)}</title>`,
    `<desc id="${ids}description">${escapeXml(description)}</desc>`,
    ...ofFile,
    ...(clips.length > 0 ? [`<defs>${clips.join('')}</defs>`] : []),
    `<rect width="100%" height="100%" fill="${background}"/>`,
    `<g font-family="${fontFamily}" fill="none">`,
    marks,
    '</g>',
    '</svg>',
  ];
}

const metadata = ({ title, language, description }: Drawing): string =>
  '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description rdf:about="">' +
  `<dc:title>${escapeXml(title)}</dc:title><dc:description>${escapeXml(description)}</dc:description>` +
  `<dc:language>${escapeXml(language)}</dc:language><dc:format>image/svg+xml</dc:format>` +
  '</rdf:Description></rdf:RDF></metadata>';

/** Marks as SVG's elements, for a page of HTML; those within a clip are not for it. */
export const svgElements = (marks: readonly Mark[], direction: Drawing['direction']): string =>
  marks.map(mark => write(mark, { ids: '', clips: [], direction })).join('');

interface Context {
  /** Begins every id. */
  readonly ids: string;
  readonly clips: string[];
  readonly direction: Drawing['direction'];
}

function write(mark: Mark, context: Context): string {
  switch (mark.kind) {
    case 'rect':
      return `<rect ${box(mark)}${mark.radius ? ` rx="${round(mark.radius)}"` : ''}${paint(mark)}/>`;
    case 'path':
      return `<path d="${mark.d}"${paint(mark)}/>`;
    case 'icon':
      return `<path transform="translate(${round(mark.x)} ${round(mark.y)})" d="${mark.d}" stroke="${mark.stroke}" stroke-width="1.2" stroke-linecap="round" stroke-linejoin="round"/>`;
    case 'text':
      return text(mark, context);
    case 'group': {
      const title = mark.title === undefined ? '' : `<title>${escapeXml(mark.title)}</title>`;
      let clip = '';
      if (mark.clip) {
        const id = `${context.ids}clip-${context.clips.length}`;
        clip = ` clip-path="url(#${id})"`;
        context.clips.push(`<clipPath id="${id}"><rect ${box(mark.clip)}/></clipPath>`);
      }
      const persona = mark.persona === undefined ? '' : ` data-persona="${mark.persona}"`;
      return `<g${clip}${persona}>${title}\n${mark.marks.map(inner => write(inner, context)).join('\n')}\n</g>`;
    }
  }
}

const box = ({ x, y, width, height }: Box): string =>
  `x="${round(x)}" y="${round(y)}" width="${round(Math.max(0, width))}" height="${round(Math.max(0, height))}"`;

function paint({ fill, stroke, strokeWidth, dash, fillOpacity }: Paint): string {
  return [
    fill === undefined ? '' : ` fill="${fill}"`,
    fillOpacity === undefined ? '' : ` fill-opacity="${fillOpacity}"`,
    stroke === undefined ? '' : ` stroke="${stroke}"`,
    strokeWidth === undefined ? '' : ` stroke-width="${strokeWidth}"`,
    dash === undefined ? '' : ` stroke-dasharray="${dash.join(' ')}"`,
  ].join('');
}

const anchors = { left: '', middle: ' text-anchor="middle"', right: ' text-anchor="end"' } as const;

function text({ x, y, align, text: words, style, colour }: TextMark, { direction }: Context): string {
  const weight = style.weight === 400 ? '' : ` font-weight="${style.weight}"`;
  const italic = style.italic ? ' font-style="italic"' : '';
  const place = `x="${round(x)}" y="${round(y)}"${anchors[align]}`;
  // Programs that do not know the attribute for it know these signs
  const directed = isWrittenFromTheRight(words, direction) ? `\u202b${words}\u202c` : words;
  return `<text ${place} font-size="${style.size}"${weight}${italic} fill="${colour}">${escapeXml(directed)}</text>`;
}
