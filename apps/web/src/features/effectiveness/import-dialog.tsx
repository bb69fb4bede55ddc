import { notifications } from '@mantine/notifications';
import { checkEffectivenessImport, importEffectiveness } from '@understudy/contracts/effectiveness-intake';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CsvFile, FileCheck, unsaid } from '../../components/file-check.js';
import { FormModal } from '../../components/form-modal.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';

const ImportForm = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('effectiveness');
  const format = useFormat();
  const check = useAction(checkEffectivenessImport, []);
  const bring = useAction(importEffectiveness, ['effectiveness']);
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
                leaders: format.count(found.leaders),
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
          ? {
              label: t('import.import'),
              sending: bring.isPending,
              run: () => void send(file).catch(() => undefined),
            }
          : null
      }
      onClose={onClose}
    >
      <CsvFile label={t('import.file')} placeholder={t('import.choose')} onText={choose} />
    </FileCheck>
  );
};

/** Bringing observations in from a file: what it would do is shown first, row by row. */
export const ImportDialog = ({ opened, onClose }: { opened: boolean; onClose: () => void }) => {
  const { t } = useTranslation('effectiveness');
  return (
    <FormModal opened={opened} title={t('import.open')} onClose={onClose}>
      <ImportForm onClose={onClose} />
    </FormModal>
  );
};
