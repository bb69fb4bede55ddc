import { describeInBrowser } from './room.js';

describeInBrowser('opportunities', (room) => {
  it('take three presses from home to the field that may stay empty', async () => {
    const { page } = await room.visitAs('individual', '/my-development');
    const card = page.getByRole('region', { name: 'Opportunities that fit you' });
    await card.locator('a[href^="/opportunities/"]').first().click();
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Apply' }).waitFor();
  }, 60_000);
});
