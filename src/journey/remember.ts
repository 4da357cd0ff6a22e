/**
 * What `find` says of a thing, found once and remembered as long as the thing is there.
 *
 * A new version of a text keeps the objects of all that it leaves alone: nodes whose text is the same, the stages and
 * steps made of them. So what is remembered of one may only come from it and what is in it, and may hold nothing that
 * belongs to one version: no text, `Journey` or `Scope`, and no offset (but nodes, and `moving` stretches beside them).
 * Of a `Journey` or a `Scope`, which are new in each version, anything may be remembered.
 */
export function remember<K extends object, V>(find: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, V>();
  return of => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const found = find(of);
    known.set(of, found);
    return found;
  };
}
