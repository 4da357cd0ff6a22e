import type * as MoreViews from './more-views';

declare global {
  /** What the script of the other views defines. */
  var moreViews: typeof MoreViews | undefined;
}

/** What lets a script run in this page, and the other one's text: known while the page's own script begins. */
const nonce = document.currentScript?.nonce ?? '';
const text = document.getElementById('more-views')?.textContent ?? '';

/**
 * The views that the page does not begin with. Their script stands in the page as a text: the first picture does not wait until it
 * is compiled and run, which is done here, at once, when one of them is first needed.
 */
export function loadMoreViews(): typeof MoreViews {
  if (!globalThis.moreViews) {
    const script = document.createElement('script');
    script.nonce = nonce;
    script.textContent = text;
    document.head.append(script);
    script.remove();
  }
  return globalThis.moreViews!;
}
