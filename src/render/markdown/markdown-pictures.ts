import * as l10n from '@vscode/l10n';
import { parse } from '../../journey/parse';
import type { Files } from '../../journey/scope';
import { buildScope } from '../../journey/scope';
import { today } from '../../journey/today';
import type { MapView } from '../../shared/map-view';
import type { CreateMarkdownPictures, MarkdownMap, ReadText } from '../../shared/markdown-pictures';
import { drawMap } from '../draw/draw-map';
import { paletteFor } from '../draw/palette';
import { themePalette } from '../draw/theme-palette';
import { toInlineSvg } from '../export/to-svg';
import { escapeXml } from '../export/xml';
import { createLayouter } from '../layout/layout-map';
import { buildMapView } from '../map-view';
import { pictureTexts } from '../picture-texts';
import { advance } from '../text/advance';

/** Longer texts are not drawn: the page, and all else in the extension host, would wait for more than a second. In UTF-16 code units. */
const longest = 500_000;
/** How many drawn maps are kept: while somebody writes beside them, they are asked for with each key. */
const mostKept = 32;

interface Drawn {
  readonly view: MapView;
  readonly svg: string;
  /** The texts of other files that it was drawn from. */
  readonly used: ReadonlyMap<string, ReturnType<ReadText>>;
}

/** What draws maps in pages of Markdown, in the colours of the page. */
export const createMarkdownPictures: CreateMarkdownPictures = messages => {
  l10n.config({ contents: { ...messages } });
  const kept = new Map<string, Drawn>();
  const drawn = (map: MarkdownMap, read: ReadText): Drawn => {
    const key = [map.uri, map.id, map.name ?? '', today(), map.text].join('\0');
    let found = kept.get(key);
    if (!found || [...found.used].some(([uri, text]) => read(uri) !== text)) found = draw(map, read);
    // The one that was asked for longest ago is the first to go
    kept.delete(key);
    kept.set(key, found);
    if (kept.size > mostKept) kept.delete(kept.keys().next().value!);
    return found;
  };
  return {
    draw(map, read) {
      try {
        return map.text.length > longest
          ? note(l10n.t('This map is too long to be drawn here.'))
          : html(drawn(map, read), map);
      } catch (error) {
        // A page of Markdown is gone as a whole when anything in it throws
        return note(l10n.t('This map could not be drawn: {0}', error instanceof Error ? error.message : String(error)));
      }
    },
    missing: path => note(l10n.t('The map “{0}” could not be read.', path)),
  };
};

function draw({ uri, text, name, id }: MarkdownMap, read: ReadText): Drawn {
  const used = new Map<string, ReturnType<ReadText>>();
  const files: Files = {
    read(of) {
      const other = read(of);
      used.set(of, other);
      if (typeof other !== 'string') return { state: other === null ? 'missing' : 'pending' };
      return { state: 'read', journey: parse(other) };
    },
    maps: () => undefined,
  };
  const view = buildMapView({ scope: buildScope(uri, parse(text), files), files, today: today() }, 0);
  if (view.stages.length === 0) return { view, svg: '', used };
  const texts = pictureTexts(view.language);
  const layout = createLayouter(advance)(view, { texts, lanes: {} });
  const drawing = drawMap(layout, { texts, palette: paletteFor(view, themePalette), measure: advance });
  return { view, svg: toInlineSvg(name ? { ...drawing, title: name } : drawing, id), used };
}

function html({ view, svg }: Drawn, { linesAbove, name }: MarkdownMap): string {
  const { problem } = view;
  const notes = [
    ...(problem
      ? [l10n.t('The text has an error on line {0}: {1}', problem.line + 1 + linesAbove, problem.message)]
      : []),
    ...(svg === '' && !problem ? [whyEmpty(view)] : []),
  ];
  const label = escapeXml(name || view.title || l10n.t('Journey Map'));
  const picture =
    svg && `<span class="journey-map-scroll" tabindex="0" role="group" aria-label="${label}">${svg}</span>`;
  return notes.map(note).join('') + picture;
}

const whyEmpty = ({ library }: MapView): string =>
  library
    ? l10n.t(
        'This file is a library: it shares its definitions with the maps that import it, and has no stages to draw.',
      )
    : l10n.t('This map has no stages yet.');

const note = (text: string): string => `<span class="journey-map-note" role="note">${escapeXml(text)}</span>`;
