import { Button, FileButton, Loader, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { importKind } from '@understudy/contracts/data-exchange';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/problem-alert.js';
import classes from './drop-area.module.css';
import { isReadable, readableFiles, useUploadFile } from './upload-file.js';

type DropAreaProps = {
  /** A single row, for where a file is only needed again. */
  small?: boolean;
};

/** Where a file is dropped or chosen; it is uploaded at once and its import opens. */
export const DropArea = ({ small = false }: DropAreaProps) => {
  const { t } = useTranslation('data-exchange');
  const [over, setOver] = useState(false);
  const [kind, setKind] = useState('recognise');
  const [refusal, setRefusal] = useState<string | null>(null);
  const reset = useRef<() => void>(null);
  const { mutate, isPending, error, variables } = useUploadFile();

  const take = (files: readonly File[]) => {
    reset.current?.();
    const [file] = files;
    if (!file || isPending) return;
    if (files.length > 1) return setRefusal(t('new.oneOnly'));
    if (!isReadable(file.name)) return setRefusal(t('new.wrongType', { name: file.name }));
    setRefusal(null);
    mutate({ file, kind: importKind.options.find((known) => known === kind) });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take([...event.dataTransfer.files]);
  };
  const hover = (event: DragEvent) => {
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  };

  return (
    <Stack gap="sm">
      <section
        className={classes.area}
        aria-label={t('new.title')}
        data-over={over || undefined}
        data-small={small || undefined}
        onDragOver={hover}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {isPending ? (
          <>
            <Loader size={small ? 20 : 32} />
            <Text fw={600} role="status">
              {t('new.uploading', { name: variables.file.name })}
            </Text>
          </>
        ) : (
          <>
            {small ? null : <IconFileUpload size={44} stroke={1.3} color="var(--accent)" aria-hidden />}
            <Text fw={600} fz={small ? 'md' : 'lg'}>
              {t(over ? 'new.dropAny' : 'new.drop')}
            </Text>
            <Text size="sm" c="dimmed">
              {t('new.or')}
            </Text>
            <FileButton
              onChange={(file) => take(file ? [file] : [])}
              accept={readableFiles.join(',')}
              resetRef={reset}
              inputProps={{ 'aria-label': t('new.choose') }}
            >
              {(props) => <Button {...props}>{t('new.choose')}</Button>}
            </FileButton>
            {small ? null : (
              <>
                <Stack gap={6} align="center" mt="xs">
                  <Text size="sm" c="dimmed" id="kind-of-file">
                    {t('new.kind')}
                  </Text>
                  <SegmentedControl
                    size="sm"
                    aria-labelledby="kind-of-file"
                    value={kind}
                    onChange={setKind}
                    data={(['recognise', 'people', 'history'] as const).map((value) => ({
                      value,
                      label: t(`new.kindOf.${value}`),
                    }))}
                  />
                </Stack>
                <Text size="sm" c="dimmed">
                  {t('new.limits')}
                </Text>
              </>
            )}
          </>
        )}
      </section>
      {refusal ? (
        <Text size="sm" c="var(--bad)" role="alert">
          {refusal}
        </Text>
      ) : null}
      <ProblemAlert problem={error} />
    </Stack>
  );
};
