import { setTargetStage } from '@understudy/contracts/career-framework';
import { invite } from '@understudy/contracts/organisations';
import { createPerson } from '@understudy/contracts/people';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { ask, countPresses } from './asking.js';
import { followMail, join, newcomerPassword, signUp } from './newcomer.js';
import { newcomerOn, type Walked } from './newcomers-pace.js';
import { describeInBrowser } from './room.js';
import { goOn, look, open } from './visit.js';

type State = BrowserContextOptions['storageState'];

const signInAgain = async (page: Page): Promise<void> => {
  const dialog = page.getByRole('dialog').filter({ has: page.locator('input[type=password]') });
  await dialog.locator('input[type=password]').fill(newcomerPassword);
  await dialog.getByRole('button', { name: 'Sign in and go on' }).click();
  await dialog.waitFor({ state: 'detached' });
};

/** Accepts an invitation as somebody does who reads what they agree to; their name stands there already. */
const joinReading = async (newcomer: ReturnType<typeof newcomerOn>, page: Page, name: string): Promise<void> => {
  await page.getByLabel('Your name').waitFor();
  expect(await page.getByLabel('Your name').inputValue()).toBe(name);
  await newcomer.type(page.getByLabel('Choose a password'), newcomerPassword);
  await newcomer.press(page.getByRole('button', { name: 'Join' }));
};

describeInBrowser('plans and check-ins', (room) => {
  let pilot: State;
  let manager: State;

  it('leads a newcomer from the invitation to an agreed plan, alone', async () => {
    const founder = await signUp(room, 'Harbour Pilots', 'Fenna Founder', 'fenna@harbour.example');
    const boss = await ask(founder, createPerson, {
      body: { employeeNumber: 'H1', name: 'Mads Manager', email: 'mads@harbour.example', joinedOn: '2024-01-08' },
    });
    const report = await ask(founder, createPerson, {
      body: {
        employeeNumber: 'H2',
        name: 'Pia Pilot',
        email: 'pia@harbour.example',
        joinedOn: '2025-03-03',
        managerId: boss.id,
      },
    });
    for (const { id, email } of [boss, report]) {
      await ask(founder, invite, { body: { email: email ?? '', role: 'member', personId: id } });
    }

    const pia = await followMail(room, 'pia@harbour.example');
    const presses = await countPresses(pia);
    await pia.page.reload();
    const person = newcomerOn(pia.page);
    await joinReading(person, pia.page, 'Pia Pilot');
    await person.press(pia.page.getByRole('link', { name: 'Make a plan' }));
    await person.type(pia.page.getByLabel('What matters most'), 'Bring one ship in from first call to berth.');
    await person.press(pia.page.getByRole('button', { name: 'Begin the plan' }));
    const dialog = pia.page.getByRole('dialog');
    await person.press(pia.page.getByRole('button', { name: 'Add a goal' }));
    await person.type(dialog.getByLabel('What do you want to become able to do?'), 'Lead a crew of four');
    await person.press(dialog.getByRole('button', { name: 'Save the goal' }));
    await dialog.waitFor({ state: 'detached' });
    await person.press(pia.page.getByRole('button', { name: 'Add an action to: Lead a crew of four' }));
    await person.type(dialog.getByLabel('What will you do?'), 'Take the early shift of May');
    await person.press(dialog.getByRole('button', { name: 'Save the action' }));
    await dialog.waitFor({ state: 'detached' });
    await person.press(pia.page.getByRole('button', { name: 'Sign the plan' }));
    await pia.page.getByText('Waiting for Mads Manager.').waitFor();

    const mads = await followMail(room, 'mads@harbour.example');
    const pressesOfManager = await countPresses(mads);
    await mads.page.reload();
    const leader = newcomerOn(mads.page);
    await joinReading(leader, mads.page, 'Mads Manager');
    await leader.press(mads.page.getByRole('link', { name: 'Read and sign: Pia Pilot' }));
    await leader.press(mads.page.getByRole('button', { name: 'Sign the plan' }));
    await mads.page.getByText('Both have agreed on what the plan says now.').waitFor();

    await pia.page.getByText('Both have agreed on what the plan says now.').waitFor();
    const [own, theirs] = [await person.arrive(), await leader.arrive()];
    const said = ({ minutes, words, characters }: Walked) =>
      `${minutes.toFixed(1)} minutes (${words} words read, ${characters} characters typed)`;
    process.stdout.write(
      `From the invitation to an agreed plan: ${said(own)} and ${presses()} presses by the person, ` +
        `${said(theirs)} and ${pressesOfManager()} presses by the manager.\n`,
    );
    expect(own.minutes + theirs.minutes).toBeLessThan(30);
    expect(presses()).toBeLessThanOrEqual(12);
    expect(pressesOfManager()).toBeLessThanOrEqual(4);
    pilot = await pia.context.storageState();
    manager = await mads.context.storageState();
  }, 240_000);

  it('drafts a plan from suggestions that say why, and has it set as a PDF', async () => {
    const founder = await signUp(room, 'Harbour Roadmaps', 'Rhea Founder', 'rhea@harbour.example');
    const { id } = await ask(founder, createPerson, {
      body: { employeeNumber: 'R1', name: 'Rhea Founder', email: 'rhea@road.example', joinedOn: '2024-01-08' },
    });
    const target = { stageKey: 'tech-lead', horizon: 'within-1-year' } as const;
    await ask(founder, setTargetStage, { params: { personId: id }, body: { target } });
    await ask(founder, invite, { body: { email: 'rhea@road.example', role: 'member', personId: id } });
    const rhea = await followMail(room, 'rhea@road.example');
    await join(rhea, 'Rhea Founder');
    const { page } = rhea;
    await page.getByRole('link', { name: 'Make a plan' }).click();
    await page.getByText('Nobody has rated your skills yet').waitFor();
    expect(await look(rhea, 'the suggestions')).toEqual([]);
    const words = page.getByLabel('In your own words').first();
    await words.fill('Learn to say no kindly');
    await page.getByRole('button', { name: 'Begin the plan' }).click();
    await page.getByRole('heading', { name: 'Learn to say no kindly' }).waitFor();
    await page.getByText('Why this:').first().waitFor();
    await page.getByRole('button', { name: 'PDF' }).click();
    const link = page.getByRole('link', { name: 'Download the PDF' });
    await link.waitFor({ timeout: 60_000 });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toMatch(/\.pdf$/);
  }, 120_000);

  it('logs progress on an action in two presses from home', async () => {
    const visit = await room.visit('/my-development', { storageState: pilot });
    const presses = await countPresses(visit);
    await open(visit, room.at('/my-development'));
    const { page } = visit;
    await page.getByRole('button', { name: 'Log progress: Take the early shift of May' }).click();
    await page.getByRole('menuitem', { name: 'Half way' }).click();
    await page.getByText('50%').waitFor();
    expect(presses()).toBe(2);
  }, 90_000);

  it('records a check-in in three presses from the manager’s home', async () => {
    const visit = await room.visit('/my-people', { storageState: manager });
    const presses = await countPresses(visit);
    await open(visit, room.at('/my-people'));
    const { page } = visit;
    await page.getByRole('button', { name: 'Actions for Pia Pilot' }).click();
    await page.getByRole('menuitem', { name: 'Record a check-in' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('What you both keep').fill('The early shift suits her.');
    await dialog.getByLabel('For me alone').fill('Ask her about the big ships in autumn.');
    await dialog.getByRole('button', { name: 'Save the check-in' }).click();
    await page.getByText('The check-in with Pia Pilot is saved.').waitFor();
    expect(presses()).toBe(3);
  }, 90_000);

  it('shows the person what both keep and never what the manager notes alone', async () => {
    const { page } = await room.visit('/check-ins', { storageState: pilot });
    await page.getByRole('link', { name: /with Mads Manager/ }).click();
    await page.getByText('The early shift suits her.').waitFor();
    expect(await page.getByText('big ships').count()).toBe(0);
  }, 60_000);

  it('lets both write first, and both read once both have handed in', async () => {
    const pia = await room.visit('/check-ins', { storageState: pilot });
    await pia.page.getByRole('button', { name: 'Record a check-in' }).click();
    const dialog = pia.page.getByRole('dialog');
    await dialog.getByRole('switch', { name: 'Both write first' }).click();
    await dialog.getByRole('button', { name: 'Prepare the check-in' }).click();
    await pia.page.getByLabel('What I write').getByRole('textbox').fill('I would like to steer the big ones.');
    const mads = await room.visit('/check-ins?state=to-write', { storageState: manager });
    await mads.page.getByRole('link', { name: /with Pia Pilot/ }).click();
    await mads.page.getByText('Hidden until both have handed in.').waitFor();
    await pia.page.getByRole('button', { name: 'Hand in' }).click();
    await pia.page.getByText('Handed in. As soon as the other side').waitFor();
    expect(await mads.page.getByText('the big ones').count()).toBe(0);
    await mads.page.getByLabel('What I write').getByRole('textbox').fill('You are ready for them.');
    await mads.page.getByRole('button', { name: 'Hand in' }).click();
    await mads.page.getByText('I would like to steer the big ones.').waitFor();
    await pia.page.getByText('You are ready for them.').waitFor();
  }, 120_000);

  it('loses nothing when the session ends in the middle of typing', async () => {
    const { page, context } = await room.visit('/my-plan', { storageState: pilot });
    await page.getByLabel('A comment').fill('Written before the session ended.');
    await context.clearCookies();
    await page.getByRole('button', { name: 'Comment', exact: true }).click();
    await signInAgain(page);
    await page.getByText('Written before the session ended.').waitFor();

    await page.getByRole('button', { name: 'Record a check-in' }).click();
    const dialog = page.getByRole('dialog').filter({ hasText: 'What you both keep' });
    await dialog.getByLabel('What you both keep').fill('Half a thought.');
    await context.clearCookies();
    await dialog.getByRole('button', { name: 'Save the check-in' }).click();
    await signInAgain(page);
    await page.getByText('is saved.').waitFor();
  }, 120_000);

  it('gives unsent words back after a reload, once', async () => {
    const { page } = await room.visit('/my-plan', { storageState: pilot });
    await page.getByLabel('A comment').fill('Written before the page was loaded anew.');
    await page.reload();
    await page.getByText('Your unsent words are back.').waitFor();
    await page.getByRole('button', { name: 'Comment', exact: true }).click();
    await page.getByText('Your unsent words are back.').waitFor({ state: 'detached' });
    await page.getByRole('listitem').filter({ hasText: 'Written before the page was loaded anew.' }).waitFor();
    await page.reload();
    await page.getByLabel('A comment').waitFor();
    expect(await page.getByLabel('A comment').inputValue()).toBe('');
  }, 60_000);

  it('shows the records behind a figure in two presses from the manager’s home', async () => {
    const visit = await room.visitAs('manager', '/my-people');
    const presses = await countPresses(visit);
    await open(visit, room.at('/my-people'));
    await visit.page.getByRole('link', { name: 'The records behind it' }).first().click();
    await visit.page.getByRole('dialog').getByRole('link').first().waitFor();
    expect(presses()).toBeLessThanOrEqual(2);
  }, 60_000);

  it('is accessible and fits, for the person and the manager', async () => {
    const found: string[] = [];
    const pia = await room.visit('/my-plan', { storageState: pilot });
    await pia.page.getByRole('button', { name: 'Show the history' }).click();
    await pia.page.getByText('began the plan').waitFor();
    found.push(...(await look(pia, 'a plan')));
    for (const page of ['/my-development', '/check-ins']) {
      await goOn(pia, page);
      found.push(...(await look(pia, page)));
    }
    await pia.page
      .getByRole('link', { name: /with Mads Manager/ })
      .first()
      .click();
    await pia.page.getByLabel('For me alone').waitFor();
    found.push(...(await look(pia, 'a check-in')));
    const mads = await room.visit('/my-people', { storageState: manager, colorScheme: 'dark' });
    found.push(...(await look(mads, 'my people')));
    await mads.page.getByRole('link', { name: 'Pia Pilot' }).first().click();
    await mads.page.getByRole('tab', { name: 'Plan' }).click();
    await mads.page.getByRole('link', { name: 'Open the plan' }).waitFor();
    found.push(...(await look(mads, 'a plan on the page of a person')));
    expect(found).toEqual([]);
  }, 180_000);

  it('opens a cycle, gives the focus back when beginning it is called off, follows its launch, and shows how far it is by unit', async () => {
    const visit = await room.visit('/my-development', { storageState: manager });
    expect(await visit.page.getByRole('link', { name: 'Development cycles' }).count()).toBe(0);
    const founder = await signUp(room, 'Harbour Cycles', 'Cleo Founder', 'cleo@harbour.example');
    await ask(founder, createPerson, { body: { employeeNumber: 'C1', name: 'Cy One', joinedOn: '2024-01-08' } });
    await open(founder, room.at('/cycles'));
    const { page } = founder;
    await page.getByRole('button', { name: 'Draft a cycle' }).click();
    await page.getByRole('dialog').getByLabel('Name').fill('Spring plans');
    await page.getByRole('button', { name: 'Save the cycle' }).click();
    await page.getByRole('heading', { level: 1, name: 'Spring plans' }).waitFor();
    const begin = page.getByRole('button', { name: 'Begin the cycle' });
    await begin.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).press('Escape');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Begin the cycle');
    await begin.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Begin the cycle' }).click();
    await page.getByText('Launching a development cycle').waitFor();
    await page.getByRole('heading', { name: 'How far it is' }).waitFor();
    await page.getByRole('link', { name: 'Cy One' }).waitFor();
    expect(await look(founder, 'a cycle')).toEqual([]);
  }, 120_000);

  it('puts a plan, a person, a list and the bench on paper: light, with every column, and without what is only for the screen', async () => {
    const paper = { width: 718, height: 1016 };
    const onPaper = async (page: Page) => {
      await page.setViewportSize(paper);
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      const found = await page.evaluate(() => {
        const shown = (part: Element) => part.checkVisibility();
        const scrolls = (part: Element) =>
          part.scrollHeight > part.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(part).overflowY);
        return {
          scheme: document.documentElement.dataset.mantineColorScheme,
          wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          forTheScreen: [...document.querySelectorAll('nav:not(main nav), header:not(main header), [data-print="no"]')]
            .filter(shown)
            .map((part) => part.textContent),
          leftOut: [...document.querySelectorAll('main th')]
            .filter((head) => !shown(head))
            .map((head) => head.textContent),
          cutOff: [...document.querySelectorAll('main *')].filter(scrolls).map((part) => part.className),
        };
      });
      const file = await page.pdf({ format: 'A4' });
      await page.emulateMedia({ media: 'screen' });
      return { ...found, file: file.subarray(0, 5).toString() };
    };
    const good = { scheme: 'light', wider: 0, forTheScreen: [], leftOut: [], cutOff: [], file: '%PDF-' };
    const own = await room.visitAs('individual', '/my-plan', { colorScheme: 'dark' });
    expect(await onPaper(own.page)).toEqual(good);
    const line = await room.visitAs('manager', '/people?scope=reports', { colorScheme: 'dark' });
    const report = await line.page.locator('main a[href^="/people/"]').first().getAttribute('href');
    for (const part of ['', '?tab=plan', '?tab=timeline']) {
      await goOn(line, `${report}${part}`);
      expect({ part, ...(await onPaper(line.page)) }).toEqual({ part, ...good });
    }
    await goOn(line, '/plans');
    await line.page.getByRole('columnheader').first().waitFor();
    expect(await onPaper(line.page)).toEqual(good);
    const lead = await room.visitAs('leader', '/succession', { colorScheme: 'dark' });
    expect(await onPaper(lead.page)).toEqual(good);
  }, 90_000);
});
