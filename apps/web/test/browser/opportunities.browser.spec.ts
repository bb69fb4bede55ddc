import { describeInBrowser } from './room.js';
import type { Screen } from './screens.js';

const individual: readonly Screen[] = [
  { route: '/opportunities', who: ['individual'] },
  { route: '/opportunities/$opportunityId', who: ['individual'], from: '/opportunities' },
  { route: '/my-opportunities', who: ['individual'] },
];
const manager: readonly Screen[] = [
  { route: '/team-opportunities', who: ['manager'] },
  { route: '/stretch-assignments/$stretchId', who: ['manager'], from: '/team-opportunities' },
  { route: '/opportunities/new', who: ['manager'] },
];
const admin: readonly Screen[] = [{ route: '/opportunity-templates', who: ['admin'] }];

describeInBrowser('opportunities', (room) => {
  it('are accessible, fit and complain about nothing', async () => {
    const found = [
      ...(await room.lookAround('individual', individual, { colorScheme: 'light' })),
      ...(await room.lookAround('manager', manager, { colorScheme: 'dark' })),
      ...(await room.lookAround('admin', admin, { colorScheme: 'light' })),
    ];
    expect(found).toEqual([]);
  }, 300_000);

  it('take three presses from home to the field that may stay empty', async () => {
    const { page } = await room.visitAs('individual', '/my-development');
    const card = page.getByRole('region', { name: 'Opportunities that fit you' });
    await card.locator('a[href^="/opportunities/"]').first().click();
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Apply' }).waitFor();
  }, 60_000);
});
