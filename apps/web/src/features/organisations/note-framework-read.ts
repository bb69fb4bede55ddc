import { useQuery } from '@tanstack/react-query';
import { getSetup, noteFrameworkRead } from '@understudy/contracts/organisations';
import { useEffect } from 'react';
import { query, useAction } from '../../lib/query.js';
import { useCan } from '../../lib/session.js';

/** Tells the setup, once, that an admin has opened the framework. */
export const useNoteFrameworkRead = (): void => {
  const concerned = useCan()('organisation.change');
  const { data } = useQuery({ ...query('organisation', getSetup), enabled: concerned });
  const { mutate } = useAction(noteFrameworkRead, ['organisation']);
  const unread = data?.steps.some(({ key, done }) => key === 'review-framework' && !done) ?? false;
  useEffect(() => {
    if (unread) mutate({});
  }, [unread, mutate]);
};
