import { strFromU8, unzipSync } from 'fflate';
import type { XmlElement } from './read-xml';
import { elements, readXml, textOf } from './read-xml';

export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | undefined)[])[];
  /** Of its columns, in characters. */
  readonly widths: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly rightToLeft: boolean;
  /** How many papers the sheet is wide when it is printed; undefined where it is not fitted. */
  readonly printedWidth: number | undefined;
}

/** Opens a workbook as a spreadsheet program does. What it can't read throws. */
export function readXlsx(bytes: Uint8Array): ReadSheet[] {
  const files = unzipSync(bytes);
  const all = new Map(
    Object.entries(files).flatMap(([path, file]) =>
      /\.(?:xml|rels)$/.test(path) ? [[path, readXml(strFromU8(file))] as const] : [],
    ),
  );
  const xml = (path: string): XmlElement => {
    const found = all.get(path);
    if (!found) throw new Error(`there is no ${path}`);
    return found;
  };
  const strings = elements(xml('xl/sharedStrings.xml'), 'si').map(si => decode(textOf(si)));
  const targets = new Map(
    elements(xml('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes.get('Id'),
      attributes.get('Target'),
    ]),
  );
  return elements(xml('xl/workbook.xml'), 'sheet').map(({ attributes }) => {
    const sheet = xml(`xl/${targets.get(attributes.get('r:id'))}`);
    const fitted = elements(sheet, 'pageSetUpPr').some(e => e.attributes.get('fitToPage') === '1');
    const pane = elements(sheet, 'pane')[0]?.attributes;
    return {
      name: attributes.get('name')!,
      widths: elements(sheet, 'col').map(col => Number(col.attributes.get('width'))),
      frozenRows: Number(pane?.get('ySplit') ?? 0),
      frozenColumns: Number(pane?.get('xSplit') ?? 0),
      printedWidth: fitted ? Number(elements(sheet, 'pageSetup')[0]?.attributes.get('fitToWidth') ?? 1) : undefined,
      rightToLeft: elements(sheet, 'sheetView')[0]?.attributes.get('rightToLeft') === '1',
      rows: elements(sheet, 'row').map(row =>
        elements(row, 'c').map(cell => {
          const [value] = elements(cell, 'v').map(textOf);
          if (value === undefined) return undefined;
          return cell.attributes.get('t') === 's' ? strings[Number(value)] : Number(value);
        }),
      ),
    };
  });
}

const decode = (text: string): string =>
  text.replace(/_x([\dA-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
