import type { Device, Session } from '@understudy/contracts/identity';
import { permission } from '@understudy/contracts/permissions';
import { byLetters } from '@understudy/domain/collections/folded';
import type { SignedIn } from '../../../common/auth/signed-in.js';
import { type OrganisationRow, presentOrganisation } from '../../organisations/organisation.presenter.js';
import type { AccountRow } from '../accounts/account.repository.js';
import type { DeviceRow, EnterableRow } from './session.repository.js';

/** A session as the browser knows it. */
export const presentSession = (
  signedIn: SignedIn,
  account: AccountRow,
  organisation: OrganisationRow | undefined,
  enterable: readonly EnterableRow[],
  keepsMail: boolean,
): Session => ({
  user: { id: account.id, name: account.name, email: account.email, locale: account.locale },
  organisation: organisation ? presentOrganisation(organisation) : null,
  organisations: enterable.map(({ id, name, slug }) => ({ id, name, slug })).sort((a, b) => byLetters(a.name, b.name)),
  personId: signedIn.actor?.personId ?? null,
  standings: [...(signedIn.actor?.standings ?? [])],
  permissions: permission.options.filter((word) =>
    signedIn.actor ? signedIn.actor.permissions.has(word) : word === 'session.own',
  ),
  homes: [...signedIn.homes],
  keepsMail,
  lastVisitAt: signedIn.lastVisitAt,
});

/** A place where somebody is signed in. */
export const presentDevice = (row: DeviceRow, currentSessionId: string): Device => ({
  ...row,
  current: row.id === currentSessionId,
});
