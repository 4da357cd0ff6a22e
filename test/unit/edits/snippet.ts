/** A snippet as an editor leaves it when every default is accepted: read by the grammar, not by what our writer does. */
export function filled(snippet: string): string {
  let text = '';
  for (let i = 0; i < snippet.length; i++) {
    const c = snippet[i]!;
    if (c === '\\' && '\\$}'.includes(snippet[i + 1] ?? '-')) text += snippet[++i];
    else if (c !== '$') text += c;
    else {
      const [stop, content, length] = placeholder(snippet.slice(i));
      if (!stop) throw new Error(`Not a snippet at ${i}: ${snippet}`);
      text += content;
      i += length - 1;
    }
  }
  return text;
}

/** The places to fill in, in their order, with default or choices. */
export function stops(snippet: string): string[] {
  return [...snippet.matchAll(/(?<!\\)\$\{(\d+)(?::((?:\\.|[^\\}])*)|\|((?:\\.|[^\\|])*)\|)\}/g)].map(
    m => m[2] ?? `[${m[3]}]`,
  );
}

function placeholder(rest: string): [boolean, string, number] {
  const end = /^\$\d+/.exec(rest);
  if (end) return [true, '', end[0].length];
  const text = /^\$\{\d+:((?:\\[\\$}]|[^\\}$])*)\}/.exec(rest);
  if (text) return [true, text[1]!.replace(/\\([\\$}])/g, '$1'), text[0].length];
  const choice = /^\$\{\d+\|((?:\\[\\,|]|[^\\|])*)\|\}/.exec(rest);
  if (!choice) return [false, '', 0];
  const first = /^(?:\\[\\,|]|[^\\,|])*/.exec(choice[1]!)![0];
  return [true, first.replace(/\\([\\,|])/g, '$1'), choice[0].length];
}
