import { Card, Group, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import {
  earlierTransitionSorts,
  exportMyEarlierTransitions,
} from '@understudy/contracts/development-plans-transitions';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { ListFoot } from '../../components/list-foot.js';
import { ListNarrowing } from '../../components/list-narrowing.js';
import { ListSort } from '../../components/list-sort.js';
import { NothingFits } from '../../components/nothing-fits.js';
import { useArrangement, useNarrowing } from '../../lib/arrangement.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf } from '../../lib/query.js';
import { earlierTransitionsQuery, stepReasons } from './companion-query.js';
import { WrittenLines } from './written-lines.js';

/** The steps that are behind me, with what I ticked and wrote; nothing for whoever took none. */
export const EarlierSteps = () => {
  const { t } = useTranslation('transitions');
  const format = useFormat();
  const order = useArrangement(earlierTransitionSorts, 'descending', 'earlier');
  const reason = useNarrowing('earlierReason', stepReasons);
  const asked = { ...order.asked, reason: reason.value };
  const steps = useInfiniteQuery(earlierTransitionsQuery(asked));
  const items = itemsOf(steps.data);
  const narrowed = reason.value !== undefined;
  if (steps.isError) return <ErrorState failure={steps.error} onRetry={() => void steps.refetch()} />;
  if (items.length === 0 && !narrowed && !steps.isPlaceholderData) return null;
  return (
    <Card component="section" aria-labelledby="earlier-steps">
      <Title order={2} id="earlier-steps">
        {t('earlier.title')}
      </Title>
      <Text c="dimmed" size="sm" mb="md">
        {t('earlier.lead')}
      </Text>
      {items.length > 1 || narrowed || steps.isPlaceholderData ? (
        <Group mb="sm" gap="sm" align="flex-end">
          <ListNarrowing
            label={t('list.reason')}
            all={t('list.anyReason')}
            choices={stepReasons.map((value) => ({ value, label: t(`reason.${value}`) }))}
            {...reason}
          />
          <ListSort {...order} list={t('earlier.title')} />
        </Group>
      ) : null}
      {steps.data && items.length === 0 && narrowed ? (
        <NothingFits text={t('earlier.none')} fields={['earlierReason']} />
      ) : null}
      {items.map(({ id, stage, fromStage, enteredOn, reason: kind, lines }) => (
        <details key={id}>
          <summary>
            {fromStage ? t('from', { from: fromStage.name, to: stage.name }) : stage.name} ·{' '}
            {t('list.since', { day: format.day(enteredOn) })} · {t(`reason.${kind}`)}
          </summary>
          {lines.length > 0 ? <WrittenLines lines={lines} /> : <Text size="sm">{t('earlier.nothing')}</Text>}
        </details>
      ))}
      <ListFoot
        pages={steps}
        mt="sm"
        of={exportMyEarlierTransitions}
        input={{ query: asked }}
        list={t('earlier.title')}
      />
    </Card>
  );
};
