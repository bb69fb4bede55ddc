import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { changePlanStatus, type Plan } from '@understudy/contracts/development-plans';
import { signPlan, withdrawConsent } from '@understudy/contracts/development-plans-goals';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';
import { AgreedList } from './agreed-list.js';
import { meaningOf, signersOf } from './agreed-words.js';
import classes from './plan.module.css';

/** Who has signed what the plan says now, whose turn it is, and the one button that is mine. */
export const AgreementCard = ({ plan }: { plan: Plan }) => {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const { personId } = useSession();
  const sign = useAction(signPlan, ['plans', 'development', 'stages']);
  const withdraw = useAction(withdrawConsent, ['plans', 'development', 'stages']);
  const start = useAction(changePlanStatus, ['plans', 'development', 'stages']);
  const { agreement, abilities } = plan;
  const params = { planId: plan.id };
  const signers = signersOf(plan);
  const waitingFor = signers.find(({ signature }) => signature === null);
  return (
    <Card component="section" aria-labelledby="agreement">
      <Title order={2} size="h3" id="agreement" mb={4}>
        {t('agreement.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t(`agreement.${meaningOf(agreement)}.${agreement.state}`)}
      </Text>
      <ul className={classes.lines}>
        {signers.map(({ role, who, signature }) => (
          <li key={role}>
            <Group gap="xs" wrap="nowrap" align="flex-start">
              {signature ? (
                <IconCircleCheck size={20} color="var(--good)" aria-hidden style={{ flex: 'none' }} />
              ) : (
                <IconCircleDashed size={20} color="var(--next)" aria-hidden style={{ flex: 'none' }} />
              )}
              <Text size="sm">
                <strong>{signature?.signer.name ?? who.name}</strong>{' '}
                {signature
                  ? t('agreement.signedAt', { when: format.instant(signature.signedAt) })
                  : t(
                      agreement.ended
                        ? 'agreement.never'
                        : who.id === personId
                          ? 'agreement.yourTurn'
                          : 'agreement.notYet',
                    )}
              </Text>
            </Group>
          </li>
        ))}
      </ul>
      {agreement.counterpart === 'alone' && !agreement.ended ? (
        <Text size="sm" c="dimmed" mt="sm">
          {t('agreement.alone')}
        </Text>
      ) : null}
      <AgreedList plan={plan} />
      <Stack gap="xs" mt="md" data-print="no">
        <ProblemAlert problem={sign.error ?? withdraw.error ?? start.error} />
        {abilities.includes('sign') ? (
          <>
            <Text size="sm">{t(plan.goalList.length === 0 ? 'agreement.needsGoal' : 'agreement.signMeans')}</Text>
            <Button
              disabled={plan.goalList.length === 0}
              loading={sign.isPending}
              onClick={() => sign.mutate({ params, body: { contentHash: agreement.contentHash } })}
            >
              {t('agreement.sign')}
            </Button>
          </>
        ) : null}
        {plan.status === 'agreed' ? (
          <Text size="sm">{t('agreement.begins', { day: format.day(plan.startsOn) })}</Text>
        ) : null}
        {abilities.includes('activate') ? (
          <Button
            variant="default"
            loading={start.isPending}
            onClick={() => start.mutate({ params, body: { version: plan.version, status: 'active' } })}
          >
            {t('agreement.start')}
          </Button>
        ) : null}
        {abilities.includes('withdraw-consent') ? (
          <Button
            variant="subtle"
            color="gray"
            loading={withdraw.isPending}
            onClick={() => withdraw.mutate({ params })}
          >
            {t('agreement.withdraw')}
          </Button>
        ) : null}
        {!abilities.includes('sign') && waitingFor && waitingFor.who.id !== personId && !agreement.ended ? (
          <Text size="sm" c="dimmed">
            {t('agreement.waitingFor', { name: waitingFor.who.name })}
          </Text>
        ) : null}
      </Stack>
    </Card>
  );
};
