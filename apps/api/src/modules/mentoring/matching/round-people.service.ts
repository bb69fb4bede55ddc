import { Injectable } from '@nestjs/common';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { type LineBetween, lineBetween } from '@understudy/domain/mentoring/line-between';
import type { Mentee, Mentor, Pair } from '@understudy/domain/mentoring/match-people';
import type { Actor } from '../../../common/auth/actor.js';
import { type MenteeRow, type MentorRow, type Only, RoundPeopleRepository } from './round-people.repository.js';

export type RoundMentee = Mentee & Pick<MenteeRow, 'fixedMentorId' | 'price' | 'isProvidedFor'>;
export type RoundMentor = Mentor & Pick<MentorRow, 'placesThen' | 'price' | 'sameUnitPrice'>;

/** Who takes part in a round, as a matching wants to know them. */
@Injectable()
export class RoundPeople {
  constructor(private readonly repository: RoundPeopleRepository) {}

  async mentees(access: TenantAccess, actor: Actor, roundId: string, only?: Only): Promise<RoundMentee[]> {
    const offset = offsetsOn(actor.today);
    const rows = await this.repository.mentees(access, actor, roundId, only);
    return rows.map(({ timeZone, ...row }) => ({ ...row, offsetMinutes: offset(timeZone) }));
  }

  async mentors(access: TenantAccess, actor: Actor, roundId: string, only?: Only): Promise<RoundMentor[]> {
    const offset = offsetsOn(actor.today);
    const rows = await this.repository.mentors(access, actor, roundId, only);
    return rows.map(({ timeZone, ...row }) => ({ ...row, offsetMinutes: offset(timeZone) }));
  }

  apart(access: TenantAccess, actor: Actor, roundId: string, only?: Only): Promise<Pair[]> {
    return this.repository.apart(access, actor, roundId, only);
  }

  /** The line that lies, or lay, between two; null where there never was one. */
  async lineBetween(access: TenantAccess, actor: Actor, two: Pair): Promise<LineBetween | null> {
    return lineBetween(await this.repository.linesBetween(access, actor, two));
  }

  /** For the solver alone. */
  avoided(access: TenantAccess, roundId: string): Promise<Pair[]> {
    return this.repository.avoided(access, roundId);
  }

  takenOut(access: TenantAccess, roundId: string): Promise<Pair[]> {
    return this.repository.takenOut(access, roundId);
  }
}

/** How far clocks are ahead of UTC at noon of a day, each zone reckoned once. */
const offsetsOn = (day: string): ((timeZone: string) => number) => {
  const noon = new Date(`${day}T12:00:00Z`);
  const known = new Map<string, number>();
  return (timeZone) => {
    const offset = known.get(timeZone) ?? offsetAt(noon, timeZone);
    known.set(timeZone, offset);
    return offset;
  };
};

const offsetAt = (instant: Date, timeZone: string): number => {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
};
