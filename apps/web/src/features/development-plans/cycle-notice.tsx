import { Alert, Group, Stack, Text } from '@mantine/core';
import type { PlanHome } from '@understudy/contracts/development-plans-home';
import { useTranslation } from 'react-i18next';
import { ButtonLink, TextLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';

const Begin = ({ plan }: Pick<PlanHome, 'plan'>) => {
  const { t } = useTranslation('plans');
  if (!plan || plan.status === 'draft' || plan.goals === 0) {
    return (
      <ButtonLink to="/my-plan/new" size="sm">
        {t('home.make')}
      </ButtonLink>
    );
  }
  return (
    <Group gap="md">
      <ButtonLink to="/my-plan" search={{ open: 'carry-over' }} size="sm">
        {t('carryOver.title')}
      </ButtonLink>
      <TextLink to="/my-plan/new" size="sm">
        {t('cycle.anew')}
      </TextLink>
    </Group>
  );
};

type CycleNoticeProps = {
  home: PlanHome;
  /** Whether the way on is offered here, and not beside it already. */
  leading: boolean;
};

/** That a running cycle asks for a plan of mine; once there is one, how far it is and whom it waits for. */
export const CycleNotice = ({ home: { plan, otherPlans, cycle }, leading }: CycleNoticeProps) => {
  const { t } = useTranslation('plans');
  const format = useFormat();
  if (!cycle) return null;
  const counted = [plan, ...otherPlans].find((one) => one?.id === cycle.planId);
  const [from, to] = counted ? [counted.startsOn, counted.endsOn] : [cycle.plansStartOn, cycle.plansEndOn];
  const words = { name: cycle.name, period: format.dayRange(from, to), day: format.day(cycle.closesOn) };
  if (cycle.state === 'none') {
    return (
      <Alert variant="light" color="apricot" p="sm">
        <Stack gap="xs" align="flex-start">
          <Text size="sm">{t('cycle.none', words)}</Text>
          {leading ? <Begin plan={plan} /> : null}
        </Stack>
      </Alert>
    );
  }
  if (cycle.state !== 'draft' || !counted) {
    return (
      <Text size="sm" c="dimmed">
        {t('cycle.counts', words)}
      </Text>
    );
  }
  const waitingFor = counted.awaitsSignatureOf;
  return (
    <Alert variant="light" color={waitingFor ? 'gray' : 'apricot'} p="sm">
      <Text size="sm">
        {waitingFor
          ? t('cycle.theirs', { ...words, person: waitingFor.name })
          : t(counted.awaitsMySignature ? 'cycle.mine' : 'cycle.draft', words)}{' '}
        <TextLink to="/plans/$planId" params={{ planId: counted.id }}>
          {t(counted.awaitsMySignature ? 'home.toSign' : 'cycle.open')}
        </TextLink>
      </Text>
    </Alert>
  );
};
