import { notifications } from '@mantine/notifications';
import { importCohortRoles } from '@understudy/contracts/programmes-selection';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CsvFile, FileCheck, unsaid } from '../../components/file-check.js';
import { FormModal } from '../../components/form-modal.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';

type Props = { cohortId: string; onClose: () => void };

/** Giving many roles from a file: what it would do is shown first, row by row. */
export const RoleImportDialog = ({ cohortId, onClose }: Props) => {
  const { t } = useTranslation('rotations');
  const format = useFormat();
  const check = useAction(importCohortRoles, []);
  const give = useAction(importCohortRoles, ['programmes']);
  const [roles, setRoles] = useState<string | null>(null);
  const params = { cohortId };
  const found = give.data ?? check.data;
  const choose = (text: string | null) => {
    check.reset();
    give.reset();
    setRoles(text);
  };
  const send = async (text: string) => {
    const { given, roles: count } = await give.mutateAsync({ params, body: { roles: text, checkOnly: false } });
    if (!given) return;
    notifications.show({ message: t('roleImport.done', { count }) });
    onClose();
  };
  const problems = found?.problems ?? [];
  const more = unsaid(problems.length);
  return (
    <FormModal opened title={t('roleImport.open')} onClose={onClose}>
      <FileCheck
        columns={t('roleImport.columns')}
        problem={check.error ?? give.error}
        found={
          found
            ? {
                title: t('roleImport.found', { count: found.roles }),
                problems:
                  problems.length > 0
                    ? {
                        title: t('history.problems', { count: problems.length }),
                        lines: problems.map(
                          ({ line, field, code, value }) =>
                            `${t(field ? 'roleImport.atField' : 'roleImport.at', { line: format.count(line), field })} ${t(`roleImport.problem.${code}`, { value })}`,
                        ),
                        more: more > 0 ? t('history.moreProblems', { count: more }) : null,
                      }
                    : null,
                preview: [
                  {
                    caption: t('history.preview.roles'),
                    columns: [t('history.preview.area'), t('history.preview.role'), t('history.preview.person')],
                    rows: found.preview.map(({ line, area, role, person }) => [
                      line,
                      area,
                      t(`role.${role}`),
                      person.name,
                    ]),
                  },
                ],
              }
            : null
        }
        check={{
          label: t('history.check'),
          disabled: roles === null || problems.length > 0,
          sending: check.isPending,
          run: () => roles !== null && check.mutate({ params, body: { roles, checkOnly: true } }),
        }}
        bring={
          found && problems.length === 0 && found.roles > 0 && roles !== null
            ? {
                label: t('roleImport.give'),
                sending: give.isPending,
                run: () => void send(roles).catch(() => undefined),
              }
            : null
        }
        onClose={onClose}
      >
        <CsvFile label={t('history.enrolmentsFile')} placeholder={t('history.choose')} onText={choose} />
      </FileCheck>
    </FormModal>
  );
};
