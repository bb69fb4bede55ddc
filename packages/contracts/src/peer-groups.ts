import { z } from 'zod';
import { identifier, instant, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { timeZone } from './organisations.js';
import { direction, page, pageOf } from './pagination.js';
import { personReference } from './people.js';

export const peerGroupState = z.enum(['forming', 'running', 'resting', 'closed']).meta({ id: 'PeerGroupState' });
export type PeerGroupState = z.infer<typeof peerGroupState>;

export const peerGroupCadence = z.enum(['weekly', 'fortnightly', 'monthly']).meta({ id: 'PeerGroupCadence' });
export type PeerGroupCadence = z.infer<typeof peerGroupCadence>;

const size = z.coerce.number().int().min(2).max(20);
const schedule = {
  cadence: peerGroupCadence,
  /** The day from which meetings are counted; monthly ones keep its weekday of the month. */
  firstOn: isoDate,
  /** Minutes after midnight by the group's own clock. */
  startsMinute: z.number().int().min(0).max(1_439),
  minutes: z.number().int().min(15).max(240),
};

/** A date of a group. */
export const peerMeeting = z
  .object({
    id: identifier,
    ordinal: z.number().int(),
    startsAt: instant,
    endsAt: instant,
    host: personReference.nullable(),
  })
  .meta({ id: 'PeerMeeting' });
export type PeerMeeting = z.infer<typeof peerMeeting>;

export const peerGroup = z
  .object({
    id: identifier,
    name: z.string(),
    stage: z.object({ key: z.string(), name: z.string() }),
    cohort: z.object({ id: identifier, name: z.string() }).nullable(),
    state: peerGroupState,
    ...schedule,
    timeZone: z.string(),
    /** Where it meets; for its members. */
    link: z.string().nullable(),
    smallest: z.number().int(),
    largest: z.number().int(),
    members: z.array(personReference),
    /** Fewer people than it should have. */
    tooSmall: z.boolean(),
    isMine: z.boolean(),
    /** The next dates, soonest first. */
    meetings: z.array(peerMeeting),
    version: z.number().int(),
    abilities: z.array(
      z.enum(['change', 'join', 'leave', 'add-members', 'notes', 'write', 'start', 'rest', 'resume', 'close']),
    ),
  })
  .meta({ id: 'PeerGroup' });
export type PeerGroup = z.infer<typeof peerGroup>;

export const peerNote = z
  .object({
    id: identifier,
    author: personReference,
    text: z.string(),
    writtenAt: instant,
    abilities: z.array(z.enum(['remove'])),
  })
  .meta({ id: 'PeerNote' });
export type PeerNote = z.infer<typeof peerNote>;

const personWithUnit = z.object({
  id: identifier,
  name: z.string(),
  unit: z.string().nullable(),
  timeZone: z.string(),
});

/** Groups as the product would form them, and whoever found no place, with the reason. */
export const peerGroupProposal = z
  .object({
    groups: z.array(
      z.object({
        people: z.array(personWithUnit),
        timeZone: z.string(),
        units: z.number().int(),
        /** Minutes between the earliest and the latest clock. */
        spread: z.number().int(),
      }),
    ),
    leftOver: z.array(personWithUnit.extend({ why: z.enum(['too-few-nearby', 'line', 'no-room']) })),
    /** People of the stage who are in a group already. */
    placed: z.number().int(),
  })
  .meta({ id: 'PeerGroupProposal' });
export type PeerGroupProposal = z.infer<typeof peerGroupProposal>;

const params = z.strictObject({ peerGroupId: identifier });
const stageKey = z.string().min(1).max(60);

export const peerGroupSort = z.enum(['name', 'next', 'members']).meta({
  id: 'PeerGroupSort',
  description: 'By name, by the next date, or by how many are in it.',
});
export type PeerGroupSort = z.infer<typeof peerGroupSort>;

export const listPeerGroups = endpoint({
  method: 'GET',
  path: '/api/v1/peer-groups',
  summary: 'Peer groups by name: mine, those of my stage that I could join, or for admins all',
  permission: 'peer-groups.take-part',
  query: z.strictObject({
    ...page,
    scope: z.enum(['mine', 'open', 'all']).default('mine'),
    sort: peerGroupSort.default('name'),
    direction: direction.default('ascending'),
  }),
  response: pageOf(peerGroup),
  errors: ['not-allowed'],
});

export const exportPeerGroups = exportOf(listPeerGroups);

export const proposePeerGroups = endpoint({
  method: 'GET',
  path: '/api/v1/peer-group-proposal',
  summary: 'Propose groups for the people of a stage who are in none, with reasons; writes nothing',
  permission: 'peer-groups.form',
  query: z.strictObject({
    stageKey,
    cohortId: identifier.optional(),
    smallest: size.default(5),
    largest: size.default(8),
    widest: z.coerce.number().int().min(0).max(1_440).default(180),
  }),
  response: peerGroupProposal,
  errors: ['invalid-input'],
});

export const formPeerGroups = endpoint({
  method: 'POST',
  path: '/api/v1/peer-groups',
  summary: 'Form groups, as proposed or by hand: all of them or none',
  permission: 'peer-groups.form',
  body: z.strictObject({
    stageKey,
    cohortId: identifier.nullable().default(null),
    ...schedule,
    smallest: z.number().int().min(2).max(20),
    largest: z.number().int().min(2).max(20),
    groups: z
      .array(z.strictObject({ name: plainText(120), timeZone, memberIds: z.array(identifier).max(20) }))
      .min(1)
      .max(100),
  }),
  response: z.object({ ids: z.array(identifier) }),
  status: 201,
  errors: ['conflict', 'invalid-input'],
});

export const getPeerGroup = endpoint({
  method: 'GET',
  path: '/api/v1/peer-groups/:peerGroupId',
  summary: 'One peer group: who is in it and when it meets',
  permission: 'peer-groups.take-part',
  params,
  response: peerGroup,
  errors: ['not-found'],
});

export const changePeerGroup = endpoint({
  method: 'PATCH',
  path: '/api/v1/peer-groups/:peerGroupId',
  summary: 'Change name, place or dates; dates to come are planned anew',
  permission: 'peer-groups.take-part',
  params,
  body: z
    .strictObject({ name: plainText(120), link: plainText(500, 0), timeZone, ...schedule })
    .partial()
    .extend({ version: z.number().int() }),
  response: peerGroup,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'invalid-input'],
});

export const stepPeerGroup = endpoint({
  method: 'POST',
  path: '/api/v1/peer-groups/:peerGroupId/steps',
  summary: 'Start, rest, resume or close a group',
  permission: 'peer-groups.take-part',
  params,
  body: z.strictObject({ action: z.enum(['start', 'rest', 'resume', 'close']), version: z.number().int() }),
  response: peerGroup,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict'],
});

export const joinPeerGroup = endpoint({
  method: 'POST',
  path: '/api/v1/peer-groups/:peerGroupId/members',
  summary: 'Join a group of my stage; admins add somebody',
  permission: 'peer-groups.take-part',
  params,
  body: z.strictObject({ personId: identifier.nullable().default(null) }),
  response: peerGroup,
  status: 200,
  errors: ['not-found', 'not-allowed', 'conflict', 'invalid-input'],
});

export const leavePeerGroup = endpoint({
  method: 'DELETE',
  path: '/api/v1/peer-groups/:peerGroupId/members/:personId',
  summary: 'Leave a group; admins take somebody out',
  permission: 'peer-groups.take-part',
  params: params.extend({ personId: identifier }),
  errors: ['not-found', 'not-allowed'],
});

/** The latest first, and in no other order: one note answers the one before. */
export const listPeerNotes = endpoint({
  method: 'GET',
  path: '/api/v1/peer-groups/:peerGroupId/notes',
  summary: 'What a group keeps for itself, the latest first; for its members alone, since they joined',
  permission: 'peer-groups.take-part',
  params,
  query: z.strictObject(page),
  response: pageOf(peerNote),
  errors: ['not-found', 'not-allowed'],
});

export const writePeerNote = endpoint({
  method: 'POST',
  path: '/api/v1/peer-groups/:peerGroupId/notes',
  summary: 'Write a note that the members of the group read, and nobody else',
  traceless: true,
  permission: 'peer-groups.take-part',
  params,
  body: z.strictObject({ text: plainText(10_000) }),
  response: peerNote,
  status: 201,
  errors: ['not-found', 'not-allowed'],
});

export const removePeerNote = endpoint({
  method: 'DELETE',
  path: '/api/v1/peer-groups/:peerGroupId/notes/:peerNoteId',
  summary: 'Take back a note of my own',
  permission: 'peer-groups.take-part',
  params: params.extend({ peerNoteId: identifier }),
  errors: ['not-found', 'not-allowed'],
});
