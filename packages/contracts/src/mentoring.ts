import { z } from 'zod';
import { identifier, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { direction, page, pageOf } from './pagination.js';
import { personReference } from './people.js';

export const mentorStatus = z.enum(['active', 'paused', 'left']).meta({
  id: 'MentorStatus',
  description: 'Takes mentees, takes no new ones for a while, or mentors no longer.',
});
export type MentorStatus = z.infer<typeof mentorStatus>;

const key = z.string().min(1).max(100);
const keys = (most: number) => z.array(key).max(most, `Choose at most ${most}.`);
/** A language by its base tag: en, de, fr. */
export const languageTag = z.string().regex(/^[a-z]{2,3}$/, 'Choose a language.');
/** In how many languages somebody offers or wishes to talk, at most. */
export const mostLanguages = 8;
/** For how many skills somebody offers to mentor, at most. */
export const mostSkillsOffered = 20;
export const timeZoneName = z.string().min(1, 'Choose a time zone.').max(60);

export const mentorAbility = z.enum(['ask', 'change', 'end']);
export type MentorAbility = z.infer<typeof mentorAbility>;

/** Why somebody cannot be asked, as far as it is no secret. */
export const askingBar = z.enum(['self', 'reporting-line', 'full', 'paused', 'already', 'offer-open']).meta({
  id: 'AskingBar',
  description:
    'It is me; in my reporting line now or at any time before; no place; a pause; we have one; one offer waits.',
});
export type AskingBar = z.infer<typeof askingBar>;

export const mentorCard = z
  .object({
    id: identifier,
    name: z.string(),
    title: z.string().nullable(),
    external: z.boolean(),
    /** Where a mentor from outside comes from. */
    comesFrom: z.string(),
    /** What they can help with, in their own words. */
    help: z.string(),
    stageKeys: z.array(z.string()),
    skillKeys: z.array(z.string()),
    languages: z.array(z.string()),
    timeZone: z.string(),
    capacity: z.number().int(),
    placesFree: z.number().int(),
    status: mentorStatus,
    pausedUntil: isoDate.nullable(),
    bar: askingBar.nullable(),
    abilities: z.array(mentorAbility),
  })
  .meta({ id: 'MentorCard' });
export type MentorCard = z.infer<typeof mentorCard>;

export const mentorProfile = mentorCard
  .extend({ placesTaken: z.number().int(), version: z.number().int() })
  .meta({ id: 'MentorProfile' });
export type MentorProfile = z.infer<typeof mentorProfile>;

const offered = {
  help: plainText(2000),
  stageKeys: keys(12),
  skillKeys: keys(mostSkillsOffered),
  languages: z.array(languageTag).min(1, 'Choose at least one language.').max(mostLanguages),
  timeZone: timeZoneName,
  capacity: z.number().int().min(1, 'Offer at least one place.').max(12, 'Offer at most twelve places.'),
};
export const mentorProfileDraft = z.strictObject({
  ...offered,
  status: mentorStatus,
  pausedUntil: isoDate.nullable(),
  /** Null for a first profile. */
  version: z.number().int().nullable(),
});
export type MentorProfileDraft = z.infer<typeof mentorProfileDraft>;

export const mentorSort = z.enum(['fit', 'name', 'places']).meta({ id: 'MentorSort' });
export type MentorSort = z.infer<typeof mentorSort>;

export const listMentors = endpoint({
  method: 'GET',
  path: '/api/v1/mentors',
  summary: 'Who mentors, what they offer, how many places they have left, and whether I can ask them',
  permission: 'mentoring.read',
  query: z.strictObject({
    ...page,
    /** Matches anywhere in name and offered help. */
    search: z.string().trim().max(100).optional(),
    stageKey: key.optional(),
    skillKey: key.optional(),
    language: languageTag.optional(),
    /** Only those with a place left who take mentees now. */
    free: z.coerce.boolean().default(false),
    external: z.coerce.boolean().default(false),
    /** By fit, going up is the best first: whoever offers something of `target`, `wishes` and `speaks`. */
    sort: mentorSort.default('name'),
    direction: direction.default('ascending'),
    /** The stage that one is heading for, by its key. */
    target: key.optional(),
    /** What one would like to learn: skills by their keys, the most important first, as `key,key`. */
    wishes: z.string().max(8000).optional(),
    /** The languages in which one would talk, as `en,de`; any without it. */
    speaks: z.string().max(100).optional(),
    timeZone: timeZoneName.optional(),
  }),
  response: pageOf(mentorCard),
});

export const exportMentors = exportOf(listMentors);

export const getMentor = endpoint({
  method: 'GET',
  path: '/api/v1/mentors/:mentorId',
  summary: 'One mentor',
  permission: 'mentoring.read',
  params: z.strictObject({ mentorId: identifier }),
  response: mentorProfile,
  errors: ['not-found'],
});

export const getMyMentorProfile = endpoint({
  method: 'GET',
  path: '/api/v1/mentor-profile',
  summary: 'What I offer as a mentor; null where I do not mentor',
  permission: 'mentoring.own',
  response: z.object({ profile: mentorProfile.nullable() }),
});

export const changeMyMentorProfile = endpoint({
  method: 'PUT',
  path: '/api/v1/mentor-profile',
  summary:
    'Offer to mentor, change what I offer, pause, or stop; stages and skills of a mentor from outside are the admin’s',
  permission: 'mentoring.own',
  body: mentorProfileDraft,
  response: mentorProfile,
  errors: ['invalid-input', 'conflict', 'changed-meanwhile', 'not-allowed'],
});

export const block = z.object({ person: personReference, blockedOn: isoDate }).meta({ id: 'MentoringBlock' });
export type Block = z.infer<typeof block>;

export const listMyBlocks = endpoint({
  method: 'GET',
  path: '/api/v1/mentoring-blocks',
  summary: 'Whom I do not wish to be matched with; nobody else ever sees it',
  permission: 'mentoring.read',
  response: z.object({ items: z.array(block) }),
});

export const blockPerson = endpoint({
  method: 'POST',
  path: '/api/v1/mentoring-blocks',
  summary: 'I do not wish to be matched with somebody; leaves no trace that anybody else could read',
  permission: 'mentoring.read',
  body: z.strictObject({ personId: identifier }),
  response: block,
  status: 201,
  traceless: true,
  errors: ['not-found', 'invalid-input'],
});

export const unblockPerson = endpoint({
  method: 'DELETE',
  path: '/api/v1/mentoring-blocks/:personId',
  summary: 'Take such a wish back',
  permission: 'mentoring.read',
  params: z.strictObject({ personId: identifier }),
  traceless: true,
  errors: ['not-found'],
});

const from = {
  name: plainText(200),
  comesFrom: plainText(200),
};
export const inviteExternalMentor = endpoint({
  method: 'POST',
  path: '/api/v1/external-mentors',
  summary: 'Invite a mentor from outside; they sign in and see their own mentorships, nothing else',
  permission: 'mentoring.run',
  body: z.strictObject({
    ...from,
    email: z.email({ error: 'Give an e-mail address such as name@example.com.' }).max(254),
    ...offered,
  }),
  response: mentorProfile,
  status: 201,
  errors: ['already-exists', 'invalid-input'],
});

export const changeExternalMentor = endpoint({
  method: 'PUT',
  path: '/api/v1/external-mentors/:mentorId',
  summary: 'Change what is known of a mentor from outside',
  permission: 'mentoring.run',
  params: z.strictObject({ mentorId: identifier }),
  body: z.strictObject({ ...from, ...offered, version: z.number().int() }),
  response: mentorProfile,
  errors: ['not-found', 'invalid-input', 'conflict', 'changed-meanwhile'],
});

export const endExternalMentor = endpoint({
  method: 'DELETE',
  path: '/api/v1/external-mentors/:mentorId',
  summary: 'A mentor from outside leaves: their sign-in ends at once, and whoever they mentored waits for another',
  permission: 'mentoring.run',
  params: z.strictObject({ mentorId: identifier }),
  errors: ['not-found'],
});
