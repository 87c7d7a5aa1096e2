import fs from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const EVERY = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'dark', width: 320 },
  { colorScheme: 'light', width: 320 },
] as const;
/** Each scheme and each width; all their pairs where there is time (`./test.sh full`). */
const VARIANTS = process.env.OCOP_EVERY_VARIANT ? EVERY : [EVERY[0], EVERY[2]];

interface Options {
  rules?: string[];
  /** Opens what only this width has, such as a folded panel. */
  prepare?: (width: number) => Promise<void>;
}

/** What stands on the page now breaks no rule and does not scroll sideways; names what does. */
export async function barriers(page: Page, rules = WCAG): Promise<string[]> {
  // The source goes in once per document: a checker that brings it along each time takes most of its time for that.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(async (tags) => {
    const { axe } = window as unknown as typeof import('axe-core') & { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, {
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'],
    });
    const found = violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map((node) => `${node.target.join(' ')} ${node.html.slice(0, 120)}`)
          .join(' | ')}`,
    );
    const sideways = document.documentElement.scrollWidth - innerWidth;
    return sideways > 0 ? [...found, `scrolls sideways by ${sideways} px`] : found;
  }, rules);
}

/** A switch of colours takes a moment; half-way through it every contrast is wrong. */
async function settled(page: Page, scheme: string) {
  await page.waitForFunction(
    (wanted) => getComputedStyle(document.documentElement).colorScheme === wanted,
    scheme,
  );
  await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await Promise.allSettled(
      document
        .getAnimations()
        .filter((animation) => animation instanceof CSSTransition)
        .map((animation) => animation.finished),
    );
  });
}

/** The same in light and dark, wide and narrow, without loading the page again: both follow the browser at once. */
export async function expectNoBarriers(page: Page, name: string, { rules = WCAG, prepare }: Options = {}) {
  const found: string[] = [];
  for (const { colorScheme, width } of VARIANTS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await settled(page, colorScheme);
    await prepare?.(width);
    found.push(...(await barriers(page, rules)).map((one) => `${name}, ${colorScheme}, ${width} px: ${one}`));
  }
  expect.soft(found).toEqual([]);
}
