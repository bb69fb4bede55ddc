import type { FrameworkContent } from '@understudy/contracts/framework-content';

/** A senior stage in place of the individual contributor, and a technical track beside management. */
export const reworked = (content: FrameworkContent): FrameworkContent => {
  const rekeyed = (key: string) => (key === 'individual-contributor' ? 'engineer' : key);
  const lead = content.stages[1];
  if (lead === undefined) throw new Error('There is a second stage.');
  return {
    ...content,
    name: 'Our ladder',
    tracks: [...content.tracks, { key: 'technical', name: 'Technical' }],
    stages: [
      ...content.stages.map((stage) => ({
        ...stage,
        key: rekeyed(stage.key),
        name: stage.key === 'engineering-manager' ? 'Team manager' : stage.name,
      })),
      { ...lead, key: 'staff-engineer', name: 'Staff engineer', track: 'technical', ordinal: 3 },
    ],
    skills: content.skills.map((skill) => ({ ...skill, homeStageKey: rekeyed(skill.homeStageKey) })),
    expectations: content.expectations.map((one) => ({ ...one, stageKey: rekeyed(one.stageKey) })),
    transitions: content.transitions.map((one) => ({ ...one, fromStageKey: rekeyed(one.fromStageKey) })),
  };
};
