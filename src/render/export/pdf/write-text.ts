import type { TextMark } from '../../draw/drawing';
import { isWrittenFromTheRight } from '../../direction';
import { advance, isInFont } from '../../text/advance';

/** The fonts of a PDF, as WOFF, TrueType or OpenType. */
export interface PdfFonts {
  readonly regular: Uint8Array;
  readonly semibold: Uint8Array;
  /** For scripts that Inter lacks; the first one that has a character draws it. */
  readonly others?: readonly Uint8Array[];
}

export interface Writer {
  /** Characters that no font has. */
  readonly missing: ReadonlySet<string>;
  write(mark: TextMark, parent: PDFKit.PDFStructureElement, direction: 'ltr' | 'rtl'): void;
}

/** What stands for a character that no font has. */
const box = '□';

/** A stretch of a text in one font; `font` is absent where no font has it. */
interface Run {
  readonly font?: string;
  readonly text: string;
}

/** What pdfkit knows of a font and does not declare. */
interface OpenFont {
  readonly hasGlyphForCodePoint?: (code: number) => boolean;
}

/** Writes texts into a document, each stretch of them in a font that has it. */
export function createWriter(document: PDFKit.PDFDocument, { regular, semibold, others = [] }: PdfFonts): Writer {
  document.registerFont('400', regular as never);
  document.registerFont('600', semibold as never);
  const further = others.map((data, i) => {
    const name = `other-${i}`;
    document.registerFont(name, data as never);
    document.font(name);
    const { font } = (document as unknown as { _font: { font?: OpenFont } })._font;
    return { name, has: (code: number): boolean => font?.hasGlyphForCodePoint?.(code) ?? false };
  });
  const missing = new Set<string>();

  const fontOf = (code: number, own: string): string | undefined =>
    isInFont(code) || isMark(code) ? own : further.find(f => f.has(code))?.name;

  /** The stretches of a text; marks and joiners stay with what they stand on. */
  const runsOf = (text: string, own: string): Run[] => {
    const runs: { font?: string; text: string }[] = [];
    for (const character of text) {
      const code = character.codePointAt(0)!;
      const last = runs.at(-1);
      const font = last && (isMark(code) || isInvisible(code)) ? last.font : fontOf(code, own);
      if (isInvisible(code) && font === own) continue;
      if (font === undefined && !isInvisible(code) && !isMark(code)) missing.add(character);
      if (last && last.font === font) last.text += character;
      else runs.push({ ...(font === undefined ? {} : { font }), text: character });
    }
    return runs;
  };

  return {
    missing,
    write({ x, y, align, text, style, colour }, parent, direction) {
      const own = style.weight >= 600 ? '600' : '400';
      const runs = runsOf(text, own);
      const placed = runs.map(run => {
        const shown = run.font === undefined ? boxesFor(run.text) : run.text;
        const font = run.font ?? own;
        // Measured only where something depends on it
        const known = align === 'left' && runs.length === 1;
        const width = known ? 0 : document.font(font).fontSize(style.size).widthOfString(shown);
        return { ...run, font, shown, width, replaced: run.font === undefined };
      });
      const whole = placed.reduce((sum, run) => sum + run.width, 0);
      let left = align === 'left' ? x : align === 'middle' ? x - whole / 2 : x - whole;
      const rightToLeft = isWrittenFromTheRight(text, direction);
      const paragraph = document.struct('P');
      parent.add(paragraph);
      for (const run of rightToLeft ? placed.toReversed() : placed) {
        // What boxes stand for is told by the tag, so that it can be found, copied and read out
        const content = document.markStructureContent('Span', run.replaced ? { actual: run.text } : {});
        document
          .font(run.font)
          .fontSize(style.size)
          .fillColor(colour)
          .text(run.shown, left, y, {
            lineBreak: false,
            baseline: 'alphabetic',
            ...(style.italic ? { oblique: 12 } : {}),
          });
        document.endMarkedContent();
        paragraph.add(content);
        left += run.width;
      }
      paragraph.end();
    },
  };
}

const isMark = (code: number): boolean => /[\p{Mn}\p{Me}]/u.test(String.fromCodePoint(code));
const isInvisible = (code: number): boolean =>
  /[\p{Cf}\p{Cc}\u{1f3fb}-\u{1f3ff}]|\p{Variation_Selector}/u.test(String.fromCodePoint(code));

/** As many boxes as there is room for where the text would be. */
const boxesFor = (text: string): string => {
  const unit = advance(box, { size: 1, weight: 400 });
  return box.repeat(Math.max(1, Math.round(advance(text, { size: 1, weight: 400 }) / unit)));
};
