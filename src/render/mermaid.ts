/** A journey as Mermaid's `journey` text. What its grammar does to texts that are not escaped: docs/mermaid-journey.md. */

export interface MermaidTask {
  readonly title: string;
  /** 1 to 5; anything else is brought into that range. */
  readonly score: number;
  readonly actors: readonly string[];
}

export interface MermaidSection {
  readonly name: string;
  readonly tasks: readonly MermaidTask[];
}

export interface MermaidJourney {
  readonly title: string;
  /** Read out before the picture; nothing is written when it is empty. */
  readonly description?: string;
  readonly sections: readonly MermaidSection[];
}

const invisible = '#8203;';
const special = /[#;:,%<>&"{}`ﬂ°¶]/gu;
const keyword = /^(?:section|title|journey|acctitle|accdescr)/i;

/** A text as Mermaid can show it: on one line, without control characters, lone surrogates and non-characters. */
export function plainText(text: string): string {
  return text
    .replace(/[^\P{Cc}\s]|[\uFFFE\uFFFF]/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/\s+/gu, ' ')
    .trim();
}

const encoded = (character: string): string => `#${character.codePointAt(0)};`;

/** A text that Mermaid shows as it is, wherever in a journey it stands. Never empty. */
export function escapeMermaid(text: string): string {
  const plain = plainText(text);
  if (plain === '') return invisible;
  // Actors are the keys of a plain object in Mermaid's renderer, where `__proto__` is lost
  const first = keyword.test(plain) || plain === '__proto__' ? plain.charAt(0) : '';
  return (first && encoded(first)) + plain.slice(first.length).replace(special, encoded);
}

/** A score in Mermaid's range of 1 to 5, rounded to 0.1; what is no number is neutral. */
export function clampScore(score: number): number {
  return Number.isNaN(score) ? 3 : Math.round(Math.min(5, Math.max(1, score)) * 10) / 10;
}

/** The text of a journey. Sections without tasks are left out, since Mermaid draws nothing of them. */
export function toMermaid(journey: MermaidJourney): string {
  const title = escapeMermaid(journey.title);
  const lines = ['journey', `accTitle: ${title}`];
  if (plainText(journey.description ?? '') !== '') lines.push(`accDescr: ${escapeMermaid(journey.description!)}`);
  lines.push(`title ${title}`);
  let above = '';
  for (const section of journey.sections) {
    if (section.tasks.length === 0) continue;
    const name = escapeMermaid(section.name);
    // Two neighbours of one name would be drawn as one
    above = name === above ? name + invisible : name;
    lines.push(`section ${above}`, ...section.tasks.map(taskLine));
  }
  return lines.join('\n') + '\n';
}

function taskLine(task: MermaidTask): string {
  const actors = [...new Set(task.actors.map(escapeMermaid))];
  return `  ${escapeMermaid(task.title)}: ${clampScore(task.score)}${actors.length > 0 ? `: ${actors.join(', ')}` : ''}`;
}
