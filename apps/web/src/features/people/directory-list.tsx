import { Checkbox, Text, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import type { PersonCard } from '@understudy/contracts/people';
import { type CSSProperties, type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './directory-list.module.css';
import { DirectoryRow } from './directory-row.js';
import type { DirectorySearch } from './directory-search.js';

type Sort = Pick<DirectorySearch, 'sort' | 'direction'>;

type DirectoryListProps = {
  frame: RefObject<HTMLTableElement | null>;
  people: readonly PersonCard[];
  /** Null where nobody has counted to the end. */
  total: number | null;
  detailed: boolean;
  sort: Sort;
  onSort: (sort: Sort) => void;
  hasMore: boolean;
  loadingMore: boolean;
  onLoadMore: () => void;
  /** Whose boxes are ticked, and what a tick does; without it there are no boxes. */
  choice?: { readonly chosen: ReadonlySet<string>; readonly onToggle: (id: string) => void } | undefined;
};

const cardGap = 10;
const ahead = 10;
const pageOfRows = 12;
const wide = 'minmax(14rem, 2fr) minmax(8.5rem, 1.6fr) minmax(6rem, 1fr) minmax(6.5rem, 1.1fr)';
const columnsOf = (detailed: boolean, boxes: boolean): string =>
  `${boxes ? '1.5rem ' : ''}${wide}${detailed ? ' minmax(12.9rem, 1.2fr) 6rem' : ''} 3.6rem`;

/** Puts the focus on the name in one row, once that row is drawn. */
export const focusRow = (frame: HTMLElement | null, index: number, tries = 12): void => {
  const link = frame?.querySelector<HTMLElement>(`[data-index="${index}"] a`);
  if (link) link.focus({ preventScroll: true });
  else if (tries > 0) requestAnimationFrame(() => focusRow(frame, index, tries - 1));
};

const targetOf = (key: string, index: number, last: number): number | null => {
  const moves: Record<string, number> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + pageOfRows,
    PageUp: index - pageOfRows,
    Home: 0,
    End: last,
  };
  const target = moves[key];
  return target === undefined ? null : Math.min(last, Math.max(0, target));
};

/** The people found so far, of which only those in sight are drawn; more are fetched before the end comes into sight. */
export const DirectoryList = (props: DirectoryListProps) => {
  const { t } = useTranslation('people');
  const cards = useMediaQuery('(max-width: 62em)') ?? false;
  const { frame, people, sort, hasMore, loadingMore, onLoadMore, choice } = props;
  const [margin, setMargin] = useState(0);
  const [active, setActive] = useState(0);

  useLayoutEffect(() => {
    const measure = () => {
      const rows = frame.current?.querySelector('[data-rows]');
      if (rows) setMargin(Math.round(rows.getBoundingClientRect().top + window.scrollY));
    };
    measure();
    // What stands above the list may open and close.
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [frame]);

  const virtualizer = useWindowVirtualizer({
    count: people.length,
    estimateSize: () => (cards ? 104 : 63),
    getItemKey: (index) => people[index]?.id ?? index,
    gap: cards ? cardGap : 0,
    overscan: 12,
    useFlushSync: false,
    scrollMargin: margin,
    scrollPaddingStart: 130,
    scrollPaddingEnd: 24,
  });
  const seen = virtualizer.getVirtualItems();
  const lastSeen = seen.at(-1)?.index ?? 0;
  const tabStop = seen.some(({ index }) => index === active) ? active : (seen[0]?.index ?? 0);

  useEffect(() => {
    if (hasMore && !loadingMore && lastSeen >= people.length - ahead) onLoadMore();
  }, [hasMore, loadingMore, lastSeen, people.length, onLoadMore]);

  const move = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const row = (event.target as HTMLElement).closest('[data-index]');
    if (!row) return;
    const target = targetOf(event.key, Number(row.getAttribute('data-index')), people.length - 1);
    if (target === null) return;
    event.preventDefault();
    virtualizer.scrollToIndex(target);
    focusRow(frame.current, target);
  };

  const sortBy = (id: 'name' | 'title' | 'joined') => {
    const chosen = (sort.sort ?? 'name') === id;
    props.onSort({ sort: id, direction: chosen && sort.direction !== 'descending' ? 'descending' : 'ascending' });
  };
  const sortHeader = (id: 'name' | 'title' | 'joined') => {
    const chosen = (sort.sort ?? 'name') === id;
    const direction = sort.direction ?? 'ascending';
    const Mark = chosen ? (direction === 'ascending' ? IconArrowUp : IconArrowDown) : IconArrowsSort;
    return (
      <th scope="col" aria-sort={chosen ? direction : 'none'}>
        <button type="button" className={classes.sort} onClick={() => sortBy(id)}>
          {t(`directory.column.${id}`)}
          <Mark size={14} aria-hidden opacity={chosen ? 1 : 0.6} />
        </button>
      </th>
    );
  };

  return (
    <>
      <table
        ref={frame}
        aria-label={t('directory.label')}
        aria-rowcount={props.total === null ? -1 : props.total + 1}
        className={classes.list}
        style={{ '--directory-columns': columnsOf(props.detailed, choice !== undefined) } as CSSProperties}
        data-hold-still
      >
        <thead className={classes.head}>
          <tr className={classes.row} aria-rowindex={1}>
            {choice ? (
              <th scope="col">
                <VisuallyHidden>{t('directory.column.choose')}</VisuallyHidden>
              </th>
            ) : null}
            {sortHeader('name')}
            {sortHeader('title')}
            <th scope="col">{t('directory.column.unit')}</th>
            <th scope="col">{t('directory.column.manager')}</th>
            {props.detailed ? (
              <>
                <th scope="col">{t('directory.column.stage')}</th>
                {sortHeader('joined')}
              </>
            ) : null}
            <th scope="col" className={classes.end}>
              {t('directory.column.reports')}
            </th>
          </tr>
        </thead>
        <tbody data-rows className={classes.rows} style={{ height: virtualizer.getTotalSize() }} onKeyDown={move}>
          {seen.map(({ index, key, start }) => {
            const person = people[index];
            if (!person) return null;
            return (
              <tr
                key={key}
                aria-rowindex={index + 2}
                data-index={index}
                ref={virtualizer.measureElement}
                className={`${classes.row} ${classes.body}`}
                style={{ transform: `translateY(${start - virtualizer.options.scrollMargin}px)` }}
              >
                {choice ? (
                  <td className={classes.box}>
                    <Checkbox
                      size="sm"
                      aria-label={t('directory.choose', { name: person.name })}
                      checked={choice.chosen.has(person.id)}
                      onChange={() => choice.onToggle(person.id)}
                    />
                  </td>
                ) : null}
                <DirectoryRow
                  person={person}
                  detailed={props.detailed}
                  tabStop={index === tabStop}
                  index={index}
                  onFocus={setActive}
                />
              </tr>
            );
          })}
        </tbody>
      </table>
      {loadingMore ? (
        <Text ta="center" size="sm" c="dimmed" py="md">
          {t('directory.loadingMore')}
        </Text>
      ) : null}
    </>
  );
};
