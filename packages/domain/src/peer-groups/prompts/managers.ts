import { asked } from './prompt.js';

/** For people who lead people. */
export const engineeringManager = asked(
  [
    'Which conversation do you keep putting off? Say its first sentence here.',
    'Welches Gespräch schieben Sie auf? Sagen Sie hier seinen ersten Satz.',
  ],
  [
    'Who in your team is invisible when all goes well? How would you notice if they were not well?',
    'Wer in Ihrem Team ist unsichtbar, wenn alles läuft? Woran würden Sie merken, dass es nicht gut geht?',
  ],
  [
    'What do your one-to-ones talk about most? What do they never reach?',
    'Worüber sprechen Sie in Ihren Einzelgesprächen am meisten? Wozu kommt es nie?',
  ],
  [
    'When did somebody last tell you bad news early? What did you do next?',
    'Wann hat Ihnen zuletzt jemand früh eine schlechte Nachricht gebracht? Was taten Sie dann?',
  ],
  [
    'Describe the next person you would like to hire, without naming a technology.',
    'Beschreiben Sie, wen Sie als Nächstes einstellen möchten, ohne eine Technik zu nennen.',
  ],
  ['Whose next step are you holding up, and why?', 'Wessen nächsten Schritt halten Sie auf, und warum?'],
  ['What did your team promise, and what did others hear?', 'Was hat Ihr Team zugesagt, und was haben andere gehört?'],
  [
    'What do you still do because you are good at it, not because it is your work?',
    'Was tun Sie noch, weil Sie es gut können, und nicht, weil es Ihre Arbeit ist?',
  ],
);

/** For people who lead those who lead. */
export const directorOfEngineering = asked(
  [
    'Which of your managers do you trust most, and what does that cost the others?',
    'Wem von Ihren Führungskräften vertrauen Sie am meisten, und was kostet das die anderen?',
  ],
  [
    'Draw your organisation as work flows through it. Where does it differ from the chart?',
    'Zeichnen Sie Ihre Organisation so, wie Arbeit durch sie fließt. Wo weicht das vom Organigramm ab?',
  ],
  [
    'What did you stop this quarter? If nothing: what should you have stopped?',
    'Womit haben Sie in diesem Quartal aufgehört? Wenn mit nichts: Womit hätten Sie sollen?',
  ],
  [
    'Tell us your strategy in four sentences. We ask what it rules out.',
    'Sagen Sie uns Ihre Strategie in vier Sätzen. Wir fragen, was sie ausschließt.',
  ],
  [
    'Where do you argue for money with numbers that you would not believe yourself?',
    'Wo werben Sie um Geld mit Zahlen, die Sie selbst nicht glauben würden?',
  ],
  [
    'Which peer of yours wins when you lose? What would a shared aim look like?',
    'Wer von Ihresgleichen gewinnt, wenn Sie verlieren? Wie sähe ein gemeinsames Ziel aus?',
  ],
  [
    'Who could take your place in two years, and what do they still have no chance to practise?',
    'Wer könnte in zwei Jahren an Ihrer Stelle sein, und was können diese Menschen noch nicht üben?',
  ],
  [
    'What is unclear above you, and how much of it do you hand on?',
    'Was ist über Ihnen unklar, und wie viel davon geben Sie weiter?',
  ],
);
