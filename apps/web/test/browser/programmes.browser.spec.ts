import { describeInBrowser } from './room.js';
import { findAddress, type Screen } from './screens.js';

const individual: readonly Screen[] = [
  { route: '/my-programmes', who: ['individual'] },
  { route: '/my-learning', who: ['individual'] },
  { route: '/cohorts/$cohortId', who: ['individual'], from: '/my-programmes' },
];
const admin: readonly Screen[] = [
  { route: '/programmes', who: ['admin'] },
  { route: '/programmes/$programmeId', who: ['admin'], from: '/programmes' },
];
const manager: readonly Screen[] = [
  { route: '/sessions/$sessionId', who: ['manager'], from: '/my-development' },
  { route: '/my-programmes', who: ['manager'] },
  { route: '/my-learning', who: ['manager'], parts: ['?scope=line'] },
];

describeInBrowser('programmes', (room) => {
  it('are accessible, fit and complain about nothing', async () => {
    const programme = { route: '/programmes/$programmeId', who: ['admin'], from: '/programmes' } as const;
    const address = await findAddress(await room.visitAs('admin', '/account'), programme);
    const alumni = { route: '/programmes/$programmeId/alumni', who: ['admin'], address: `${address}/alumni` } as const;
    const figures = {
      route: '/programmes/$programmeId/sponsor',
      who: ['admin'],
      address: `${address}/sponsor`,
    } as const;
    const found = [
      ...(await room.lookAround('individual', individual, { colorScheme: 'light' })),
      ...(await room.lookAround('admin', [...admin, figures, alumni], { colorScheme: 'dark' })),
      ...(await room.lookAround('manager', manager, { colorScheme: 'light' })),
    ];
    expect(found).toEqual([]);
  }, 300_000);

  it('are drafted from a template, with a cohort planned, in two dialogs', async () => {
    const { page } = await room.visitAs('admin', '/programmes');
    await page.getByRole('button', { name: 'New programme' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Answering for technology').check();
    await dialog.getByRole('button', { name: 'Draft the programme' }).click();
    await page.getByRole('heading', { name: 'Answering for technology' }).waitFor();
    await page.getByRole('button', { name: 'Plan a cohort' }).click();
    await dialog.getByRole('textbox', { name: 'Name' }).fill('First of its kind');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'First of its kind' }).waitFor();
  }, 90_000);
});
