import { notifications } from '@mantine/notifications';
import { checkSignalImport, importSignals } from '@understudy/contracts/assessments-signals-import';
import { useTranslation } from 'react-i18next';
import { CheckedFile } from '../../components/checked-file.js';
import { FormModal } from '../../components/form-modal.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';

const ImportForm = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('signals');
  const format = useFormat();
  const check = useAction(checkSignalImport, []);
  const bring = useAction(importSignals, ['signals']);
  return (
    <CheckedFile
      words={{
        columns: t('import.columns'),
        file: t('import.file'),
        choose: t('import.choose'),
        check: t('import.check'),
        bring: t('import.import'),
        found: ({ observations, people }) =>
          t('import.found', { observations: format.count(observations), people: format.count(people) }),
        problems: (count) => t('import.problems', { count }),
        problem: ({ line, field, code, value }) =>
          `${t('import.at', { line: format.count(line), field })} ${t(`import.problem.${code}`, { value })}`,
        more: (count) => t('import.more', { count }),
      }}
      check={check}
      bring={bring}
      preview={({ rows }) => [
        {
          caption: t('import.preview'),
          columns: [
            t('import.person'),
            t('import.observer'),
            t('sort.signal'),
            t('sort.observed'),
            t('import.evidence'),
          ],
          rows: rows.map(({ line, person, observer, signal, observedOn, evidence }) => [
            line,
            person,
            observer,
            t(`signal.${signal}`),
            format.day(observedOn),
            evidence,
          ]),
        },
      ]}
      onBrought={(count) => {
        notifications.show({ message: t('import.done', { count }) });
        onClose();
      }}
      onClose={onClose}
    />
  );
};

/** Bringing past observations in from a file: what each row would do is shown first. */
export const ImportDialog = ({ opened, onClose }: { opened: boolean; onClose: () => void }) => {
  const { t } = useTranslation('signals');
  return (
    <FormModal opened={opened} title={t('import.open')} onClose={onClose}>
      <ImportForm onClose={onClose} />
    </FormModal>
  );
};
