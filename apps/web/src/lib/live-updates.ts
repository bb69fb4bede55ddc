import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { type EventName, eventName, liveUpdate } from '@understudy/contracts/events';
import { followLiveUpdates } from '@understudy/contracts/live';
import { useEffect } from 'react';
import { addressOf } from './api-client.js';
import { isOwnEcho } from './own-writes.js';
import type { Area } from './query.js';
import { createStore } from './store.js';

const people: readonly Area[] = ['people', 'stages', 'succession', 'development'];
const organisation: readonly Area[] = ['organisation', 'session', 'calibration'];
const members: readonly Area[] = ['members', 'organisation'];
const imports: readonly Area[] = ['imports', 'jobs'];

/** What to ask for again when something happened; every event also renews the audit list. */
export const staleAfter: Readonly<Record<EventName, readonly Area[]>> = {
  'organisation.created': organisation,
  'organisation.changed': organisation,
  'member.joined': members,
  'member.changed': [...members, 'session'],
  'member.removed': members,
  'invitation.sent': members,
  'invitation.withdrawn': members,
  'invitation.accepted': members,
  'person.created': people,
  'person.changed': people,
  'person.left': people,
  'reporting-line.changed': [...people, 'session'],
  'title.changed': [...people, 'titles'],
  'unit.changed': people,
  'import.uploaded': imports,
  'import.previewed': imports,
  'import.applied': [...imports, ...people, 'titles', 'organisation', 'session'],
  'import.undone': [...imports, ...people, 'titles', 'organisation', 'session'],
  'import.failed': imports,
  'framework.draft-changed': ['framework-draft', 'framework-versions'],
  'framework.published': [
    'framework',
    'framework-draft',
    'framework-versions',
    'stages',
    'titles',
    'people',
    'succession',
    'development',
  ],
  'framework.migrated': ['stages', 'people', 'development'],
  'titles.mapped': ['titles', 'stages', 'people', 'organisation'],
  'stage-assignment.changed': ['stages', 'people', 'development'],
  'target-stage.changed': ['stages', 'people', 'development'],
  'transition.entered': ['transitions'],
  'transition.shared': ['transitions'],
  'transition.look-back': [],
  'signal.observed': ['signals', 'development'],
  'signal.changed': ['signals'],
  'signal.contested': ['signals'],
  'signal.replied': ['signals', 'development'],
  'instrument.changed': ['instruments'],
  'campaign.changed': ['campaigns', 'assessments'],
  'campaign.launched': ['campaigns', 'assessments', 'organisation'],
  'campaign.reminded': ['campaigns', 'assessments'],
  'campaign.released': ['campaigns', 'assessments', 'results', 'development'],
  'assessment-request.changed': ['campaigns', 'assessments'],
  'assessment.submitted': ['assessments', 'results'],
  'result.shared': ['results'],
  'result.disputed': ['results', 'development'],
  'critical-role.changed': ['succession', 'organisation'],
  'successor.changed': ['succession'],
  'role-opening.changed': ['succession'],
  'nomination.changed': ['succession'],
  'plan.changed': ['plans', 'development'],
  'plan.agreed': ['plans', 'development'],
  'plan.commented': ['plans', 'development'],
  'check-in.changed': ['check-ins', 'development', 'plans'],
  'check-in.overdue': ['check-ins', 'development'],
  'cycle.changed': ['cycles', 'development', 'organisation'],
  'cycle.reminded': ['cycles'],
  'opportunity.changed': ['opportunities'],
  'opportunity-templates.changed': ['opportunities'],
  'candidacy.changed': ['opportunities'],
  'stretch-assignment.changed': ['opportunities'],
  'safety-check-in.missed': ['opportunities'],
  'mentor-profile.changed': ['mentoring'],
  'mentorship.changed': ['mentoring'],
  'mentoring-round.changed': ['mentoring'],
  'programme.changed': ['programmes'],
  'cohort.changed': ['programmes'],
  'session.changed': ['programmes', 'calendar'],
  'session.reminded': [],
  'enrolment.changed': ['programmes'],
  'application-review.changed': ['programmes'],
  'learning-record.changed': ['learning', 'programmes'],
  'learning-record.asked': ['learning'],
  'cohort-role.changed': ['programmes'],
  'cohort-survey.changed': ['programmes'],
  'retrospective.changed': ['programmes'],
  'milestone.changed': ['programmes'],
  'alumni.changed': ['programmes'],
  'peer-group.changed': ['peer-groups'],
  'skip-level-season.changed': ['skip-levels'],
  'chat.switched-off': ['notifications'],
  'skip-level-talk.changed': ['skip-levels', 'calendar'],
  'calibration.changed': ['calibration'],
  'calibration.moved': ['calibration'],
  'effectiveness-metric.changed': ['effectiveness'],
  'effectiveness-observation.changed': ['effectiveness'],
  'effectiveness-review.changed': ['effectiveness'],
  'effectiveness-review.due': [],
  'indicators.computed': ['indicators'],
  'indicators.exported': [],
  'forecast.changed': ['forecasts'],
  'job.changed': ['jobs', 'imports'],
  // A look changes nothing that anybody shows; who looked is asked for when its page opens.
  'person.viewed': [],
  'notification.changed': ['notifications'],
  'calendar-link.changed': ['calendar'],
  'api-key.changed': ['api-keys'],
};

/**
 * Boards that only count what many people do: in the last days of a window plans are agreed every second, and each would
 * ask for the whole board again. They ask once for everything that happens within a few seconds.
 */
const gatheredAfter: Partial<Readonly<Record<EventName, readonly Area[]>>> = {
  'plan.changed': ['cycles'],
  'plan.agreed': ['cycles'],
};

/** Calls something later. */
type Later = (run: () => void) => void;
const afterSomeSeconds: Later = (run) => setTimeout(run, 5_000);

/** The boards that will ask again in a few seconds. */
const gathering = new WeakMap<QueryClient, Set<Area>>();

/** Progress is wanted at once and moves nothing: these areas are never held back. */
const neverHeld = new Set<Area>(['jobs', 'imports', 'session', 'notifications']);

/** Areas with news that wait because the person is pointing at, or typing in, something that would move. */
export const heldUpdates = createStore<ReadonlySet<Area>>(new Set());

/** The moment of the last update that reached the screen, in milliseconds; null before the first. */
export const lastUpdate = createStore<number | null>(null);

/** Mark what must not move under the cursor with data-hold-still. */
const beingUsed = (): boolean =>
  document.querySelector('[data-hold-still]:hover, [data-hold-still]:focus-within') !== null;

const renew = (client: QueryClient, areas: Iterable<Area>): void => {
  for (const area of areas) void client.invalidateQueries({ queryKey: [area] });
};

/** Shows what was held back. */
export const showHeldUpdates = (client: QueryClient): void => {
  const areas = heldUpdates.get();
  heldUpdates.set(new Set());
  renew(client, areas);
  lastUpdate.set(Date.now());
};

/** Asks again for areas, or holds back what would move under the person's hands. */
const take = (client: QueryClient, areas: readonly Area[]): void => {
  const watched = areas.filter(
    (area) => client.getQueryCache().findAll({ queryKey: [area], type: 'active' }).length > 0,
  );
  const held = beingUsed() && !isOwnEcho() ? watched.filter((area) => !neverHeld.has(area)) : [];
  renew(
    client,
    areas.filter((area) => !held.includes(area)),
  );
  // Progress shows itself; only what changed under the reader's eyes is worth a word.
  if (watched.some((area) => !neverHeld.has(area) && !held.includes(area))) lastUpdate.set(Date.now());
  if (held.length > 0) heldUpdates.set(new Set([...heldUpdates.get(), ...held]));
};

/** Has an area ask again in a few seconds, once for all that happens until then. */
const gather = (client: QueryClient, area: Area, later: Later): void => {
  const waiting = gathering.get(client) ?? new Set();
  gathering.set(client, waiting);
  if (waiting.has(area)) return;
  waiting.add(area);
  later(() => {
    waiting.delete(area);
    take(client, [area]);
  });
};

/** Takes one message of the stream; a message that is not a live update is left alone. */
export const receiveLiveUpdate = (client: QueryClient, data: string, later: Later = afterSomeSeconds): void => {
  let content: unknown;
  try {
    content = JSON.parse(data);
  } catch {
    return;
  }
  const message = liveUpdate.safeParse(content);
  if (!message.success) return;
  const { name } = message.data;
  take(client, [...staleAfter[name], 'audit']);
  for (const area of gatheredAfter[name] ?? []) gather(client, area, later);
};

/** Follows the stream of changes while the component is mounted; reconnects by itself and then asks for everything again. */
export const useLiveUpdates = (): void => {
  const client = useQueryClient();
  useEffect(() => {
    if (typeof EventSource === 'undefined') return;
    const source = new EventSource(addressOf(followLiveUpdates), { withCredentials: true });
    let interrupted = false;
    const hear = (event: MessageEvent<string>) => receiveLiveUpdate(client, event.data);
    source.addEventListener('message', hear);
    for (const name of eventName.options) source.addEventListener(name, hear);
    source.addEventListener('error', () => {
      interrupted = true;
    });
    source.addEventListener('open', () => {
      if (interrupted) void client.invalidateQueries();
      interrupted = false;
    });
    return () => source.close();
  }, [client]);
};
