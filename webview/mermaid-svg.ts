import mermaid from 'mermaid';

const id = 'journey';
let started = false;

/** Configuration that a map's text may not change, beside Mermaid's own list. */
const secure = ['themeCSS', 'theme', 'themeVariables', 'fontFamily', 'journey', 'htmlLabels', 'look', 'layout'];

function start(): void {
  if (started) return;
  started = true;
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    secure: ['secure', 'securityLevel', 'startOnLoad', 'maxTextSize', 'suppressErrorRendering', 'maxEdges', ...secure],
    // Beyond it an error chart would be drawn in place of the map
    maxTextSize: 50_000_000,
    suppressErrorRendering: true,
    theme: 'base',
    fontFamily: 'inherit',
    // Never break a name within an encoded character; no style attribute for the width
    journey: { maxLabelWidth: 1_000_000, useMaxWidth: false, textPlacement: 'tspan' },
  });
}

/**
 * Mermaid's picture of a journey, sanitised by Mermaid, without its styles: the page styles by class with the editor's
 * colours, so that a change of theme needs no new picture, and the content security policy need allow no inline style.
 * @throws when the text is no journey
 */
export async function drawMermaid(text: string): Promise<SVGSVGElement> {
  start();
  const { svg } = await withNonce(() => mermaid.render(id, text));
  const parsed = new DOMParser().parseFromString(svg, 'text/html').querySelector('svg');
  if (!parsed) throw new Error('Mermaid drew nothing');
  for (const style of parsed.querySelectorAll('style')) style.remove();
  for (const element of [parsed, ...parsed.querySelectorAll('*')]) {
    element.removeAttribute('style');
    element.removeAttribute('fill');
    element.removeAttribute('stroke');
  }
  return document.importNode(parsed, true);
}

/** While Mermaid draws, it puts a style element into the page: it gets the page's nonce. */
async function withNonce<T>(work: () => Promise<T>): Promise<T> {
  const nonce = document.querySelector('script')?.nonce ?? '';
  const create = document.createElement.bind(document);
  document.createElement = ((tag: string, options?: ElementCreationOptions) => {
    const element = create(tag, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  }) as typeof document.createElement;
  try {
    return await work();
  } finally {
    Reflect.deleteProperty(document, 'createElement');
  }
}
