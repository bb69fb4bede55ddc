import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

export const personas = ['admin', 'leader', 'manager', 'individual'] as const;
export const schemes = ['light', 'dark'] as const;
export type Persona = (typeof personas)[number];
export type Scheme = (typeof schemes)[number];

export const desk = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

/** A person at a browser of their own: what went wrong on their pages is written down. */
export type Visit = { readonly page: Page; readonly context: BrowserContext; readonly complaints: string[] };

/** Opens a browser for somebody; complaints collect errors of scripts, of the console and answers of 5xx. */
export const openVisit = async (browser: Browser, settings: BrowserContextOptions): Promise<Visit> => {
  const context = await browser.newContext({
    viewport: desk,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
    ...settings,
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('console', (message) => {
    // A refused request is part of some journeys and is checked where it happens.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      complaints.push(`console: ${message.text()}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 500) complaints.push(`answer: ${response.status()} ${response.url()}`);
  });
  return { page, context, complaints };
};

/** Opens a page and waits until it has nothing left to load. */
export const open = async ({ page }: Visit, address: string): Promise<void> => {
  await page.goto(address);
  await page.locator('h1').first().waitFor();
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
};

/** What axe finds on the page, in words that lead to the place. */
export const violations = async ({ page }: Visit): Promise<string[]> => {
  const result = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return result.violations.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 3)
      .map(({ html, failureSummary }) => `${id}: ${help} at ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
};

/** How many pixels the page stays wider than its window, once it has settled into a new width. */
export const overflow = async ({ page }: Visit): Promise<number> => {
  const measure = (): number => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  await page
    .waitForFunction(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth, undefined, {
      timeout: 2_000,
    })
    .catch(() => undefined);
  return page.evaluate(measure);
};

/** Looks at the page as it stands, at both widths: what axe finds, and what sticks out on a phone. */
export const look = async (visit: Visit, screen: string): Promise<string[]> => {
  const found = (await violations(visit)).map((violation) => `${screen} ${violation}`);
  await visit.page.setViewportSize(phone);
  const wider = await overflow(visit);
  await visit.page.setViewportSize(desk);
  return wider > 0 ? [...found, `${screen} is ${wider} px wider than a phone`] : found;
};
