/** What an id may be: the one place that says it in code; the schema's pattern says the same to other tools. */
const pattern = /^(?!(?:start|exit|true|false|null|yes|no|on|off)$)[\p{Ll}\p{Lo}][\p{Ll}\p{Lo}\p{Nd}-]*$/u;

/** Whether the format takes a text as an id. */
export const isId = (text: string): boolean => pattern.test(text);

/** A text made an id: "Shop window" is `shop-window`. Undefined when nothing of it can be one. */
export function idFrom(text: string): string | undefined {
  const id = text
    .toLowerCase()
    .replace(/[^\p{Ll}\p{Lo}\p{Nd}]+/gu, '-')
    .replace(/^[-\p{Nd}]+|-+$/gu, '');
  return isId(id) ? id : undefined;
}
