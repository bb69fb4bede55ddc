import { declineRequest } from '@understudy/contracts/assessments';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../../lib/query.js';
import { ReasonDialog } from '../reason-dialog.js';

type DeclineDialogProps = { requestId: string; subject: string; opened: boolean; onClose: () => void };

/** Says no to a request, with a reason. */
export const DeclineDialog = ({ requestId, subject, opened, onClose }: DeclineDialogProps) => {
  const { t } = useTranslation('assessments');
  const decline = useAction(declineRequest, ['assessments']);
  return (
    <ReasonDialog
      opened={opened}
      endpoint={declineRequest}
      title={t('decline.title', { name: subject })}
      lead={t('decline.text')}
      label={t('decline.reason')}
      help={t('decline.reasonHelp')}
      submitLabel={t('decline.send')}
      send={(body) => decline.mutateAsync({ params: { requestId }, body })}
      onClose={onClose}
    />
  );
};
