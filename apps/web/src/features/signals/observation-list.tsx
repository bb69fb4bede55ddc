import { Button, Group } from '@mantine/core';
import type { Observation } from '@understudy/contracts/assessments-signals';
import { useTranslation } from 'react-i18next';
import { ObservationCard } from './observation-card.js';
import classes from './signals.module.css';

type ObservationListProps = {
  items: readonly Observation[];
  about?: boolean;
  hasMore: boolean;
  loadingMore: boolean;
  onLoadMore: () => void;
};

/** Observations, newest first, page after page. */
export const ObservationList = ({ items, about = false, hasMore, loadingMore, onLoadMore }: ObservationListProps) => {
  const { t } = useTranslation('common');
  return (
    <>
      <ul className={classes.list} data-hold-still>
        {items.map((observation) => (
          <ObservationCard key={observation.id} observation={observation} about={about} />
        ))}
      </ul>
      {hasMore ? (
        <Group mt="md">
          <Button variant="default" loading={loadingMore} onClick={onLoadMore}>
            {t('loadMore')}
          </Button>
        </Group>
      ) : null}
    </>
  );
};
