import { useQuery } from '@tanstack/react-query';
import { getFramework } from '@understudy/contracts/career-framework';
import { query } from '../../lib/query.js';

/** The names of stages and skills by their keys; a key that the framework has no more stands for itself. */
export const useFrameworkWords = () => {
  const { data } = useQuery(query('framework', getFramework));
  const stages = data?.stages ?? [];
  const skills = data?.skills ?? [];
  const nameIn = (list: readonly { key: string; name: string }[], key: string): string =>
    list.find((one) => one.key === key)?.name ?? key.replaceAll('-', ' ');
  return {
    stages,
    skills,
    stageName: (key: string) => nameIn(stages, key),
    skillName: (key: string) => nameIn(skills, key),
  };
};
