import { type Rater, vetoRater } from '@understudy/contracts/assessments-raters';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../../lib/query.js';
import { ReasonDialog } from '../reason-dialog.js';

type VetoDialogProps = { assessmentId: string; rater: Rater; opened: boolean; onClose: () => void };

/** Says why somebody should not be asked. */
export const VetoDialog = ({ assessmentId, rater, opened, onClose }: VetoDialogProps) => {
  const { t } = useTranslation('assessments');
  const veto = useAction(vetoRater, ['assessments', 'campaigns']);
  return (
    <ReasonDialog
      opened={opened}
      endpoint={vetoRater}
      title={t('raters.vetoTitle', { name: rater.person.name })}
      label={t('raters.vetoReason')}
      help={t('raters.vetoHelp')}
      submitLabel={t('raters.veto')}
      send={(body) => veto.mutateAsync({ params: { assessmentId, requestId: rater.requestId }, body })}
      onClose={onClose}
    />
  );
};
