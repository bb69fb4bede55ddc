import { Text } from '@mantine/core';
import {
  type Icon,
  IconBriefcase,
  IconDoorExit,
  IconFlag,
  IconPlant2,
  IconSitemap,
  IconStairsUp,
  IconUserUp,
} from '@tabler/icons-react';
import { assignmentReason, horizon as horizons } from '@understudy/contracts/career-framework';
import { leavingKind } from '@understudy/contracts/people';
import { type TimelineEntry } from '@understudy/contracts/people-timeline';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';
import classes from './person-timeline.module.css';
import { yearsOf } from './timeline-days.js';

const icons: Readonly<Record<TimelineEntry['kind'], Icon>> = {
  joined: IconPlant2,
  left: IconDoorExit,
  manager: IconUserUp,
  title: IconBriefcase,
  unit: IconSitemap,
  stage: IconStairsUp,
  target: IconFlag,
};

/** What was written; a stage leads to what was written of it then. */
const Words = ({ text, stage }: { text: string; stage: TimelineEntry['stage'] }) => {
  const { t } = useTranslation('people');
  if (stage === null) {
    return (
      <Text span fw={600}>
        {text}
      </Text>
    );
  }
  const { key, versionId, version, current, nameNow } = stage;
  return (
    <>
      <TextLink
        to="/framework/$stageKey"
        params={{ stageKey: key }}
        search={current ? {} : { version: versionId }}
        fw={600}
      >
        {text}
      </TextLink>
      {current ? null : (
        <Text span size="sm" c="dimmed">
          {` · ${t('timeline.version', { version })}`}
          {nameNow === null ? null : `, ${t('timeline.nameNow', { name: nameNow })}`}
        </Text>
      )}
    </>
  );
};

type DecisionProps = {
  decision: NonNullable<TimelineEntry['decision']>;
  reason: (typeof assignmentReason.options)[number] | undefined;
};

/** Who decided that somebody is in a stage, or what it followed from, how ready they were agreed to be before, and from where. */
const Decision = ({ decision: { by, from, readiness, filledFrom }, reason }: DecisionProps) => {
  const { t } = useTranslation('people');
  const raised = reason === 'promotion' || reason === 'acting';
  return (
    <Text size="xs" c="dimmed">
      {by ? (
        <>
          {t('timeline.decision.by')}{' '}
          <TextLink to="/people/$personId" params={{ personId: by.id }} inherit>
            {by.name}
          </TextLink>
        </>
      ) : (
        t(`timeline.decision.${from}`)
      )}
      {readiness ? ` · ${t('timeline.decision.readiness', { horizon: t(`horizon.${readiness}`) })}` : ''}
      {!readiness && raised ? ` · ${t('timeline.decision.unready')}` : ''}
      {filledFrom ? ` · ${t(`timeline.decision.${filledFrom}`)}` : ''}
    </Text>
  );
};

const Entry = ({ entry, sayUnknown }: { entry: TimelineEntry; sayUnknown: boolean }) => {
  const { t } = useTranslation('people');
  const { kind, value, person, note } = entry;
  const leaving = leavingKind.options.find((known) => known === value);
  const reason = assignmentReason.options.find((known) => known === note);
  const horizon = horizons.options.find((known) => known === note);
  const labels = {
    joined: t('timeline.joined'),
    left: leaving ? t('timeline.leftKind', { kind: t(`leavingKind.${leaving}`) }) : t('timeline.left'),
    manager: t(person ? 'timeline.manager' : 'timeline.managerNone'),
    title: t(value ? 'timeline.titleKind' : 'timeline.titleNone'),
    unit: t(value ? 'timeline.unit' : 'timeline.unitNone'),
    stage: t(value ? 'timeline.stage' : 'timeline.stageNone'),
    target: t(value ? 'timeline.target' : 'timeline.targetNone'),
  } as const;
  const words = kind === 'left' || kind === 'joined' ? null : value;
  const aside =
    kind === 'stage' && reason
      ? t(`assignmentReason.${reason}`)
      : kind === 'target' && horizon
        ? t(`horizon.${horizon}`)
        : note;
  const alone = !words && !person;
  return (
    <div className={classes.entry}>
      {alone ? <Text fw={600}>{labels[kind]}</Text> : <span className={classes.label}>{labels[kind]}</span>}
      <div className={alone ? undefined : classes.value}>
        {person ? (
          <TextLink to="/people/$personId" params={{ personId: person.id }} fw={600}>
            {person.name}
          </TextLink>
        ) : null}
        {words ? <Words text={words} stage={entry.stage} /> : null}
        {aside ? (
          <Text span size="sm" c="dimmed">
            {alone ? aside : ` · ${aside}`}
          </Text>
        ) : null}
        {entry.decision ? <Decision decision={entry.decision} reason={reason} /> : null}
        {entry.startKnown || !sayUnknown ? null : (
          <Text size="xs" c="dimmed" fs="italic">
            {t('timeline.unknownStart')}
          </Text>
        )}
      </div>
    </div>
  );
};

type PersonTimelineProps = { entries: readonly TimelineEntry[]; compact?: boolean };

/** Everything dated about a person, newest first; dashed where the start is not known. */
export const PersonTimeline = ({ entries, compact = false }: PersonTimelineProps) => {
  const { t } = useTranslation('people');
  const format = useFormat();
  if (entries.length === 0) return <Text c="dimmed">{t('timeline.empty')}</Text>;
  return yearsOf(entries).map(({ year, days }) => (
    <section key={year} aria-label={year}>
      {compact ? null : <div className={`${classes.year} figures`}>{year}</div>}
      <ol className={classes.days}>
        {days.map(({ on, entries: own }) => {
          const [first] = own;
          const KindIcon = icons[first?.kind ?? 'title'];
          const unknown = own.every(({ startKnown }) => !startKnown);
          return (
            <li key={on} className={classes.day}>
              <time dateTime={on} className={`${classes.date} figures`}>
                {format.day(on)}
              </time>
              <div className={classes.track} aria-hidden>
                <div className={classes.dot} data-kind={first?.kind} data-unknown={unknown || undefined}>
                  <KindIcon size={17} stroke={1.8} />
                </div>
              </div>
              <div className={classes.entries}>
                {own.map((entry, place) => (
                  <Entry
                    key={`${entry.kind} ${entry.value} ${entry.person?.id}`}
                    entry={entry}
                    sayUnknown={!unknown || place === 0}
                  />
                ))}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  ));
};
