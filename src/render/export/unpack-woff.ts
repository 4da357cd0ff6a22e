import { unzlibSync } from 'fflate';

/**
 * A font in WOFF as TrueType or OpenType, byte for byte what it was made of: what draws with a font reads its tables over and over, and
 * would unpack them each time. Other formats are given back as they are. Throws when the font is damaged.
 */
export function unpackWoff(font: Uint8Array): Uint8Array {
  const from = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const isWoff = font.length > 44 && from.getUint32(0) === 0x774f4646;
  if (!isWoff) return font;
  const count = from.getUint16(12);
  const tables = Array.from({ length: count }, (_, i) => {
    const entry = 44 + 20 * i;
    const [tag, at, packed, length, sum] = [0, 4, 8, 12, 16].map(field => from.getUint32(entry + field)) as [
      number,
      number,
      number,
      number,
      number,
    ];
    const stored = font.subarray(at, at + packed);
    return { tag, sum, data: packed < length ? unzlibSync(stored, { out: new Uint8Array(length) }) : stored };
  });
  const padded = (length: number): number => (length + 3) & ~3;
  const head = 12 + 16 * count;
  const unpacked = new Uint8Array(tables.reduce((sum, { data }) => sum + padded(data.length), head));
  const to = new DataView(unpacked.buffer);
  const power = Math.floor(Math.log2(count));
  to.setUint32(0, from.getUint32(4));
  to.setUint16(4, count);
  to.setUint16(6, 16 * 2 ** power);
  to.setUint16(8, power);
  to.setUint16(10, 16 * (count - 2 ** power));
  let at = head;
  tables.forEach(({ tag, sum, data }, i) => {
    [tag, sum, at, data.length].forEach((value, k) => to.setUint32(12 + 16 * i + 4 * k, value));
    unpacked.set(data, at);
    at += padded(data.length);
  });
  return unpacked;
}
