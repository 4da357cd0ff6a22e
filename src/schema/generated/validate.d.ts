// Generated from schemas/journey-map.schema.json by `npm run generate`: do not edit.
/** One mistake, as Ajv reports it. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Set when the mistake is in a key instead of a value. */
  readonly propertyName?: string;
}

/** Checks plain data against the schema; its `errors` are those of the last call, null when there were none. */
export declare const validate: {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
};
export default validate;
