import type { Feature } from 'write-excel-file/universal';
import { escapeXml } from './xml';

/** Heights of rows are proposals: who edits a text gets a row that fits it. */
export const rowsFitTheirText: Feature<Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transformElementAttributes: (tag, attributes) => {
          if (tag !== 'row') return attributes;
          const { customHeight: _, ...others } = attributes;
          return others;
        },
      },
    },
  },
};

/** Characters that paper on its side is wide, where they are as small as can be read. */
const paperWidth = 275;
/** The sheet's name and the page's number. */
const foot = '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>';
/** Numbers of steps such as 3.2 are texts; Excel would put a warning into the corner of each. */
const textsLikeNumbers = '<ignoredErrors><ignoredError sqref="A1:XFD1048576" numberStoredAsText="1"/></ignoredErrors>';

/** What of a sheet stands on each page that it is printed on. */
export interface Repeated {
  readonly sheet: string;
  /** Of these numbers of rows and columns, the first ones. */
  readonly rows: number;
  readonly columns: number;
}

/** Printed as wide as the paper, or as few papers as can be read, with heads on each; the library knows nothing of that. */
export const pagesFitTheirSheet = (repeated: readonly Repeated[]): Feature<Blob> => ({
  files: {
    transform: {
      'xl/workbook.xml': {
        transform: xml => xml.replace('<definedNames/>', () => `<definedNames>${titlesOf(repeated)}</definedNames>`),
      },
      'xl/worksheets/sheet{id}.xml': {
        insert: () => foot + textsLikeNumbers,
        transform: xml => xml.replace(/<worksheet\b[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'),
        transformElementAttributes: (tag, attributes, _, { columns = [] }) => {
          if (tag !== 'pageSetup') return attributes;
          const width = columns.reduce((sum, column) => sum + (column.width ?? 0), 0);
          return { ...attributes, fitToWidth: Math.max(1, Math.round(width / paperWidth)), fitToHeight: 0 };
        },
      },
    },
  },
});

function titlesOf(repeated: readonly Repeated[]): string {
  return repeated
    .map(({ sheet, rows, columns }, index) => {
      const name = `'${sheet.replaceAll("'", "''")}'!`;
      const parts = [
        ...(columns > 0 ? [`${name}$A:$${String.fromCharCode(64 + columns)}`] : []),
        ...(rows > 0 ? [`${name}$1:$${rows}`] : []),
      ];
      if (parts.length === 0) return '';
      return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(parts.join(','))}</definedName>`;
    })
    .join('');
}
