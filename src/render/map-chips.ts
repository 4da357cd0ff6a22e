import type { MapView } from '../shared/map-view';
import type { PictureTexts } from './picture-texts';
import { fillIn, pictureText } from './picture-texts';

/** One of the short facts beside a map's title. `warns`: somebody has to do something about it. */
export interface MapChip {
  readonly text: string;
  readonly warns?: true;
}

/** What kind of map it is, for whom, how far, whose, and when it was reviewed; in the map's words, as all of its picture is. */
export function mapChips({ type, status, market, owner, reviewed }: MapView, texts: PictureTexts): MapChip[] {
  const plain = [
    pictureText(texts, `type.${type}`, type),
    status && pictureText(texts, `status.${status}`, status),
    market?.toUpperCase(),
    owner && `${texts.owner}: ${owner}`,
  ].flatMap(text => (text ? [{ text }] : []));
  if (!reviewed) return plain;
  return [
    ...plain,
    reviewed.stale
      ? { text: fillIn(texts['review-due'], reviewed.date), warns: true }
      : { text: `${texts.reviewed}: ${reviewed.date}` },
  ];
}
