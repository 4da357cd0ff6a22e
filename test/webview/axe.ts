/** What axe-core finds against a page: WCAG 2.2 at level AA, and its best practices. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Part of wcag22aa, yet off unless it is asked for
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};
/** The rules that judge how a page looks, the only ones of which a theme can make a difference. */
const ofLooks: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block', 'target-size'] },
  resultTypes: ['violations'],
};

/**
 * Looks at the page as it is now. The script is put in by the debugger, which the page's policy does not bind: the policy
 * itself stays as it is.
 * @param what all rules, or those alone that judge how it looks
 * @returns a line for each element that violates a rule, with the rule, its page, the element and what is to be done
 */
export async function axeViolations(page: Page, what: 'all' | 'looks' = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const { violations } = await page.evaluate(
    run => (window as never as { axe: { run(of: Document, o: unknown): Promise<AxeResults> } }).axe.run(document, run),
    what === 'all' ? options : ofLooks,
  );
  return violations.flatMap(({ id, help, helpUrl, nodes }) =>
    nodes.map(({ html, failureSummary }) => {
      const why = (failureSummary ?? '')
        .split('\n')
        .slice(1)
        .map(line => line.trim());
      return `${id} (${help}, ${helpUrl.split('?')[0]}): ${html.slice(0, 200)}: ${why.join('; ')}`;
    }),
  );
}
