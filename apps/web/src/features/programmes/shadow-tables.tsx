import { Card, Table, Text, Title } from '@mantine/core';
import type { ShadowToLeadReport } from '@understudy/contracts/programmes-rotations';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/data-table.js';
import { TextLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';

/** Which share has led by so many cohorts after the first; whoever may still come to it is counted as long as seen. */
export const ShadowCurve = ({ curve }: Pick<ShadowToLeadReport, 'curve'>) => {
  const { t } = useTranslation('rotations');
  const format = useFormat();
  return (
    <Card component="section" aria-labelledby="curve">
      <Title order={2} size="h3" id="curve">
        {t('curve.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm" maw="68ch">
        {t('curve.lead')}
      </Text>
      <Table.ScrollContainer minWidth={480}>
        <Table className="figures" verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('curve.time')}</Table.Th>
              <Table.Th scope="col" ta="end">
                {t('curve.led')}
              </Table.Th>
              <Table.Th scope="col" ta="end">
                {t('curve.interval')}
              </Table.Th>
              <Table.Th scope="col" ta="end">
                {t('curve.atRisk')}
              </Table.Th>
              <Table.Th scope="col" ta="end">
                {t('curve.events')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {curve.map(({ time, survival, lower, upper, atRisk, events }) => (
              <Table.Tr key={time}>
                <Table.Th scope="row">{format.count(time)}</Table.Th>
                <Table.Td ta="end">{format.percent(1 - survival)}</Table.Td>
                <Table.Td ta="end">
                  {lower === null || upper === null ? null : format.interval(1 - upper, 1 - lower, 'proportion')}
                </Table.Td>
                <Table.Td ta="end">{format.count(atRisk)}</Table.Td>
                <Table.Td ta="end">{format.count(events)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Card>
  );
};

/** Who began as a shadow in which cohort, and in which they led for the first time. */
export const ShadowPeople = ({ people }: Pick<ShadowToLeadReport, 'people'>) => {
  const { t } = useTranslation('rotations');
  return (
    <section aria-labelledby="people">
      <Title order={2} size="h3" id="people" mb="sm">
        {t('people.title')}
      </Title>
      <DataTable
        label={t('people.title')}
        rows={people}
        rowKey={({ person }) => person.id}
        empty={null}
        columns={[
          {
            id: 'person',
            header: t('people.person'),
            cell: ({ person }) => (
              <TextLink to="/people/$personId" params={{ personId: person.id }}>
                {person.name}
              </TextLink>
            ),
          },
          { id: 'began', header: t('people.began'), cell: ({ began }) => began.name },
          { id: 'led', header: t('people.led'), cell: ({ led }) => led?.name ?? t('people.notYet') },
        ]}
      />
    </section>
  );
};
