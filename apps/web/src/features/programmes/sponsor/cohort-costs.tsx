import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type CohortCost, changeCohortCost, exportCohortCosts } from '@understudy/contracts/programmes-sponsor';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DownloadCsv } from '../../../components/download-csv.js';
import { ErrorState } from '../../../components/error-state.js';
import { RowsSkeleton } from '../../../components/loading.js';
import { ProblemAlert } from '../../../components/problem-alert.js';
import { useFormat } from '../../../lib/format.js';
import { useAction } from '../../../lib/query.js';
import { moneyWords } from '../learning/money-words.js';
import { CostDialog } from './cost-dialog.js';
import { cohortCostsQuery } from './sponsor-queries.js';

type RowProps = { cost: CohortCost; onChange: () => void; onRemove: (removed: boolean) => void };

const CostRow = ({ cost, onChange, onRemove }: RowProps) => {
  const { t, i18n } = useTranslation('sponsor');
  const format = useFormat();
  const name = t('cost.name', { kind: t(`cost.kind.${cost.kind}`), money: moneyWords(i18n.language, cost.cost) });
  const gone = cost.removedOn !== null;
  return (
    <Group component="li" justify="space-between" gap="sm">
      <div style={{ flex: '1 1 14rem', minWidth: 0 }}>
        <Text size="sm" fw={600} td={gone ? 'line-through' : undefined} className="figures">
          {name}
        </Text>
        <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {[format.day(cost.spentOn), cost.what, gone ? t('cost.gone') : ''].filter((word) => word !== '').join(' · ')}
        </Text>
      </div>
      <Group gap="xs">
        {gone ? null : (
          <Button size="xs" variant="default" aria-label={t('cost.changeOf', { name })} onClick={onChange}>
            {t('cost.change')}
          </Button>
        )}
        <Button
          size="xs"
          variant="subtle"
          aria-label={t(gone ? 'cost.restoreOf' : 'cost.removeOf', { name })}
          onClick={() => onRemove(!gone)}
        >
          {t(gone ? 'cost.restore' : 'cost.remove')}
        </Button>
      </Group>
    </Group>
  );
};

/** What a cohort cost, entered by admins; also after its end, for bills come late. */
export const CohortCosts = ({ cohortId }: { cohortId: string }) => {
  const { t } = useTranslation('sponsor');
  const list = useQuery(cohortCostsQuery(cohortId));
  const change = useAction(changeCohortCost, ['programmes']);
  const [writing, setWriting] = useState<{ cost: CohortCost | null } | null>(null);
  return (
    <section aria-labelledby="costs">
      <Stack gap="sm">
        <Title order={2} size="h3" id="costs">
          {t('cost.title')}
        </Title>
        <Text size="sm" c="dimmed" maw="68ch">
          {t('cost.lead')}
        </Text>
        {list.isPending ? <RowsSkeleton rows={1} /> : null}
        {list.isError ? <ErrorState failure={list.error} onRetry={() => void list.refetch()} /> : null}
        <ProblemAlert problem={change.error} />
        {list.data && list.data.items.length > 0 ? (
          <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
            {list.data.items.map((cost) => (
              <CostRow
                key={cost.id}
                cost={cost}
                onChange={() => setWriting({ cost })}
                onRemove={(removed) =>
                  change.mutate({ params: { cohortCostId: cost.id }, body: { version: cost.version, removed } })
                }
              />
            ))}
          </Stack>
        ) : null}
        {list.data?.items.length === 0 ? <Text size="sm">{t('cost.none')}</Text> : null}
        <Group>
          <Button
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => setWriting({ cost: null })}
          >
            {t('cost.add')}
          </Button>
          {list.data && list.data.items.length > 0 ? (
            <DownloadCsv of={exportCohortCosts} input={{ params: { cohortId } }} list={t('cost.title')} />
          ) : null}
        </Group>
      </Stack>
      <CostDialog
        opened={writing !== null}
        cohortId={cohortId}
        cost={writing?.cost ?? null}
        onClose={() => setWriting(null)}
      />
    </section>
  );
};
