import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds wrong with the page as it stands: rule and place, nothing where all is well. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  // Every rule is asked; but of what passes nothing is written down, and of what fails no selector worked out: that takes longest.
  return page.evaluate<string[]>(
    `axe.run({ resultTypes: ['violations'], selectors: false }).then(({ violations }) =>
      violations.flatMap((rule) => rule.nodes.map((node) => rule.id + ': ' + node.html.slice(0, 200))))`,
  );
}
