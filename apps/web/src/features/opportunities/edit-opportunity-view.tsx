import { Button, Group, Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { changeOpportunity, getOpportunity } from '@understudy/contracts/opportunities';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useAsOpened } from '../../lib/as-opened.js';
import { useContractForm } from '../../lib/form.js';
import { query, useAction } from '../../lib/query.js';
import { OpportunityFields } from './opportunity-fields.js';
import { draftOf, valuesOf } from './opportunity-values.js';

/** Changes an opportunity that I look after. */
export const EditOpportunityView = () => {
  const { t } = useTranslation(['opportunities', 'common']);
  const { opportunityId } = useParams({ from: '/signed-in/opportunities/$opportunityId/edit' });
  const { data: newest } = useSuspenseQuery(query('opportunities', getOpportunity, { params: { opportunityId } }));
  const opportunity = useAsOpened(newest);
  const navigate = useNavigate();
  const send = useAction(changeOpportunity, ['opportunities']);
  const back = { to: '/opportunities/$opportunityId', params: { opportunityId } } as const;
  const { form, submit, sending, problem } = useContractForm({
    endpoint: changeOpportunity,
    initialValues: valuesOf(opportunity),
    body: (values) => ({ ...draftOf(values), version: opportunity.version }),
    send: async (body) => {
      await send.mutateAsync({ params: { opportunityId }, body });
      await navigate(back);
    },
  });
  return (
    <>
      <PageHeader title={t('form.changeTitle', { title: opportunity.title })} />
      <form {...submit}>
        <Stack gap="lg" maw="56rem">
          <OpportunityFields form={form} />
          <ProblemAlert problem={problem} />
          <Group justify="flex-end">
            <ButtonLink variant="default" {...back}>
              {t('common:cancel')}
            </ButtonLink>
            <Button type="submit" loading={sending}>
              {t('form.saveChange')}
            </Button>
          </Group>
        </Stack>
      </form>
    </>
  );
};
