import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { stretchQuery } from '../../features/opportunities/stretch-queries.js';
import { StretchView } from '../../features/opportunities/stretch-view.js';
import { useFormat } from '../../lib/format.js';
import { IntoPlan } from './into-plan.js';

/** One stretch assignment; what was seen and learned in it, and how it ended, its person may take into their plan. */
export const StretchPage = () => {
  const { t } = useTranslation('stretches');
  const format = useFormat();
  const { stretchId } = useParams({ from: '/signed-in/stretch-assignments/$stretchId' });
  const { data: stretch } = useSuspenseQuery(stretchQuery(stretchId));
  const { reflection, closingWords, skillKeys } = stretch;
  const { title } = stretch.opportunity;
  const lines = (...parts: readonly string[]) => parts.filter((part) => part !== '').join('\n');
  return (
    <StretchView
      stretch={stretch}
      deeds={{
        evidence: ({ skillKey, author, text }) => (
          <IntoPlan
            title={title}
            words={`${text} (${author.name})`}
            skillKeys={[skillKey]}
            label={t('toPlan.evidence', { name: author.name })}
          />
        ),
        reflection: (
          <IntoPlan
            key={reflection?.version}
            title={title}
            words={lines(reflection?.learned ?? '', reflection?.nextTime ?? '')}
            skillKeys={skillKeys}
            label={t('toPlan.reflection')}
          />
        ),
        outcome: (
          <IntoPlan
            title={title}
            words={lines(
              t(stretch.status === 'confirmed' ? 'outcome.confirmed' : 'outcome.returned', {
                days: format.dayRange(stretch.startedOn ?? stretch.startsOn, stretch.endedOn ?? stretch.endsOn),
              }),
              closingWords === '' ? '' : `${closingWords} (${stretch.sponsor.name})`,
            )}
            skillKeys={skillKeys}
            label={t('toPlan.outcome')}
          />
        ),
      }}
    />
  );
};
