import type { MapView } from '../../../shared/map-view';
import type { PaletteName } from '../../draw/palette';
import { paletteFor, palettes } from '../../draw/palette';
import type { Sketch } from '../../draw/sketch';
import type { LaneChoice } from '../../layout/lanes';
import { laneName } from '../../layout/lanes';
import { createLayouter } from '../../layout/layout-map';
import { mapChips } from '../../map-chips';
import { pictureTexts } from '../../picture-texts';
import { advance } from '../../text/advance';
import type { ExportFonts } from '../font-family';
import { fontFaces } from '../font-family';
import { escapeXml } from '../xml';
import { personaSign } from './cells-html';
import { pageScript, pageScriptHash } from './page-script';
import { pageStyle } from './page-style';
import { pageTexts } from './page-texts';
import { printStyle } from './print-style';
import { tableHtml } from './table-html';

export interface HtmlOptions {
  readonly theme?: PaletteName;
  readonly lanes?: LaneChoice;
  /** The persona, by index, whose curve alone is drawn. */
  readonly persona?: number;
  readonly fonts?: ExportFonts;
}

/**
 * A map as one page of HTML that needs nothing else: a table with all its texts, whose lanes can be hidden, whose personas can be chosen, and
 * which can be made larger. It asks no network, and runs no script but its own.
 */
export function toHtml(map: MapView, { theme = 'light', lanes = {}, persona, fonts }: HtmlOptions = {}): string {
  const texts = pictureTexts(map.language);
  const words = pageTexts(map.language);
  const palette = paletteFor(map, palettes[theme]);
  const options = { texts, lanes, ...(persona === undefined ? {} : { persona }) };
  const layout = createLayouter(advance)(map, options);
  // Where everything fits, no text is broken: the browser does that
  const whole = createLayouter(() => 0)(map, options);
  const sketch: Sketch = { layout, texts, palette, measure: advance };
  const title = escapeXml(map.title === '' ? words.map : map.title);
  const language = escapeXml(map.language);
  const personas = (layout.curves?.curves ?? []).flatMap(({ persona: p, name }) =>
    p === undefined ? [] : [{ p, name }],
  );

  const about = [map.scenario, map.goal && `${texts.goal}: ${map.goal}`].flatMap(text =>
    text ? [`<p>${escapeXml(text)}</p>`] : [],
  );
  const chips = mapChips(map, texts).map(
    ({ text, warns }) => `<li dir="auto"${warns ? ' class="stale"' : ''}>${escapeXml(text)}</li>`,
  );
  const legend = layout.personas.map(
    p => `<li data-persona="${p}" dir="auto">${personaSign(p, palette)}${escapeXml(map.personas[p]?.name ?? '')}</li>`,
  );
  const laneChoices = layout.rows.map(
    ({ lane }) =>
      `<li><label><input type="checkbox" checked data-lane-choice="${lane}"> ${escapeXml(texts[laneName(lane, map)])}</label></li>`,
  );
  const filter =
    personas.length < 2
      ? ''
      : `<label>${escapeXml(words.persona)} <select id="persona"><option value="">${escapeXml(words.all)}</option>${personas
          .map(({ p, name }) => `<option value="${p}">${escapeXml(name)}</option>`)
          .join('')}</select></label>`;
  const zoom = (id: string, sign: string, label: string): string =>
    `<button type="button" id="${id}" aria-label="${escapeXml(label)}" title="${escapeXml(label)}">${sign}</button>`;

  return `<!doctype html>
<html lang="${language}" dir="${map.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; script-src 'sha256-${pageScriptHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Journey Maps">
<title>${title}</title>
<style>${fonts ? fontFaces(fonts) : ''}${pageStyle(palette)}${printStyle(layout.width)}</style>
</head>
<body>
<header><h1 dir="auto">${title}</h1>${about.join('')}<ul class="chips">${chips.join('')}</ul></header>
<div class="tools" hidden><details><summary>${escapeXml(words.lanes)}</summary><ul>${laneChoices.join('')}</ul></details>${filter}<span>${zoom('out', '−', words.zoomOut)}<output dir="ltr">100 %</output>${zoom('in', '+', words.zoomIn)}</span></div>
${legend.length > 0 ? `<ul class="legend">${legend.join('')}</ul>` : ''}
<main tabindex="0" aria-label="${title}">
${tableHtml(sketch, whole, { personas: map.personas, palette }, map.title)}
</main>
<script>${pageScript}</script>
</body>
</html>
`;
}
