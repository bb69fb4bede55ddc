import { notifications } from '@mantine/notifications';
import { checkSignalImport, importSignals } from '@understudy/contracts/assessments-signals-import';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CsvFile, FileCheck, unsaid } from '../../components/file-check.js';
import { FormModal } from '../../components/form-modal.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';

const ImportForm = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('signals');
  const format = useFormat();
  const check = useAction(checkSignalImport, []);
  const bring = useAction(importSignals, ['signals']);
  const [file, setFile] = useState<{ fileName: string; text: string } | null>(null);
  const found = check.data;
  const choose = (text: string | null, name: string) => {
    check.reset();
    bring.reset();
    setFile(text === null ? null : { fileName: name.slice(0, 200), text });
  };
  const send = async (body: { fileName: string; text: string }) => {
    const { observations } = await bring.mutateAsync({ body });
    notifications.show({ message: t('import.done', { count: observations }) });
    onClose();
  };
  const more = unsaid(found?.problemCount ?? 0);
  return (
    <FileCheck
      columns={t('import.columns')}
      problem={check.error ?? bring.error}
      found={
        found
          ? {
              title: t('import.found', {
                observations: format.count(found.observations),
                people: format.count(found.people),
              }),
              problems:
                found.problemCount > 0
                  ? {
                      title: t('import.problems', { count: found.problemCount }),
                      lines: found.problems.map(
                        ({ line, field, code, value }) =>
                          `${t('import.at', { line: format.count(line), field })} ${t(`import.problem.${code}`, { value })}`,
                      ),
                      more: more > 0 ? t('import.more', { count: more }) : null,
                    }
                  : null,
              preview: [
                {
                  caption: t('import.preview'),
                  columns: [
                    t('import.person'),
                    t('import.observer'),
                    t('sort.signal'),
                    t('sort.observed'),
                    t('import.evidence'),
                  ],
                  rows: found.rows.map(({ line, person, observer, signal, observedOn, evidence }) => [
                    line,
                    person,
                    observer,
                    t(`signal.${signal}`),
                    format.day(observedOn),
                    evidence,
                  ]),
                },
              ],
            }
          : null
      }
      check={{
        label: t('import.check'),
        disabled: file === null,
        sending: check.isPending,
        run: () => file && check.mutate({ body: file }),
      }}
      bring={
        found && found.problemCount === 0 && found.observations > 0 && file
          ? { label: t('import.import'), sending: bring.isPending, run: () => void send(file).catch(() => undefined) }
          : null
      }
      onClose={onClose}
    >
      <CsvFile label={t('import.file')} placeholder={t('import.choose')} onText={choose} />
    </FileCheck>
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
