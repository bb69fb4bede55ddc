import { Button, Card, Group, Stack, Stepper } from '@mantine/core';
import { IconRocket } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import {
  type Campaign,
  changeCampaign,
  createCampaign,
  launchCampaign,
} from '@understudy/contracts/assessments-campaigns';
import { listInstruments } from '@understudy/contracts/assessments-instruments';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert.js';
import { useContractForm } from '../../../lib/form.js';
import { query, useAction } from '../../../lib/query.js';
import { bodyOf, type CampaignDraft, fieldsOfSteps } from './campaign-draft.js';
import { CheckStep } from './check-step.js';
import { DatesStep } from './dates-step.js';
import { InstrumentStep } from './instrument-step.js';
import { RatersStep } from './raters-step.js';
import { WhoStep } from './who-step.js';

const steps = ['who', 'instrument', 'raters', 'dates', 'check'] as const;
const last = steps.length - 1;
const areas = ['campaigns', 'assessments', 'jobs'] as const;

/** Keeps the draft, new or changed, and answers with the campaign as the server has it. */
const useKeepDraft = (existing: Campaign | null) => {
  const create = useAction(createCampaign, ['campaigns']);
  const change = useAction(changeCampaign, ['campaigns']);
  return (body: ReturnType<typeof bodyOf>): Promise<Campaign> =>
    existing
      ? change.mutateAsync({ params: { campaignId: existing.id }, body: { ...body, version: existing.version } })
      : create.mutateAsync({ body });
};

type CampaignFormProps = { existing: Campaign | null; initial: CampaignDraft };

/** A campaign step by step: whom, with what, who is asked, until when; then checked and launched, or kept as a draft. */
export const CampaignForm = ({ existing, initial }: CampaignFormProps) => {
  const { t } = useTranslation(['campaigns', 'common']);
  const navigate = useNavigate();
  const [step, setStep] = useState(0);
  // The form is sent within the same click, before a state would arrive.
  const launching = useRef(false);
  const keep = useKeepDraft(existing);
  // Asked for at once, so that whoever goes on quickly does not come before there is something to choose.
  const instruments = useQuery(query('instruments', listInstruments));
  const launch = useAction(launchCampaign, [...areas, 'organisation']);
  const { form, problem, sending, submit } = useContractForm({
    endpoint: createCampaign,
    initialValues: initial,
    body: bodyOf,
    send: async (body) => {
      const kept = await keep(createCampaign.body.parse(body));
      const params = { campaignId: kept.id };
      const job = launching.current
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
                  launching.current = false;
                }}
              >
                {t('check.keep')}
              </Button>
              <Button
                key="launch"
                type="submit"
                leftSection={<IconRocket size={18} aria-hidden />}
                loading={sending}
                onClick={() => {
                  launching.current = true;
                }}
              >
                {t('check.launch')}
              </Button>
            </Group>
          )}
        </Group>
      </Stack>
    </form>
  );
};
