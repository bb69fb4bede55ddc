import { type QueryClient, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { type Framework, getFramework } from '@understudy/contracts/career-framework';
import { getFrameworkVersion } from '@understudy/contracts/framework-versions';
import { query } from '../../lib/query.js';

const versionQuery = (versionId: string) => query('framework', getFrameworkVersion, { params: { versionId } });

/** Loads the version that a reading page is about, beside the one that holds now. */
export const loadFramework = (client: QueryClient, version: string | undefined): Promise<unknown> =>
  Promise.all([
    client.ensureQueryData(query('framework', getFramework)),
    version === undefined ? null : client.ensureQueryData(versionQuery(version)),
  ]);

/** The version that is read, and whether that is an earlier one. */
export const useFramework = (version: string | undefined): { framework: Framework; isEarlier: boolean } => {
  const { data: current } = useSuspenseQuery(query('framework', getFramework));
  const { data: chosen } = useQuery({ ...versionQuery(version ?? ''), enabled: version !== undefined });
  const framework = version === undefined ? current : (chosen?.framework ?? current);
  return { framework, isEarlier: framework.version !== current.version };
};
