import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload, IconFileTypePdf } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import {
  downloadPlanDocument,
  getPlanDocument,
  requestPlanDocument,
} from '@understudy/contracts/development-plans-documents';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../lib/api-client.js';
import { matchLocale } from '../../lib/i18n.js';
import { asProblem } from '../../lib/problem-error.js';
import { query, useAction } from '../../lib/query.js';

const Ready = ({ documentId, onFailed }: { documentId: string; onFailed: () => void }) => {
  const { t } = useTranslation('plans');
  const { data, isError } = useQuery({
    ...query('plans', getPlanDocument, { params: { documentId } }),
    refetchInterval: ({ state }) => (state.data && state.data.status !== 'waiting' ? false : 1_000),
  });
  if (isError || data?.status === 'failed') {
    return (
      <Button variant="default" color="red.8" onClick={onFailed}>
        {t('pdf.failed')}
      </Button>
    );
  }
  if (data?.status !== 'ready') {
    return (
      <Button variant="default" loading>
        {t('pdf.make')}
      </Button>
    );
  }
  return (
    <Button
      component="a"
      href={addressOf(downloadPlanDocument, { params: { documentId } })}
      download
      leftSection={<IconDownload size={18} aria-hidden />}
    >
      {t('pdf.download')}
    </Button>
  );
};

/** Has the plan set as a PDF in the language of the page, and offers it as soon as it is ready. */
export const PlanDocumentButton = ({ planId }: { planId: string }) => {
  const { t, i18n } = useTranslation(['plans', 'problems']);
  const [documentId, setDocumentId] = useState<string | null>(null);
  const ask = useAction(requestPlanDocument, ['jobs']);
  if (documentId) return <Ready documentId={documentId} onFailed={() => setDocumentId(null)} />;
  return (
    <Button
      variant="default"
      loading={ask.isPending}
      leftSection={<IconFileTypePdf size={18} aria-hidden />}
      onClick={() =>
        ask.mutate(
          { params: { planId }, body: { locale: matchLocale(i18n.language) ?? 'en-GB' } },
          {
            onSuccess: ({ id }) => setDocumentId(id),
            onError: (failure) =>
              notifications.show({ message: t(`problems:${asProblem(failure).code}.title`), color: 'red' }),
          },
        )
      }
    >
      {t('pdf.make')}
    </Button>
  );
};
