import { Alert, Stack, Table, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getFramework } from '@understudy/contracts/career-framework';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.js';
import { query } from '../../../lib/query.js';
import type { CampaignDraft } from './campaign-draft.js';
import { CampaignReach } from './campaign-reach.js';
import { useChosenWords } from './chosen-words.js';
import { useChosenInstrument } from './offered-instruments.js';

/** Everything once more before it begins, and what cannot be changed afterwards. */
export const CheckStep = ({ draft }: { draft: CampaignDraft }) => {
  const { t } = useTranslation('campaigns');
  const format = useFormat();
  const words = useChosenWords();
  const instrument = useChosenInstrument(draft.instrumentId);
  const { data: framework } = useQuery(query('framework', getFramework));
  const stage = framework?.stages.find(({ key }) => key === draft.targetStageKey);
  const { peer, report, others } = draft.thresholds;
  const remindDays = draft.remindDays ?? [];
  const rows: readonly (readonly [string, string])[] = [
    [t('who.name'), draft.name],
    [t('who.purpose'), draft.purpose || t('who.noPurpose')],
    [t('who.selection'), format.list(draft.selection.map(words))],
    [
      t('instrument.label'),
      instrument?.published
        ? t('check.instrument', { name: instrument.name, number: instrument.published.number })
        : (instrument?.name ?? ''),
    ],
    [t('instrument.stage'), stage?.name ?? t('instrument.own')],
    [t('raters.relations'), format.list(draft.relations.map((relation) => t(`whoIsAsked.${relation}`)))],
    [t('raters.nomination'), t(`raters.way.${draft.nomination}`)],
    [t('raters.thresholds'), t('check.thresholds', { peer, report, others })],
    [t('sight.manager'), t(`sight.sees.${draft.managerSees}`)],
    [t('sight.line'), t(`sight.sees.${draft.lineSees}`)],
    [t('dates.opensOn'), draft.opensOn ? format.day(draft.opensOn) : t('dates.byHand')],
    [t('dates.closesOn'), draft.closesOn ? format.day(draft.closesOn) : ''],
    [t('schedule.label'), remindDays.length === 0 ? t('schedule.never') : format.list(remindDays.map(String))],
  ];
  return (
    <Stack>
      <Table variant="vertical" layout="auto">
        <Table.Tbody>
          {rows.map(([label, value]) => (
            <Table.Tr key={label}>
              <Table.Th scope="row" w="36%">
                {label}
              </Table.Th>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>{value}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <CampaignReach draft={draft} />
      <Alert variant="light" color="apricot" icon={<IconLock aria-hidden />}>
        <Text size="sm">{t('check.fixed')}</Text>
      </Alert>
    </Stack>
  );
};
