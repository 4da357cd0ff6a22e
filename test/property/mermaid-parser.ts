import { JSDOM } from 'jsdom';
import type mermaidModule from 'mermaid';

/** Mermaid, in a page of its own. `close` takes away what it needs of one. */
export async function openMermaid(): Promise<{ readonly mermaid: typeof mermaidModule; close(): void }> {
  const { window } = new JSDOM('<!DOCTYPE html><body></body>');
  const globals = new Map<string, PropertyDescriptor | undefined>();
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
  const mermaid = (await import('mermaid')).default;
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
  return {
    mermaid,
    close() {
      for (const [name, descriptor] of globals)
        if (descriptor) Object.defineProperty(globalThis, name, descriptor);
        else Reflect.deleteProperty(globalThis, name);
    },
  };
}
