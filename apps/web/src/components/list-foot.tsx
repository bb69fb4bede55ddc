import { Button, Group } from '@mantine/core';
import type { Endpoint } from '@understudy/contracts/endpoint';
import { useTranslation } from 'react-i18next';
import { DownloadCsv, type DownloadCsvProps } from './download-csv.js';

type ListFootProps<E extends Endpoint> = DownloadCsvProps<E> & {
  /** The pages loaded so far. */
  pages: {
    data?: { pages: readonly { items: readonly unknown[] }[] };
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    fetchNextPage: () => Promise<unknown>;
  };
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
