import type { Signal } from '@understudy/contracts/assessments-signals';

/** What files may call a signal beside its key: its names on the screen, in English and in German. */
export const signalNames: Readonly<Record<Signal, readonly string[]>> = {
  'mentors-unasked': ['Mentors others unasked', 'Fördert andere ungefragt'],
  'communicates-clearly': ['Communicates clearly', 'Drückt sich klar aus'],
  'owns-beyond-scope': ['Owns problems beyond their scope', 'Übernimmt Verantwortung über die eigene Aufgabe hinaus'],
  'curious-about-business': ['Curious about the business', 'Will das Geschäft verstehen'],
  'steady-in-ambiguity': ['Stays effective in ambiguity', 'Bleibt im Ungewissen handlungsfähig'],
};
