import { notifications } from '@mantine/notifications';
import { checkEffectivenessImport, importEffectiveness } from '@understudy/contracts/effectiveness-intake';
import { mostObservationRows } from '@understudy/domain/effectiveness/read-observation-rows';
import { useTranslation } from 'react-i18next';
import { CheckedFile } from '../../components/checked-file.js';
import { FormModal } from '../../components/form-modal.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';

const ImportForm = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('effectiveness');
  const format = useFormat();
  const check = useAction(checkEffectivenessImport, []);
  const bring = useAction(importEffectiveness, ['effectiveness']);
  return (
    <CheckedFile
      words={{
        columns: t('import.columns'),
        file: t('import.file'),
        choose: t('import.choose'),
        check: t('import.check'),
        bring: t('import.import'),
        found: ({ observations, leaders }) =>
          t('import.found', { observations: format.count(observations), leaders: format.count(leaders) }),
        problems: (count) => t('import.problems', { count }),
        problem: ({ line, field, code, value }) =>
          `${t('import.at', { line: format.count(line), field })} ${
            code === 'too-many-rows'
              ? t('import.problem.too-many-rows', {
                  value: format.count(Number(value)),
                  most: format.count(mostObservationRows),
                })
              : t(`import.problem.${code}`, { value })
          }`,
        more: (count) => t('import.more', { count }),
      }}
      check={check}
      bring={bring}
      onBrought={(count) => {
        notifications.show({ message: t('import.done', { count }) });
        onClose();
      }}
      onClose={onClose}
    />
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
