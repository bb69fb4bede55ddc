import { Alert, Stack, Text } from '@mantine/core';
import { IconUserOff } from '@tabler/icons-react';
import type { getCampaign } from '@understudy/contracts/assessments-campaigns';
import type { CampaignReach } from '@understudy/contracts/assessments-reach';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import { daysBetweenRounds } from '@understudy/domain/assessments/anonymity-rules';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.js';

const reasons = ['stageNotAsked', 'askedLately'] as const;
const days = daysBetweenRounds;

/** The words for a reason: a stage that was chosen for all is not the one that each of them heads for. */
const wordsFor = (reason: (typeof reasons)[number], stageChosen: boolean) =>
  reason === 'stageNotAsked' && stageChosen ? 'chosenNotAsked' : reason;

type LeftOutPeopleProps = {
  leftOut: CampaignReach['leftOut'];
  /** Whether the stage to look at was chosen for everybody. */
  stageChosen: boolean;
  nobodyAsked: boolean;
};

/** Who of those chosen would not be asked about, by name, and why; nothing where everybody is. */
export const LeftOutPeople = ({ leftOut, stageChosen, nobodyAsked }: LeftOutPeopleProps) => {
  const { t } = useTranslation('campaigns');
  const format = useFormat();
  const some = reasons.filter((reason) => leftOut[reason].count > 0);
  if (some.length === 0) return null;
  return (
    <Alert variant="light" color="apricot" icon={<IconUserOff aria-hidden />}>
      <Stack gap="xs">
        {some.map((reason) => {
          const { count, people } = leftOut[reason];
          const further = count - people.length;
          const more = further > 0 ? [t('leftOut.more', { count: further, shown: format.count(further) })] : [];
          const names = format.list([...people.map(({ name }) => name), ...more]);
          return (
            <Text size="sm" key={reason}>
              {t(`leftOut.would.${wordsFor(reason, stageChosen)}`, { count, days, shown: format.count(count) })} {names}
              .
            </Text>
          );
        })}
        {nobodyAsked ? (
          <Text size="sm">
            {[t('leftOut.nobodyAsked'), ...some.map((reason) => t(`leftOut.mend.${reason}`, { days }))].join(' ')}
          </Text>
        ) : null}
      </Stack>
    </Alert>
  );
};

/** How many of those chosen a launched campaign is not about, and why; nothing where it is about all of them. */
export const LeftOutNote = ({ campaign: { leftOut, selection } }: { campaign: ResponseOf<typeof getCampaign> }) => {
  const { t } = useTranslation('campaigns');
  const format = useFormat();
  const some = reasons.filter((reason) => (leftOut?.[reason] ?? 0) > 0);
  if (leftOut === null || some.length === 0) return null;
  const stageChosen = selection.every(({ targetStageKey }) => targetStageKey !== null);
  return (
    <Text size="sm" c="dimmed" maw="68ch">
      {some
        .map((reason) =>
          t(`leftOut.was.${wordsFor(reason, stageChosen)}`, {
            count: leftOut[reason],
            days,
            shown: format.count(leftOut[reason]),
          }),
        )
        .join(' ')}
    </Text>
  );
};
