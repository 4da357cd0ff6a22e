/** What the page's HTML is made of. */
export interface PreviewPage {
  /** Random for each page: what carries it may run, nothing else. */
  readonly nonce: string;
  /** The texts themselves: what the page would fetch, it would have to wait for. */
  readonly script: string;
  /** That of the views that it does not begin with: no more than a text, until the first script runs it by the same nonce. */
  readonly moreViews?: string;
  readonly style: string;
  readonly title: string;
  /** Of the editor's texts, not of the map. */
  readonly language: string;
}

/**
 * The content security policy of the page: one script and one style sheet, by nonce; no network, fonts, frames or forms. Images are
 * those alone that the script itself has made (`blob:`): to make a PNG, an SVG is drawn into a canvas, and browsers draw it as an image
 * only; no text of a map can name such an image, as it could one of `data:`. Style attributes are refused too: Mermaid's are taken off before its picture is shown, and the page styles by class
 * and through the object model, which a policy leaves alone.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    `img-src blob:`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, c => entities[c]!);

/** The page's HTML: no content yet, which comes in messages. */
export function previewHtml({ script, moreViews = '', style, ...page }: PreviewPage): string {
  const [nonce, title, language] = [page.nonce, page.title, page.language].map(escapeHtml);
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(nonce!)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<script type="text/plain" id="more-views">${moreViews}</script>
<script nonce="${nonce}">${script}</script>
</body>
</html>
`;
}

/** A nonce that nobody can guess: 32 hexadecimal digits. */
export function randomNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map(b => b.toString(16).padStart(2, '0')).join('');
}
