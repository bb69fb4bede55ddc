import { followMail, invite, join, signUp } from './newcomer.js';
import { describeInBrowser } from './room.js';
import { screens } from './screens.js';
import { look, open, personas, schemes } from './visit.js';

describeInBrowser('every screen', (room) => {
  for (const [place, persona] of personas.entries()) {
    it(`is accessible in both schemes, fits and complains about nothing: ${persona}`, async () => {
      const colorScheme = schemes[place % 2];
      const own = screens.filter(({ who }) => who.includes(persona));
      expect(await room.lookAround(persona, own, { colorScheme })).toEqual([]);
    }, 400_000);
  }

  it('before sign-in is accessible in both schemes', async () => {
    const found: string[] = [];
    const visit = await room.visit('/sign-in');
    const tokens = ['/reset-password#token=12345678901234567890', '/accept-invitation#token=12345678901234567890'];
    for (const screen of ['/sign-in', '/sign-up', '/forgot-password', ...tokens, '/development/mails']) {
      await open(visit, room.at(screen));
      found.push(...(await look(visit, screen)));
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

  it('leads from the bell to what waits, and keeps how the person wishes to be told', async () => {
    const { page } = await room.visitAs('individual', '/my-development');
    const bell = page.getByRole('link', { name: /^Notifications, \d+ unread$/ });
    const before = Number((await bell.getAttribute('aria-label'))?.match(/\d+/)?.[0]);
    await bell.click();
    await page.getByRole('link', { name: 'Your target stage was changed.' }).click();
    await page.waitForURL(/\/my-development$/);
    await page
      .getByRole('link', { name: new RegExp(`^Notifications, ${before > 1 ? before - 1 : 'none'} unread$`) })
      .click();
    await page.getByRole('link', { name: 'Choose what reaches you' }).click();
    const comments = page.getByLabel('By mail: A comment on a plan');
    await comments.selectOption('At once');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved').waitFor();
    await page.reload();
    await page.waitForFunction(() => document.querySelector('h1') !== null);
    expect(await comments.inputValue()).toBe('at-once');
    await page.getByRole('button', { name: 'Back to the usual' }).click();
    await page.waitForFunction(
      (name) => document.querySelector<HTMLSelectElement>(`select[aria-label="${name}"]`)?.value === 'digest',
      'By mail: A comment on a plan',
    );
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
