/** Types of l10n.mjs for the tests. */
export interface FoundText {
  /** File and line. */
  readonly place: string;
  readonly text: string;
  /** It is written as it stands, not put together. */
  readonly isText: boolean;
  /** It is evaluated while the module loads, before the language is known. */
  readonly early: boolean;
}
export declare const languages: readonly ('pl' | 'fi' | 'it')[];
export declare function codeTexts(): Promise<readonly FoundText[]>;
export declare function textsOf(path: string, code: string): readonly FoundText[];
/** The schemas' texts by JSON pointer. */
export declare function schemaTexts(): Promise<Readonly<Record<string, string>>>;
export declare function english(): Promise<Readonly<Record<string, Readonly<Record<string, string>>>>>;
type Texts = Readonly<Record<string, string>>;
export declare function carriedOver(texts: Texts, source: Texts, translations: Texts): Texts;
export declare function files(): Promise<Readonly<Record<string, string>>>;
