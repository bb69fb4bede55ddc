import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type Cohort, offerPlaces, stepCohort } from '@understudy/contracts/programmes-cohorts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { useAction } from '../../lib/query.js';
import { ApplyDialog } from './apply-dialog.js';
import { CohortDialog } from './cohort-dialog.js';
import { NominateDialog } from './nominate-dialog.js';

const steps = ['open', 'end', 'cancel'] as const;
type Asked = (typeof steps)[number] | 'change' | 'apply' | 'nominate' | 'offer-places';

/** Everything that the reader can do with a cohort. */
export const CohortSteps = ({ cohort }: { cohort: Cohort }) => {
  const { t } = useTranslation('programmes');
  const [asked, setAsked] = useState<Asked | null>(null);
  const step = useAction(stepCohort, ['programmes', 'organisation']);
  const offer = useAction(offerPlaces, ['programmes']);
  const params = { cohortId: cohort.id };
  const close = () => {
    step.reset();
    offer.reset();
    setAsked(null);
  };
  const asking = ([...steps, 'offer-places'] as const).find((one) => one === asked);
  const confirm = () => {
    if (asking === 'offer-places') {
      offer.mutate(
        { params },
        {
          onSuccess: ({ offered, waiting }) => {
            notifications.show({ message: t('cohort.offered', { offered, waiting }) });
            close();
          },
        },
      );
    } else if (asking) {
      step.mutate({ params, body: { action: asking, version: cohort.version } }, { onSuccess: close });
    }
  };
  const may = (ability: Cohort['abilities'][number]) => cohort.abilities.includes(ability);
  return (
    <>
      {may('change') ? (
        <Button variant="default" onClick={() => setAsked('change')}>
          {t('cohort.change')}
        </Button>
      ) : null}
      {steps.filter(may).map((one) => (
        <Button key={one} variant={one === 'open' ? 'filled' : 'default'} onClick={() => setAsked(one)}>
          {t(`cohort.step.${one}.label`)}
        </Button>
      ))}
      {may('nominate') ? (
        <Button variant="default" onClick={() => setAsked('nominate')}>
          {t('cohort.nominate')}
        </Button>
      ) : null}
      {may('offer-places') ? (
        <Button variant="default" onClick={() => setAsked('offer-places')}>
          {t('cohort.step.offer-places.label')}
        </Button>
      ) : null}
      {may('apply') ? (
        <Button variant={may('change') ? 'default' : 'filled'} onClick={() => setAsked('apply')}>
          {t('cohort.apply')}
        </Button>
      ) : null}
      <CohortDialog opened={asked === 'change'} programmeId={cohort.programme.id} cohort={cohort} onClose={close} />
      <ApplyDialog opened={asked === 'apply'} cohort={cohort} onClose={close} />
      <NominateDialog opened={asked === 'nominate'} cohort={cohort} onClose={close} />
      {asking ? (
        <ConfirmDialog
          opened
          danger={asking === 'cancel'}
          title={t(`cohort.step.${asking}.title`, { name: cohort.name })}
          confirmLabel={t(`cohort.step.${asking}.label`)}
          sending={step.isPending || offer.isPending}
          problem={step.error ?? offer.error}
          onConfirm={confirm}
          onClose={close}
        >
          {t(`cohort.step.${asking}.text`)}
        </ConfirmDialog>
      ) : null}
    </>
  );
};
