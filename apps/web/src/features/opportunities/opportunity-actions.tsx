import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { changeOpportunityStatus, type Opportunity } from '@understudy/contracts/opportunities';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { ButtonLink } from '../../components/links.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useAction } from '../../lib/query.js';
import { ApplyDialog } from './apply-dialog.js';
import { NominateDialog } from './nominate-dialog.js';

type Open = 'apply' | 'nominate' | 'close' | null;

/** Everything that I may do with an opportunity, the most useful last. */
export const OpportunityActions = ({ opportunity }: { opportunity: Opportunity }) => {
  const { t } = useTranslation('opportunities');
  const [open, setOpen] = useState<Open>(null);
  const step = useAction(changeOpportunityStatus, ['opportunities']);
  const { id, version, abilities, mine } = opportunity;
  const may = (ability: Opportunity['abilities'][number]) => abilities.includes(ability);
  const close = () => setOpen(null);
  const take = async (name: 'publish' | 'close' | 'reopen') => {
    await step.mutateAsync({ params: { opportunityId: id }, body: { version, step: name } });
    notifications.show({ message: t(name === 'close' ? 'view.closed' : 'view.published') });
    close();
  };
  const goOn = (name: 'publish' | 'close' | 'reopen') => void take(name).catch(() => undefined);
  return (
    <>
      {open === null ? <ProblemAlert problem={step.error} /> : null}
      {may('change') ? (
        <ButtonLink variant="default" to="/opportunities/$opportunityId/edit" params={{ opportunityId: id }}>
          {t('view.change')}
        </ButtonLink>
      ) : null}
      {may('close') ? (
        <Button variant="default" onClick={() => setOpen('close')}>
          {t('view.close')}
        </Button>
      ) : null}
      {may('nominate') ? (
        <Button variant="default" onClick={() => setOpen('nominate')}>
          {t('nominate.open')}
        </Button>
      ) : null}
      {may('reopen') ? (
        <Button loading={step.isPending} onClick={() => goOn('reopen')}>
          {t('view.reopen')}
        </Button>
      ) : null}
      {may('publish') ? (
        <Button loading={step.isPending} onClick={() => goOn('publish')}>
          {t('view.publish')}
        </Button>
      ) : null}
      {may('apply') ? (
        <Button onClick={() => setOpen('apply')}>{t(mine?.status === 'nominated' ? 'apply.yes' : 'apply.open')}</Button>
      ) : null}
      <ApplyDialog opened={open === 'apply'} opportunity={opportunity} onClose={close} />
      <NominateDialog opened={open === 'nominate'} opportunity={opportunity} onClose={close} />
      <ConfirmDialog
        opened={open === 'close'}
        title={t('view.closeTitle')}
        confirmLabel={t('view.close')}
        sending={step.isPending}
        problem={step.error}
        onConfirm={() => goOn('close')}
        onClose={close}
      >
        {t('view.closeText')}
      </ConfirmDialog>
    </>
  );
};
