/**
 * The cheapest way to write a text with what the editor offers: a search over how far it is written. All ways write the text from its
 * beginning to its end; what a snippet or a bracket has put behind the cursor already has to be what the text has there.
 */
import { afterEnter, closerOf, closesBefore, popsUp, shown, snippetParts } from './authoring-editor.mjs';

/** Of the ways to one place, so many are followed, none that has cost so many keys more than the best. */
const widest = 3;
const worseBy = 3;
/** A person looks so far down a list, and types so many letters to shorten it. */
const mostArrows = 5;
const mostLetters = 8;

const noSuggestions = { items: [] };
/** What goes around a selected text when its first is typed. */
const surrounds = { "'": "'", '"': '"', '[': ']', '{': '}' };

/**
 * The fewest keys for what is not `own`. `ask(text, offset, trigger)` gives the suggestions as `{items, incomplete}`, items with
 * `start` and `end` of what they replace. Returns `{keys, trace}`; throws when the text cannot be written.
 */
export function cheapestWay(text, own, ask) {
  const reached = Array.from({ length: text.length + 1 }, () => new Map());
  const reach = state => {
    const key = keyOf(state);
    const known = reached[state.at].get(key);
    if (!known || state.keys < known.keys) reached[state.at].set(key, state);
  };
  const moves = movesIn(text, own, ask);
  reach({ at: 0, keys: 0, rest: [], shows: '' });
  for (let at = 0; at < text.length; at++) {
    const done = new Set();
    for (;;) {
      const best = [...reached[at].values()].sort((a, b) => a.keys - b.keys);
      const next = best.slice(0, widest).find(s => !done.has(s) && s.keys <= best[0].keys + worseBy);
      if (!next) break;
      done.add(next);
      for (const state of moves(next)) reach(state);
    }
    if (at > 0) for (const state of reached[at].values()) if (!done.has(state)) reached[at].delete(keyOf(state));
  }
  const ends = [...reached[text.length].values()].filter(s => s.rest.every(piece => piece.stop !== undefined));
  const end = ends.sort((a, b) => a.keys - b.keys)[0];
  if (!end) {
    const last = reached.findLastIndex(states => states.size > 0);
    throw new Error(`There is no way on behind “${text.slice(Math.max(0, last - 60), last)}”.`);
  }
  const trace = [];
  for (let state = end; state.from; state = state.from) trace.unshift(state);
  return { keys: end.keys, trace };
}

const keyOf = ({ rest, shows, stop, chooses }) =>
  `${shows}/${chooses}/${stop ? stop.text : ''}/${rest.map(piece => `${piece.start}${piece.stop === undefined ? '' : 's'}`).join()}`;

/**
 * A state: `at`, how far the text is written; `rest`, what stands behind the cursor: `{start, text}` as it is in the text, and
 * places to fill in `{start, stop, text, options}`; `stop`, the place whose text is selected; `shows`, why suggestions show:
 * `typed` a letter, `asked` by what was accepted or the trigger typed; nothing when they do not; `chooses`, whether the
 * author writes something else in the place of a snippet's choice, where nothing else comes up.
 */
function movesIn(text, own, ask) {
  const counted = (start, end) => {
    let keys = 0;
    for (let i = start; i < end; i++) keys += 1 - own[i];
    return keys;
  };
  const behind = rest => rest.map(piece => piece.text).join('');
  const holeEnd = rest => rest.find(piece => piece.stop === undefined)?.start ?? text.length;
  const lineStart = at => text.lastIndexOf('\n', at - 1) + 1;
  const asked = new Map();
  const suggestions = (state, at, trigger = '') => {
    // Nothing comes up in a sentence, which tests of completion hold; to ask each time would take most of the time
    if (/\S \S+ \S*$/.test(text.slice(Math.max(0, at - 80), at)) && own[at - 1] && own[text.lastIndexOf(' ', at - 1)])
      return noSuggestions;
    const after = behind(state.rest);
    const key = `${at}/${trigger}/${after}`;
    if (!asked.has(key)) asked.set(key, ask(text.slice(0, at) + after, at, trigger));
    return asked.get(key);
  };
  /** Whether nothing is missing between the pieces. */
  const isWritten = pieces =>
    pieces.every((piece, i) => i === 0 || piece.start === pieces[i - 1].start + pieces[i - 1].text.length);
  const ended = (state, change) => ({ shows: '', stop: undefined, chooses: false, ...change, from: state });

  /** The ways in which a snippet's parts can be what the text has from `start` to `limit`. */
  function fits(parts, start, limit) {
    const base = start - lineStart(start);
    const ways = [];
    const go = (i, at, pieces) => {
      if (ways.length >= 3) return;
      const part = parts[i];
      if (!part) return void ways.push({ pieces, end: at });
      if (part.stop === undefined) {
        if (at + part.text.length <= limit && text.startsWith(part.text, at))
          go(i + 1, at + part.text.length, [...pieces, { start: at, text: part.text }]);
        return;
      }
      const next = parts[i + 1];
      // At the end of the snippet the author goes on as he likes
      if (!next || next.stop !== undefined)
        return void ways.push({ pieces: [...pieces, { ...part, start: at }], end: undefined });
      for (let end = at, found = 0; found < 2; found++) {
        end = text.indexOf(next.text, end);
        if (end < 0 || end > limit) return;
        const filled = text.slice(at, end);
        // What is filled in stays within the part: no line of it stands further left, and one within a line has no lines
        if (filled.includes('\n') && !next.text.startsWith('\n')) return;
        const least = Math.min(
          base,
          ...parts.flatMap(p => (p.stop === undefined ? [...p.text.matchAll(/\n( *)/g)].map(m => m[1].length) : [])),
        );
        if ([...filled.matchAll(/\n( *)\S/g)].some(m => m[1].length < least)) return;
        go(i + 1, end, [...pieces, { ...part, start: at, end }]);
        end++;
      }
    };
    go(0, start, []);
    return ways;
  }

  /** The cursor goes to the next place to fill in, or behind what was inserted. */
  function landed(state, keys, pieces, outer, how, shows = '') {
    const first = pieces.findIndex(piece => piece.stop !== undefined);
    if (first < 0) {
      const last = pieces.at(-1);
      return ended(state, { at: last ? last.start + last.text.length : state.at, keys, rest: outer, shows, how });
    }
    const { start, ...stop } = pieces[first];
    const rest = [...pieces.slice(first + 1), ...outer];
    const plain = stop.text === '' && !stop.options;
    return ended(state, { at: start, keys, rest, stop: plain ? undefined : { ...stop, start }, shows, how });
  }

  /** What can be accepted of a list that came up when the text was written to `from`, `keys` spent by then. */
  function accepted(state, from, list, keys) {
    const limit = holeEnd(state.rest);
    const ways = [];
    for (const item of list.items) {
      if (item.additionalTextEdits || item.end !== from || item.start > from) continue;
      const begins = /^[^$\\]*/.exec(item.textEdit.newText)[0];
      if (!text.startsWith(begins, item.start)) continue;
      const parts =
        item.insertTextFormat === 2 ? snippetParts(item.textEdit.newText) : [{ text: item.textEdit.newText }];
      const fitting = fits(parts, item.start, limit);
      if (fitting.length === 0) continue;
      let cheapest;
      for (let to = from; to <= from + mostLetters && to <= limit; to++) {
        if (to > from && /[\s]/.test(text[to - 1])) break;
        const left = shown(list.items, other => text.slice(other.start, to));
        const place = left.items.indexOf(item);
        if (place < 0) break;
        const arrows = Math.abs(place - left.focus);
        const cost = keys + counted(from, to) + arrows + 1;
        if (arrows <= mostArrows && (!cheapest || cost < cheapest)) cheapest = cost;
      }
      if (cheapest === undefined) continue;
      for (const { pieces } of fitting) {
        const how = `accept ${item.label}`;
        const one = landed(state, cheapest, pieces, state.rest, how, item.command ? 'asked' : '');
        if (one.at > state.at || one.rest.length > state.rest.length) ways.push(one);
      }
    }
    return ways;
  }

  /** A key more where suggestions show that Enter or Tab would take. */
  function inTheWay(state, key) {
    if (state.shows === '') return 0;
    const list = suggestions(state, state.at, state.shows.length === 1 ? state.shows : '');
    const left = shown(list.items, item => text.slice(item.start, state.at));
    const first = left.items[left.focus];
    if (!first) return 0;
    const changesNothing = first.insertTextFormat !== 2 && first.textEdit.newText === text.slice(first.start, state.at);
    return changesNothing && key === 'Enter' ? 0 : 1;
  }

  return function* moves(state) {
    const { at, rest, stop } = state;
    const limit = holeEnd(rest);
    const line = text.slice(lineStart(at), at);

    // A choice of a snippet; what is taken leads on to the next place
    if (stop?.options) {
      const { options } = stop;
      const ends = value => !/[\p{L}\p{N}-]/u.test(text[at + value.length] ?? '');
      const value = options.find(o => text.startsWith(o, at) && ends(o));
      if (value !== undefined) {
        const items = options.map((label, i) => ({ label, sortText: String(i).padStart(3, '0') }));
        const end = at + value.length;
        const next = rest.findIndex(piece => piece.stop !== undefined);
        for (let typed = 0; typed <= value.length; typed++) {
          const left = typed === 0 ? { items, focus: 0 } : shown(items, () => value.slice(0, typed));
          const arrows = left.items.findIndex(item => item.label === value);
          if (arrows > mostArrows) continue;
          const keys = state.keys + counted(at, at + typed) + arrows + 1;
          const how = `choose ${value}`;
          if (next < 0) yield ended(state, { at: end, keys, rest, how });
          else if (rest[0].start === end && isWritten(rest.slice(0, next + 1)))
            yield landed(state, keys, rest.slice(0, next + 1), rest.slice(next + 1), how);
          // The last one leads behind the part; arrows lead back, where the author goes on within it
          else if (next === 1 && rest[1].stop === 0) {
            const back = rest[0].text.length;
            yield ended(state, { at: end, keys: keys + back, rest: [rest[0], ...rest.slice(2)], how: `${how}, ←` });
          }
        }
      }
    }
    // What stands there already is what the author means
    if (
      stop &&
      stop.text !== '' &&
      stop.end === at + stop.text.length &&
      text.startsWith(stop.text, at) &&
      !stop.options
    )
      yield ended(state, { at: stop.end, keys: state.keys, rest, how: 'leave' });
    // On to the next place to fill in
    if (at === limit && !stop) {
      const next = rest.findIndex(piece => piece.stop !== undefined);
      if (next >= 0 && isWritten(rest.slice(0, next + 1)))
        yield landed(
          state,
          state.keys + 1 + inTheWay(state, 'Tab'),
          rest.slice(0, next + 1),
          rest.slice(next + 1),
          'Tab',
        );
    }
    // Behind a bracket: typed over it, or with an arrow
    if (at === limit && rest[0]?.text && !rest[0].text.startsWith('\n')) {
      const [{ start, text: literal, closes }, ...others] = rest;
      const left = literal.length > 1 ? [{ start: start + 1, text: literal.slice(1), closes }] : [];
      yield ended(state, {
        at: at + 1,
        keys: state.keys + 1,
        rest: [...left, ...others],
        how: closes ? literal[0] : '→',
      });
      const toEnd = rest.findIndex(piece => piece.text.includes('\n'));
      const onLine = toEnd < 0 ? rest : rest.slice(0, toEnd);
      if (
        onLine.every(piece => piece.stop === undefined) &&
        isWritten(onLine) &&
        behind(rest.slice(onLine.length)).match(/^(\n|$)/)
      ) {
        const last = onLine.at(-1);
        yield ended(state, {
          at: last.start + last.text.length,
          keys: state.keys + 1,
          rest: rest.slice(onLine.length),
          how: 'End',
        });
      }
    }
    if (at >= limit) return;

    const letter = text[at];
    // While a snippet's choice shows, its items come first
    const choosing = stop?.options !== undefined || state.chooses;
    const nothingBehind = /^(\n|$)/.test(behind(rest));
    // Within the own words they save nothing that counts, and within others they have been looked at from the first letter on
    if (state.shows !== '' && !choosing && !(state.shows === 'typed' && (own[at] || !own[at - 1]))) {
      const list = suggestions(state, at, state.shows.length === 1 ? state.shows : '');
      yield* accepted(state, at, list, state.keys);
    }
    if (letter === '\n') {
      if (nothingBehind) yield* entered(state, line);
      return;
    }
    // Asked for with a key
    const run = text.slice(at).match(/^[^\n]*/)[0];
    if (
      state.shows === '' &&
      !choosing &&
      !own[at] &&
      run.length > 3 &&
      (at === lineStart(at) || /[\s\-:,[{]$/.test(line))
    )
      yield* accepted(state, at, suggestions(state, at), state.keys + 1);
    // A letter that begins a word brings them up
    const begun = { ...state, rest };
    const after = line + letter;
    if (popsUp(after) && !choosing && !own[at] && !popsUp(line))
      yield* accepted(begun, at + 1, suggestions(begun, at + 1), state.keys + counted(at, at + 1));

    // Typed
    // A bracket or quote typed over selected text goes around it, and nothing comes up
    const around = stop && stop.text !== '' && /["'[{]/.test(letter);
    const shows = popsUp(after) ? 'typed' : /[ :\-"'[{,]/.test(letter) && !own[at] && !around ? letter : '';
    const closer = around ? put(state, letter, surrounds[letter], false) : autoClosed(state, letter);
    yield ended(state, {
      at: at + 1,
      keys: state.keys + counted(at, at + 1),
      chooses: choosing,
      rest: closer ? [closer, ...rest] : rest,
      shows,
      how: letter,
    });
  };

  function* entered(state, line) {
    const { at } = state;
    const lines = /^\n+/.exec(text.slice(at))[0].length;
    const { indent, append } = afterEnter(line);
    const from = at + lines;
    const wanted = /^ */.exec(text.slice(from))[0].length;
    let keys = state.keys + lines + inTheWay(state, 'Enter');
    let to = from;
    if (from < text.length || lines > 1) {
      if (lines === 1 && text.startsWith(' '.repeat(indent) + append, from) && (append !== '' || wanted === indent))
        to = from + indent + append.length;
      else {
        const stands = indent + (append.trim() === '' ? append.length : 0);
        keys += append.trim() === '' ? 0 : append.length;
        keys += Math.ceil(Math.abs(wanted - stands) / 2);
        to = from + wanted;
      }
    }
    if (to <= holeEnd(state.rest)) yield ended(state, { at: to, keys, rest: state.rest, how: '⏎' });
  }

  /** What is put behind the cursor with an opening bracket or quote. */
  function autoClosed(state, letter) {
    const close = closerOf(letter);
    if (!close || (own[state.at] && letter !== '(')) return undefined;
    const next = behind(state.rest)[0];
    return next === undefined || closesBefore.includes(next) ? put(state, letter, close, true) : undefined;
  }

  /** A closing bracket or quote where the text has it; `closes`, whether it can be typed over. Nothing where the text has none. */
  function put({ at, rest }, open, close, closes) {
    const end = text.indexOf('\n', at);
    let depth = 0;
    for (let i = at; i < end; i++) {
      if (text[i] === close && (open === close ? i > at : depth === 1))
        return i < holeEnd(rest) ? { start: i, text: close, closes } : undefined;
      if (open !== close && text[i] === open) depth++;
      else if (open !== close && text[i] === close) depth--;
    }
    return undefined;
  }
}
