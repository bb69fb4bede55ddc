import { Card, ScrollArea, Skeleton, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import {
  type BelievedFigures,
  exportBelievedFigures,
  getBelievedFigures,
} from '@understudy/contracts/indicators-beliefs';
import { useTranslation } from 'react-i18next';
import { DownloadCsv } from '../../components/download-csv.js';
import { ErrorState } from '../../components/error-state.js';
import { useFormat } from '../../lib/format.js';
import { query } from '../../lib/query.js';
import type { ChosenGroup } from './chosen-group.js';
import { FigureValue } from './figure-value.js';

type BeliefCardProps = { group: ChosenGroup; asOf?: string; knownOn: string };

/** What was known of a day on it or on a later one, beside what is known now; says plainly where nobody had computed it. */
export const BeliefCard = ({ group, asOf, knownOn }: BeliefCardProps) => {
  const { t } = useTranslation('indicators');
  const format = useFormat();
  const { data, error, isPending, refetch } = useQuery(
    query('indicators', getBelievedFigures, { query: { ...group, asOf, knownOn } }),
  );
  if (error) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (isPending) return <Skeleton height={240} radius="lg" />;
  const days = { asOf: format.day(data.asOf), knownOn: format.day(knownOn) };
  return (
    <Card component="section" aria-labelledby="belief">
      <Title order={2} size="h3" id="belief">
        {t('belief.title', days)}
      </Title>
      <Text size="sm" c="dimmed" mb="md" maw="68ch">
        {data.state === 'known' ? t('belief.lead') : t(`belief.${data.state}`, days)}
      </Text>
      {data.state === 'known' ? (
        <>
          <BeliefTable believed={data} />
          <DownloadCsv
            of={exportBelievedFigures}
            input={{ query: { ...group, asOf, knownOn } }}
            list={t('belief.title', days)}
          />
        </>
      ) : null}
    </Card>
  );
};

const BeliefTable = ({ believed: { figures, version, knownOn } }: { believed: BelievedFigures }) => {
  const { t } = useTranslation(['indicators', 'figures']);
  const format = useFormat();
  const changed = figures.filter((one) => one.changed);
  return (
    <>
      <Text size="sm" mb="sm">
        {changed.length === 0 ? t('belief.same') : t('belief.changed', { count: changed.length })}
      </Text>
      {changed.length === 0 ? null : (
        <ScrollArea viewportProps={{ tabIndex: 0 }}>
          <Table className="figures" aria-labelledby="belief" miw={480}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('compare.indicator')}</Table.Th>
                <Table.Th scope="col">{t('belief.then', { day: format.day(knownOn) })}</Table.Th>
                <Table.Th scope="col">{t('belief.now')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {changed.map(({ former, now }) => (
                <Table.Tr key={`${now.indicator} ${now.horizon ?? ''}`}>
                  <Table.Th scope="row" fw={550}>
                    {t(`figures:indicator.${now.indicator}`)}
                    {now.horizon ? (
                      <Text span size="xs" c="dimmed" display="block">
                        {t(`figures:horizon.${now.horizon}`)}
                      </Text>
                    ) : null}
                  </Table.Th>
                  <Table.Td>
                    <FigureValue figure={former} />
                  </Table.Td>
                  <Table.Td>
                    <FigureValue figure={now} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollArea>
      )}
      {version ? (
        <Text size="xs" c="dimmed" mt="sm">
          {t('belief.version', { when: format.instant(version.computedAt), version: version.formulaVersion })}
          {version.inputsHash ? ` ${t('belief.inputs', { hash: version.inputsHash.slice(0, 12) })}` : null}
        </Text>
      ) : null}
    </>
  );
};
