import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { getSession } from '@understudy/contracts/identity';
import { getProgramme } from '@understudy/contracts/programmes';
import { type Alumnus, getMyAlumniOffer, listAlumni, offerAlumniHelp } from '@understudy/contracts/programmes-alumni';
import { AnsweringServer } from '../../test/answering-server.js';
import * as given from '../../test/programmes-data.js';
import { hardCodedWords } from '../../test/pseudo-locale.js';
import { renderPage, testSession } from '../../test/render.js';
import { organisation, words } from '../../test/screens-data.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

const alumnus: Alumnus = {
  person: given.enrolment.person,
  cohort: { id: given.cohort.id, name: 'Zxq cohort', endsOn: '2026-05-01' },
  title: 'Zxq',
  stages: { before: 'Zxq', now: 'Zxq Two' },
  helps: ['advise'],
  note: 'Zxq note',
  visibility: 'programme',
  version: 1,
};
const page = `/programmes/${given.programme.id}/alumni`;
const data = [...words, 'Zxq', 'Two', 'programme', 'cohort', 'note', 'Ben', 'Ash', 'zxq', 'May'];

describe('the page of alumni', () => {
  let server: AnsweringServer;
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    server.answer(getSession, testSession({ personId: alumnus.person.id }));
    server.answer(getProgramme, given.programme);
    server.answer(listAlumni, { items: [alumnus], nextCursor: null });
    server.answer(getMyAlumniOffer, { mine: alumnus });
  });
  afterEach(() => server.stop());

  it('shows no word that is not in the texts or the data', async () => {
    server.answer(getSession, testSession({ organisation: { ...organisation, locale: 'none' } }));
    const { container } = await renderPage(page, { locale: 'pseudo' });
    await screen.findByRole('heading', { level: 1 });
    await screen.findAllByText(/⟦/);
    await waitFor(() => expect(container.querySelector('[aria-busy="true"]')).toBeNull());
    expect(hardCodedWords(container, data)).toEqual([]);
  });

  it('takes an offer to help, and who reads it', async () => {
    server.answer(offerAlumniHelp, { mine: alumnus });
    await renderPage(page);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Change my offer' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('checkbox', { name: 'mentor somebody' }));
    await user.click(dialog.getByRole('radio', { name: 'Everybody in the organisation' }));
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(server.asked(offerAlumniHelp)[0]?.body).toEqual({
        helps: ['advise', 'mentor'],
        note: 'Zxq note',
        visibility: 'everybody',
        version: 1,
      }),
    );
  });
});
