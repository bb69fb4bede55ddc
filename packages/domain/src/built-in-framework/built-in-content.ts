import type { FrameworkContent } from '@understudy/contracts/framework-content';
import type { BuiltInFramework } from './framework-shape.js';

/** The built-in framework as the text of a first version; `trackName` is what its one track is called. */
export const builtInContent = (framework: BuiltInFramework, trackName: string): FrameworkContent => ({
  name: framework.name,
  description: framework.description,
  notes: '',
  tracks: [{ key: 'leadership', name: trackName }],
  stages: framework.stages.map((stage) => ({
    ...stage,
    notes: '',
    derailers: stage.derailers.map((derailer) => ({ ...derailer, earlySigns: [...derailer.earlySigns] })),
  })),
  skills: framework.skills.map((skill) => ({ ...skill, indicators: [...skill.indicators], notes: '' })),
  expectations: framework.expectations.map((expectation) => ({ ...expectation })),
  transitions: framework.transitions.map(({ stop, start, keep, prompts, ...transition }) => ({
    ...transition,
    stop: [...stop],
    start: [...start],
    keep: [...keep],
    prompts: prompts.map((prompt) => ({ ...prompt })),
  })),
});
