/** The comments of a text; what only looks like one, in quotes, is taken for one, too. */
const commentsOf = (text: string): string[] => [...text.matchAll(/(?:^|[ \t])(#.*)$/gm)].map(m => m[1]!.trimEnd());

/** Whether two texts have the same comments, in any order. */
export const sameComments = (a: string, b: string): boolean =>
  commentsOf(a).sort().join('\n') === commentsOf(b).sort().join('\n');

/** Whether `text` has a comment that `part` does not have. */
export function hasOtherComments(text: string, part: string): boolean {
  const own = commentsOf(part);
  return commentsOf(text).some(c => !own.includes(c));
}
