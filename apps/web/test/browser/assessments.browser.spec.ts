import { countPresses } from './asking.js';
import { describeInBrowser } from './room.js';
import { look, lookInto, open } from './visit.js';

describeInBrowser('assessments', (room) => {
  it('resumes in one press from home, answers by keyboard alone, stops on the way, hands in, and starts anew in one', async () => {
    const visit = await room.visitAs('individual', '/my-development');
    const { page } = visit;
    const presses = await countPresses(visit);
    await open(visit, room.at('/my-development'));
    const resume = () => page.getByRole('link', { name: 'Resume where I stopped' }).click();
    const place = page.getByText(/^Question \d+ of \d+/);
    const placeNow = async () => (/(\d+) of (\d+)/.exec((await place.textContent()) ?? '') ?? []).slice(1).map(Number);
    await resume();
    await place.waitFor();
    expect(presses()).toBe(1);
    const [begun = 0, questions = 0] = await placeNow();
    expect(begun).toBeGreaterThan(1);
    const written = questions - 1;
    for (let number = begun; number < written; number += 1) {
      await page.getByText(`Question ${number} of ${questions}`).waitFor();
      await page.keyboard.press(number % 3 === 0 ? 'ArrowDown' : String(number % 5));
      await page.keyboard.press('Enter');
      if (number !== begun + 2) continue;
      await page.getByText('Everything is saved').waitFor();
      await open(visit, room.at('/my-development'));
      await resume();
    }
    await page.getByRole('textbox').fill('I would like to lead the next planning.');
    await page.keyboard.press('Control+Enter');
    await page.getByText(`Question ${questions} of ${questions}`).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Everything is answered' }).waitFor();
    await page.getByRole('button', { name: 'Hand in' }).press('Enter');
    await page.getByRole('heading', { name: 'Handed in. Thank you!' }).waitFor();
    // One to come back to, and all else by keyboard.
    expect(presses()).toBe(2);
    await open(visit, room.at('/my-development'));
    await page.getByRole('button', { name: 'Start my assessment' }).click();
    await page.getByText(/^Question 1 of \d+/).waitFor();
    expect(presses()).toBe(3);
  }, 120_000);

  it('shows a result of last year, with those who are too few to be heard', async () => {
    const { page } = await room.visitAs('individual', '/my-assessments');
    await page.getByRole('link', { name: 'Leadership feedback, last year' }).click();
    await page.getByRole('heading', { name: 'How I am seen' }).waitFor();
    await page.getByRole('table', { name: 'Skill by skill' }).waitFor();
    await page.getByRole('heading', { name: 'In their words' }).waitFor();
  }, 60_000);

  it('drafts a campaign, finds it again, and removes it', async () => {
    const visit = await room.visitAs('leader', '/campaigns/new');
    const { page } = visit;
    await page.getByLabel('Name').first().fill('A round of the browser');
    await page.getByRole('combobox', { name: 'A person' }).fill('Jonas Weber');
    await page.getByRole('option', { name: /Jonas Weber/ }).click();
    const next = page.getByRole('button', { name: 'Next' });
    await next.click();
    await page
      .getByRole('radio', { name: /Readiness/ })
      .first()
      .click();
    for (const step of ['instrument', 'raters', 'dates']) {
      expect(await look(visit, `/campaigns/new, ${step}`, 'main')).toEqual([]);
      await next.click();
    }
    expect(await look(visit, '/campaigns/new, launch', 'main')).toEqual([]);
    await page.getByRole('button', { name: 'Keep as a draft' }).click();
    await page.getByRole('heading', { name: 'A round of the browser' }).waitFor();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('heading', { name: 'Campaigns', level: 1 }).waitFor();
    await page.getByRole('link', { name: 'A round of the browser' }).waitFor({ state: 'detached' });
  }, 90_000);

  it('drafts an instrument from the framework, says from what, gives the focus back when it is called off, and removes it', async () => {
    const visit = await room.visitAs('admin', '/instruments');
    const { page } = visit;
    const draft = page.getByRole('button', { name: 'Draft from the framework' });
    await draft.click();
    await page.getByRole('dialog').getByLabel('Name').waitFor();
    await page.waitForFunction(() => document.activeElement?.closest('[role=dialog]') !== null);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Draft from the framework');
    await draft.press('Enter');
    await page.getByRole('dialog').getByLabel('Name').fill('Written in the browser');
    await page.getByRole('dialog').getByRole('button', { name: 'Draft it' }).click();
    await page.getByRole('table', { name: 'What this was drafted from' }).waitFor();
    expect(await look(visit, '/instruments/$instrumentId, drafted', 'main')).toEqual([]);
    await page.getByRole('link', { name: 'Instruments' }).last().click();
    const actions = 'Actions for Written in the browser';
    expect(await lookInto(visit, '/instruments', `${actions} › Remove`)).toEqual([]);
    await page.getByRole('button', { name: actions }).click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('link', { name: 'Written in the browser' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).waitFor();
  }, 90_000);
});
