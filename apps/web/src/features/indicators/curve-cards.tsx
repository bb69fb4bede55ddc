import { Group, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { exportIndicatorCurves } from '@understudy/contracts/indicators-curves';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { FileButton } from '../../components/file-button.js';
import { addressOf } from '../../lib/api-client.js';
import type { ChosenGroup } from './chosen-group.js';
import { curvesQuery } from './curves-query.js';
import { IncidenceCard } from './incidence-card.js';
import { RecordsChoice, type RecordsChoiceProps } from './records-choice.js';
import { SurvivalCard } from './survival-card.js';

type CurveCardsProps = {
  group: ChosenGroup;
  asOf?: string;
  /** As known by the end of which day; without it, now. */
  knownOn?: string;
  /** Opens the people behind one curve; without it nothing leads to them. */
  onRecords?: RecordsChoiceProps['onRecords'];
};

/** How long people stay, and how soon they are promoted: both as curves, with every point as a file. */
export const CurveCards = ({ group, asOf, knownOn, onRecords }: CurveCardsProps) => {
  const { t } = useTranslation('indicators');
  const { data, error, isPending, refetch } = useQuery(curvesQuery(group, asOf, knownOn));
  if (error) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (isPending) return <Skeleton height={420} radius="lg" />;
  const points = (
    <Group data-print="no">
      <FileButton href={addressOf(exportIndicatorCurves, { query: { ...group, asOf, knownOn } })}>
        {t('curves.points')}
      </FileButton>
    </Group>
  );
  return (
    <>
      {data.survival.length > 0 ? (
        <SurvivalCard
          curves={data.survival}
          asOf={data.asOf}
          knownOn={data.knownOn}
          points={
            <Group justify="space-between" align="flex-end">
              {onRecords ? (
                <RecordsChoice
                  of="survival"
                  parts={data.survival.map(({ start, stage }) => ({
                    start,
                    stageId: stage?.id,
                    name: t(`survival.from.${start}`, { stage: stage?.name ?? '' }),
                  }))}
                  onRecords={onRecords}
                />
              ) : null}
              {points}
            </Group>
          }
        />
      ) : null}
      {data.promotionIncidence.length > 0 ? (
        <IncidenceCard
          incidences={data.promotionIncidence}
          asOf={data.asOf}
          knownOn={data.knownOn}
          points={
            <Group justify="space-between" align="flex-end">
              {onRecords ? (
                <RecordsChoice
                  of="promotion-incidence"
                  parts={data.promotionIncidence.map(({ stage }) => ({
                    stageId: stage?.id,
                    name: stage?.name ?? t('incidence.overall'),
                  }))}
                  onRecords={onRecords}
                />
              ) : null}
              {points}
            </Group>
          }
        />
      ) : null}
    </>
  );
};
