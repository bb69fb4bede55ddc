import { asked } from './prompt.js';

/** For people who answer for a whole engineering organisation. */
export const vpOfEngineering = asked(
  [
    'Which sentence about engineering do your fellow executives repeat? Is it true?',
    'Welchen Satz über die Technik wiederholen die anderen in der Geschäftsleitung? Stimmt er?',
  ],
  [
    'What breaks first if you grow by half? What if you shrink by a fifth?',
    'Was bricht zuerst, wenn Sie um die Hälfte wachsen? Und wenn Sie um ein Fünftel schrumpfen?',
  ],
  [
    'Which behaviour did you reward last quarter without meaning to?',
    'Welches Verhalten haben Sie im letzten Quartal belohnt, ohne es zu wollen?',
  ],
  [
    'Explain one line of your budget so that a sceptic would sign it.',
    'Erklären Sie eine Zeile Ihres Budgets so, dass eine skeptische Person sie unterschriebe.',
  ],
  [
    'Who tells you the truth, and what did you do to keep it so?',
    'Wer sagt Ihnen die Wahrheit, und was haben Sie getan, damit es so bleibt?',
  ],
  [
    'Which of your directors needs another kind of work, not more of it?',
    'Wer von Ihren Direktorinnen und Direktoren braucht andere Arbeit und nicht mehr davon?',
  ],
  [
    'What would the board ask if it knew what your engineers know?',
    'Was würde der Aufsichtsrat fragen, wenn er wüsste, was Ihre Leute wissen?',
  ],
  [
    'Which partner could you not do without? What would you do on the day they go?',
    'Auf welchen Partner könnten Sie nicht verzichten? Was täten Sie an dem Tag, an dem er geht?',
  ],
);

/** For people who answer for technology as a whole. */
export const cto = asked(
  [
    'What do you believe about your industry that your competitors do not?',
    'Was glauben Sie über Ihre Branche, das Ihre Mitbewerber nicht glauben?',
  ],
  [
    'Which bet of yours has gone quiet? End it here, or say why it goes on.',
    'Um welche Ihrer Wetten ist es still geworden? Beenden Sie sie hier, oder sagen Sie, warum sie weitergeht.',
  ],
  [
    'Say the same truth to us as investors, as engineers, and as a customer.',
    'Sagen Sie uns dieselbe Wahrheit als Geldgebenden, als Leuten aus der Technik und als Kundschaft.',
  ],
  [
    'When did the executive team last change your mind? When did you change theirs?',
    'Wann hat die Geschäftsleitung zuletzt Ihre Meinung geändert? Wann Sie die ihre?',
  ],
  [
    'In the last crisis, what did you decide too early, and what too late?',
    'Was haben Sie in der letzten Krise zu früh entschieden, und was zu spät?',
  ],
  [
    'What may fail this year without harm, and do those who try it know that?',
    'Was darf dieses Jahr ohne Schaden misslingen, und wissen das die, die es versuchen?',
  ],
  [
    'Where does your name open doors that should open without it?',
    'Wo öffnet Ihr Name Türen, die auch ohne ihn aufgehen sollten?',
  ],
  ['Who comes after you, and who besides you believes it?', 'Wer kommt nach Ihnen, und wer außer Ihnen glaubt das?'],
);
