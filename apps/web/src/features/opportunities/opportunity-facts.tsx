import type { OpportunityCard } from '@understudy/contracts/opportunities';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { useFrameworkWords } from '../../lib/framework-words.js';
import classes from './opportunities.module.css';

type OpportunityFactsProps = { opportunity: OpportunityCard; whole?: boolean };

/** When, how much, by whom, for how many: what one wants to know before anything else. */
export const OpportunityFacts = ({ opportunity, whole = false }: OpportunityFactsProps) => {
  const { t } = useTranslation('opportunities');
  const format = useFormat();
  const { stageName, skillName } = useFrameworkWords();
  const free = opportunity.places - opportunity.placesTaken;
  const facts: readonly (readonly [string, string])[] = [
    [t('facts.stage'), stageName(opportunity.stageKey)],
    [t('facts.days'), format.dayRange(opportunity.startsOn, opportunity.endsOn)],
    [t('facts.effort'), t('facts.hours', { count: opportunity.hoursPerWeek })],
    [t('facts.sponsor'), opportunity.sponsor.name],
    [t('facts.places'), free > 0 ? t('facts.placesOf', { free, count: opportunity.places }) : t('facts.full')],
    ...(opportunity.applyBy ? [[t('facts.applyBy'), format.day(opportunity.applyBy)] as const] : []),
    ...(whole
      ? [
          [t('facts.skills'), format.list(opportunity.skillKeys.map(skillName))] as const,
          [t('facts.visibility'), t(`visibility.${opportunity.visibility}`)] as const,
        ]
      : []),
  ];
  return (
    <dl className={classes.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};
