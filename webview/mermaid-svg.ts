import mermaid from 'mermaid';

/** Mermaid removes what has the id that it is to draw: each picture gets its own, so that the last one stays until then. */
let drawings = 0;
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
  const { svg } = await withoutStyles(() => mermaid.render(`journey-${++drawings}`, text));
  const parsed = new DOMParser().parseFromString(svg, 'text/html').querySelector('svg');
  if (!parsed) throw new Error('Mermaid drew nothing');
  parsed.querySelectorAll('template').forEach(t => t.remove());
  return document.importNode(parsed, true);
}

/**
 * While Mermaid draws, its style element is an inert one, and what it is about to turn into text, to sanitise it, loses its
 * style attributes and colours: the parser of that text would report each of them as a violation of the policy.
 */
async function withoutStyles<T>(work: () => Promise<T>): Promise<T> {
  const create = document.createElement.bind(document);
  document.createElement = ((tag: string, options?: ElementCreationOptions) => {
    if (tag === 'style') return create('template');
    const element = create(tag, options);
    if (tag === 'div') bareWhenRead(element);
    return element;
  }) as typeof document.createElement;
  try {
    return await work();
  } finally {
    Reflect.deleteProperty(document, 'createElement');
  }
}

const innerHtml = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')!;

function bareWhenRead(element: Element): void {
  Object.defineProperty(element, 'innerHTML', {
    configurable: true,
    get() {
      for (const inner of element.querySelectorAll('*'))
        for (const name of ['style', 'fill', 'stroke'])
          // Asked for first: what was set through the object model is an attribute only then, and would stay, empty
          if (inner.hasAttribute(name)) inner.removeAttribute(name);
      return innerHtml.get!.call(element) as string;
    },
    set(text: string) {
      innerHtml.set!.call(element, text);
    },
  });
}
