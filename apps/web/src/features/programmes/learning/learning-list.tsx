import { Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import {
  type LearningRecord,
  removeLearningRecord,
  restoreLearningRecord,
} from '@understudy/contracts/programmes-learning';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert.js';
import { useAction } from '../../../lib/query.js';
import { type LearningAct, LearningCard } from './learning-card.js';
import { LearningDialog } from './learning-dialog.js';
import { LookBackDialog } from './look-back-dialog.js';

/** Records one below the other, with what can be done to each; what is removed can be brought back. */
export const LearningList = ({ records, named }: { records: readonly LearningRecord[]; named?: boolean }) => {
  const { t } = useTranslation('learning');
  const remove = useAction(removeLearningRecord, ['learning']);
  const restore = useAction(restoreLearningRecord, ['learning']);
  const [doing, setDoing] = useState<{ record: LearningRecord; act: LearningAct } | null>(null);
  const close = () => setDoing(null);
  const act = (record: LearningRecord, chosen: LearningAct): void => {
    const params = { learningRecordId: record.id };
    const told = (message: string) => () => notifications.show({ message });
    if (chosen === 'remove') remove.mutate({ params }, { onSuccess: told(t('removed', { title: record.title })) });
    else if (chosen === 'restore')
      restore.mutate({ params }, { onSuccess: told(t('restored', { title: record.title })) });
    else setDoing({ record, act: chosen });
  };
  return (
    <>
      <ProblemAlert problem={remove.error ?? restore.error} />
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {records.map((record) => (
          <LearningCard key={record.id} record={record} named={named} onAct={(chosen) => act(record, chosen)} />
        ))}
      </Stack>
      {doing ? (
        <>
          <LearningDialog opened={doing.act === 'change'} record={doing.record} onClose={close} />
          <LookBackDialog opened={doing.act === 'look-back'} record={doing.record} onClose={close} />
        </>
      ) : null}
    </>
  );
};
