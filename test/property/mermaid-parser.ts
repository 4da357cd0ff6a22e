import { JSDOM } from 'jsdom';
import type mermaidModule from 'mermaid';

interface Task {
  readonly section: string;
  readonly task: string;
  readonly score: number;
  readonly people: readonly string[];
}
export interface JourneyDb {
  getTasks(): Task[];
  getDiagramTitle(): string;
  getAccTitle(): string;
  getActors(): string[];
}

/** Undoes Mermaid's placeholders for encoded characters, as its renderer does. */
export const decode = (of: string): string =>
  of.replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code)));

/** Mermaid's own parser, outside of a browser: to be started before tests and stopped behind them. */
export function mermaidParser() {
  let mermaid: typeof mermaidModule;
  const globals = new Map<string, PropertyDescriptor | undefined>();
  return {
    async start(): Promise<void> {
      const { window } = new JSDOM('<!DOCTYPE html><body></body>');
      // Mermaid reads these at its import
      for (const [name, value] of Object.entries({
        window,
        document: window.document,
        DOMParser: window.DOMParser,
        Element: window.Element,
      })) {
        globals.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
        Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
      }
      mermaid = (await import('mermaid')).default;
      mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
    },
    stop(): void {
      for (const [name, descriptor] of globals)
        if (descriptor) Object.defineProperty(globalThis, name, descriptor);
        else Reflect.deleteProperty(globalThis, name);
    },
    /** Rejects where Mermaid would show an error. */
    async parse(text: string): Promise<JourneyDb> {
      const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
      return db as unknown as JourneyDb;
    },
  };
}
