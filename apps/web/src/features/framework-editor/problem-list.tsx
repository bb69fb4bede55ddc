import { List, Text } from '@mantine/core';
import type { ContentProblem } from '@understudy/domain/career-framework/content-problems';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { placeOf } from './editor-search.js';

/** What is missing, each with the way to where it is written. */
export const ProblemList = ({ problems }: { problems: readonly ContentProblem[] }) => {
  const { t } = useTranslation('framework-editor');
  const what = ({ field, problem }: ContentProblem) => {
    const [name = '', level] = (field ?? '').split('.');
    const fieldName = field === null ? '' : t(`field.${name}` as 'field.name', { defaultValue: name });
    return t(`problem.${problem}`, { field: level === undefined ? fieldName : `${fieldName} ${level}` });
  };
  return (
    <List size="sm" spacing={4}>
      {problems.slice(0, 60).map((problem) => (
        <List.Item key={`${problem.part} ${problem.key} ${problem.field} ${problem.problem}`}>
          <TextLink to="/framework-editor" search={placeOf(problem.part, problem.key)}>
            {problem.name || t(`part.${problem.part}`)}
          </TextLink>{' '}
          <Text span>{what(problem)}</Text>
        </List.Item>
      ))}
      {problems.length > 60 ? <List.Item>{t('problem.more', { count: problems.length - 60 })}</List.Item> : null}
    </List>
  );
};
