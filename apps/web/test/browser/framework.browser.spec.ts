import { topicsDocument } from '@understudy/domain/testing/framework-files';
import { describeInBrowser } from './room.js';
import { look, open } from './visit.js';

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
});
