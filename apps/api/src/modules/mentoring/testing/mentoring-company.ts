import { getFramework } from '@understudy/contracts/career-framework';
import { getMentorship, type Mentorship } from '@understudy/contracts/mentoring-mentorships';
import type { Caller } from '../../../../test/caller.js';
import type { TestApp } from '../../../../test/harness.js';
import type { TestOrganisation } from '../../../../test/organisation-builder.js';

type Who = 'head' | 'lead' | 'mia' | 'max' | 'other' | 'coach' | 'guide';

/** Two lines under one head: mia and max are led by lead; coach and guide, who mentor, by other. */
export const mentoringCompany = async (app: TestApp): Promise<TestOrganisation<Who>> => {
  const company = await app.organisation({
    people: {
      head: {},
      lead: { manager: 'head' },
      mia: { manager: 'lead' },
      max: { manager: 'lead' },
      other: { manager: 'head' },
      coach: { manager: 'other' },
      guide: { manager: 'other' },
    },
  });
  await app.as(company.admin).ok(getFramework);
  return company;
};

/** What a mentor offers, unless said otherwise. */
export const offer = {
  help: 'Leading without authority',
  stageKeys: ['tech-lead'],
  skillKeys: [],
  languages: ['en'],
  timeZone: 'Europe/Berlin',
  capacity: 2,
};

/** A first profile. */
export const firstProfile = { ...offer, status: 'active', pausedUntil: null, version: null } as const;

/** A mentorship as one of the two, or somebody who runs mentoring, reads it. */
export const wholeMentorship = async (who: Caller, mentorshipId: string): Promise<Mentorship> => {
  const read = await who.ok(getMentorship, { params: { mentorshipId } });
  if (read.relation === 'line') throw new Error('Only the line reads it like this.');
  return read;
};
