import { Button, Group, Skeleton } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { exportIndicatorCurves } from '@understudy/contracts/indicators-curves';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { addressOf } from '../../lib/api-client.js';
import type { ChosenGroup } from './chosen-group.js';
import { curvesQuery } from './curves-query.js';
import { IncidenceCard } from './incidence-card.js';
import { SurvivalCard } from './survival-card.js';

/** How long people stay, and how soon they are promoted: both as curves, with every point as a file. */
export const CurveCards = ({ group, asOf }: { group: ChosenGroup; asOf?: string }) => {
  const { t } = useTranslation('indicators');
  const { data, error, isPending, refetch } = useQuery(curvesQuery(group, asOf));
  if (error) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (isPending) return <Skeleton height={420} radius="lg" />;
  const points = (
    <Group data-print="no">
      <Button
        component="a"
        size="compact-sm"
        variant="subtle"
        href={addressOf(exportIndicatorCurves, { query: { ...group, asOf } })}
        download
        leftSection={<IconDownload size={15} aria-hidden />}
      >
        {t('curves.points')}
      </Button>
    </Group>
  );
  return (
    <>
      {data.survival.length > 0 ? <SurvivalCard curves={data.survival} asOf={data.asOf} points={points} /> : null}
      {data.promotionIncidence.length > 0 ? (
        <IncidenceCard incidences={data.promotionIncidence} asOf={data.asOf} points={points} />
      ) : null}
    </>
  );
};
