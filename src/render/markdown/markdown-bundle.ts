/** The entry of `dist/markdown.js`, which the client loads when a page of Markdown has a map: reading and drawing weigh more than all of the client. */
export { createMarkdownPictures } from './markdown-pictures';
