import { Button, Group } from '@mantine/core';
import type { Endpoint } from '@understudy/contracts/endpoint';
import { useTranslation } from 'react-i18next';
import { DownloadCsv, type DownloadCsvProps } from './download-csv.js';

/** The pages of a list that were loaded so far, and the way to the next. */
export type ListPages = {
  data?: { pages: readonly { items: readonly unknown[] }[] };
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => Promise<unknown>;
};

type ListFootProps<E extends Endpoint> = DownloadCsvProps<E> & {
  pages: ListPages;
  mt?: 'sm' | 'md';
};

/** What stands below a list: the way to more of it, and all of it as a file. */
export const ListFoot = <E extends Endpoint>({ pages, mt, ...file }: ListFootProps<E>) => {
  const { t } = useTranslation();
  if (!pages.data?.pages.some(({ items }) => items.length > 0)) return null;
  return (
    <Group mt={mt} gap="xs" data-print="no">
      {pages.hasNextPage ? (
        <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {t('loadMore')}
        </Button>
      ) : null}
      <DownloadCsv {...file} />
    </Group>
  );
};
