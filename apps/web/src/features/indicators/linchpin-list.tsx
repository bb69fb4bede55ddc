import { Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import type { BenchHorizon, IndicatorReport } from '@understudy/contracts/indicators';
import type { Linchpin } from '@understudy/contracts/indicators-report';
import { useTranslation } from 'react-i18next';
import { ButtonLink, TextLink } from '../../components/links.js';
import { PersonAvatar } from '../../components/person-card.js';
import { TableFile } from '../../components/table-file.js';
import { useFormat } from '../../lib/format.js';
import { widestHorizon } from '../../lib/widest-horizon.js';
import classes from './indicators.module.css';
import { LinchpinHorizon } from './linchpin-horizon.js';
import { useLinchpinWords } from './linchpin-words.js';
import { hasLinchpins, linchpinsWithin } from './linchpins-within.js';

type LinchpinListProps = {
  report: IndicatorReport;
  /** By how soon those who are counted are ready. */
  by?: BenchHorizon;
  /** Without it, as on a slide, nothing is chosen. */
  onBy?: (by: BenchHorizon) => void;
};

/** People without whom fewer roles could be filled by those ready within a horizon, by name, with the roles they would leave open. */
export const LinchpinList = ({ report, by = widestHorizon, onBy }: LinchpinListProps) => {
  const { t } = useTranslation(['indicators', 'figures']);
  const format = useFormat();
  const linchpinWords = useLinchpinWords();
  const opens = ({ rolesLeftOpen }: Linchpin) => rolesLeftOpen.map(({ name }) => name);
  if (!hasLinchpins(report)) return null;
  const people = linchpinsWithin(report, by);
  const horizon = t(`figures:horizon.${by}`);
  return (
    <Card component="section" aria-labelledby="linchpins">
      <Group justify="space-between" align="flex-start" mb="md">
        <div>
          <Title order={2} size="h3" id="linchpins">
            {t('linchpins.title')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('figures:unitAndDay', { unit: t('unit.people'), day: format.day(report.asOf) })}
          </Text>
          <Text size="sm" c="dimmed" maw="68ch">
            {by === 'ready-now' ? t('linchpins.leadNow') : t('linchpins.lead', { horizon })}
          </Text>
        </div>
        <Group gap="xs">
          <ButtonLink
            to="/succession/what-if"
            search={{ kind: report.group.kind, group: report.group.id ?? undefined, by }}
            size="compact-sm"
            variant="subtle"
            leftSection={<IconRoute size={15} aria-hidden />}
            data-print="no"
          >
            {t('linchpins.whatIf')}
          </ButtonLink>
          <TableFile
            table={{
              columns: [t('bench.horizon'), t('linchpins.person'), t('linchpins.open')],
              rows: (people ?? []).map((one) => [
                horizon,
                one.person.name,
                opens(one).length > 0 ? format.list(opens(one)) : t('linchpins.oneFewer'),
              ]),
            }}
            fileName={`linchpins-${by}`}
            asOf={report.asOf}
            knownOn={report.knownOn}
            list={t('linchpins.title')}
          />
        </Group>
      </Group>
      {onBy ? <LinchpinHorizon by={by} onBy={onBy} /> : null}
      {people === null ? <Text size="sm">{t('linchpins.notKept')}</Text> : null}
      {people?.length === 0 ? <Text size="sm">{t('linchpins.nobody')}</Text> : null}
      <Stack component="ul" gap="md" m={0} p={0} className={classes.plain}>
        {people?.map((one) => (
          <li key={one.person.id} className={classes.person}>
            <PersonAvatar person={one.person} size={36} />
            <div>
              <TextLink
                to="/people/$personId"
                params={{ personId: one.person.id }}
                fw={600}
                underline="hover"
                c="inherit"
              >
                {one.person.name}
              </TextLink>
              <Text size="sm">{linchpinWords(one)}</Text>
            </div>
          </li>
        ))}
      </Stack>
    </Card>
  );
};
