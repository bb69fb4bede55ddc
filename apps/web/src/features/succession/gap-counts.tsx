import type { ResponseOf } from '@understudy/contracts/endpoint';
import type { getPlanGaps } from '@understudy/contracts/succession';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';

/** How many plans lack what, each leading to the roles themselves; nothing of what no plan lacks. */
export const GapCounts = ({ gaps }: Pick<ResponseOf<typeof getPlanGaps>, 'gaps'>) => {
  const { t } = useTranslation('succession');
  return gaps
    .filter(({ roles }) => roles > 0)
    .map(({ gap, roles }) => (
      <TextLink key={gap} to="/succession" search={{ gap }}>
        {t(`gaps.count.${gap}`, { count: roles })}
      </TextLink>
    ));
};
