import type { Surroundings } from './exporter';
import { answerExport } from './exporter';

/** The worker's global; the rest of the DOM's types would let code of other places use what is not there. */
declare const self: {
  onmessage: (event: { readonly data: unknown }) => void;
  postMessage(message: unknown): void;
  importScripts(address: string): void;
  /** What `dist/pictures.js` leaves. */
  journeyMapPictures?: { readonly pictures: ReturnType<Surroundings['pictures']> };
};

/** Whether this runs in a web worker. */
export const isWebWorker = (): boolean => typeof self !== 'undefined' && 'importScripts' in self;

/** Answers what a web worker is asked. */
export function serveWeb(): void {
  /** Where `dist/pictures.js` is. VS Code starts this worker from a blob, so that no address can be told from the worker's own. */
  let address = '';
  const surroundings: Surroundings = {
    pictures() {
      if (!self.journeyMapPictures) self.importScripts(address);
      return self.journeyMapPictures!.pictures;
    },
    onPage: progress => self.postMessage(progress),
  };
  self.onmessage = async ({ data }) => {
    if (typeof data === 'string') address = data;
    else self.postMessage(await answerExport(data, surroundings));
  };
}
