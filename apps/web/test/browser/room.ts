import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { launchChromium, reasonToSkip } from './chromium.js';
import { type Product, sharedProduct } from './product.js';
import type { Screen } from './screens.js';
import { goOn, look, lookAcross, lookInto, open, openVisit, type Persona, unfold, type Visit } from './visit.js';
import { findAddress, type Ways } from './ways.js';

export type { Visit } from './visit.js';

/** What every browser suite works in: the shared product, a Chromium of its own, and people who are signed in. */
export type Room = {
  /** The address of a page of the product. */
  at(page: string): string;
  /** A stranger's browser, on this page. */
  visit(page: string, settings?: BrowserContextOptions): Promise<Visit>;
  /** A browser in which this persona of the demonstration is signed in, on this page. */
  visitAs(persona: Persona, page: string, settings?: BrowserContextOptions): Promise<Visit>;
  /**
   * What is wrong with these screens for this persona: axe's findings in both schemes, and what is wider than a phone or,
   * of the widest, than a screen of 4K.
   */
  lookAround(persona: Persona, screens: readonly Screen[], settings?: BrowserContextOptions): Promise<string[]>;
};

type Opened = { product: Product; browser: Browser; folder: string };

/** The promises that hold in a room: browsers are closed after each, and no page may have complained. */
const furnish = (): Room => {
  const known = new Map<Persona, BrowserContextOptions['storageState']>();
  let opened: Opened | undefined;
  let visits: Visit[] = [];
  const here = (): Opened => {
    if (!opened) throw new Error('The room opens before its first test.');
    return opened;
  };

  beforeAll(async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'understudy-room-'));
    const [product, browser] = await Promise.all([sharedProduct(), launchChromium(folder)]);
    opened = { product, browser, folder };
  }, 180_000);

  afterEach(async () => {
    const complaints = visits.flatMap((visit) => visit.complaints);
    await Promise.all(visits.map(({ context }) => context.close()));
    visits = [];
    expect(complaints).toEqual([]);
  });

  afterAll(async () => {
    if (!opened) return;
    await opened.browser.close();
    rmSync(opened.folder, { recursive: true, force: true });
  }, 60_000);

  const at = (page: string): string => `${here().product.origin}${page}`;
  const arrive = async (settings: BrowserContextOptions): Promise<Visit> => {
    const visit = await openVisit(here().browser, settings);
    visits.push(visit);
    return visit;
  };

  /** Signs a persona in through the form, once for all tests of the suite. */
  const signedIn = async (persona: Persona): Promise<BrowserContextOptions['storageState']> => {
    const before = known.get(persona);
    if (before) return before;
    const { page, context } = await arrive({});
    await page.goto(at('/sign-in'));
    await page.getByLabel(/e-mail/i).fill(`${persona}@meridian.example`);
    await page.locator('input[type=password]').fill(here().product.password);
    await page.getByRole('button', { name: /^sign in$/i }).click();
    await page.getByRole('navigation').first().waitFor({ state: 'attached' });
    const state = await context.storageState();
    known.set(persona, state);
    return state;
  };

  const visit: Room['visit'] = async (page, settings = {}) => {
    const opening = await arrive(settings);
    await open(opening, at(page));
    return opening;
  };
  const visitAs: Room['visitAs'] = async (persona, page, settings) =>
    visit(page, { ...settings, storageState: await signedIn(persona) });

  return {
    at,
    visit,
    visitAs,
    lookAround: async (persona, screens, settings) => {
      const found: string[] = [];
      const visitor = await visitAs(persona, '/account', settings);
      const ways: Ways = new Map();
      let looked = 0;
      for (const screen of screens) {
        const address = await findAddress(visitor, persona, screen, ways);
        for (const part of screen.parts ?? ['']) {
          await goOn(visitor, `${address}${part}`);
          if (screen.unfolds !== undefined) await unfold(visitor, screen.unfolds);
          // Two looks have seen the head and the navigation in both schemes at both widths.
          found.push(...(await look(visitor, `${address}${part}`, looked < 2 ? 'all' : 'main')));
          looked += 1;
        }
        if (screen.wide) found.push(...(await lookAcross(visitor, address)));
        if (screen.opens !== undefined) await goOn(visitor, address);
        for (const name of screen.opens ?? []) {
          found.push(...(await lookInto(visitor, address, name)));
        }
      }
      return found;
    },
  };
};

/** `describe` where there is a browser, else a skipped block that says why. */
export const describeInBrowser = (name: string, block: (room: Room) => void): void => {
  if (reasonToSkip === undefined) {
    describe(name, () => block(furnish()));
    return;
  }
  process.stdout.write(`Skipped: ${name} (${reasonToSkip}).\n`);
  describe.skip(name, () => block(furnish()));
};
