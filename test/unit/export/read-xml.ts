export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
}

const part =
  /<\?xml[^>]*\?>|<([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|<\/([\w:]+)>|((?:[^<&]|&(?:amp|lt|gt|quot|apos|#\d+);)+)/gy;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (_, code?: string, name?: string) =>
    code ? String.fromCodePoint(Number(code)) : entities[name!]!,
  );

/** Reads XML without comments and the like, which is what spreadsheets are made of. What is not well-formed throws. */
export function readXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: new Map(), children: [] };
  const open = [root];
  part.lastIndex = 0;
  while (part.lastIndex < xml.length) {
    const at = part.lastIndex;
    const found = part.exec(xml);
    if (!found) throw new Error(`no XML at ${at}: ${xml.slice(at, at + 40)}`);
    const [, name, attributes, single, closed, text] = found;
    if (name !== undefined) {
      const pairs = [...attributes!.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, k, v]) => [k!, decoded(v!)] as const);
      const element: XmlElement = { name, attributes: new Map(pairs), children: [] };
      if (element.attributes.size < pairs.length) throw new Error(`an attribute twice at ${at}`);
      open.at(-1)!.children.push(element);
      if (!single) open.push(element);
    } else if (closed !== undefined) {
      if (open.pop()!.name !== closed) throw new Error(`</${closed}> at ${at}`);
    } else if (text !== undefined) open.at(-1)!.children.push(decoded(text));
  }
  const [first, ...more] = root.children.filter(child => typeof child !== 'string');
  if (open.length > 1 || !first || more.length > 0) throw new Error('not one whole element');
  return first;
}

/** All elements of a name within another. */
export function elements(of: XmlElement, name: string): XmlElement[] {
  return of.children.flatMap(child =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...elements(child, name)],
  );
}

export const textOf = (of: XmlElement): string =>
  of.children.map(child => (typeof child === 'string' ? child : textOf(child))).join('');
