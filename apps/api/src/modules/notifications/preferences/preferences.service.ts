import { Injectable } from '@nestjs/common';
import type { BodyOf } from '@understudy/contracts/endpoint';
import {
  type changeNotificationPreferences,
  type NotificationPreferences,
  notificationKind,
} from '@understudy/contracts/notifications';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { differingWays, wayOf } from '@understudy/domain/notifications/default-ways';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, invalidInput, notAllowed, notFound } from '../../../common/errors/problem-error.js';
import { type PreferenceRow, PreferencesRepository } from './preferences.repository.js';
import { quietHoursOf } from './quiet-hours-of.js';

/** How the actor wishes to be told; nobody sees or changes anybody else's. */
@Injectable()
export class PreferencesService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: PreferencesRepository,
  ) {}

  async get(actor: Actor): Promise<NotificationPreferences> {
    const row = await this.repository.get(this.tenants.read(actor), userOf(actor));
    if (row === undefined) throw notFound();
    return present(row);
  }

  /** @throws ProblemError changed-meanwhile, and invalid-input for a time zone that does not exist. */
  async change(actor: Actor, body: BodyOf<typeof changeNotificationPreferences>): Promise<NotificationPreferences> {
    const { kinds, digest, quiet, timeZone, version } = body;
    if (timeZone !== null && !isTimeZone(timeZone)) {
      throw invalidInput([{ field: 'timeZone', message: 'Choose a time zone such as Europe/London.' }]);
    }
    const draft = { kinds: differingWays(kinds), digest, quietFrom: quiet?.from ?? null, quietTo: quiet?.to ?? null };
    await this.tenants.run(actor, async (tx) => {
      if (!(await this.repository.keep(tx, userOf(actor), version, { ...draft, timeZone }))) throw changedMeanwhile();
    });
    return this.get(actor);
  }

  async erase(actor: Actor): Promise<void> {
    await this.tenants.run(actor, (tx) => this.repository.erase(tx, userOf(actor)));
  }
}

/** Whose notifications are meant. @throws ProblemError not-allowed for what acts without a user. */
export const userOf = ({ userId }: Pick<Actor, 'userId'>): string => {
  if (userId === null) throw notAllowed();
  return userId;
};

const present = (row: PreferenceRow): NotificationPreferences => ({
  kinds: notificationKind.options.map((kind) => ({ kind, ...wayOf(kind, row.kinds) })),
  digest: row.digest,
  quiet: quietHoursOf(row),
  timeZone: row.timeZone,
  organisationTimeZone: row.organisationTimeZone,
  version: row.version,
});

const isTimeZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};
