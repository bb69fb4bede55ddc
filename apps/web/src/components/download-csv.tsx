import type { Endpoint } from '@understudy/contracts/endpoint';
import { useTranslation } from 'react-i18next';
import { addressOf, type CallArguments } from '../lib/api-client.js';
import { FileButton } from './file-button.js';

export type DownloadCsvProps<E extends Endpoint> = {
  /** The file's contract. */
  of: E;
  /** What the list beside it was asked for, without its pages. */
  input?: CallArguments<E>[0];
  /** The list's name, where a page has more than one. */
  list?: string;
  /** Says the list's name on the button too, where two of them stand side by side. */
  named?: boolean;
};

/** The list beside it, whole, as a file. */
export const DownloadCsv = <E extends Endpoint>({ of, input, list, named = false }: DownloadCsvProps<E>) => {
  const { t } = useTranslation();
  return (
    <FileButton
      href={addressOf(of, ...([input] as CallArguments<E>))}
      label={list === undefined ? t('csv.thisList') : t('csv.list', { list })}
    >
      {named ? t('csv.named', { list }) : t('csv.short')}
    </FileButton>
  );
};
