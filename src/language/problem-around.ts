import type { Problem } from '../journey/finding';
import { lineStart } from '../journey/lines';
import type { Journey } from '../journey/parse';
import type { Path, Span } from '../journey/tree';
import { entries, items, keyText } from '../journey/tree';

/**
 * The first thing that YAML could not read in the stage, the definition or the top-level key that `path` leads into: there, the
 * tree may not be what the author means.
 */
export function problemAround(journey: Journey, path: Path): Problem | undefined {
  const { start, end } = around(journey, path);
  return journey.problems.find(({ span }) => span.start <= end && span.end >= start);
}

/** From the line on which a part begins to where the next one does, so that a bracket left open is in it. */
function around({ text, root }: Journey, path: Path): Span {
  const all = entries(root);
  const index = all.findIndex(e => keyText(e.key) === path[0]);
  const top = all[index];
  if (!top) return { start: 0, end: -1 };
  const end = all[index + 1]?.key.start ?? text.length;
  const whole = { start: lineStart(text, top.key.start), end };
  // A stage moves among all of them
  if (path.length < 3) return whole;
  const parts: readonly Span[] = top.value.kind === 'map' ? entries(top.value).map(e => e.key) : items(top.value);
  const part = parts.findIndex(
    (_, i) => (top.value.kind === 'map' ? keyText(entries(top.value)[i]!.key) : i) === path[1],
  );
  const it = parts[part];
  if (!it) return whole;
  const from = lineStart(text, it.start);
  return { start: Math.max(whole.start, from), end: parts[part + 1] ? lineStart(text, parts[part + 1]!.start) : end };
}
