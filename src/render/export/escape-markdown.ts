import { plainText } from '../mermaid';

/**
 * A text that Markdown, as GitHub and VS Code read it, shows as it was written, in a heading, a cell of a table, or behind a list item's
 * first word: on one line, and neither markup, HTML, a link nor a formula comes of it.
 */
export function escapeMarkdown(text: string): string {
  return (
    plainText(text)
      .replace(/[\\`*_[\]<>|~$]/g, '\\$&')
      .replace(/&(?=[#\w])/g, '\\&')
      // A heading may be closed by them
      .replace(/(^|\s)(#+)$/, '$1\\$2')
      // What is made a link without being asked for
      .replace(/:\/\//g, ':\\/\\/')
      .replace(/\b(www)\./gi, '$1\\.')
  );
}
