import { individualContributor, techLead } from './engineers.js';
import { cto, vpOfEngineering } from './executives.js';
import { directorOfEngineering, engineeringManager } from './managers.js';
import { asked, type Prompt } from './prompt.js';

/** For stages that an organisation has made for itself. */
const anyStage = asked(
  ['What is different in your work since we last met?', 'Was ist in Ihrer Arbeit anders, seit wir uns zuletzt trafen?'],
  [
    'Where are you stuck? We ask for ten minutes and advise only then.',
    'Wo kommen Sie nicht weiter? Wir fragen zehn Minuten lang und raten erst dann.',
  ],
  [
    'What went better than you feared, and what had you feared?',
    'Was ging besser als befürchtet, und was hatten Sie befürchtet?',
  ],
  [
    'Whom did you learn from lately, and do they know it?',
    'Von wem haben Sie zuletzt gelernt, und weiß die Person das?',
  ],
  ['Which decision would you take differently today?', 'Welche Entscheidung würden Sie heute anders treffen?'],
  ['What do you say yes to and regret on the same day?', 'Wozu sagen Sie Ja und bereuen es am selben Tag?'],
  [
    'What should somebody new to your work hear in the first week?',
    'Was sollte jemand, der Ihre Arbeit neu beginnt, in der ersten Woche hören?',
  ],
  ['What will you have tried by our next meeting?', 'Was werden Sie bis zu unserem nächsten Treffen versucht haben?'],
);

/** The questions that come with the product, by the key of the stage. */
export const promptsByStage: Readonly<Record<string, readonly Prompt[]>> = {
  'individual-contributor': individualContributor,
  'tech-lead': techLead,
  'engineering-manager': engineeringManager,
  'director-of-engineering': directorOfEngineering,
  'vp-of-engineering': vpOfEngineering,
  cto,
};

/** The question of a meeting: those of its stage in turn; null where there is none. */
export const promptFor = (stageKey: string, ordinal: number, locale: string): string | null => {
  const prompts = (Object.hasOwn(promptsByStage, stageKey) ? promptsByStage[stageKey] : undefined) ?? anyStage;
  const prompt = prompts[ordinal % prompts.length];
  return (locale.startsWith('de') ? prompt?.de : prompt?.en) ?? null;
};
