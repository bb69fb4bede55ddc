import { Button, Group, Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { createOpportunity, type OpportunityTemplate } from '@understudy/contracts/opportunities';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/page-header.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';
import { useToday } from '../../lib/today.js';
import { OpportunityFields } from './opportunity-fields.js';
import { draftOf, newValues } from './opportunity-values.js';
import { TemplateChoice } from './template-choice.js';

type NewFormProps = { template: OpportunityTemplate | null; onBack: () => void };

const NewForm = ({ template, onBack }: NewFormProps) => {
  const { t } = useTranslation('opportunities');
  const { personId, user } = useSession();
  const today = useToday();
  const navigate = useNavigate();
  const send = useAction(createOpportunity, ['opportunities']);
  const me = personId === null ? null : { id: personId, name: user.name };
  const { form, submit, sending, problem } = useContractForm({
    endpoint: createOpportunity,
    initialValues: newValues(template, me, today),
    body: (values) => ({ ...draftOf(values), templateKey: template?.key ?? null }),
    send: async (body) => {
      const { id } = await send.mutateAsync({ body });
      await navigate({ to: '/opportunities/$opportunityId', params: { opportunityId: id } });
    },
  });
  return (
    <form {...submit}>
      <Stack gap="lg" maw="56rem">
        <OpportunityFields form={form} />
        <ProblemAlert problem={problem} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onBack}>
            {t('form.back')}
          </Button>
          <Button type="submit" loading={sending}>
            {t('form.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** Offers something to grow on: from a template or an empty page, as a draft. */
export const NewOpportunityView = () => {
  const { t } = useTranslation('opportunities');
  const [begun, setBegun] = useState<{ template: OpportunityTemplate | null } | null>(null);
  return (
    <>
      <PageHeader title={t('form.newTitle')} lead={t('form.newLead')} />
      {begun ? (
        <NewForm template={begun.template} onBack={() => setBegun(null)} />
      ) : (
        <TemplateChoice onChoose={(template) => setBegun({ template })} />
      )}
    </>
  );
};
