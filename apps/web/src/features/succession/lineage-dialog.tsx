import { Button, Group, Loader, Stack, Text, Timeline, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CriticalRole } from '@understudy/contracts/succession';
import { exportRoleHistory, roleSpellSorts } from '@understudy/contracts/succession-history';
import type { RoleOpening } from '@understudy/contracts/succession-openings';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { DownloadCsv } from '../../components/download-csv.js';
import { ErrorState } from '../../components/error-state.js';
import { FormModal } from '../../components/form-modal.js';
import { ListSort } from '../../components/list-sort.js';
import { useArrangement } from '../../lib/arrangement.js';
import { useFormat } from '../../lib/format.js';
import { useSession } from '../../lib/session.js';
import { CorrectHolderForm } from './correct-holder-form.js';
import { CorrectUnitForm } from './correct-unit-form.js';
import { HeldSpells } from './held-spells.js';
import { historyQuery, lineageQuery } from './opening-queries.js';
import { RoleChanges } from './role-changes.js';

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

const Openings = ({ role }: LineageProps) => {
  const { t } = useTranslation('succession');
  const { data, error, isPending, refetch } = useQuery(lineageQuery(role.id));
  const lines = useStep();
  if (isPending) return <Loader aria-label={t('openings.title')} />;
  if (error) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  const words = { open: t('role.vacant'), withdrawn: t('openings.states.withdrawn'), outside: t('lineage.outside') };
  if (data.items.length === 0) return <Text size="sm">{t('lineage.none')}</Text>;
  return (
    <Timeline bulletSize={14} lineWidth={2} aria-label={t('openings.title')}>
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

const Holders = ({ role }: LineageProps) => {
  const { t } = useTranslation('succession');
  const today = useSession().organisation?.today ?? null;
  const [knownOn, setKnownOn] = useState<string | null>(null);
  const asked = knownOn === null || knownOn === today ? undefined : knownOn;
  const order = useArrangement(roleSpellSorts, 'descending', 'spells');
  const wanted = { ...order.asked, knownOn: asked };
  const { data, error, isPending, refetch } = useQuery(historyQuery(role.id, wanted));
  return (
    <Stack gap="sm">
      <div data-print={asked === undefined ? 'no' : undefined}>
        <DateInput
          clearable
          size="sm"
          label={t('lineage.knownOn')}
          description={t('lineage.knownOnHelp')}
          maxDate={today ?? undefined}
          value={knownOn}
          onChange={setKnownOn}
        />
      </div>
      {isPending ? (
        <Loader aria-label={t('lineage.holders')} />
      ) : error ? (
        <ErrorState failure={error} onRetry={() => void refetch()} />
      ) : data.items.length === 0 ? (
        <Text size="sm">{t('lineage.noHolder')}</Text>
      ) : (
        <>
          {data.items.length > 1 ? <ListSort {...order} list={t('lineage.holders')} /> : null}
          <HeldSpells items={data.items} />
        </>
      )}
      <DownloadCsv
        of={exportRoleHistory}
        input={{ params: { roleId: role.id }, query: wanted }}
        list={t('lineage.holders')}
      />
    </Stack>
  );
};

const Lineage = ({ role }: LineageProps) => {
  const { t } = useTranslation('succession');
  const [correcting, setCorrecting] = useState<'holder' | 'unit' | null>(null);
  const done = () => setCorrecting(null);
  if (correcting === 'holder') return <CorrectHolderForm role={role} onClose={done} />;
  if (correcting === 'unit') return <CorrectUnitForm role={role} onClose={done} />;
  return (
    <Stack>
      <Title order={3} size="h5">
        {t('lineage.holders')}
      </Title>
      <Holders role={role} />
      {role.abilities.includes('correct') ? (
        <Group gap="sm" data-print="no">
          <Button variant="light" onClick={() => setCorrecting('holder')}>
            {t('lineage.correct')}
          </Button>
          <Button variant="light" onClick={() => setCorrecting('unit')}>
            {t('lineage.correctUnit')}
          </Button>
        </Group>
      ) : null}
      <Title order={3} size="h5">
        {t('openings.title')}
      </Title>
      <Openings role={role} />
      <Title order={3} size="h5">
        {t('changes.title')}
      </Title>
      <RoleChanges roleId={role.id} />
    </Stack>
  );
};

/** Who held a role before and after, how long it stood open, who grew into it from which nomination, and what was changed of it. */
export const LineageDialog = ({ role, opened, onClose }: LineageProps & { opened: boolean; onClose: () => void }) => {
  const { t } = useTranslation('succession');
  return (
    <FormModal opened={opened} onClose={onClose} title={t('lineage.title', { role: role.name })}>
      <Lineage role={role} />
    </FormModal>
  );
};
