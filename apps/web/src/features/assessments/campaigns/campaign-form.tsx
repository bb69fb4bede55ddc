import { Button, Card, Group, Stack, Stepper, Text } from '@mantine/core';
import { IconCalendarClock, IconRocket } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type Campaign, createCampaign, launchCampaign } from '@understudy/contracts/assessments-campaigns';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert.js';
import { useContractForm } from '../../../lib/form.js';
import { useFormat } from '../../../lib/format.js';
import { useAction } from '../../../lib/query.js';
import { bodyOf, type CampaignDraft, fieldsOfSteps, hindranceOf } from './campaign-draft.js';
import { useReach } from './campaign-reach.js';
import { CheckStep } from './check-step.js';
import { DatesStep } from './dates-step.js';
import { InstrumentStep } from './instrument-step.js';
import { useKeepDraft } from './keep-draft.js';
import { offeredInstrumentsQuery } from './offered-instruments.js';
import { RatersStep } from './raters-step.js';
import { WhoStep } from './who-step.js';

const steps = ['who', 'instrument', 'raters', 'dates', 'check'] as const;
const last = steps.length - 1;
const areas = ['campaigns', 'assessments', 'jobs'] as const;

type CampaignFormProps = { existing: Campaign | null; initial: CampaignDraft };

/**
 * A campaign step by step: whom, with what, who is asked, until when; then checked and launched, or given a
 * day on which it opens by itself, or kept as a draft.
 */
export const CampaignForm = ({ existing, initial }: CampaignFormProps) => {
  const { t } = useTranslation(['campaigns', 'common']);
  const navigate = useNavigate();
  const [step, setStep] = useState(0);
  // The form is sent within the same click, before a state would arrive.
  const keepsOnly = useRef(false);
  const draft = useKeepDraft(existing);
  const format = useFormat();
  // Asked for at once, so that whoever goes on quickly does not come before there is something to choose.
  const instruments = useInfiniteQuery(offeredInstrumentsQuery());
  const launch = useAction(launchCampaign, [...areas, 'organisation']);
  const { form, problem, sending, submit } = useContractForm({
    endpoint: createCampaign,
    initialValues: initial,
    body: bodyOf,
    send: async (body) => {
      const { opensOn } = form.values;
      const kept = await draft.keep(createCampaign.body.parse(body), keepsOnly.current ? null : opensOn);
      const params = { campaignId: kept.id };
      const job =
        !keepsOnly.current && opensOn === null
          ? (await launch.mutateAsync({ params, body: { version: kept.version } })).jobId
          : undefined;
      await navigate({ to: '/campaigns/$campaignId', params, search: job ? { job } : {} });
    },
  });

  // A step shows only what is wrong with it and with those before; what comes later was not asked for yet.
  const go = (wanted: number) => {
    const { errors } = form.validate();
    const wrongAt = (fields: readonly string[]) =>
      Object.keys(errors).filter((key) => fields.some((field) => key === field || key.startsWith(`${field}.`)));
    const asked = fieldsOfSteps.slice(0, wanted);
    const wrong = asked.findIndex((fields) => wrongAt(fields).length > 0);
    form.setErrors(Object.fromEntries(wrongAt(asked.flat()).map((key) => [key, errors[key]])));
    setStep(wrong >= 0 ? wrong : wanted);
  };
  const { opensOn } = form.values;
  const reach = useReach(form.values, step === last);
  const hindered = step === last && opensOn === null && reach ? hindranceOf(form.values, reach) : null;
  const why = useId();
  const shared = { draft: form.values, errors: form.errors, onChange: form.setValues };

  return (
    <form {...submit}>
      <Stack gap="lg">
        <Stepper active={step} onStepClick={go} size="sm" wrap>
          {steps.map((name) => (
            <Stepper.Step key={name} label={t(`steps.${name}`)} />
          ))}
        </Stepper>
        <Card>
          {step === 0 ? <WhoStep {...shared} /> : null}
          {step === 1 ? <InstrumentStep {...shared} /> : null}
          {step === 2 ? <RatersStep {...shared} /> : null}
          {step === 3 ? <DatesStep {...shared} /> : null}
          {step === last ? <CheckStep draft={form.values} /> : null}
        </Card>
        <ProblemAlert problem={problem} />
        {hindered ? (
          <Text id={why} role="status" size="sm" ta="end">
            {t(`check.${hindered}`)}
          </Text>
        ) : null}
        <Group justify="space-between">
          <Button variant="default" disabled={step === 0} onClick={() => go(step - 1)}>
            {t('common:back')}
          </Button>
          {step < last ? (
            <Button key="next" loading={step === 1 && instruments.isPending} onClick={() => go(step + 1)}>
              {t('common:next')}
            </Button>
          ) : (
            <Group gap="sm">
              <Button
                key="keep"
                type="submit"
                variant="default"
                disabled={sending}
                onClick={() => {
                  keepsOnly.current = true;
                }}
              >
                {t('check.keep')}
              </Button>
              <Button
                key="launch"
                type="submit"
                leftSection={
                  opensOn ? <IconCalendarClock size={18} aria-hidden /> : <IconRocket size={18} aria-hidden />
                }
                loading={sending}
                disabled={hindered !== null}
                aria-describedby={hindered ? why : undefined}
                onClick={() => {
                  keepsOnly.current = false;
                }}
              >
                {opensOn ? t('check.open', { day: format.day(opensOn) }) : t('check.launch')}
              </Button>
            </Group>
          )}
        </Group>
      </Stack>
    </form>
  );
};
