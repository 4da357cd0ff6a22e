import type { Change } from './change';
import { change } from './change';
import { isBlank } from './extent';
import { lineStart } from '../journey/lines';
import type { Style } from './style';
import type { Part } from './value';

export interface Around {
  /** Blank lines belong between this and what stands above or below it. */
  readonly above?: boolean;
  readonly below?: boolean;
}

/** Puts whole lines in at `line`, the beginning of a line or the text's end. `parts` begin with their indentation and end without a line break. */
export function insertLines(
  text: string,
  line: number,
  parts: readonly Part[],
  { eol }: Style,
  { above, below }: Around = {},
): Change {
  // The last line may be without a line break; so is then what follows it
  const open = line === text.length && line > 0 && text[line - 1] !== '\n' && text !== '\uFEFF';
  const previous = open ? lineStart(text, line) : line > 0 ? lineStart(text, line - 1) : -1;
  const blankAbove = above && previous >= 0 && !isBlank(text, previous) ? eol : '';
  const blankBelow = below && line < text.length && !isBlank(text, line) ? eol : '';
  return change(
    { start: line, end: line },
    open ? [eol + blankAbove, ...parts] : [blankAbove, ...parts, eol + blankBelow],
  );
}
