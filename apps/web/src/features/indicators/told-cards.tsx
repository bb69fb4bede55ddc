import { Group, Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { RecordsOf } from '@understudy/contracts/indicators';
import {
  type ConfidentialIndicator,
  confidentialIndicator,
  exportConfidentialFigures,
} from '@understudy/contracts/indicators-confidential';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { FileButton } from '../../components/file-button.js';
import { addressOf } from '../../lib/api-client.js';
import type { ChosenGroup } from './chosen-group.js';
import { ToldCard } from './told-card.js';
import { ToldPeople } from './told-people.js';
import { toldQuery } from './told-query.js';

type ToldCardsProps = {
  group: ChosenGroup;
  asOf?: string;
  /** Another day, before or after, whose figures stand beside. */
  compare?: string;
  /** Without it all of them are shown; that nothing was told yet is said with the first of them alone. */
  only?: ConfidentialIndicator;
  /** Opens the people behind them; without it a link leads there. */
  onRecords?: (of: RecordsOf) => void;
};

/** What confidential records say of a group, told at the ends of months, and only where it says nothing of a few. */
export const ToldCards = ({ group, asOf, compare, only, onRecords }: ToldCardsProps) => {
  const { t } = useTranslation('indicators');
  const { data, error, isPending, refetch } = useQuery(toldQuery(group, asOf));
  const beside = useQuery({ ...toldQuery(group, compare), enabled: compare !== undefined });
  if (error) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (beside.error) return <ErrorState failure={beside.error} onRetry={() => void beside.refetch()} />;
  if (isPending) return <Skeleton height={320} radius="lg" />;
  const then = compare === undefined || beside.data === undefined ? undefined : { ...beside.data, day: compare };
  // Up to the later of both days everything was told that was up to the earlier one.
  const all = (then?.toldOn ?? '') > (data.toldOn ?? '') && then ? then : data;
  const { threshold, keptUpTo } = all;
  const toldOn = data.toldOn ?? asOf ?? all.toldOn;
  if (all.toldOn === null || threshold === null || toldOn === null) {
    return only !== undefined && only !== confidentialIndicator.options[0] ? null : (
      <Text size="sm" c="dimmed">
        {t('told.notYet')}
      </Text>
    );
  }
  const file = (
    <Group data-print="no">
      <FileButton href={addressOf(exportConfidentialFigures, { query: { ...group, asOf } })}>
        {t('told.file')}
      </FileButton>
    </Group>
  );
  return (
    <>
      {confidentialIndicator.options.map((indicator) => {
        const figures = all.figures.filter((one) => one.indicator === indicator);
        const left = figures.length === 0 || (only !== undefined && indicator !== only);
        return left ? null : (
          <ToldCard
            key={indicator}
            indicator={indicator}
            told={data}
            then={then}
            figures={figures}
            {...{ toldOn, threshold, keptUpTo }}
            file={
              <>
                {file}
                <ToldPeople {...{ indicator, group, asOf, toldOn, onRecords }} />
              </>
            }
          />
        );
      })}
    </>
  );
};
