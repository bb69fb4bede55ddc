import { countPresses } from './asking.js';
import { describeInBrowser } from './room.js';
import { open } from './visit.js';

describeInBrowser('opportunities', (room) => {
  it('are applied for in three presses from home, for the one field may stay empty', async () => {
    const visit = await room.visitAs('individual', '/my-development');
    const presses = await countPresses(visit);
    await open(visit, room.at('/my-development'));
    const { page } = visit;
    const card = page.getByRole('region', { name: 'Opportunities that fit you' });
    await card.locator('a[href^="/opportunities/"]').first().click();
    await page.getByRole('button', { name: 'Apply' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Apply' }).click();
    await page.getByText(/^Sent to /).waitFor();
    await dialog.waitFor({ state: 'detached' });
    expect(presses()).toBe(3);
    await open(visit, page.url());
    await page.getByText('Waiting for a decision').first().waitFor();
    expect(await page.getByRole('button', { name: 'Apply' }).count()).toBe(0);
  }, 60_000);
});
