import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { getSession } from '@understudy/contracts/identity';
import {
  changeOpportunityStatus,
  createOpportunity,
  getOpportunity,
  listOpportunities,
} from '@understudy/contracts/opportunities';
import {
  answerOffer,
  applyForOpportunity,
  decideCandidacy,
  listCandidacies,
  listCandidates,
} from '@understudy/contracts/opportunities-candidacies';
import {
  changeOwnTemplate,
  createOwnTemplate,
  listOpportunityTemplates,
  offerOpportunityTemplate,
} from '@understudy/contracts/opportunities-templates';
import { AnsweringServer } from '../../test/answering-server.js';
import { answerAssessments } from '../../test/assessments-server.js';
import * as given from '../../test/opportunities-data.js';
import * as people from '../../test/people-data.js';
import { hardCodedWords } from '../../test/pseudo-locale.js';
import { renderPage, testSession } from '../../test/render.js';
import { organisation, words } from '../../test/screens-data.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

const page = `/opportunities/${given.card.id}`;

describe('the screens of opportunities', () => {
  let server: AnsweringServer;
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    answerAssessments(server);
    const standings = ['admin', 'leader'] as const;
    server.answer(getSession, testSession({ personId: people.person.id, standings: [...standings] }));
    server.answer(listOpportunities, { items: [given.card], nextCursor: null });
    server.answer(getOpportunity, given.opportunity);
    server.answer(listCandidates, { items: [given.candidacy] });
    server.answer(listCandidacies, { items: [given.candidacy], nextCursor: null });
    server.answer(listOpportunityTemplates, { items: [given.template] });
  });
  afterEach(() => server.stop());

  it.each([
    '/opportunities',
    page,
    `${page}/edit`,
    '/opportunities/new',
    '/my-opportunities',
    '/team-opportunities',
    '/opportunity-templates',
  ])('%s shows no word that is not in the texts or the data', async (path) => {
    const own = { organisation: { ...organisation, locale: 'none' }, personId: people.person.id };
    server.answer(getSession, testSession({ ...own, standings: ['admin', 'leader'] }));
    server.answer(getOpportunity, { ...given.opportunity, abilities: ['change', 'close', 'decide'] });
    const { container } = await renderPage(path, { locale: 'pseudo' });
    await screen.findByRole('heading', { level: 1 });
    await waitFor(() => expect(container.querySelector('[aria-hidden] .mantine-Skeleton-root')).toBeNull());
    const known = [
      ...people.peopleWords,
      ...words,
      'Zxq',
      'zxq',
      'title',
      'what',
      'scope',
      'return',
      'limit',
      'back',
      'exit',
      'template',
      'seat',
      'Dee',
      'Apr',
      'May',
      'Aug',
      'and',
    ];
    expect(hardCodedWords(container, known)).toEqual([]);
  });

  it('lead from home to an application in three clicks', async () => {
    server.answer(applyForOpportunity, given.candidacy);
    await renderPage('/my-development');
    fireEvent.click(await screen.findByRole('link', { name: 'Zxq title' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Apply' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Apply' }));
    await waitFor(() => expect(server.asked(applyForOpportunity)[0]?.body).toEqual({ motivation: '' }));
    await screen.findByRole('button', { name: 'Dismiss the message' });
  });

  it('say why something fits, in words and by name', async () => {
    await renderPage('/opportunities');
    const item = await screen.findByRole('listitem');
    await within(item).findByText('Fits you');
    expect(within(item).getByText(/next to learn|heading for/)).toBeTruthy();
  });

  it('ask for what fits first over all pages, and for another order where one is chosen', async () => {
    await renderPage('/opportunities');
    await screen.findByRole('listitem');
    const [first] = server.asked(listOpportunities);
    const asked = new URL(first?.path ?? '', 'http://product').searchParams;
    expect([asked.get('sort'), asked.get('direction'), asked.get('gaps')]).toEqual([
      'fit',
      'descending',
      expect.stringMatching(/^[a-z-]+:[0-9.]+(,|$)/),
    ]);
    const user = userEvent.setup({ delay: null });
    await user.click(screen.getByRole('combobox', { name: 'Arrange by' }));
    await user.click(await screen.findByRole('option', { name: 'Closes soonest' }));
    await waitFor(() => expect(server.asked(listOpportunities).at(-1)?.path).toContain('sort=apply-by'));
  });

  it('send no refusal without a reason', async () => {
    server.answer(getOpportunity, { ...given.opportunity, abilities: ['decide'] });
    server.answer(decideCandidacy, given.candidacy);
    server.refuse(decideCandidacy, 'invalid-input', undefined, [
      { field: 'reason', message: 'Say why, in words that help.' },
    ]);
    await renderPage(page);
    fireEvent.click(await screen.findByRole('button', { name: 'Tell Dee Zxq: not this time' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Not this time' }));
    await within(dialog).findByText('Say why, in words that help.');
  });

  it('accept an offer with the version that was read', async () => {
    const offered = { ...given.candidacy, status: 'offered', version: 4, abilities: ['accept', 'decline'] } as const;
    server.answer(listCandidacies, { items: [{ ...offered, abilities: [...offered.abilities] }], nextCursor: null });
    server.answer(answerOffer, { ...given.candidacy, status: 'accepted' });
    await renderPage('/my-opportunities');
    fireEvent.click(await screen.findByRole('button', { name: 'Accept “Zxq title”' }));
    await waitFor(() => expect(server.asked(answerOffer)[0]?.body).toEqual({ version: 4, answer: 'accept' }));
  });

  it('begin with a template, and publish what was made of it', async () => {
    server.answer(createOpportunity, given.opportunity);
    server.answer(getOpportunity, { ...given.opportunity, status: 'draft', abilities: ['change', 'publish'] });
    server.answer(changeOpportunityStatus, given.opportunity);
    await renderPage('/opportunities/new');
    const user = userEvent.setup({ delay: null });
    await user.click(await screen.findByRole('button', { name: 'Begin with “Zxq template”' }));
    expect((screen.getByLabelText(/What the person comes back to/) as HTMLTextAreaElement).value).toBe('Zxq seat.');
    await user.click(screen.getByRole('button', { name: 'Save as a draft' }));
    await waitFor(() => expect(server.asked(createOpportunity)[0]?.body).toMatchObject({ templateKey: 'zxq' }));
    await user.click(await screen.findByRole('button', { name: 'Publish' }));
    await waitFor(() =>
      expect(server.asked(changeOpportunityStatus)[0]?.body).toEqual({ version: 3, step: 'publish' }),
    );
  });

  it('let an admin put a template away', async () => {
    server.answer(offerOpportunityTemplate, { key: 'zxq', offered: false });
    await renderPage('/opportunity-templates');
    fireEvent.click(await screen.findByRole('switch', { name: 'Offer the template “Zxq template”' }));
    await waitFor(() => expect(server.asked(offerOpportunityTemplate)[0]?.body).toEqual({ offered: false }));
  });

  it('make a template of our own of one that there is, and change it with the version that was read', async () => {
    const own = { id: given.opportunity.id, version: 2 };
    server.refuse(createOwnTemplate, 'conflict');
    await renderPage('/opportunity-templates');
    fireEvent.click(await screen.findByRole('button', { name: 'Make our own template of “Zxq template”' }));
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.change(dialog.getByLabelText(/^Title/), { target: { value: 'Zxq ours' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Save the template' }));
    await dialog.findByRole('alert');
    server.answer(createOwnTemplate, { ...given.template, own });
    server.answer(listOpportunityTemplates, { items: [{ ...given.template, own }] });
    fireEvent.click(dialog.getByRole('button', { name: 'Save the template' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(server.asked(createOwnTemplate).at(-1)?.body).toMatchObject({ title: 'Zxq ours', basedOn: 'zxq', weeks: 4 });
    server.answer(changeOwnTemplate, { ...given.template, own });
    fireEvent.click(await screen.findByRole('button', { name: 'Change the template “Zxq template”' }));
    const changing = within(await screen.findByRole('dialog'));
    fireEvent.change(changing.getByLabelText(/^How many weeks/), { target: { value: '6' } });
    fireEvent.click(changing.getByRole('button', { name: 'Save the template' }));
    await waitFor(() => expect(server.asked(changeOwnTemplate)[0]?.body).toMatchObject({ version: 2, weeks: 6 }));
  });
});
