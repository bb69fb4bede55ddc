import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { describeInBrowser, launchChromium } from './chromium.js';
import { type Product, startProduct } from './product.js';
import { desk, open, openVisit, overflow, type Persona, phone, signIn, violations } from './visit.js';

const header = 'Employee #,Display name,Work Email,Job Title,Reporting to,Hire Date';
const file = (name: string, ...rows: string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from([header, ...rows].join('\r\n')),
});

describeInBrowser('people and how they come in', () => {
  let folder: string;
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'understudy-people-'));
    [product, browser] = await Promise.all([startProduct(folder), launchChromium(folder)]);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  const visitAs = async (persona: Persona, address: string) => {
    const visit = await openVisit(browser);
    visit.page.setDefaultTimeout(20_000);
    await signIn(visit, product, persona);
    await open(visit, `${product.origin}${address}`);
    return visit;
  };

  it('imports a file by hand, shows who came, and takes it back', async () => {
    const visit = await visitAs('admin', '/imports');
    const { page, context, complaints } = visit;
    const found: string[] = [];
    const look = async (screen: string) => {
      found.push(...(await violations(visit)).map((violation) => `${screen}: ${violation}`));
      await page.setViewportSize(phone);
      if ((await overflow(visit)) > 0) found.push(`${screen} is wider than a phone`);
      await page.setViewportSize(desk);
    };

    await page
      .locator('input[type=file]')
      .setInputFiles(
        file(
          'newcomers.csv',
          'Z9001,Quilla Zimt,quilla@zimt.example,Software Engineer,Z9002,2026-02-02',
          'Z9002,Romy Zimt,romy@zimt.example,Engineering Manager,,2026-02-02',
        ),
      );
    await page.getByRole('button', { name: 'Check the file' }).waitFor();
    await look('the columns');
    await page.getByRole('button', { name: 'Check the file' }).click();
    await page.getByRole('button', { name: 'Apply the import' }).waitFor();
    await page.getByRole('heading', { name: 'Row by row' }).waitFor();
    await look('the preview');
    await page.getByRole('button', { name: 'Apply the import' }).click();
    await page.getByText('newcomers.csv is imported').waitFor();
    await look('the end');

    await page.getByRole('link', { name: 'Open the directory' }).click();
    await page.getByRole('searchbox').fill('zimt');
    await page.getByText('2 people').waitFor();
    await page.getByRole('searchbox').press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Quilla Zimt' }).waitFor();
    await page.getByRole('navigation', { name: 'Reporting line' }).getByText('Romy Zimt').waitFor();

    await page.goto(`${product.origin}/imports`);
    await page.getByRole('link', { name: 'newcomers.csv' }).click();
    await page.getByRole('button', { name: 'Undo this import' }).click();
    await page.getByRole('button', { name: 'Undo the import' }).click();
    await page.getByText('This import was undone').waitFor();
    await page.goto(`${product.origin}/people?search=zimt&employed=all`);
    await page.getByText('Nobody matches').waitFor();
    await context.close();
    expect([...found, ...complaints]).toEqual([]);
  }, 180_000);

  it('says which rows stand in the way and writes nothing', async () => {
    const { page, context, complaints } = await visitAs('admin', '/imports');
    await page
      .locator('input[type=file]')
      .setInputFiles(file('wrong.csv', 'Z9003,Una Zimt,una@zimt.example,Tech Lead,,2026-02-30'));
    await page.getByRole('button', { name: 'Check the file' }).click();
    await page.getByRole('heading', { name: '1 row stands in the way' }).waitFor();
    await page.getByText('there is no 30 February in 2026').waitFor();
    expect(await page.getByRole('button', { name: 'Apply the import' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.getByRole('button', { name: 'Discard the upload' }).click();
    await page.getByRole('heading', { level: 1, name: 'Imports' }).waitFor();
    await context.close();
    expect(complaints).toEqual([]);
  }, 120_000);

  it('changes a title from a day, and the timeline says so', async () => {
    const { page, context, complaints } = await visitAs('admin', '/people?search=engineering+manager');
    await page.locator('tbody').getByRole('link').first().click();
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Title', exact: true }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Keeper of Lighthouses');
    await page.getByRole('button', { name: 'Change the title' }).click();
    await page.getByRole('tab', { name: 'Timeline' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Keeper of Lighthouses' }).first().waitFor();
    await context.close();
    expect(complaints).toEqual([]);
  }, 120_000);
});
