import { diagram } from 'mermaid-journey';
import { svg } from './dom';

const id = 'journey';

/** How Mermaid itself brings an encoded character past the grammar, for which a # begins a comment. */
const encodeEntities = (text: string): string => text.replace(/#(\d+);/g, 'ﬂ°°$1¶ß');

/**
 * Mermaid's picture of a journey, made of elements and texts alone, never of markup. Its colours and styles are the page's,
 * by class, so that a change of theme needs no new picture, and the content security policy need allow no inline style.
 * @throws when the text is no journey
 */
export function drawMermaid(text: string): SVGSVGElement {
  const { parser, db, renderer } = diagram;
  parser.parser.yy = db;
  db.clear();
  parser.parse(encodeEntities(text));
  // Not shown: Mermaid measures only its legend, which the page leaves out
  const element = svg('svg', {
    id,
    display: 'none',
    role: 'graphics-document document',
    'aria-roledescription': 'journey',
  });
  document.body.append(element);
  try {
    renderer.draw(text, id, '', { db });
  } finally {
    element.remove();
  }
  for (const name of ['id', 'display']) element.removeAttribute(name);
  return element;
}
