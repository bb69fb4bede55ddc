import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { getFramework } from '@understudy/contracts/career-framework';
import { getSession } from '@understudy/contracts/identity';
import {
  changePeerGroup,
  formPeerGroups,
  getPeerGroup,
  joinPeerGroup,
  leavePeerGroup,
  listPeerGroups,
  listPeerNotes,
  proposePeerGroups,
  stepPeerGroup,
  writePeerNote,
} from '@understudy/contracts/peer-groups';
import { listProgrammes } from '@understudy/contracts/programmes';
import { AnsweringServer } from '../../test/answering-server.js';
import { framework } from '../../test/growth-data.js';
import * as given from '../../test/mentoring-data.js';
import { renderPage, testSession } from '../../test/render.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

const page = `/peer-groups/${given.peerGroup.id}`;
const person = (one: { id: string; name: string }) => ({ ...one, unit: 'Zxq unit', timeZone: 'Europe/London' });

describe('the screens of peer groups', () => {
  let server: AnsweringServer;
  const paged = <Item,>(...items: Item[]) => ({ items, nextCursor: null });
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    server.answer(
      getSession,
      testSession({ personId: given.mia.id, standings: ['member'], permissions: ['peer-groups.take-part'] }),
    );
    server.answer(getFramework, framework);
    server.answer(listProgrammes, paged());
    server.answer(listPeerGroups, paged(given.peerGroup));
    server.answer(getPeerGroup, given.peerGroup);
    server.answer(
      listPeerNotes,
      paged({
        id: given.gus.id,
        author: given.cora,
        text: 'Zxq kept.',
        writtenAt: '2026-03-04T09:00:00Z',
        abilities: [],
      }),
    );
  });
  afterEach(() => server.stop());

  it('show its members what they keep among themselves, and who reads it', async () => {
    await renderPage(page);
    const notes = within(await screen.findByRole('region', { name: 'Among ourselves' }));
    expect(await notes.findByText('Zxq kept.')).toBeTruthy();
    expect(notes.getByText(/no admin and no manager/)).toBeTruthy();
    expect(screen.getByText('Host: Zxq Mia')).toBeTruthy();
    expect(screen.getByText(/There are fewer people in it than 3/)).toBeTruthy();
  });

  it('ask for no notes where the reader is not in it, and let them join', async () => {
    server.answer(getPeerGroup, { ...given.peerGroup, isMine: false, members: [given.cora], abilities: ['join'] });
    server.answer(joinPeerGroup, given.peerGroup);
    await renderPage(page);
    fireEvent.click(await screen.findByRole('button', { name: 'Join' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/read what is written from today/)).toBeTruthy();
    expect(server.asked(listPeerNotes)).toEqual([]);
    fireEvent.click(dialog.getByRole('button', { name: 'Join' }));
    await waitFor(() => expect(server.asked(joinPeerGroup)[0]?.body).toEqual({}));
  });

  it('propose groups with why, and write nothing before somebody confirms', async () => {
    server.answer(getSession, testSession());
    server.answer(proposePeerGroups, {
      groups: [{ people: [person(given.mia), person(given.cora)], timeZone: 'Europe/London', units: 1, spread: 60 }],
      leftOver: [{ ...person(given.gus), why: 'line' }],
      placed: 0,
    });
    server.answer(formPeerGroups, { ids: [given.peerGroup.id] });
    await renderPage('/peer-groups');
    // Found by their words: to look for roles among so many fields takes long here.
    fireEvent.click(await screen.findByText('Form groups'));
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.click(dialog.getAllByLabelText('Stage')[0] ?? document.body);
    fireEvent.click(await screen.findByText('Zxq 1'));
    fireEvent.click(dialog.getByText('Propose groups'));
    expect(await dialog.findByText('People: 2. Units: 1. Hours between their clocks: 1.')).toBeTruthy();
    expect(dialog.getByText('In each group with room is somebody of their reporting line.')).toBeTruthy();
    expect(server.asked(formPeerGroups)).toEqual([]);
    fireEvent.click(dialog.getByText('Form 1 group'));
    await waitFor(() =>
      expect(server.asked(formPeerGroups)[0]?.body).toMatchObject({
        groups: [{ name: 'Zxq 1 1', memberIds: [given.mia.id, given.cora.id] }],
      }),
    );
  });

  it('let one leave, and keep them in where that is refused', async () => {
    server.refuse(leavePeerGroup, 'not-allowed');
    await renderPage(page);
    fireEvent.click(await screen.findByRole('button', { name: 'Leave' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('You see nothing of it any more, from now on.')).toBeTruthy();
    fireEvent.click(dialog.getByRole('button', { name: 'Leave' }));
    await dialog.findByRole('alert');
    server.answer(leavePeerGroup, undefined);
    fireEvent.click(dialog.getByRole('button', { name: 'Leave' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(server.asked(leavePeerGroup).at(-1)?.path).toContain(`/members/${given.mia.id}`);
  });

  it('keep what one writes among its members, and in the field as long as it is not kept', async () => {
    server.refuse(writePeerNote, 'not-allowed');
    await renderPage(page);
    const field = await screen.findByLabelText('Write something');
    fireEvent.change(field, { target: { value: 'Zxq between us.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    await screen.findByRole('alert');
    expect(field).toHaveProperty('value', 'Zxq between us.');
    const note = { id: given.gus.id, author: given.mia, text: 'Zxq between us.', writtenAt: '2026-03-05T09:00:00Z' };
    server.answer(writePeerNote, { ...note, abilities: ['remove'] });
    fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    await waitFor(() => expect(field).toHaveProperty('value', ''));
    expect(server.asked(writePeerNote).at(-1)?.body).toEqual({ text: 'Zxq between us.' });
  });

  it('take a break, with the version that was read', async () => {
    server.answer(getPeerGroup, { ...given.peerGroup, abilities: ['change', 'rest', 'leave', 'notes'] });
    server.refuse(stepPeerGroup, 'changed-meanwhile');
    await renderPage(page);
    fireEvent.click(await screen.findByRole('button', { name: 'Take a break' }));
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.click(dialog.getByRole('button', { name: 'Take a break' }));
    await dialog.findByRole('alert');
    server.answer(stepPeerGroup, { ...given.peerGroup, state: 'resting' });
    fireEvent.click(dialog.getByRole('button', { name: 'Take a break' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(server.asked(stepPeerGroup).at(-1)?.body).toEqual({ action: 'rest', version: 3 });
  });

  it('change where they meet, with the version that was read', async () => {
    server.answer(getPeerGroup, { ...given.peerGroup, abilities: ['change', 'leave', 'notes'] });
    server.answer(changePeerGroup, given.peerGroup);
    await renderPage(page);
    // Found by their words: to look for roles among so many time zones takes long here.
    fireEvent.click(await screen.findByText('Change'));
    const place = await screen.findByLabelText('Where you meet: a room, or an address');
    fireEvent.change(place, { target: { value: 'https://meet.example/zxq' } });
    fireEvent.click(screen.getByText('Save'));
    await waitFor(() => expect(server.asked(changePeerGroup)).not.toEqual([]));
    expect(server.asked(changePeerGroup)[0]?.body).toMatchObject({
      ...{ version: 3, link: 'https://meet.example/zxq', cadence: 'fortnightly', startsMinute: 570 },
    });
  });
});
