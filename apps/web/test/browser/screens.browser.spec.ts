import { followMail, invite, join, signUp } from './newcomer.js';
import { describeInBrowser } from './room.js';
import { open, type Persona, personas, schemes, violations } from './visit.js';

const everybody = [
  '/people',
  '/organisation-tree',
  '/units',
  '/framework',
  '/framework/engineering-manager',
  '/account',
  '/jobs',
  '/my-development',
  '/signals',
  '/my-transition',
];
const leaders = ['/my-people', '/succession', '/identification', '/indicators'];
const screensOf: Record<Persona, readonly string[]> = {
  admin: [...everybody, ...leaders, '/set-up', '/imports', '/titles', '/members', '/audit', '/settings'],
  leader: ['/pipeline', ...leaders],
  manager: leaders,
  individual: everybody,
};

describeInBrowser('every screen', (room) => {
  for (const persona of personas) {
    for (const scheme of schemes) {
      it(`is accessible, fits and complains about nothing: ${persona}, ${scheme}`, async () => {
        expect(await room.lookAround(persona, scheme, screensOf[persona])).toEqual([]);
      }, 240_000);
    }
  }

  it('before sign-in is accessible in both schemes', async () => {
    const found: string[] = [];
    for (const colorScheme of schemes) {
      const visit = await room.visit('/sign-in', { colorScheme });
      for (const screen of ['/sign-in', '/sign-up', '/forgot-password']) {
        await open(visit, room.at(screen));
        found.push(...(await violations(visit)).map((violation) => `${screen} ${violation}`));
      }
    }
    expect(found).toEqual([]);
  }, 120_000);

  it('loads at most 200 kB of scripts for the sign-in page', async () => {
    const { page } = await room.visit('/sign-in');
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    const sizes = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => entry instanceof PerformanceResourceTiming && entry.name.endsWith('.js'))
        .map((entry) => (entry instanceof PerformanceResourceTiming ? entry.encodedBodySize : 0)),
    );
    const total = sizes.reduce((sum, size) => sum + size, 0);
    process.stdout.write(
      `The sign-in page loads ${Math.round(total / 1000)} kB of scripts in ${sizes.length} files.\n`,
    );
    expect(total).toBeGreaterThan(50_000);
    expect(total).toBeLessThanOrEqual(200_000);
  }, 60_000);

  it('shows the person only what they can use', async () => {
    const { page } = await room.visitAs('individual', '/my-development');
    const menu = page.getByRole('navigation').first();
    await menu.getByRole('link').first().waitFor();
    const names = await menu.getByRole('link').allInnerTexts();
    expect(names.join(' ')).not.toMatch(/import|member|audit|setting|succession|indicator/i);
  }, 60_000);

  it('signs an organisation up, invites somebody, and lets them in through their mail', async () => {
    const founder = await signUp(room, 'Lighthouse Keepers', 'Nora Founder', 'nora@lighthouse.example');
    await invite(room, founder, 'ivo@lighthouse.example');
    const invited = await followMail(room, 'ivo@lighthouse.example');
    await invited.page.getByRole('heading', { name: 'Join Lighthouse Keepers' }).waitFor();
    await join(invited, 'Ivo Invited');
    await invited.page.getByRole('heading', { name: 'Welcome, Ivo Invited' }).waitFor();
    await invited.page.getByRole('link', { name: 'Read the career framework' }).waitFor();
  }, 90_000);
});
