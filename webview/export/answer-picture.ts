import type { HostMessage, PageMessage } from '../../src/shared/preview-messages';
import { copyPng, pngOf } from './png';

type Order = Extract<HostMessage, { type: 'drawPicture' }>;

/** Makes the picture that the extension asks for, and gives what to answer. Never rejects. */
export async function answerPicture({ id, svg, scale, copy }: Order): Promise<PageMessage> {
  try {
    if (!copy) return { type: 'picture', id, png: await base64Of(await pngOf(svg, scale)) };
    await focused();
    await copyPng(svg, scale);
    return { type: 'picture', id };
  } catch (error) {
    return { type: 'picture', id, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Milliseconds in which the keyboard, which the extension has sent here, arrives. */
const longest = 3000;

/** Resolves when this page has the keyboard, without which nothing can be copied; or when it does not come. */
function focused(): Promise<void> {
  if (document.hasFocus()) return Promise.resolve();
  return new Promise(resolve => {
    setTimeout(resolve, longest);
    window.addEventListener('focus', () => resolve(), { once: true });
  });
}

function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
