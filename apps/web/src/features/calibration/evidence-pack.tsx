import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { signal } from '@understudy/contracts/assessments-signals';
import type { CalibrationEvidence } from '@understudy/contracts/calibration-meeting';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { RowsSkeleton } from '../../components/loading.js';
import { useFormat } from '../../lib/format.js';
import classes from './calibration.module.css';
import { evidenceQuery } from './calibration-queries.js';
import { usePlaceWords } from './place-words.js';

const Facts = ({ evidence }: { evidence: CalibrationEvidence }) => {
  const { t } = useTranslation(['calibration', 'figures']);
  const format = useFormat();
  const words = usePlaceWords();
  const { stage, target, readiness, plan, opportunities, former } = evidence;
  const none = t('evidence.none');
  const facts: readonly (readonly [string, ReactNode])[] = [
    [
      t('evidence.stage'),
      stage
        ? t(stage.startKnown ? 'evidence.stageSince' : 'evidence.stageAtLeast', {
            name: stage.name,
            day: format.day(stage.since),
          })
        : none,
    ],
    [
      t('evidence.target'),
      target ? t('evidence.targetIs', { name: target.name, horizon: t(`figures:horizon.${target.horizon}`) }) : none,
    ],
    [
      t('evidence.readiness'),
      readiness
        ? [
            t('evidence.reached', { reached: readiness.reached, count: readiness.rated }),
            readiness.next.length > 0 ? t('evidence.next', { skills: format.list(readiness.next) }) : '',
          ]
            .filter(Boolean)
            .join(' ')
        : none,
    ],
    [
      t('evidence.plan'),
      plan
        ? t('evidence.planIs', { reached: plan.reached, count: plan.goals, done: plan.done, actions: plan.actions })
        : none,
    ],
    [
      t('evidence.opportunities'),
      opportunities.length > 0 ? format.list(opportunities.map(({ title }) => title)) : none,
    ],
  ];
  return (
    <dl className={classes.facts}>
      {(evidence.sight === 'line' ? facts : []).map(([name, value]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {former.length > 0 ? (
        <div style={{ display: 'contents' }}>
          <dt>{t('evidence.former')}</dt>
          <dd>
            {former
              .map(({ name, lockedOn, place }) =>
                t('evidence.formerIs', { name, day: format.day(lockedOn), place: words.name(place) }),
              )
              .join('; ')}
          </dd>
        </div>
      ) : null}
    </dl>
  );
};

/** What exists about somebody and I may see, before anybody gives an opinion. */
export const EvidencePack = ({ calibrationId, placementId }: { calibrationId: string; placementId: string }) => {
  const { t } = useTranslation(['calibration', 'signals']);
  const format = useFormat();
  const found = useQuery(evidenceQuery(calibrationId, placementId));
  return (
    <section aria-labelledby={`evidence-${placementId}`}>
      <Title order={3} size="h5" id={`evidence-${placementId}`} mb="xs">
        {t('evidence.title')}
      </Title>
      {found.isPending ? <RowsSkeleton /> : null}
      {found.error ? <ErrorState failure={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.data ? (
        <Stack gap="sm">
          {found.data.sight === 'session' ? (
            <Text size="sm" c="dimmed">
              {t('evidence.notAbove')}
            </Text>
          ) : null}
          <Facts evidence={found.data} />
          {found.data.signals.map((one) => (
            <div key={one.id}>
              <Text size="sm" fw={600}>
                {t(`signals:signal.${signal.parse(one.signal)}`)}
              </Text>
              <Text size="sm" className={classes.words}>
                {one.evidence}
              </Text>
              <Text size="xs" c="dimmed">
                {t('evidence.seenBy', { name: one.observer.name, day: format.day(one.observedOn) })}
              </Text>
            </div>
          ))}
          {found.data.signals.length === 0 && found.data.sight === 'line' ? (
            <Text size="sm">{t('evidence.noSignals')}</Text>
          ) : null}
        </Stack>
      ) : null}
    </section>
  );
};
