/** Whether two objects have the same values, the same objects among them, but for those under some keys. */
export function isSameExcept<T extends object>(a: T, b: T, ...but: readonly (keyof T)[]): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)] as (keyof T)[]);
  return a === b || [...keys].every(key => but.includes(key) || a[key] === b[key]);
}
