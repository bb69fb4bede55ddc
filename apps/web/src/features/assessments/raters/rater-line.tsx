import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { approveRater, type Rater, withdrawRater } from '@understudy/contracts/assessments-raters';
import { useTranslation } from 'react-i18next';
import { PersonAvatar } from '../../../components/person-card.js';
import { ProblemAlert } from '../../../components/problem-alert.js';
import { useAction } from '../../../lib/query.js';
import { VetoDialog } from './veto-dialog.js';

const colours = { proposed: 'apricot', asked: 'pine', submitted: 'pine', declined: 'gray', vetoed: 'gray' };

/** One rater: who, what became of the nomination, and what I may decide. Whether peers and reports answered shows nowhere. */
export const RaterLine = ({ assessmentId, rater }: { assessmentId: string; rater: Rater }) => {
  const { t } = useTranslation('assessments');
  const approve = useAction(approveRater, ['assessments', 'campaigns']);
  const withdraw = useAction(withdrawRater, ['assessments', 'campaigns']);
  const [vetoing, { open, close }] = useDisclosure(false);
  const params = { assessmentId, requestId: rater.requestId };
  const { name } = rater.person;
  return (
    <Stack gap={4} component="li">
      <Group justify="space-between" gap="sm">
        <Group gap="sm" wrap="nowrap">
          <PersonAvatar person={rater.person} size={32} />
          <div>
            <Text fw={550}>{name}</Text>
            {rater.reason ? (
              <Text size="sm" c="dimmed">
                {rater.reason}
              </Text>
            ) : null}
          </div>
        </Group>
        <Group gap="xs">
          <Badge variant="light" color={colours[rater.status]}>
            {t(`raters.status.${rater.status}`)}
          </Badge>
          {rater.abilities.includes('approve') ? (
            <Button
              size="xs"
              loading={approve.isPending}
              aria-label={t('raters.approveNamed', { name })}
              onClick={() => approve.mutate({ params })}
            >
              {t('raters.approve')}
            </Button>
          ) : null}
          {rater.abilities.includes('veto') ? (
            <Button size="xs" variant="default" aria-label={t('raters.vetoNamed', { name })} onClick={open}>
              {t('raters.veto')}
            </Button>
          ) : null}
          {rater.abilities.includes('withdraw') ? (
            <Button
              size="xs"
              variant="default"
              loading={withdraw.isPending}
              aria-label={t('raters.withdrawNamed', { name })}
              onClick={() => withdraw.mutate({ params })}
            >
              {t('raters.withdraw')}
            </Button>
          ) : null}
        </Group>
      </Group>
      <ProblemAlert problem={approve.error ?? withdraw.error ?? null} />
      <VetoDialog assessmentId={assessmentId} rater={rater} opened={vetoing} onClose={close} />
    </Stack>
  );
};
