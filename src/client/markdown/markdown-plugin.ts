import type MarkdownIt from 'markdown-it';
import type { RenderRule } from 'markdown-it/lib/renderer.mjs';

/** Where in a page of Markdown a map stands. */
export interface PlaceInPage {
  /** The page's address, if it has one. */
  readonly page: string | undefined;
  /** Another one for each map of a page. */
  readonly id: string;
}

/** What makes HTML of the maps in a page. */
export interface MapsInMarkdown {
  /** @param linesAbove lines of the page above the first line of the map's text */
  ofText(text: string, linesAbove: number, place: PlaceInPage): string;
  /** @param path as it is written in the page, percent-encoded, e.g. `./shoes.journey.yaml`; undefined: it is none of ours */
  ofFile(path: string, name: string, place: PlaceInPage): string | undefined;
}

const mapFile = /^(?![a-z][a-z0-9+.-]+:|\/\/)[^?#]+\.journey\.ya?ml$/i;

/** Lets a Markdown renderer draw blocks of code in the language `journey-map`, and pictures whose file is a map. */
export function addMaps(md: MarkdownIt, maps: MapsInMarkdown): MarkdownIt {
  const { fence, image } = md.renderer.rules;
  const counts = new WeakMap<object, number>();
  const place = (env: unknown): PlaceInPage => {
    const page = typeof env === 'object' && env !== null ? env : {};
    const count = (counts.get(page) ?? 0) + 1;
    counts.set(page, count);
    const uri = 'currentDocument' in page && page.currentDocument ? String(page.currentDocument) : undefined;
    return { page: uri, id: `journey-map-${count}` };
  };
  const otherwise = (rule: RenderRule | undefined, ...args: Parameters<RenderRule>): string => {
    const [tokens, index, options, , self] = args;
    return rule ? rule(...args) : self.renderToken(tokens, index, options);
  };

  md.renderer.rules.fence = (tokens, index, options, env, self) => {
    const token = tokens[index]!;
    if (token.info.trim().split(/\s/, 1)[0] !== 'journey-map')
      return otherwise(fence, tokens, index, options, env, self);
    token.attrJoin('class', 'journey-map-picture');
    const linesAbove = (token.map?.[0] ?? 0) + 1;
    return `<div${self.renderAttrs(token)}>${maps.ofText(token.content, linesAbove, place(env))}</div>\n`;
  };

  md.renderer.rules.image = (tokens, index, options, env, self) => {
    const token = tokens[index]!;
    // VS Code puts an address that its page can load in the place of what was written, which it keeps here
    const path = token.attrGet('data-src') ?? token.attrGet('src') ?? '';
    const name = self.renderInlineAsText(token.children ?? [], options, env);
    const picture = mapFile.test(path) ? maps.ofFile(path, name, place(env)) : undefined;
    // A picture stands in a line of text, where HTML allows no block
    return picture === undefined
      ? otherwise(image, tokens, index, options, env, self)
      : `<span class="journey-map-picture">${picture}</span>`;
  };
  return md;
}
