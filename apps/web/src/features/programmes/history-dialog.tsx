import { notifications } from '@mantine/notifications';
import { checkCohortHistory, importCohortHistory } from '@understudy/contracts/programmes-history';
import { mostHistoryRows } from '@understudy/domain/programmes/plan-cohort-history';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CsvFile, FileCheck, unsaid } from '../../components/file-check.js';
import { FormModal } from '../../components/form-modal.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';
import { useCountedWords } from './counted-words.js';

type Props = { programmeId: string; onClose: () => void };
type Files = { cohorts: string; enrolments: string };

const HistoryForm = ({ programmeId, onClose }: Props) => {
  const { t } = useTranslation('rotations');
  const format = useFormat();
  const counted = useCountedWords();
  const check = useAction(checkCohortHistory, []);
  const bring = useAction(importCohortHistory, ['programmes']);
  const [files, setFiles] = useState<Partial<Files>>({});
  const params = { programmeId };
  const choose = (name: keyof Files) => (text: string | null) => {
    check.reset();
    bring.reset();
    setFiles((before) => ({ ...before, [name]: text ?? undefined }));
  };
  const send = async (body: Files) => {
    const { cohorts: count } = await bring.mutateAsync({ params, body });
    notifications.show({ message: t('history.done', { count }) });
    onClose();
  };
  const { cohorts, enrolments } = files;
  const body = cohorts && enrolments ? { cohorts, enrolments } : null;
  const found = check.data;
  const more = unsaid(found?.problemCount ?? 0);
  return (
    <FileCheck
      columns={t('history.columns')}
      problem={check.error ?? bring.error}
      found={
        found
          ? {
              title: t('history.found', {
                cohorts: counted('cohorts', found.cohorts),
                people: counted('people', found.people),
                roles: counted('roles', found.roles),
              }),
              problems:
                found.problemCount > 0
                  ? {
                      title: t('history.problems', { count: found.problemCount }),
                      lines: found.problems.map(
                        ({ file, line, field, code, value }) =>
                          `${t(field ? 'history.atField' : 'history.at', { file: t(`history.file.${file}`), line: format.count(line), field })} ${
                            code === 'too-many-rows'
                              ? t('history.problem.too-many-rows', {
                                  value: format.count(Number(value)),
                                  most: format.count(mostHistoryRows),
                                })
                              : t(`history.problem.${code}`, { value })
                          }`,
                      ),
                      more: more > 0 ? t('history.moreProblems', { count: more }) : null,
                    }
                  : null,
              preview: [
                {
                  caption: t('history.preview.cohorts'),
                  columns: [
                    t('history.preview.cohort'),
                    t('history.preview.startsOn'),
                    t('history.preview.endsOn'),
                    t('history.preview.people'),
                    t('history.preview.becomes'),
                  ],
                  rows: found.preview.cohorts.map(({ line, name, startsOn, endsOn, people, over }) => [
                    line,
                    name,
                    format.day(startsOn),
                    format.day(endsOn),
                    people,
                    t(over ? 'history.preview.over' : 'history.preview.running'),
                  ]),
                },
                {
                  caption: t('history.preview.roles'),
                  columns: [
                    t('history.preview.cohort'),
                    t('history.preview.area'),
                    t('history.preview.role'),
                    t('history.preview.person'),
                  ],
                  rows: found.preview.roles.map(({ line, cohort, area, role, person }) => [
                    line,
                    cohort,
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
        disabled: body === null,
        sending: check.isPending,
        run: () => body && check.mutate({ params, body }),
      }}
      bring={
        found && found.problemCount === 0 && body
          ? { label: t('history.import'), sending: bring.isPending, run: () => void send(body).catch(() => undefined) }
          : null
      }
      onClose={onClose}
    >
      <CsvFile label={t('history.cohortsFile')} placeholder={t('history.choose')} onText={choose('cohorts')} />
      <CsvFile label={t('history.enrolmentsFile')} placeholder={t('history.choose')} onText={choose('enrolments')} />
    </FileCheck>
  );
};

/** Bringing in earlier cohorts from two files: what it would do is shown first, row by row. */
export const HistoryDialog = ({ opened, ...form }: Props & { opened: boolean }) => {
  const { t } = useTranslation('rotations');
  return (
    <FormModal opened={opened} title={t('history.open')} onClose={form.onClose}>
      <HistoryForm {...form} />
    </FormModal>
  );
};
