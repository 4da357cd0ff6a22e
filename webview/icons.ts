import { svg } from './dom';

const paths = {
  minus: 'M3.500 8h9',
  plus: 'M3.500 8h9M8 3.500v9',
  fit: 'M2 4v8M14 4v8M4.500 8h7M6.500 6l-2 2 2 2M9.500 6l2 2-2 2',
  lock: 'M4 7.500h8v6H4zM5.500 7.500V5a2.500 2.500 0 0 1 5 0v2.500',
  unlock: 'M4 7.500h8v6H4zM5.500 7.500V4.500a2.500 2.500 0 0 1 4.800-1',
  source: 'M6 4.500 2.500 8 6 11.500M10 4.500 13.500 8 10 11.500',
} as const;

export type Icon = keyof typeof paths;

/** A drawing of 16 pixels in the colour of the text. */
export function icon(name: Icon): SVGSVGElement {
  const path = svg('path', { d: paths[name] });
  return svg('svg', { class: 'icon', viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true' }, path);
}
