import type { ResponseOf } from '@understudy/contracts/endpoint';
import type { listVacancyChains } from '@understudy/contracts/indicators-bench';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../../components/chart-card.js';
import { useFormat } from '../../lib/format.js';
import classes from './bench.module.css';
import { ChainSteps, useChainEnd } from './chain-steps.js';

type Chains = ResponseOf<typeof listVacancyChains>;

/** What follows: each role that opens, who moves up, what opens behind them, and what stays open. */
export const ChainsCard = ({ chains }: { chains: Chains }) => {
  const { t } = useTranslation(['bench', 'figures']);
  const format = useFormat();
  const end = useChainEnd();
  const { items, leaving, asOf, roles } = chains;
  const open = items.filter(({ staysOpen }) => staysOpen !== null).length;
  const moves = items.reduce((sum, chain) => sum + chain.moves.length, 0);
  const title =
    items.length === 0
      ? t('chains.nothing')
      : open === 0
        ? t('chains.titleFilled', { count: items.length })
        : t('chains.title', { count: open, opening: format.count(items.length) });
  return (
    <ChartCard
      title={title}
      description={
        leaving.length === 0 ? t('chains.asItIs') : t('chains.lead', { count: moves, roles: format.count(roles) })
      }
      unit={t('chains.unit')}
      asOf={asOf}
      fileName="vacancies"
      table={{
        columns: [
          t('chains.opens'),
          t('chains.because'),
          t('chains.step'),
          t('chains.who'),
          t('chains.into'),
          t('chains.behind'),
          t('chains.ready'),
        ],
        rows: items.flatMap((chain) => {
          const because = chain.leaver ? t('chain.leaves', { name: chain.leaver.name }) : t('chain.openAlready');
          return [
            ...chain.moves.map(({ person, to, from, horizon }, at) => [
              chain.role.name,
              because,
              at + 1,
              person.name,
              to.name,
              from?.name ?? '–',
              t(`figures:horizon.${horizon}`),
            ]),
            [chain.role.name, because, chain.moves.length + 1, end(chain), chain.staysOpen?.name ?? '–', '–', '–'],
          ];
        }),
      }}
    >
      {items.length > 0 ? (
        <div className={classes.chains}>
          {items.map((chain) => (
            <ChainSteps key={chain.role.id} chain={chain} />
          ))}
        </div>
      ) : null}
    </ChartCard>
  );
};
