import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

export const personas = ['admin', 'leader', 'manager', 'individual', 'mentor'] as const;
export const schemes = ['light', 'dark'] as const;
export type Persona = (typeof personas)[number];
export type Scheme = (typeof schemes)[number];

export const desk = { width: 1440, height: 900 };
/** As narrow as a page may become, where words are enlarged to four times their size on a desk (WCAG 1.4.10). */
export const phone = { width: 320, height: 700 };
/** A screen of 4K that enlarges nothing. */
export const wall = { width: 3840, height: 2160 };

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
  await settled(page);
};

/** Waits until the page has its heading and nothing left to load. */
export const settled = async (page: Page): Promise<void> => {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
};

/**
 * Goes on to another page as a link does, without loading the product anew. The router's own promise says when the page
 * is there: nothing on it would.
 */
export const goOn = async ({ page }: Visit, address: string): Promise<void> => {
  await page.evaluate(async (href) => {
    const router: { navigate(to: { href: string }): Promise<void> } = Reflect.get(globalThis, '__TSR_ROUTER__');
    await router.navigate({ href });
  }, address);
  await settled(page);
};

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe is to look at: the page with all around it, only what changes from page to page, or the dialog over it. */
type Part = 'all' | 'main' | 'dialog';

const narrowed = (axe: AxeBuilder, part: Part): AxeBuilder => {
  if (part === 'dialog') return axe.include('[role=dialog]');
  return part === 'main' ? axe.exclude('nav:not(main nav)').exclude('header:not(main header)') : axe;
};

/** What axe finds on the page or on a part of it, in words that lead to the place. */
const violations = async ({ page }: Visit, part: Part): Promise<string[]> => {
  // The page has no frames of strangers, so axe may run in it at once instead of by way of another page; once loaded, it
  // stays for all pages that links lead to.
  const known = await page.evaluate(() => 'axe' in globalThis);
  const axe = new AxeBuilder({ page, axeSource: known ? 'void 0;' : undefined })
    .setLegacyMode(true)
    .options({ runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] });
  const result = await narrowed(axe, part).analyze();
  return result.violations.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 3)
      .map(({ html, failureSummary }) => `${id}: ${help} at ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
};

/** What would cut off, or scroll sideways, whatever is too wide for it, so that the page is no wider. */
const frames = ':root, .mantine-Card-root, .mantine-SegmentedControl-root, [role=dialog]';

/** How many pixels something on the page stays wider than the room it has, once it has settled into a new width. */
export const overflow = async ({ page }: Visit): Promise<number> => {
  const measure = (selector: string): number =>
    Math.max(...[...document.querySelectorAll(selector)].map((frame) => frame.scrollWidth - frame.clientWidth));
  const wider = () => page.evaluate(measure, frames);
  for (let frame = 0; frame < 60 && (await wider()) > 0; frame += 1) {
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  }
  return wider();
};

const schemeOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset.mantineColorScheme);

/** Waits until nothing on the page glides any more: colours that follow a scheme, parts that move with a width. */
const still = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    // What changes may begin to glide a frame later, so the page must have stood still for some frames in a row.
    for (let frames = 0; frames < 4; frames += 1) {
      await new Promise((drawn) => requestAnimationFrame(drawn));
      const gliding = document
        .getAnimations()
        .filter(({ effect, playState }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
      if (gliding.length > 0) frames = 0;
      await Promise.allSettled(gliding.map(({ finished }) => finished));
    }
  });

/**
 * Ends the gliding of colours and parts, which a page of a hundred rows drags out for most of a second: axe looks at where
 * they end. A sheet made by script is no style that the product would have to allow.
 */
const calm = (page: Page): Promise<void> =>
  page.evaluate(() => {
    if (document.adoptedStyleSheets.length > 0) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*, *::before, *::after { transition: none !important; }');
    document.adoptedStyleSheets = [sheet];
  });

/** Changes to the other colour scheme, as a system does at dusk, and waits until the page has followed. */
const turnScheme = async (page: Page): Promise<Scheme> => {
  const colorScheme = (await schemeOf(page)) === 'dark' ? 'light' : 'dark';
  await page.emulateMedia({ colorScheme });
  await page.waitForFunction((wanted) => document.documentElement.dataset.mantineColorScheme === wanted, colorScheme);
  await still(page);
  return colorScheme;
};

/**
 * Looks at the page as it stands, with all rules at both widths and in both colour schemes: on a desk in the scheme that it
 * has, on a phone in the other one. That one stays, so that a walk over many pages begins each in the scheme of the last.
 * Such a walk need not look at the head and the navigation around each of them.
 */
export const look = async (visit: Visit, screen: string, part: 'all' | 'main' = 'all'): Promise<string[]> => {
  const { page } = visit;
  await calm(page);
  const said = async (where: string) =>
    (await violations(visit, part)).map((violation) => `${screen}, ${where}: ${violation}`);
  const found = await said(`on a desk, ${await schemeOf(page)}`);
  const scheme = await turnScheme(page);
  await page.setViewportSize(phone);
  const wider = await overflow(visit);
  await still(page);
  found.push(...(await said(`on a phone, ${scheme}`)));
  await page.setViewportSize(desk);
  return wider > 0 ? [...found, `${screen} is ${wider} px wider than a phone`] : found;
};

/** Looks whether the page fits where there is more room than anybody needs. */
export const lookAcross = async (visit: Visit, screen: string): Promise<string[]> => {
  await visit.page.setViewportSize(wall);
  const wider = await overflow(visit);
  await visit.page.setViewportSize(desk);
  return wider > 0 ? [`${screen} is ${wider} px wider than a screen of 4K`] : [];
};

/** Presses a button that shows more of the page, and waits until that is there. */
export const unfold = async ({ page }: Visit, name: string): Promise<void> => {
  await page.locator('main').getByRole('button', { name, exact: true }).click();
  await settled(page);
};

/** Looks into the dialog behind the first button whose name begins with these words; one that does not open is found as well. */
export const lookInto = async (visit: Visit, screen: string, name: string): Promise<string[]> => {
  const place = `${screen}, the dialog of “${name}”`;
  try {
    return (await lookIntoDialog(visit, name)).map((finding) => `${place}: ${finding}`);
  } catch (failure) {
    return [`${place}: ${failure instanceof Error ? failure.message : String(failure)}`];
  }
};

/** What means something else in a pattern. */
const special = /[.*+?^${}()|[\]\\]/g;

/** With all rules on a desk, and at its width on a phone; the page behind it is looked at by itself. */
const lookIntoDialog = async (visit: Visit, name: string): Promise<string[]> => {
  const { page } = visit;
  const [button = '', item] = name
    .split(' › ')
    .map((part) => new RegExp(`^${part.replaceAll(special, '\\$&')}(?!\\w)`));
  await page.locator('main').getByRole('button', { name: button }).first().click();
  if (item !== undefined) await page.getByRole('menuitem', { name: item }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await calm(page);
  await still(page);
  const found = await violations(visit, 'dialog');
  await page.setViewportSize(phone);
  const wider = await overflow(visit);
  await page.setViewportSize(desk);
  // The cross at its head: a deed of the dialog may be called so as well.
  await dialog.getByRole('button', { name: 'Close', exact: true }).first().click();
  await dialog.waitFor({ state: 'hidden' });
  return wider > 0 ? [...found, `${wider} px wider than a phone`] : found;
};
