/** Mermaid's journey diagram: see scripts/mermaid-journey-only.cjs. */
declare module 'mermaid-journey' {
  interface Db {
    clear(): void;
  }
  interface Parser {
    parser: { yy: Db };
    /** @throws when the text is no journey */
    parse(text: string): void;
  }
  export const diagram: {
    readonly parser: Parser;
    readonly db: Db;
    /** Draws into the element of the page that has the id. */
    readonly renderer: { draw(text: string, id: string, version: string, of: { readonly db: Db }): void };
  };
}
