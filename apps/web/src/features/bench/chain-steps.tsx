import { Text } from '@mantine/core';
import { IconArrowUp, IconCheck, IconCircleDashed, IconDoorExit } from '@tabler/icons-react';
import type { VacancyChain } from '@understudy/contracts/indicators-bench';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import classes from './bench.module.css';

/** How a chain ends, in words. */
export const useChainEnd = () => {
  const { t } = useTranslation('bench');
  const format = useFormat();
  return ({ staysOpen, neededElsewhere, moves }: VacancyChain): string => {
    if (staysOpen === null) return t('chain.filled', { name: moves.at(-1)?.person.name ?? '' });
    const needed = neededElsewhere.map(({ person, role }) => t('chain.needed', { name: person.name, role: role.name }));
    return needed.length > 0
      ? t('chain.openNeeded', { role: staysOpen.name, people: format.list(needed) })
      : t('chain.openNobody', { role: staysOpen.name });
  };
};

/** One chain from the role that opens to its end, drawn as steps. */
export const ChainSteps = ({ chain }: { chain: VacancyChain }) => {
  const { t } = useTranslation(['bench', 'figures']);
  const end = useChainEnd();
  const { role, leaver, moves, staysOpen } = chain;
  return (
    <ol className={classes.chain}>
      <li>
        <span className={classes.mark}>
          <IconDoorExit size={16} />
        </span>
        <Text span fw={650}>
          {role.name}
        </Text>
        <Text size="sm">{leaver ? t('chain.leaves', { name: leaver.name }) : t('chain.openAlready')}</Text>
      </li>
      {moves.map(({ person, from, horizon }) => (
        <li key={person.id}>
          <span className={classes.mark}>
            <IconArrowUp size={16} />
          </span>
          <Text span>
            {t('chain.movesUp', { name: person.name })}{' '}
            <Text span size="sm" c="dimmed">
              {t(`figures:horizon.${horizon}`)}
            </Text>
          </Text>
          {from ? (
            <Text size="sm">
              {t('chain.opensBehind')} <strong>{from.name}</strong>
            </Text>
          ) : null}
        </li>
      ))}
      <li className={staysOpen ? classes.open : undefined}>
        <span className={classes.mark}>{staysOpen ? <IconCircleDashed size={16} /> : <IconCheck size={16} />}</span>
        <Text size="sm" fw={staysOpen ? 600 : undefined}>
          {end(chain)}
        </Text>
      </li>
    </ol>
  );
};
