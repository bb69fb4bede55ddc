import { useQuery } from '@tanstack/react-query';
import { listInstruments } from '@understudy/contracts/assessments-instruments';
import { pagedQuery, query } from '../../../lib/query.js';

/** The instruments with which a campaign can be run, page after page: published, in use, and with these words in their names. */
export const offeredInstrumentsQuery = (search?: string) =>
  pagedQuery('instruments', listInstruments, { query: { published: 'true', retired: 'false', search } });

/** The instrument that was chosen, on whichever page it stands; undefined until it is known, and where none was. */
export const useChosenInstrument = (instrumentId: string) => {
  const { data } = useQuery({
    ...query('instruments', listInstruments, { query: { instrumentId } }),
    enabled: instrumentId !== '',
  });
  return data?.items.find(({ id }) => id === instrumentId);
};
