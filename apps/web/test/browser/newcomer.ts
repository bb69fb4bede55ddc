import type { Room, Visit } from './room.js';
import { open } from './visit.js';

/** The password of everybody whom a suite signs up. */
export const newcomerPassword = 'the lamp turns all night';

/** An organisation of one's own, signed up through the form: what is written there is nobody else's. */
export const signUp = async (room: Room, organisation: string, name: string, email: string): Promise<Visit> => {
  const founder = await room.visit('/sign-up');
  const { page } = founder;
  await page.getByLabel('Name of the organisation').fill(organisation);
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Your e-mail address').fill(email);
  await page.getByLabel('Password').first().fill(newcomerPassword);
  await page.getByRole('button', { name: 'Set up', exact: true }).click();
  await page.getByRole('heading', { name: 'From empty to running' }).waitFor();
  return founder;
};

/** Invites somebody as a member of the founder's organisation. */
export const invite = async (room: Room, founder: Visit, email: string): Promise<void> => {
  const { page } = founder;
  await open(founder, room.at('/members'));
  await page.getByRole('button', { name: 'Invite somebody' }).click();
  await page.getByRole('dialog').getByLabel('E-mail address').fill(email);
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await page.getByRole('cell', { name: email, exact: true }).waitFor();
};

/** A browser of the invited, on the page that the newest mail to them leads to. */
export const followMail = async (room: Room, email: string): Promise<Visit> => {
  const visit = await room.visit('/development/mails');
  const mail = visit.page.getByRole('article').filter({ hasText: email }).first();
  await mail.getByRole('link', { name: 'Open the link' }).click();
  return visit;
};

/** Accepts the invitation on the page. */
export const join = async ({ page }: Visit, name: string): Promise<void> => {
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Choose a password').fill(newcomerPassword);
  await page.getByRole('button', { name: 'Join' }).click();
};
