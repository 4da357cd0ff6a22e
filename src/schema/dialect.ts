import config from '../../schemas/config.schema.json';
import schema from '../../schemas/journey-map.schema.json';

/**
 * The part of JSON Schema (draft-07) that our schemas are written in. So little of it that the walk in walk.ts
 * stays simple; a test holds the schemas to it.
 */
export interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  readonly properties?: Readonly<Record<string, Schema | false>>;
  readonly patternProperties?: Readonly<Record<string, true>>;
  readonly additionalProperties?: Schema | false;
  readonly propertyNames?: Schema;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly string[];
  /** What each of `enum` means, in the same order. */
  readonly enumDescriptions?: readonly string[];
  readonly const?: number | string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
}

/** The schema of a map. */
export const mapSchema = schema as unknown as Schema;

/** The schema of a team's configuration. It defines nothing of its own, and refers to what the map's defines. */
export const configSchema = config as unknown as Schema;

/** What the schema defines once and refers to, by name. */
export const definitions = new Map(Object.entries(schema.definitions as unknown as Record<string, Schema>));

/** The name and the schema that a `$ref` leads to. */
export function definitionOf($ref: string): { readonly name: string; readonly schema: Schema } {
  const name = $ref.slice($ref.lastIndexOf('/') + 1);
  return { name, schema: definitions.get(name) ?? {} };
}

let translations: Readonly<Record<string, string>> = {};
let pointers: Map<unknown, string> | undefined;

/**
 * Sets the schemas' texts in another language, by JSON pointer (`/properties/goal/title`,
 * `/properties/status/enumDescriptions/0`; `config:/title` in the configuration's). What is not among them stays English.
 */
export function translateSchema(texts: Readonly<Record<string, string>>): void {
  translations = texts;
}

/** A text of `owner`, a part of the schema, in the language set: `title`, `description` or `enumDescriptions/<n>`. */
export function schemaText(owner: Schema, which: string, text: string): string {
  pointers ??= pointersOf();
  return translations[`${pointers.get(owner)}/${which}`] ?? text;
}

function pointersOf(): Map<unknown, string> {
  const found = new Map<unknown, string>();
  const visit = (part: unknown, pointer: string): void => {
    if (typeof part !== 'object' || part === null || found.has(part)) return;
    found.set(part, pointer);
    for (const [key, value] of Object.entries(part)) visit(value, `${pointer}/${key}`);
  };
  visit(schema, '');
  visit(config, 'config:');
  return found;
}
