import type { FlowNode, FlowWay } from '../../src/render/flow';
import { nodeText } from '../../src/render/flowchart';
import type { FlowLayout } from '../../src/render/layout/flow-layout';
import { numberIn } from '../../src/shared/number-in';
import { fillIn, pictureText, type PictureTexts } from '../../src/render/picture-texts';
import type { MapView } from '../../src/shared/map-view';
import { format } from '../dom';

/** A flow in words, for those who do not see it. */
export interface FlowWords {
  ofNode(node: FlowNode): string;
  ofWay(way: FlowWay): string;
  /** Every way, default ways too, in the order of the journey. */
  readonly ways: readonly string[];
}

export function flowWords(map: MapView, { boxes, lines }: FlowLayout, texts: PictureTexts): FlowWords {
  const number = numberIn(map.language);
  const percent = (share: number): string => number(share, '%');
  const names = new Map(boxes.map(({ node }) => [node.id, nodeText(node, texts, percent)]));
  const name = (id: string): string => names.get(id) ?? '';
  const order = new Map(boxes.map(({ node }, i) => [node.id, i]));
  const ofWay = ({ from, to, kind, when, share, always, path }: FlowWay): string => {
    const said = [
      ...(when === undefined ? [] : [when]),
      ...(share === undefined ? [] : [path ? percent(share) : fillIn(texts['flow.go-on'], percent(share))]),
      ...(always ? [texts['flow.always']] : []),
    ];
    const where =
      kind === 'exit'
        ? fillIn(texts['flow.leaves'], name(from))
        : `${pictureText(texts, `way.${kind}`)}: ${format(texts['flow.way'], name(from), name(to))}`;
    return said.length > 0 ? `${where} (${said.join(', ')})` : where;
  };
  return {
    ofNode: node => (node.kind === 'stage' ? `${texts.stage}: ${node.text}` : name(node.id)),
    ofWay,
    ways: lines
      .map(l => l.way)
      .sort((a, b) => (order.get(a.from) ?? 0) - (order.get(b.from) ?? 0))
      .map(ofWay),
  };
}
