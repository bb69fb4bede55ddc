import type { Decision } from '@understudy/domain/states/state-table';
import { notAllowed, ProblemError } from '../../common/errors/problem-error.js';

/** What stands in the way, in a sentence each. */
const unmet: Readonly<Record<string, string>> = {
  outline: 'Write at least one module first.',
  'no-open-cohort': 'End or cancel its cohorts first.',
  'programme-open': 'Open the programme first.',
  facilitator: 'Name somebody who facilitates the cohort first.',
  'no-other': 'This cohort has such a survey already.',
  'enough-people': 'Too few have a place for anybody to answer without a name.',
  'cohort-open': 'This cohort takes no applications at the moment.',
  'cohort-joinable': 'Nobody can join this cohort any more.',
  'works-here': 'This person does not work here any more.',
  eligible: 'Something that this programme needs is not there yet; the page of the cohort says what.',
  'cohort-goes-on': 'This cohort is over.',
  begun: 'It has not begun yet.',
  reason: 'Give a reason; the person reads it.',
  'next-step': 'Choose what can come next for this person.',
  place: 'There is no free place.',
  criteria: 'There is no scoring sheet yet.',
  undecided: 'It is decided already.',
  'marks-with-reasons': 'Give every criterion a mark and a reason.',
  'not-told': 'This is told already by a session, a record of learning or a peer group.',
  note: 'Say why in a word or two; the person reads it.',
  'has-place': 'Only somebody who has a place in the cohort can have a role.',
  room: 'There is no room for another one: the area has as many as it wishes for, or as its ratio allows.',
  once: 'The person has this role already.',
  'lead-missing': 'Nobody is missing as a lead there any more.',
  shadow: 'Only somebody who shadows in this area can take it over.',
  until: 'Say until when.',
  'other-cohort': 'Choose another cohort of the same programme that is not over.',
};

/** The state a decision leads to. @throws ProblemError not-allowed or conflict, in words, for a refused one. */
export const leadsTo = <State extends string>(decision: Decision<State, string>): State => {
  if ('to' in decision) return decision.to;
  if ('missing' in decision) {
    throw new ProblemError('conflict', decision.missing.map((need) => unmet[need] ?? need).join(' '));
  }
  if (decision.refused === 'not-yours') throw notAllowed();
  throw new ProblemError('conflict', 'It is not at this point.');
};
