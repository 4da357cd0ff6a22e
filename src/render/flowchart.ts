import type { MapView } from '../shared/map-view';
import type { Flow, FlowNode, WayKind } from './flow';
import { flowOf } from './flow';
import { numberIn } from '../shared/number-in';
import type { PictureTexts } from './picture-texts';
import { fillIn, pictureTexts } from './picture-texts';
import { plainText } from './mermaid';

const invisible = '#8203;';
/** What Mermaid reads as code, markup, formulas, icons, directives or its own placeholders, though it stands in quotes. */
const special = /[#"&<>`\\]|\$(?=\$)|(?<=\$)\$|%(?=%)|:(?=fa-)/gu;

/** A text that Mermaid shows as it is, in quotes in a flowchart. Never empty. */
function escapeLabel(text: string): string {
  const plain = plainText(text);
  if (plain === '') return invisible;
  return (
    plain
      .replace(special, c => `#${c.codePointAt(0)};`)
      // Mermaid's placeholder for an encoded character is put in before it reads, and taken out twice
      .replace(/ﬂ(?=°)|¶(?=ß)/gu, `$&${invisible}`)
  );
}

/** How Mermaid draws each kind of way. */
const arrows: Readonly<Record<WayKind, string>> = {
  next: '==>',
  skip: '-.->',
  loop: '-->',
  exit: '--x',
  ghost: '-.-',
};

/**
 * A map's ways (`flowOf`) as the text of Mermaid's flowchart, in the map's language and direction of writing. What Mermaid's grammar does to texts that
 * are not escaped: docs/mermaid-flowchart.md.
 */
export function toFlowchart(map: MapView): string {
  const flow = flowOf(map);
  const texts = pictureTexts(map.language);
  const number = numberIn(map.language);
  const percent = (share: number): string => number(share, '%');
  const lines = [`flowchart ${map.direction === 'rtl' ? 'RL' : 'LR'}`];
  // A title is a line of its own, and knows no quotes
  const title = accessible(map.title);
  if (title !== '') lines.push(`  accTitle: ${title}`);
  lines.push(...nodeLines(flow, texts, percent));
  for (const { from, to, kind, when, share } of flow.ways) {
    const label = [when, share === undefined || kind === 'exit' ? undefined : percent(share)].filter(
      t => t !== undefined,
    );
    lines.push(`  ${from} ${arrows[kind]}${label.length > 0 ? `|"${escapeLabel(label.join(' · '))}"|` : ''} ${to}`);
  }
  const ghosts = flow.nodes.filter(n => n.kind === 'missing').map(n => n.id);
  if (ghosts.length > 0) lines.push('  classDef missing stroke-dasharray: 4 4', `  class ${ghosts.join(',')} missing`);
  flow.ways.forEach(({ share }, i) => {
    if (share !== undefined) lines.push(`  linkStyle ${i} stroke-width:${strokeWidth(share)}px`);
  });
  return lines.join('\n') + '\n';
}

/** How wide the line of a way is, in pixels. @param share per cent of those at the place that it leaves; absent: not known */
export function strokeWidth(share: number | undefined): number {
  return share === undefined ? 1.5 : Math.round((1.5 + (share / 100) * 5.5) * 10) / 10;
}

/** In a title a semicolon, a hash or a line's end would end it. */
const accessible = (text: string): string => {
  const plain = plainText(text);
  return plain && escapeLabel(plain.replace(/;/g, '\uff1b'));
};

function nodeLines({ nodes }: Flow, texts: PictureTexts, percent: (share: number) => string): string[] {
  const shapes: Readonly<Record<FlowNode['kind'], readonly [string, string]>> = {
    start: ['(["', '"])'],
    end: ['(["', '"])'],
    leave: ['(["', '"])'],
    stage: ['["', '"]'],
    missing: ['["', '"]'],
    step: ['("', '")'],
  };
  const line = (node: FlowNode): string => {
    const [open, close] = shapes[node.kind];
    return `  ${node.id}${open}${escapeLabel(nodeText(node, texts, percent))}${close}`;
  };
  const inside = new Map<string, FlowNode[]>();
  for (const node of nodes)
    if (node.parent !== undefined) inside.set(node.parent, [...(inside.get(node.parent) ?? []), node]);
  return nodes.flatMap(node => {
    const steps = inside.get(node.id);
    if (steps)
      return [`  subgraph ${node.id} ["${escapeLabel(node.text)}"]`, ...steps.map(s => `  ${line(s)}`), '  end'];
    return node.parent === undefined ? [line(node)] : [];
  });
}

/** What stands in a node. @param percent writes a share */
export function nodeText(
  { kind, text, share }: FlowNode,
  texts: PictureTexts,
  percent: (share: number) => string,
): string {
  switch (kind) {
    case 'start':
      return texts['flow.start'];
    case 'end':
      return texts['flow.exit'];
    case 'leave':
      return share === undefined ? texts['flow.exit'] : fillIn(texts['flow.leave'], percent(share));
    default:
      return text;
  }
}
