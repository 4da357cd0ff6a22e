import { answerExport } from './exporter';

/** The worker's global; the rest of the DOM's types would let code of other places use what is not there. */
declare const self: {
  onmessage: (event: { readonly data: unknown }) => void;
  postMessage(message: unknown): void;
};

self.onmessage = async ({ data }) => self.postMessage(await answerExport(data));
