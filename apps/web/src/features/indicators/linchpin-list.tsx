import { Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import type { IndicatorReport } from '@understudy/contracts/indicators';
import { useTranslation } from 'react-i18next';
import { ButtonLink, TextLink } from '../../components/links.js';
import { PersonAvatar } from '../../components/person-card.js';
import { useFormat } from '../../lib/format.js';
import classes from './indicators.module.css';

/** People without whom fewer roles could be filled, by name, with the roles they would leave open. */
export const LinchpinList = ({ report }: { report: IndicatorReport }) => {
  const { t } = useTranslation('indicators');
  const format = useFormat();
  if (report.linchpins.length === 0) return null;
  return (
    <Card component="section" aria-labelledby="linchpins">
      <Group justify="space-between" align="flex-start" mb="md">
        <div>
          <Title order={2} size="h3" id="linchpins">
            {t('linchpins.title')}
          </Title>
          <Text size="sm" c="dimmed" maw="68ch">
            {t('linchpins.lead')}
          </Text>
        </div>
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
      </Group>
      <Stack component="ul" gap="md" m={0} p={0} className={classes.plain}>
        {report.linchpins.map(({ person, rolesLeftOpen }) => (
          <li key={person.id} className={classes.person}>
            <PersonAvatar person={person} size={36} />
            <div>
              <TextLink to="/people/$personId" params={{ personId: person.id }} fw={600} underline="hover" c="inherit">
                {person.name}
              </TextLink>
              <Text size="sm">
                {rolesLeftOpen.length > 0
                  ? t('linchpins.roles', { roles: format.list(rolesLeftOpen.map(({ name }) => name)) })
                  : t('linchpins.oneFewer')}
              </Text>
            </div>
          </li>
        ))}
      </Stack>
    </Card>
  );
};
