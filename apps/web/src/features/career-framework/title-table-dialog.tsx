import { FileInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  checkTitleImport,
  type TitleStanding,
  uploadTitleMappings,
} from '@understudy/contracts/career-framework-title-imports';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import { useTranslation } from 'react-i18next';
import { CheckedChoice } from '../../components/checked-file.js';
import { FormModal } from '../../components/form-modal.js';
import { upload } from '../../lib/api-client.js';
import { useFormat } from '../../lib/format.js';
import { noteOwnWrite } from '../../lib/own-writes.js';
import type { ProblemError } from '../../lib/problem-error.js';
import { afterTitles } from './title-draft.js';

type Brought = ResponseOf<typeof uploadTitleMappings>;
type TitleTableDialogProps = { opened: boolean; onBrought: (brought: Brought) => void; onClose: () => void };

const TableForm = ({ onBrought, onClose }: Omit<TitleTableDialogProps, 'opened'>) => {
  const { t } = useTranslation('title-mapping');
  const format = useFormat();
  const client = useQueryClient();
  const check = useMutation<ResponseOf<typeof checkTitleImport>, ProblemError, File>({
    mutationFn: (file) => upload(checkTitleImport, file),
  });
  const bring = useMutation<Brought, ProblemError, File>({
    mutationFn: (file) => upload(uploadTitleMappings, file),
    onSuccess: () => {
      noteOwnWrite();
      for (const area of afterTitles) void client.invalidateQueries({ queryKey: [area] });
    },
  });
  const standing = ({ decided, stage }: TitleStanding) => (decided ? (stage?.name ?? t('outside')) : t('undecided'));
  return (
    <CheckedChoice
      words={{
        columns: t('table.columns'),
        check: t('table.check'),
        bring: t('table.bring'),
        found: ({ titles, changed, people }) =>
          t('table.found', {
            count: titles,
            titles: format.count(titles),
            changed: format.count(changed),
            people: t('table.people', { count: people, shown: format.count(people) }),
          }),
        problems: (count) => t('table.problems', { count }),
        problem: ({ line, field, code, value }) =>
          `${t('table.at', { line: format.count(line), field })} ${t(`table.problem.${code}`, { value })}`,
        more: (count) => t('table.more', { count }),
      }}
      check={check}
      bring={bring}
      extent={({ titles }) => titles}
      preview={({ rows }) => [
        {
          caption: t('table.preview'),
          columns: [t('column.title'), t('table.now'), t('table.then'), t('table.holders')],
          rows: rows.map(({ line, title, now, stage, changes, holdersNow }) => [
            line,
            title,
            standing(now),
            changes ? standing({ decided: true, stage }) : t('table.unchanged'),
            format.count(holdersNow),
          ]),
        },
      ]}
      onBrought={(brought) => {
        onBrought(brought);
        onClose();
      }}
      onClose={onClose}
    >
      {(choose) => (
        <FileInput
          required
          accept=".csv,.xlsx"
          label={t('table.file')}
          placeholder={t('table.choose')}
          onChange={choose}
        />
      )}
    </CheckedChoice>
  );
};

/** Deciding titles by a table: what each row would do is shown first, then all of it is taken over or none. */
export const TitleTableDialog = ({ opened, ...props }: TitleTableDialogProps) => {
  const { t } = useTranslation('title-mapping');
  return (
    <FormModal opened={opened} title={t('upload')} onClose={props.onClose}>
      <TableForm {...props} />
    </FormModal>
  );
};
