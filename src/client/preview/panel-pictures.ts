/** The pictures that the page of one preview is to make. */
import type { HostMessage, PageMessage, PictureOrder } from '../../shared/preview-messages';

export interface PanelPictures {
  /** The bytes of a PNG; undefined where it was copied. Rejects when the page can't make it, or is gone. */
  draw(order: PictureOrder): Promise<Uint8Array | undefined>;
  /** A page is there, a new one maybe, which has heard of nothing. */
  begin(): void;
  receive(answer: Extract<PageMessage, { type: 'picture' }>): void;
  /** There will be no page any more. */
  end(): void;
}

/** Milliseconds after which a page is not waited for: the largest maps take some seconds. */
const longest = 60_000;

/** @param post sends to the page, if it is there */
export function createPanelPictures(post: (message: HostMessage) => void): PanelPictures {
  interface Waiting {
    readonly message: HostMessage;
    settle(answer: { readonly png?: string; readonly error?: string }): void;
  }
  const waiting = new Map<number, Waiting>();
  let count = 0;
  return {
    draw: order =>
      new Promise((resolve, reject) => {
        const id = ++count;
        const settle: Waiting['settle'] = ({ png, error }) => {
          clearTimeout(limit);
          waiting.delete(id);
          if (error !== undefined) reject(new Error(error));
          else resolve(png === undefined ? undefined : Uint8Array.from(atob(png), c => c.charCodeAt(0)));
        };
        const limit = setTimeout(() => settle({ error: 'the preview does not answer' }), longest);
        const message: HostMessage = { type: 'drawPicture', id, ...order };
        waiting.set(id, { message, settle });
        post(message);
      }),
    begin: () => waiting.forEach(({ message }) => post(message)),
    receive: ({ id, ...answer }) => waiting.get(id)?.settle(answer),
    end: () => waiting.forEach(({ settle }) => settle({ error: 'the preview was closed' })),
  };
}
