import { Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import type { IndicatorReport } from '@understudy/contracts/indicators';
import { useTranslation } from 'react-i18next';
import { ButtonLink, TextLink } from '../../components/links.js';
import { PersonAvatar } from '../../components/person-card.js';
import { TableFile } from '../../components/table-file.js';
import { useFormat } from '../../lib/format.js';
import classes from './indicators.module.css';

/** People without whom fewer roles could be filled, by name, with the roles they would leave open. */
export const LinchpinList = ({ report }: { report: IndicatorReport }) => {
  const { t } = useTranslation(['indicators', 'figures']);
  const format = useFormat();
  const opens = ({ rolesLeftOpen }: IndicatorReport['linchpins'][number]) => rolesLeftOpen.map(({ name }) => name);
  if (report.linchpins.length === 0) return null;
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
            {t('linchpins.lead')}
          </Text>
        </div>
        <Group gap="xs">
          <ButtonLink
            to="/succession/what-if"
            search={{ kind: report.group.kind, group: report.group.id ?? undefined }}
            size="compact-sm"
            variant="subtle"
            leftSection={<IconRoute size={15} aria-hidden />}
            data-print="no"
          >
            {t('linchpins.whatIf')}
          </ButtonLink>
          <TableFile
            table={{
              columns: [t('linchpins.person'), t('linchpins.open')],
              rows: report.linchpins.map((one) => [
                one.person.name,
                opens(one).length > 0 ? format.list(opens(one)) : t('linchpins.oneFewer'),
              ]),
            }}
            fileName="linchpins"
            asOf={report.asOf}
            list={t('linchpins.title')}
          />
        </Group>
      </Group>
      <Stack component="ul" gap="md" m={0} p={0} className={classes.plain}>
        {report.linchpins.map((one) => (
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
              <Text size="sm">
                {opens(one).length > 0
                  ? t('linchpins.roles', { roles: format.list(opens(one)) })
                  : t('linchpins.oneFewer')}
              </Text>
            </div>
          </li>
        ))}
      </Stack>
    </Card>
  );
};
