import { mentorshipSort } from '@understudy/contracts/mentoring-mentorships';
import { useTranslation } from 'react-i18next';
import { SortChoice } from '../../components/sort-choice.js';
import type { MentorshipSearch } from './mentoring-queries.js';

type Props = { search: MentorshipSearch; onChange: (search: MentorshipSearch) => void };

/** How the mentorships of a page are arranged. */
export const MentorshipSort = ({ search, onChange }: Props) => {
  const { t } = useTranslation('mentorships');
  return (
    <SortChoice
      choices={mentorshipSort.options.map((value) => ({ value, label: t(`sort.${value}`) }))}
      sorting={{ id: search.sort ?? 'date', direction: search.direction ?? 'descending' }}
      onSort={({ id, direction }) => onChange({ sort: mentorshipSort.options.find((one) => one === id), direction })}
    />
  );
};
