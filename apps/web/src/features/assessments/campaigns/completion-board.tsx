import { Alert, Card, Progress, SimpleGrid, Table, Text, Title } from '@mantine/core';
import { IconShieldLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import {
  type BoardRow,
  type Campaign,
  exportCompletionBoard,
  getCompletionBoard,
} from '@understudy/contracts/assessments-campaigns';
import type { PanelNeed } from '@understudy/contracts/assessments-raters';
import { useTranslation } from 'react-i18next';
import { DownloadCsv } from '../../../components/download-csv.js';
import { ErrorState } from '../../../components/error-state.js';
import { TextLink } from '../../../components/links.js';
import { RowsSkeleton } from '../../../components/loading.js';
import { useFormat } from '../../../lib/format.js';
import { query } from '../../../lib/query.js';
import { useSession } from '../../../lib/session.js';
import { GroupsShort } from './groups-short.js';

const Completion = ({ row }: { row: BoardRow }) => {
  const { t } = useTranslation('campaigns');
  const format = useFormat();
  if (row.asked === null || row.submittedAtLeast === null) {
    return (
      <Text size="sm" c="dimmed" fs="italic">
        {t('board.few')}
      </Text>
    );
  }
  const asked = format.count(row.asked);
  const words =
    row.submittedAtLeast === 0
      ? t('board.hardlyAny', { asked })
      : t('board.atLeast', { done: format.count(row.submittedAtLeast), asked });
  return (
    <>
      <Progress
        value={row.asked === 0 ? 0 : (row.submittedAtLeast / row.asked) * 100}
        radius="xl"
        mb={4}
        aria-label={words}
      />
      <Text size="sm">{words}</Text>
    </>
  );
};

type CountProps = { value: number; label: string; campaign: Pick<Campaign, 'id' | 'status'>; needs: PanelNeed };

/**
 * How many need a hand, and the way to whom that is while something can still be done: after the last day too, for until
 * the release the campaign can be extended, and the page says for whom that would be worth it.
 */
const Count = ({ value, label, campaign: { id: campaignId, status }, needs }: CountProps) => {
  const format = useFormat();
  const leads = value > 0 && status === 'running';
  return (
    <Card padding="md">
      <Text fz="1.6rem" fw={650} className="figures">
        {format.count(value)}
      </Text>
      <Text size="sm" c="dimmed">
        {leads ? (
          <TextLink to="/campaigns/$campaignId/raters" params={{ campaignId }} search={{ needs }} inherit>
            {label}
          </TextLink>
        ) : (
          label
        )}
      </Text>
    </Card>
  );
};

/** How far a campaign is, by unit: counts that say of no few people whether they have answered. */
export const CompletionBoard = ({ campaign }: { campaign: Campaign }) => {
  const { t } = useTranslation('campaigns');
  const format = useFormat();
  const { homes } = useSession();
  const params = { campaignId: campaign.id };
  const board = useQuery(query('campaigns', getCompletionBoard, { params }));
  if (board.isPending) return <RowsSkeleton rows={6} />;
  if (board.isError) return <ErrorState failure={board.error} onRetry={() => void board.refetch()} />;
  const { total, rows, waitingForApproval, tooFewAsked, groups } = board.data;
  return (
    <section aria-labelledby="board-title">
      <Title order={2} id="board-title" mb="md">
        {t('board.title')}
      </Title>
      <SimpleGrid cols={{ base: 1, sm: 3 }} mb="lg">
        <Card padding="md">
          <Text fw={600} mb={6} mt={6}>
            {t('board.all', { count: total.people })}
          </Text>
          <Completion row={total} />
        </Card>
        <Count
          campaign={campaign}
          needs="approval"
          value={waitingForApproval}
          label={t('board.waiting', { count: waitingForApproval })}
        />
        <Count
          campaign={campaign}
          needs="peers"
          value={tooFewAsked}
          label={t('board.tooFewAsked', { count: tooFewAsked })}
        />
      </SimpleGrid>
      {homes.includes('admin') ? null : (
        <Text size="sm" c="dimmed" mb="lg" maw="68ch">
          {t('board.ofYourLine')}
        </Text>
      )}
      <GroupsShort campaignId={campaign.id} />
      <Card mt={groups ? 'lg' : 0}>
        <Table.ScrollContainer minWidth={250}>
          <Table className="figures" verticalSpacing="sm" aria-labelledby="board-title">
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('board.unit')}</Table.Th>
                <Table.Th scope="col">{t('board.people')}</Table.Th>
                <Table.Th scope="col" w="55%">
                  {t('board.answers')}
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row) => (
                <Table.Tr key={row.unit?.id ?? 'none'}>
                  <Table.Th scope="row" fw={550} style={{ overflowWrap: 'break-word' }}>
                    {row.unit?.name ?? t('board.noUnit')}
                  </Table.Th>
                  <Table.Td>{format.count(row.people)}</Table.Td>
                  <Table.Td>
                    <Completion row={row} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
        <DownloadCsv of={exportCompletionBoard} input={{ params }} />
      </Card>
      <Alert mt="md" variant="light" color="pine" icon={<IconShieldLock aria-hidden />}>
        {t('board.promise')}
      </Alert>
    </section>
  );
};
