import { describeInBrowser } from './room.js';
import { overflow, phone } from './visit.js';

describeInBrowser('growing leaders', ({ visitAs }) => {
  it('names a role, nominates a successor who is counted twice, and ends the nomination', async () => {
    const { page } = await visitAs('leader', '/succession');
    await page.getByRole('button', { name: 'Name a critical role' }).click();
    await page.getByLabel('Name of the role').fill('Head of Search');
    await page.getByRole('combobox', { name: 'Held by' }).fill('Priya Raman');
    await page.getByRole('option', { name: /Priya Raman/ }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Head of Search' }).waitFor();

    await page.getByRole('button', { name: 'Nominate a successor for Head of Search' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Person' }).fill('Sanne Nguyen');
    await page.getByRole('option', { name: /Sanne Nguyen/ }).click();
    await dialog.getByLabel('What makes you think so').fill('Led the search rewrite.');
    await dialog.getByRole('button', { name: 'Nominate' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Also counted for Director Growth').waitFor();

    await page.getByRole('button', { name: 'Actions for Sanne Nguyen as a successor for Head of Search' }).click();
    await page.getByRole('menuitem', { name: 'End the nomination' }).click();
    await dialog.getByRole('button', { name: 'End the nomination' }).click();
    await page.getByText('Led the search rewrite.').waitFor({ state: 'detached' });
  }, 90_000);

  it('moves a person by dragging, and back by the keyboard alone', async () => {
    const { page } = await visitAs('manager', '/my-people');
    const card = page.locator('li[draggable]').filter({ hasText: 'Emil Diop' });
    const techLeads = page.getByRole('region', { name: /^Tech Lead/ });
    // Scrolling between pressing and moving would drag the card that comes to lie under the pointer.
    await techLeads.scrollIntoViewIfNeeded();
    await card.dragTo(techLeads);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Record the move' }).click();
    await dialog.waitFor({ state: 'detached' });
    await techLeads.getByText('Emil Diop').waitFor();

    await page.getByRole('button', { name: 'Actions for Emil Diop' }).press('Enter');
    // A menu that opens takes the focus a moment later; what is pressed before that is lost.
    await page.getByRole('menu').locator(':focus').waitFor({ state: 'attached' });
    await page.getByRole('menuitem', { name: 'Individual Contributor' }).press('Enter');
    await dialog.getByRole('button', { name: 'Record the move' }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await techLeads.getByText('Emil Diop').waitFor({ state: 'detached' });
  }, 90_000);

  it('maps several titles at once, asks before unsaved choices are lost, and follows the job', async () => {
    const { page } = await visitAs('admin', '/titles?search=product');
    await page.getByLabel('Select all').check();
    await page.getByLabel('Set stage to…').selectOption({ label: 'Tech Lead' });
    await page.getByText('2 choices are not saved').waitFor();
    await page.getByRole('link', { name: 'Members' }).click();
    await page.getByRole('dialog').getByText('Leave without saving?').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Save 2' }).click();
    await page.getByText('Completed').waitFor();
  }, 90_000);

  it('says on a slide on a phone by which formulas it was computed, in the line of the buttons that turn it', async () => {
    const visit = await visitAs('leader', '/pipeline/present', { viewport: phone });
    const version = visit.page.getByText(/^Formula version \d+$/);
    const next = visit.page.getByRole('button', { name: 'Next', exact: true });
    await version.waitFor();
    const [words, button] = [await version.boundingBox(), await next.boundingBox()];
    expect([await visit.page.getByText(/arrow keys/i).isVisible(), await overflow(visit)]).toEqual([false, 0]);
    expect(words && button && words.y < button.y + button.height && button.y < words.y + words.height).toBe(true);
  }, 60_000);

  it('computes any past day, and shows the records behind a figure in one more click', async () => {
    const { page } = await visitAs('leader', '/indicators?asOf=2025-03-12');
    await page.getByRole('button', { name: 'Compute this day' }).click();
    await page.getByRole('button', { name: 'The records behind: Retention' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText(/^stayed \(/).waitFor();
    await drawer.getByRole('link').first().waitFor();
  }, 90_000);
});
