import { describeInBrowser } from './room.js';
import { look } from './visit.js';

const header = 'Employee #,Display name,Work Email,Job Title,Reporting to,Hire Date';
const file = (name: string, ...rows: string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from([header, ...rows].join('\r\n')),
});

describeInBrowser('people and how they come in', ({ at, visitAs }) => {
  it('imports a file by hand, shows who came, and takes it back', async () => {
    const visit = await visitAs('admin', '/imports');
    const { page } = visit;
    const found: string[] = [];

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
    found.push(...(await look(visit, 'the columns')));
    await page.getByRole('button', { name: 'Check the file' }).click();
    await page.getByRole('button', { name: 'Apply the import' }).waitFor();
    await page.getByRole('heading', { name: 'Row by row' }).waitFor();
    found.push(...(await look(visit, 'the preview')));
    await page.getByRole('button', { name: 'Apply the import' }).click();
    await page.getByText('newcomers.csv is imported').waitFor();
    found.push(...(await look(visit, 'the end')));

    await page.getByRole('link', { name: 'Open the directory' }).click();
    await page.getByRole('searchbox').fill('zimt');
    await page.getByText('2 people').waitFor();
    await page.getByRole('searchbox').press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Quilla Zimt' }).waitFor();
    await page.getByRole('navigation', { name: 'Reporting line' }).getByText('Romy Zimt').waitFor();

    await page.goto(at('/imports'));
    await page.getByRole('link', { name: 'newcomers.csv' }).click();
    await page.getByRole('button', { name: 'Undo this import' }).click();
    await page.getByRole('button', { name: 'Undo the import' }).click();
    await page.getByText('This import was undone').waitFor();
    await page.goto(at('/people?search=zimt&employed=all'));
    await page.getByText('Nobody matches').waitFor();
    expect(found).toEqual([]);
  }, 180_000);

  it('says which rows stand in the way and writes nothing', async () => {
    const { page } = await visitAs('admin', '/imports');
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
  }, 120_000);

  it('changes a title from a day, and the timeline says so', async () => {
    const { page } = await visitAs('admin', '/people?search=engineering+manager');
    await page.locator('tbody').getByRole('link').first().click();
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Title', exact: true }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Keeper of Lighthouses');
    await page.getByRole('button', { name: 'Change the title' }).click();
    await page.getByRole('tab', { name: 'Timeline' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Keeper of Lighthouses' }).first().waitFor();
  }, 120_000);
});
