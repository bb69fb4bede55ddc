import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { describeInBrowser, launchChromium } from './chromium.js';
import { type Product, startProduct } from './product.js';
import { desk, open, openVisit, overflow, type Persona, phone, signIn, violations } from './visit.js';

const everybody = [
  '/people',
  '/organisation-tree',
  '/units',
  '/framework',
  '/framework/engineering-manager',
  '/account',
  '/jobs',
  '/my-development',
];
const leaders = ['/my-people', '/succession', '/indicators'];
const screensOf: Record<Persona, readonly string[]> = {
  admin: [...everybody, ...leaders, '/set-up', '/imports', '/titles', '/members', '/audit', '/settings'],
  leader: ['/pipeline', ...leaders],
  manager: leaders,
  individual: everybody,
};

describeInBrowser('every screen', () => {
  let folder: string;
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'understudy-browser-'));
    [product, browser] = await Promise.all([startProduct(folder), launchChromium(folder)]);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  for (const persona of ['admin', 'leader', 'manager', 'individual'] as const) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`is accessible, fits and complains about nothing: ${persona}, ${scheme}`, async () => {
        const visit = await openVisit(browser, scheme);
        await signIn(visit, product, persona);
        const found: string[] = [];
        for (const screen of screensOf[persona]) {
          await visit.page.setViewportSize(desk);
          await open(visit, `${product.origin}${screen}`);
          found.push(...(await violations(visit)).map((violation) => `${screen} ${violation}`));
          await visit.page.setViewportSize(phone);
          const wider = await overflow(visit);
          if (wider > 0) found.push(`${screen} is ${wider} px wider than a phone`);
        }
        await visit.context.close();
        expect([...found, ...visit.complaints]).toEqual([]);
      }, 240_000);
    }
  }

  it('before sign-in is accessible in both schemes', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const visit = await openVisit(browser, scheme);
      const found: string[] = [];
      for (const screen of ['/sign-in', '/sign-up', '/forgot-password']) {
        await open(visit, `${product.origin}${screen}`);
        found.push(...(await violations(visit)).map((violation) => `${screen} ${violation}`));
      }
      await visit.context.close();
      expect([...found, ...visit.complaints]).toEqual([]);
    }
  }, 120_000);

  it('shows the person only what they can use', async () => {
    const visit = await openVisit(browser);
    await signIn(visit, product, 'individual');
    const menu = visit.page.getByRole('navigation').first();
    await menu.getByRole('link').first().waitFor();
    const names = await menu.getByRole('link').allInnerTexts();
    expect(names.join(' ')).not.toMatch(/import|member|audit|setting|succession|indicator/i);
    await visit.context.close();
  }, 60_000);

  it('signs an organisation up, invites somebody, and lets them in through their mail', async () => {
    const founder = await openVisit(browser);
    await open(founder, `${product.origin}/sign-up`);
    await founder.page.getByLabel('Name of the organisation').fill('Lighthouse Keepers');
    await founder.page.getByLabel('Your name').fill('Nora Founder');
    await founder.page.getByLabel('Your e-mail address').fill('nora@lighthouse.example');
    await founder.page.getByLabel('Password').first().fill('the lamp turns all night');
    await founder.page.getByRole('button', { name: 'Set up', exact: true }).click();
    await founder.page.getByRole('heading', { name: 'From empty to running' }).waitFor();

    await open(founder, `${product.origin}/members`);
    await founder.page.getByRole('button', { name: 'Invite somebody' }).click();
    await founder.page.getByRole('dialog').getByLabel('E-mail address').fill('ivo@lighthouse.example');
    await founder.page.getByRole('button', { name: 'Send the invitation' }).click();
    await founder.page.getByRole('cell', { name: 'ivo@lighthouse.example', exact: true }).waitFor();

    const invited = await openVisit(browser);
    await open(invited, `${product.origin}/development/mails`);
    await invited.page.getByRole('link', { name: 'Open the link' }).first().click();
    await invited.page.getByRole('heading', { name: 'Join Lighthouse Keepers' }).waitFor();
    await invited.page.getByLabel('Your name').fill('Ivo Invited');
    await invited.page.getByLabel('Choose a password').fill('three boats pass at dawn');
    await invited.page.getByRole('button', { name: 'Join' }).click();
    await invited.page.getByRole('heading', { name: 'Welcome, Ivo Invited' }).waitFor();
    await invited.page.getByRole('link', { name: 'Read the career framework' }).waitFor();
    await Promise.all([founder.context.close(), invited.context.close()]);
    expect([...founder.complaints, ...invited.complaints]).toEqual([]);
  }, 90_000);
});
