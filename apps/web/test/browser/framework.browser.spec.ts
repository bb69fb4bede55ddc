import { topicsDocument } from '@understudy/domain/testing/framework-files';
import { signUp } from './newcomer.js';
import { describeInBrowser } from './room.js';
import { look, lookInto, open } from './visit.js';

/** A public framework as it lies on the web: Markdown whose front matter names levels that are none of ours. */
const publicFramework = `---\n${JSON.stringify(topicsDocument)}\n---\n\nWho stands at the counter.\n`;

describeInBrowser('writing the framework', (room) => {
  it('reads a file, places its levels, and is accessible meanwhile', async () => {
    const visit = await room.visitAs('admin', '/framework-import');
    const { page } = visit;
    await page.locator('input[type=file]').setInputFiles({
      name: 'counter.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from(publicFramework),
    });
    await page.getByRole('heading', { name: 'Which of your stages are its levels?' }).waitFor();
    const found = await look(visit, 'what a file says');
    await page.getByRole('radio', { name: 'Make it our framework' }).check();
    await page.getByText('What stands in the draft now will be replaced.').waitFor();
    found.push(...(await look(visit, 'a framework of its own')));
    expect(found).toEqual([]);
  }, 120_000);

  it('sets expectations by the keyboard alone, and keeps them', async () => {
    const visit = await room.visitAs('admin', '/framework-editor?part=matrix');
    const { page } = visit;
    const cell = page.locator('[data-cell="0-0"]');
    const press = async (key: string) => {
      const saved = page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok());
      await cell.press(key);
      await saved;
      await open(visit, room.at('/framework-editor?part=matrix'));
      return cell.getAttribute('aria-label');
    };
    expect(await press('Delete')).toMatch(/: nothing expected$/);
    expect(await press('4')).toMatch(/: Multiplying, /);
    await cell.press('ArrowRight');
    expect(await page.locator('[data-cell="0-1"]').evaluate((next) => next === document.activeElement)).toBe(true);
  }, 90_000);

  it('keeps the old version to be read, gives an instrument its own scale, and is accessible there', async () => {
    const founder = await signUp(room, 'Second Thoughts', 'Vera Founder', 'vera@thoughts.example');
    const { page } = founder;
    await open(founder, room.at('/framework-versions'));
    await page.getByRole('button', { name: 'Write the next version' }).click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('The framework as we see it now');
    await page.getByText('Everything is saved').waitFor();
    await page.getByRole('link', { name: 'Publish', exact: true }).click();
    await page.getByRole('button', { name: 'Publish version 2' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Publish and move people' }).click();
    const old = page.getByRole('article').filter({ hasText: 'Version 1' });
    await old.getByText('Earlier', { exact: true }).waitFor();
    await old.getByRole('link', { name: 'Read', exact: true }).click();
    await page.getByText('You are reading version 1').waitFor();
    const found = await look(founder, 'an old version');

    await open(founder, room.at('/instruments'));
    await page.getByRole('button', { name: /^Actions for/ }).click();
    await page.getByRole('menuitem', { name: 'Make one of our own from it' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('combobox', { name: 'Kind of scale' }).click();
    await page.getByRole('option', { name: 'How often it happens' }).click();
    await page.getByRole('textbox', { name: 'Level 5' }).waitFor();
    found.push(...(await look(founder, 'an instrument on its own scale')));
    found.push(...(await lookInto(founder, 'an instrument on its own scale', 'Add a question')));
    expect(found).toEqual([]);
  }, 120_000);
});
