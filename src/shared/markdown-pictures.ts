/** What `dist/markdown.js` offers to the client: pictures of maps in pages of Markdown. */

/** The newest text of a file; `null` where there is none, undefined until it is read. */
export type ReadText = (uri: string) => string | null | undefined;

/** A map as a page of Markdown has it. */
export interface MarkdownMap {
  /** The file that its text stands in: paths are written from there. */
  readonly uri: string;
  readonly text: string;
  /** Lines of the file above the text. */
  readonly linesAbove: number;
  /** What the page calls it; its title if absent. */
  readonly name?: string;
  /** Begins the ids in the picture: another one for each picture of a page. */
  readonly id: string;
}

export interface MarkdownPictures {
  /** HTML of a map: its picture, what is wrong with its text, or why there is no picture. Never throws. */
  draw(map: MarkdownMap, read: ReadText): string;
  /** HTML that says that there is no such map. */
  missing(path: string): string;
}

/** Makes them; `messages` are texts in the editor's language, by the English. */
export type CreateMarkdownPictures = (messages?: Readonly<Record<string, string>>) => MarkdownPictures;

export interface MarkdownBundle {
  readonly createMarkdownPictures: CreateMarkdownPictures;
}
