// Generated from schemas/journey-map.schema.json by `npm run generate`: do not edit.
/** One mistake, as Ajv reports it. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Set when the mistake is in a key instead of a value. */
  readonly propertyName?: string;
}

/** A piece of the schema that is checked by itself. In what is given to its `check`, anything will do where another piece stands. */
export interface Piece {
  /** Checks plain data; its `errors` are those of the last call, null when there were none. */
  readonly check: {
    (data: unknown): boolean;
    errors?: readonly SchemaError[] | null;
  };
  /** The pieces that stand in it, under the keywords of JSON Schema that say where. */
  readonly properties?: Readonly<Record<string, Piece>>;
  readonly items?: Piece;
  readonly additionalProperties?: Piece;
}

/** The piece that a whole map is checked with, and those that stand in it. */
export declare const pieces: Piece;
