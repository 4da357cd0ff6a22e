import PDFDocument from 'pdfkit';
import type { Drawing, GroupMark, Mark, Paint } from '../../draw/drawing';
import { unpackWoff } from '../unpack-woff';
import type { PdfFonts, Writer } from './write-text';
import { createWriter } from './write-text';

export interface PdfOptions {
  readonly fonts: PdfFonts;
  /** Points for a pixel of the drawings. */
  readonly scale: number;
  readonly created?: Date;
  /** Called before each page, so that others get their turn; what it rejects with ends the work. */
  readonly onPage?: (index: number, count: number) => Promise<void>;
}

export interface Pdf {
  readonly bytes: Uint8Array;
  /** Characters that none of the fonts has: a box stands for each; a search finds them, and they can be copied. */
  readonly missing: readonly string[];
}

/** The greatest width and height that readers of PDF know, in points. */
const most = 14_400;

/**
 * Drawings as a PDF, one a page: vectors, texts in subsets of the fonts, and tags, so that screen readers read lane by lane.
 * Rejects when a font can't be read, or with what `onPage` rejects with.
 */
export async function toPdf(
  drawings: readonly Drawing[],
  { fonts: packed, scale, created, onPage }: PdfOptions,
): Promise<Pdf> {
  const fonts: PdfFonts = {
    regular: unpackWoff(packed.regular),
    semibold: unpackWoff(packed.semibold),
    ...(packed.others ? { others: packed.others.map(unpackWoff) } : {}),
  };
  const [first] = drawings;
  const document = new PDFDocument({
    autoFirstPage: false,
    font: fonts.regular as never,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: first?.language ?? 'en',
    info: {
      Title: first?.title ?? '',
      Subject: first?.description ?? '',
      Creator: 'Journey Maps',
      ...(created ? { CreationDate: created } : {}),
    },
  });
  const done = bytesOf(document);
  const writer = createWriter(document, fonts);
  const root = document.struct('Document');
  document.addStructure(root);
  for (const [index, drawing] of drawings.entries()) {
    await onPage?.(index, drawings.length);
    const fitting = Math.min(scale, most / drawing.width, most / drawing.height);
    document.addPage({ size: [drawing.width * fitting, drawing.height * fitting], margin: 0 });
    document.scale(fitting);
    artifact(document, () => document.rect(0, 0, drawing.width, drawing.height).fillColor(drawing.background).fill());
    for (const mark of drawing.marks) write(mark, { document, writer, direction: drawing.direction }, root);
  }
  root.end();
  document.end();
  return { bytes: await done, missing: [...writer.missing] };
}

function bytesOf(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('error', reject);
    document.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((sum, c) => sum + c.length, 0));
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      resolve(bytes);
    });
  });
}

/** What only decorates, and is not read out. */
function artifact(document: PDFKit.PDFDocument, draw: () => unknown): void {
  document.markContent('Artifact');
  draw();
  document.endMarkedContent();
}

interface Context {
  readonly document: PDFKit.PDFDocument;
  readonly writer: Writer;
  readonly direction: Drawing['direction'];
}

function write(mark: Mark, context: Context, parent: PDFKit.PDFStructureElement): void {
  const { document, writer, direction } = context;
  switch (mark.kind) {
    case 'rect':
      return artifact(document, () => {
        if (mark.width <= 0 || mark.height <= 0) return;
        if (mark.radius) document.roundedRect(mark.x, mark.y, mark.width, mark.height, mark.radius);
        else document.rect(mark.x, mark.y, mark.width, mark.height);
        paint(document, mark);
      });
    case 'path':
      return artifact(document, () => paint(document.path(mark.d), mark));
    case 'icon':
      return artifact(document, () => {
        document.save().translate(mark.x, mark.y).lineCap('round').lineJoin('round').path(mark.d);
        paint(document, { stroke: mark.stroke, strokeWidth: 1.2 });
        document.restore();
      });
    case 'text':
      return writer.write(mark, parent, direction);
    case 'group':
      return group(mark, context, parent);
  }
}

function group({ marks, title, clip }: GroupMark, context: Context, parent: PDFKit.PDFStructureElement): void {
  const { document } = context;
  const section = document.struct('Sect', title === undefined ? {} : { title });
  parent.add(section);
  document.save();
  if (clip) document.rect(clip.x, clip.y, clip.width, clip.height).clip();
  for (const mark of marks) write(mark, context, section);
  document.restore();
  section.end();
}

function paint(document: PDFKit.PDFDocument, { fill, stroke, strokeWidth, dash, fillOpacity }: Paint): void {
  document.save();
  document.fillOpacity(fillOpacity ?? 1).lineWidth(strokeWidth ?? 1);
  if (dash?.[0] !== undefined) document.dash(dash[0], { space: dash[1] ?? dash[0] });
  if (fill !== undefined && stroke !== undefined) document.fillAndStroke(fill, stroke);
  else if (fill !== undefined) document.fill(fill);
  else if (stroke !== undefined) document.stroke(stroke);
  document.restore();
}
