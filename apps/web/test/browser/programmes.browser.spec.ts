import { newcomerOn } from './newcomers-pace.js';
import { sharedProduct } from './product.js';
import { describeInBrowser } from './room.js';

const budgetMinutes = 10;

describeInBrowser('programmes', (room) => {
  it('lead an admin new to the product from sign-in to an open cohort in under ten minutes', async () => {
    const { page } = await room.visit('/sign-in');
    const { password } = await sharedProduct();
    const newcomer = newcomerOn(page);
    const dialog = page.getByRole('dialog');
    await newcomer.type(page.getByLabel(/e-mail/i), 'admin@meridian.example');
    await newcomer.type(page.locator('input[type=password]'), password);
    await newcomer.press(page.getByRole('button', { name: /^sign in$/i }));
    await newcomer.press(page.getByRole('link', { name: 'Programmes', exact: true }));
    await newcomer.press(page.getByRole('button', { name: 'New programme' }));
    await newcomer.press(dialog.getByLabel('Answering for technology'));
    await newcomer.press(dialog.getByRole('button', { name: 'Draft the programme' }));
    await page.getByRole('heading', { name: 'Answering for technology' }).waitFor();
    await newcomer.press(page.getByRole('button', { name: 'Open', exact: true }));
    await newcomer.press(dialog.getByRole('button', { name: 'Open', exact: true }));
    await dialog.waitFor({ state: 'detached' });
    await newcomer.press(page.getByRole('button', { name: 'Plan a cohort' }));
    await newcomer.type(dialog.getByRole('textbox', { name: 'Name', exact: true }), 'First of its kind');
    await newcomer.type(dialog.getByRole('combobox', { name: /facilitat/i }), 'Priya');
    await newcomer.press(page.getByRole('option', { name: /Priya Raman/ }));
    await newcomer.press(dialog.getByRole('button', { name: 'Save' }));
    await page.getByRole('heading', { name: 'First of its kind' }).waitFor();
    await newcomer.press(page.getByRole('button', { name: 'Open the cohort' }));
    await newcomer.press(dialog.getByRole('button', { name: 'Open the cohort' }));
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'End the cohort' }).waitFor();
    const { presses, characters, words, minutes } = await newcomer.arrive();
    process.stdout.write(
      `From sign-in to an open cohort: ${presses} presses, ${characters} characters, ${words} words, ${minutes.toFixed(1)} minutes.\n`,
    );
    expect(minutes).toBeLessThan(budgetMinutes);
  }, 120_000);
});
