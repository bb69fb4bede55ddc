import { Loader, Text, Timeline } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CriticalRole } from '@understudy/contracts/succession';
import type { RoleOpening } from '@understudy/contracts/succession-openings';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { FormModal } from '../../components/form-modal.js';
import { useFormat } from '../../lib/format.js';
import { lineageQuery } from './opening-queries.js';

type LineageProps = { role: CriticalRole };

const useStep = () => {
  const { t } = useTranslation(['succession', 'figures']);
  const format = useFormat();
  return (opening: RoleOpening): string[] => {
    const grew = opening.nomination;
    return [
      t('lineage.opened', {
        day: format.day(opening.openedOn),
        name: opening.predecessor?.name ?? t('lineage.nobody'),
      }),
      opening.state === 'open'
        ? t('openings.daysOpen', { count: opening.daysOpen })
        : t('openings.daysWere', { count: opening.daysOpen }),
      grew
        ? t('lineage.grew', { day: format.day(grew.since), horizon: t(`figures:horizon.${grew.horizon}`) })
        : opening.state === 'filled'
          ? t('lineage.notNominated')
          : '',
    ].filter((line) => line !== '');
  };
};

const titleOf = (opening: RoleOpening, words: { open: string; withdrawn: string; outside: string }): string => {
  if (opening.state === 'open') return words.open;
  return opening.state === 'withdrawn' ? words.withdrawn : (opening.filledBy?.name ?? words.outside);
};

const Lineage = ({ role }: LineageProps) => {
  const { t } = useTranslation('succession');
  const { data, error, isPending, refetch } = useQuery(lineageQuery(role.id));
  const lines = useStep();
  if (isPending) return <Loader aria-label={t('lineage.title', { role: role.name })} />;
  if (error) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  const words = { open: t('role.vacant'), withdrawn: t('openings.states.withdrawn'), outside: t('lineage.outside') };
  if (data.items.length === 0) {
    return <Text size="sm">{t('lineage.none', { name: role.incumbent?.name ?? t('lineage.nobody') })}</Text>;
  }
  return (
    <Timeline bulletSize={14} lineWidth={2}>
      {data.items.map((opening) => (
        <Timeline.Item key={opening.id} title={titleOf(opening, words)}>
          {lines(opening).map((line) => (
            <Text key={line} size="sm">
              {line}
            </Text>
          ))}
        </Timeline.Item>
      ))}
    </Timeline>
  );
};

/** Who held a role before and after, how long it stood open, and who grew into it from which nomination. */
export const LineageDialog = ({ role, opened, onClose }: LineageProps & { opened: boolean; onClose: () => void }) => {
  const { t } = useTranslation('succession');
  return (
    <FormModal opened={opened} onClose={onClose} title={t('lineage.title', { role: role.name })}>
      <Lineage role={role} />
    </FormModal>
  );
};
