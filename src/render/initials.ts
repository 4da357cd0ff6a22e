/**
 * Two letters for a name, of its first and last word: FD. A name that comes later and has the same takes another of its letters: Fo.
 * A number, which looks like a count, stands only after a letter, and when no letters are left.
 */
export function initials(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map(name => {
    const words = name.match(/[\p{L}\p{N}][^\s]*/gu) ?? ['?'];
    const letters = words.length > 1 ? [words[0]!, words.at(-1)!].map(w => [...w][0]) : [...words[0]!].slice(0, 2);
    const first = [...words[0]!][0]!.toLocaleUpperCase();
    const others = [...words.join('')].slice(1).filter(letter => /\p{L}/u.test(letter));
    const choices = [letters.join('').toLocaleUpperCase(), ...others.map(l => first + l.toLocaleLowerCase())];
    const numbered = names.map((_, i) => `${first}${i + 2}`);
    const mark = [...choices, ...numbered].find(m => !taken.has(m.toLocaleUpperCase()))!;
    taken.add(mark.toLocaleUpperCase());
    return mark;
  });
}
