import type { WordsBySkill } from './readiness-shape.js';

/** Executive communication, in English. */
export const englishExecutiveCommunication: WordsBySkill = {
  'technical-writing': {
    self: 'What happens to what I write, such as designs and decisions?',
    others: 'What happens to what they write, such as designs and decisions?',
    anchors: [
      'Most is told by word of mouth; writing a page before building would be new.',
      'Pages are written and complete, and readers have to look for the point.',
      'Readers know after a few lines what is proposed, why, and what else was thought of.',
      'Pages are passed on by others and decide matters without a meeting.',
      'People write this way around them, and old pages still spare newcomers many questions.',
    ],
  },
  'explaining-technology': {
    self: 'What do people outside engineering understand when I explain something?',
    others: 'What do people outside engineering understand when they explain something?',
    anchors: [
      'Explanations are made for engineers; beginning with the listener’s question would be new.',
      'The main point comes across with some help, among more detail than is needed.',
      'Listeners can say in their own words what it means for them and what they have to decide.',
      'Difficult matters become clear without becoming false, and people like to ask.',
      'Others use their pictures and examples, and non-engineers explain it to each other.',
    ],
  },
  'stakeholder-communication': {
    self: 'How do people who depend on our work learn how things stand?',
    others: 'How do people who depend on their work learn how things stand?',
    anchors: [
      'They ask and are told; hearing it before they ask would be new.',
      'They get regular news, with much about activity and risks towards the end.',
      'They read what changed, what it means and what is needed, while there are still choices.',
      'They hear bad news here first and trust no less for it.',
      'They describe the state of things just as the team would, and others report this way too.',
    ],
  },
  'executive-communication': {
    self: 'What do senior leaders get from my reports and presentations?',
    others: 'What do senior leaders get from their reports and presentations?',
    anchors: [
      'There was little occasion; preparing one page for a senior leader would be a start.',
      'They get everything that is known, and ask for the conclusion.',
      'They get the conclusion first, then the choice to be made, the risk, and one clear request.',
      'They decide within the meeting, and hard questions get short, true answers.',
      'They ask for this form from others, and the people behind the work present it themselves.',
    ],
  },
  'executive-partnership': {
    self: 'What part do I play for the head of the company?',
    others: 'What part do they play for the head of the company?',
    anchors: [
      'There is a distance; bringing a thought on the whole company would be new.',
      'Questions on technology are answered well when they come.',
      'Matters of the whole company are brought up, with a view and with what engineering could give.',
      'Advice is sought before decisions, and disagreement is spoken in private and carried in public.',
      'The company’s course has become better through it, and the trust reaches beyond one person.',
    ],
  },
  'board-communication': {
    self: 'What do board members take from my words on technology?',
    others: 'What do board members take from their words on technology?',
    anchors: [
      'There was no occasion yet; helping with one paper for the board would be a start.',
      'Parts are prepared for someone else to present.',
      'The board can say where technology stands, what is risked, and what money is asked for and why.',
      'Members ask sharper questions than before, and agree with reasons of their own.',
      'The board looks forward to this part, and its decisions have grown bolder where that was right.',
    ],
  },
  'board-and-investor-relations': {
    self: 'How do I speak with investors and the board about strategy?',
    others: 'How do they speak with investors and the board about strategy?',
    anchors: [
      'Such talks happen elsewhere; listening in on one would be a start.',
      'Questions on technology are answered in such talks, with someone else in the lead.',
      'Strategy is told in terms of growth, risk and return, and a setback is told as plainly as a success.',
      'Investors test their own thinking here and keep their confidence in a hard year.',
      'What the company is worth to others rests in part on the trust that was built here.',
    ],
  },
  'industry-leadership': {
    self: 'What does our profession know of my thinking?',
    others: 'What does our profession know of their thinking?',
    anchors: [
      'The exchange is within the company; one talk or article would be a start.',
      'There are talks or articles now and then, mostly on finished projects.',
      'Work others can use is shared regularly, with what failed in it, and brings good people to us.',
      'Peers in other companies ask for advice, and invitations come unasked.',
      'The field does some things differently because of it, and colleagues are heard there as well.',
    ],
  },
  'executive-team-dynamics': {
    self: 'What do I do when the leaders of the company disagree?',
    others: 'What do they do when the leaders of the company disagree?',
    anchors: [
      'Technology’s side is put forward; asking what moves the others would be new.',
      'Relations with most are good, and conflict is left to settle by itself.',
      'What each one needs is known, disagreement is put on the table, and nothing is said behind a back.',
      'Quarrels find a way out that all can carry, and promises between leaders are kept.',
      'The leaders argue openly and act as one, also on days without a mediator.',
    ],
  },
};
