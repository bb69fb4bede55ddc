import { Badge, Stack, Text } from '@mantine/core';
import type { WaitingDecision } from '@understudy/contracts/programmes-decisions';
import { type ComponentProps, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../../components/data-table.js';
import { TextLink } from '../../../components/links.js';
import { useFormat } from '../../../lib/format.js';
import { useToday } from '../../../lib/today.js';
import { EnrolmentSteps } from '../enrolment-steps.js';

type DecisionTableProps = Omit<ComponentProps<typeof DataTable<WaitingDecision>>, 'label' | 'columns' | 'rowKey'>;

/** What waits, one row each, with the steps that its reader can take at once. */
export const DecisionTable = (props: DecisionTableProps) => {
  const { t } = useTranslation('enrolments');
  const format = useFormat();
  const today = useToday();
  const columns = useMemo<Column<WaitingDecision>[]>(
    () => [
      {
        id: 'person',
        header: t('decisions.person'),
        sortable: true,
        cell: ({ person, kind, position, earlierTries, programme, cohort, dueOn }) => (
          <Stack gap={4} align="flex-start">
            <TextLink to="/people/$personId" params={{ personId: person.id }} fw={600}>
              {person.name}
            </TextLink>
            <Badge variant="light">{t(`decisions.kind.${kind}`)}</Badge>
            <Text size="xs" c="dimmed" hiddenFrom="sm" data-print="no">
              {programme.name}, {cohort.name}
            </Text>
            <Text size="xs" c={dueOn < today ? 'var(--next)' : 'dimmed'} hiddenFrom="sm" data-print="no">
              {t(dueOn < today ? 'decisions.over' : 'decisions.until', { day: format.day(dueOn) })}
            </Text>
            {position === null && earlierTries > 0 ? (
              <Text size="xs" c="dimmed">
                {t('earlierTries', { count: earlierTries })}
              </Text>
            ) : null}
          </Stack>
        ),
      },
      {
        id: 'programme',
        header: t('decisions.programme'),
        sortable: true,
        hideBelow: 'sm',
        cell: ({ programme, cohort, state }) => (
          <Stack gap={2} align="flex-start">
            <TextLink to="/cohorts/$cohortId" params={{ cohortId: cohort.id }} search={{ state }}>
              {programme.name}
            </TextLink>
            <Text size="xs" c="dimmed">
              {cohort.name}
            </Text>
          </Stack>
        ),
      },
      {
        id: 'since',
        header: t('decisions.since'),
        sortable: true,
        hideBelow: 'md',
        cell: ({ since }) => format.dayOf(since),
      },
      {
        id: 'due',
        header: t('decisions.due'),
        sortable: true,
        hideBelow: 'sm',
        cell: ({ dueOn }) => (
          <Text size="sm" c={dueOn < today ? 'var(--next)' : undefined} fw={dueOn < today ? 600 : undefined}>
            {dueOn < today ? t('decisions.over', { day: format.day(dueOn) }) : format.day(dueOn)}
          </Text>
        ),
      },
      {
        id: 'steps',
        header: t('decisions.steps'),
        cell: (decision) => <EnrolmentSteps enrolment={decision} />,
      },
    ],
    [t, format, today],
  );
  return <DataTable label={t('decisions.title')} columns={columns} rowKey={({ id }) => id} {...props} />;
};
