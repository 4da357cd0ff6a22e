/** What browsers draw at most, where the processor draws: pixels on a side, and in all. */
const most = { side: 32_767, area: 200_000_000 } as const;

/**
 * A picture of an SVG file, which must carry its font: what is drawn into a canvas sees no other than those of the system. Rejects when the browser cannot
 * draw it.
 * @param scale 1 or 2 pixels of the picture for one of the file; less where the picture would be larger than browsers draw
 */
export async function pngOf(svg: string, scale: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const fitting = Math.min(scale, most.side / width, most.side / height, Math.sqrt(most.area / (width * height)));
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [Math.round(width * fitting), Math.round(height * fitting)];
    // Graphics cards draw no more than half as many on a side
    canvas.getContext('2d', { willReadFrequently: true })!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'));
    if (!png) throw new Error('The picture is too large for this browser.');
    return png;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Puts a picture of an SVG file on the clipboard. Rejects when the browser does not let us. */
export const copyPng = (svg: string, scale: number): Promise<void> =>
  // The promise is handed over: what is written later is no more what somebody asked for with a click
  navigator.clipboard.write([new ClipboardItem({ 'image/png': pngOf(svg, scale) })]);
