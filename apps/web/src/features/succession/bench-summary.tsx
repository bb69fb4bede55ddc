import { Card, Select, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { type Horizon, horizon } from '@understudy/contracts/career-framework';
import type { BenchRole } from '@understudy/contracts/succession';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { benchPerHorizon, linchpinsOf } from './bench-of-roles.js';
import classes from './succession.module.css';

const Bar = ({ covered, filled, roles }: { covered: number; filled: number; roles: number }) => (
  <div className={classes.bar} aria-hidden>
    <div className={classes.covered} style={{ width: `${(covered / roles) * 100}%` }} />
    <div className={classes.filled} style={{ width: `${(filled / roles) * 100}%` }} />
  </div>
);

const Linchpins = ({ roles, by }: { roles: readonly BenchRole[]; by: Horizon }) => {
  const { t } = useTranslation(['succession', 'figures']);
  const format = useFormat();
  const linchpins = linchpinsOf(roles, by, format.compare);
  if (linchpins.length === 0) {
    const anyFilled = benchPerHorizon(roles).some(({ horizon: within, filled }) => within === by && filled > 0);
    return <Text size="sm">{t(anyFilled ? 'bench.noLinchpins' : 'bench.noSuccessors')}</Text>;
  }
  return (
    <Stack component="ul" gap="sm" m={0} p={0} className={classes.plain}>
      {linchpins.map(({ person, roleNames, onlyFor }) => (
        <li key={person.id}>
          <Text span fw={620}>
            {person.name}
          </Text>
          <Text size="sm">
            {onlyFor.length > 0
              ? t('bench.onlyFor', { count: onlyFor.length, roles: format.list(onlyFor) })
              : t('bench.oneOf', { roles: format.list(roleNames) })}
          </Text>
        </li>
      ))}
    </Stack>
  );
};

type BenchSummaryProps = {
  roles: readonly BenchRole[];
  /** By how soon those are ready who are counted to say on whom the bench depends. */
  by: Horizon;
  onBy: (by: Horizon) => void;
};

/** The bench at a glance: covered beside fillable at the same time, per horizon, and whom it depends on. */
export const BenchSummary = ({ roles, by, onBy }: BenchSummaryProps) => {
  const { t } = useTranslation(['succession', 'figures']);
  return (
    <SimpleGrid cols={{ base: 1, lg: 2 }}>
      <Card component="section" aria-labelledby="bench-summary">
        <Title order={2} size="h3" id="bench-summary">
          {t('bench.title')}
        </Title>
        <Text size="sm" c="dimmed" mb="md">
          {t('bench.lead')}
        </Text>
        <Stack gap="md">
          {benchPerHorizon(roles).map((one) => (
            <div key={one.horizon}>
              <Text size="sm" className="figures">
                <strong className={classes.sentence}>{t(`figures:horizon.${one.horizon}`)}:</strong>{' '}
                {t('bench.counts', { covered: one.covered, filled: one.filled, count: one.roles })}
              </Text>
              <Bar {...one} />
            </div>
          ))}
        </Stack>
      </Card>
      <Card component="section" aria-labelledby="bench-linchpins">
        <Title order={2} size="h3" id="bench-linchpins">
          {t('bench.linchpins')}
        </Title>
        <Text size="sm" c="dimmed" mb="md">
          {by === 'ready-now'
            ? t('bench.linchpinsLeadNow')
            : t('bench.linchpinsLead', { horizon: t(`figures:horizon.${by}`) })}
        </Text>
        <Select
          label={t('bench.by')}
          size="sm"
          maw={260}
          mb="md"
          allowDeselect={false}
          value={by}
          data={horizon.options.map((value) => ({ value, label: t(`figures:horizon.${value}`) }))}
          onChange={(value) => onBy(horizon.safeParse(value).data ?? by)}
          wrapperProps={{ 'data-print': 'no' }}
        />
        <Linchpins roles={roles} by={by} />
      </Card>
    </SimpleGrid>
  );
};
