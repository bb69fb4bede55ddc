import { Card, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** What there is about somebody, from what everybody sees to what nobody else does. */
const kinds = [
  'directory',
  'history',
  'signals',
  'results',
  'answers',
  'plans',
  'checkIns',
  'privateNotes',
  'companion',
  'applications',
  'stretches',
  'promises',
  'mentoring',
  'peerGroups',
  'programmes',
  'learning',
  'skipLevels',
  'effectiveness',
  'succession',
  'calibration',
] as const;

/** What is kept about a person, and for each kind who reads it: the rules, in plain words. */
export const SightTable = () => {
  const { t } = useTranslation('people');
  return (
    <Card component="section" aria-labelledby="who-sees-what">
      <Title order={2} size="h3" id="who-sees-what">
        {t('sight.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="md" maw="68ch">
        {t('sight.lead')}
      </Text>
      <Table verticalSpacing="sm" aria-labelledby="who-sees-what">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" w="32%">
              {t('sight.what')}
            </Table.Th>
            <Table.Th scope="col">{t('sight.who')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {kinds.map((kind) => (
            <Table.Tr key={kind} style={{ verticalAlign: 'top' }}>
              <Table.Th scope="row" fw={600}>
                {t(`sight.of.${kind}.what`)}
              </Table.Th>
              <Table.Td>{t(`sight.of.${kind}.who`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Card>
  );
};
