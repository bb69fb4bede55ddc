import { useQuery } from '@tanstack/react-query';
import { getFramework } from '@understudy/contracts/career-framework';
import { query } from './query.js';
import { useCan } from './session.js';

/** A key as words, for whoever may not read the framework: mentors from outside. */
const wordsOf = (key: string): string => {
  const words = key.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** The names of stages and skills by their keys, for those who may read the framework; a key stands for itself else. */
export const useFrameworkWords = () => {
  const can = useCan();
  const { data } = useQuery({ ...query('framework', getFramework), enabled: can('framework.read') });
  const stages = data?.stages ?? [];
  const skills = data?.skills ?? [];
  const nameIn = (list: readonly { key: string; name: string }[], key: string): string =>
    list.find((one) => one.key === key)?.name ?? wordsOf(key);
  return {
    stages,
    skills,
    stageName: (key: string) => nameIn(stages, key),
    skillName: (key: string) => nameIn(skills, key),
  };
};
