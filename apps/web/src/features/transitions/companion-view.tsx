import { Stack } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { ButtonLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { useFormat } from '../../lib/format.js';
import { myTransitionQuery } from './companion-query.js';
import { DaysCard } from './days-card.js';
import { DerailerCheck } from './derailer-check.js';
import { DipCard } from './dip-card.js';
import { EarlierSteps } from './earlier-steps.js';
import { HabitsCard } from './habits-card.js';
import { ShiftCard } from './shift-card.js';
import { WhoReads } from './who-reads.js';

/** My companion through the first months of a new stage. */
export const CompanionView = () => {
  const { t } = useTranslation('transitions');
  const format = useFormat();
  const { data } = useSuspenseQuery(myTransitionQuery);
  const { transition } = data;
  if (transition === null) {
    return (
      <>
        <PageHeader title={t('none')} />
        <EmptyState
          icon={<IconRoute />}
          title={t('none')}
          action={<ButtonLink to="/my-development">{t('noneAction')}</ButtonLink>}
        >
          {t('noneText')}
        </EmptyState>
        <EarlierSteps />
      </>
    );
  }
  const { stage, fromStage, enteredOn, reason, day } = transition;
  const over = [
    t(`reason.${reason}`),
    fromStage ? t('from', { from: fromStage.name, to: stage.name }) : null,
    t('dayCount', { day: format.count(day) }),
  ];
  return (
    <>
      <PageHeader
        title={t('title', { stage: stage.name })}
        over={over.filter((part) => part).join(' · ')}
        lead={t('lead', { day: format.day(enteredOn) })}
      />
      <Stack gap="lg">
        <WhoReads companion={transition} />
        <ShiftCard companion={transition} />
        {transition.dip ? <DipCard dip={transition.dip} /> : null}
        <HabitsCard companion={transition} />
        <DaysCard companion={transition} />
        <DerailerCheck companion={transition} />
        <EarlierSteps />
      </Stack>
    </>
  );
};
