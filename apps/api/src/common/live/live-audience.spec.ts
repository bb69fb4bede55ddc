import { type EventName, eventName } from '@understudy/contracts/events';
import { permissionsOf, type Standing } from '@understudy/contracts/permissions';
import type { Actor } from '../auth/actor.js';
import { onlyFor, updateFor } from './live-audience.js';
import type { LiveMessage } from './live-channel.js';

const actorWith = (standing: Standing): Actor => ({
  organisationId: 'here',
  userId: 'me',
  personId: null,
  isAdmin: standing === 'admin',
  standings: [standing],
  permissions: new Set(permissionsOf[standing]),
  timeZone: 'UTC',
  today: '2026-01-01',
  requestId: 'request',
});
const message = (name: EventName, concerns: string | null = null): LiveMessage => ({
  update: { name, subjectKind: 'thing', subjectId: 'id' },
  concerns,
  only: null,
});

describe('who hears what', () => {
  it('never says that somebody has just answered about somebody', () => {
    expect(updateFor(actorWith('admin'), message('assessment.submitted'))).toBeUndefined();
  });

  it('never says who looked at whom', () => {
    expect(updateFor(actorWith('admin'), message('person.viewed'))).toBeUndefined();
  });

  it('tells nobody but its reader, not even admins, of a notification', () => {
    const told = { ...message('notification.changed'), concerns: 'reader' };
    for (const standing of ['member', 'leader', 'admin'] as const) {
      expect(updateFor(actorWith(standing), told)).toBeUndefined();
      expect(updateFor({ ...actorWith(standing), userId: 'reader' }, told)?.name).toBe('notification.changed');
    }
  });

  it('tells admins everything else with its id', () => {
    const withoutId =
      /^(signal|candidacy|mentorship|check-in|skip-level-season|skip-level-talk|effectiveness-review)\./;
    const untold = [
      ...['result.shared', 'result.disputed', 'transition.shared', 'safety-check-in.missed'],
      ...['person.viewed', 'assessment.submitted', 'notification.changed', 'calendar-link.changed'],
      ...['effectiveness-review.due', 'indicators.exported', 'chat.switched-off', 'transition.look-back'],
    ];
    for (const name of eventName.options.filter((each) => !untold.includes(each) && !withoutId.test(each))) {
      expect(updateFor(actorWith('admin'), message(name))?.subjectId).toBe('id');
    }
  });

  it('tells not even admins which signal it was: one that they may not open would be about themselves', () => {
    for (const name of ['signal.observed', 'signal.changed', 'signal.contested', 'signal.replied'] as const) {
      expect(updateFor(actorWith('admin'), message(name))?.subjectId).toBe('');
    }
  });

  it('tells of what happens between two of a mentorship to the two, and to admins what they can see of it', () => {
    const of = (change: string): LiveMessage => ({
      ...message('mentorship.changed'),
      only: onlyFor({ name: 'mentorship.changed', payload: { change, mentorId: 'mentor', menteeId: 'mentee' } }),
    });
    const hears = (change: string) => {
      const member = actorWith('member');
      const all = [actorWith('admin'), { ...member, personId: 'mentor' }, { ...member, personId: 'mentee' }, member];
      return all.map((actor) => updateFor(actor, of(change))?.subjectId);
    };
    for (const change of [
      'accepted-by-mentor',
      'accepted-by-mentee',
      'goals',
      'notes',
      'session',
      'time-over',
      'long-rest',
    ]) {
      expect(hears(change)).toEqual([undefined, '', '', undefined]);
    }
    for (const change of ['proposed', 'active', 'declined', 'lapsed']) {
      expect(hears(change)).toEqual(['', '', '', undefined]);
    }
  });

  it('tells of a move in a calibration those alone who stay in the room for that person', () => {
    const hears = (name: 'calibration.moved' | 'calibration.changed') => {
      const told = { ...message(name), only: onlyFor({ name, payload: { personIds: ['manager'] } }) };
      const member = actorWith('member');
      const all = [{ ...member, personId: 'manager' }, { ...member, personId: 'subject' }, actorWith('admin')];
      return all.map((actor) => updateFor(actor, told)?.subjectId);
    };
    expect(hears('calibration.moved')).toEqual(['id', undefined, undefined]);
    expect(hears('calibration.changed')).toEqual(['id', undefined, 'id']);
  });

  it('tells of an enrolment those alone whose pages say something about it', () => {
    const payload = { personId: 'person', readers: ['person', 'leader', 'facilitator'] };
    const told = { ...message('enrolment.changed'), only: onlyFor({ name: 'enrolment.changed', payload }) };
    const member = actorWith('member');
    const hears = (personId: string) => updateFor({ ...member, personId }, told)?.name;
    expect(['person', 'leader', 'facilitator'].map(hears)).toEqual(Array(3).fill('enrolment.changed'));
    expect(hears('colleague')).toBeUndefined();
    expect(updateFor(actorWith('admin'), told)?.subjectId).toBe('id');
  });

  it('tells of a review those who review and decide, and nobody but its author of a draft', () => {
    const of = (change: string, readers: string[]) => ({
      ...message('application-review.changed'),
      only: onlyFor({ name: 'application-review.changed', payload: { change, readers } }),
    });
    const hears = (told: LiveMessage, personId: string) =>
      updateFor({ ...actorWith('member'), personId }, told)?.name !== undefined;
    expect(hears(of('handed-in', ['reviewer']), 'reviewer')).toBe(true);
    expect(hears(of('handed-in', ['reviewer']), 'applicant')).toBe(false);
    expect(updateFor(actorWith('admin'), of('draft', ['reviewer']))).toBeUndefined();
  });

  it('tells not even admins whose candidacy or talk it was, and who shows something to somebody', () => {
    const kinds = ['candidacy.changed', 'check-in.changed', 'check-in.overdue', 'safety-check-in.missed'] as const;
    for (const name of [...kinds, 'result.shared', 'result.disputed', 'transition.shared'] as const) {
      expect(updateFor(actorWith('admin'), message(name))?.subjectId).toBe('');
    }
  });

  it('tells what somebody hands over to a leader to the two alone', () => {
    const payload = { change: 'hand-over', personId: 'person', leaderId: 'leader' };
    const told = { ...message('plan.changed'), only: onlyFor({ name: 'plan.changed', payload }) };
    const hears = (personId: string) => updateFor({ ...actorWith('leader'), personId }, told)?.name;
    expect(['person', 'leader', 'colleague'].map(hears)).toEqual(['plan.changed', 'plan.changed', undefined]);
    expect(updateFor(actorWith('admin'), told)).toBeUndefined();
    expect(onlyFor({ name: 'plan.changed', payload: { ...payload, change: 'plan-signed' } })).toBeNull();
  });

  it('keeps succession, sign-ins and imports from members', () => {
    for (const name of ['successor.changed', 'critical-role.changed', 'member.changed', 'import.previewed'] as const) {
      expect(updateFor(actorWith('member'), message(name))).toBeUndefined();
    }
  });

  it('withholds ids that may lie outside a scope', () => {
    expect(updateFor(actorWith('leader'), message('successor.changed'))?.subjectId).toBe('');
    expect(updateFor(actorWith('member'), message('stage-assignment.changed'))?.subjectId).toBe('');
  });

  it('tells of a job whoever asked for it', () => {
    expect(updateFor(actorWith('member'), message('job.changed', 'me'))?.subjectId).toBe('id');
    expect(updateFor(actorWith('member'), message('job.changed', 'other'))).toBeUndefined();
    expect(updateFor(actorWith('member'), message('job.changed'))).toBeUndefined();
  });
});
