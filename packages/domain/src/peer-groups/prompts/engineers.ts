import { asked } from './prompt.js';

/** For people who build, and begin to carry others along. */
export const individualContributor = asked(
  [
    'Which explanation did you give twice this month? Try a third version on us, in three minutes.',
    'Welche Erklärung haben Sie diesen Monat zweimal gegeben? Versuchen Sie an uns eine dritte, in drei Minuten.',
  ],
  [
    'Show a review comment that helped you, and one that stung. What was the difference?',
    'Zeigen Sie einen Kommentar aus einem Review, der geholfen hat, und einen, der wehtat. Was war der Unterschied?',
  ],
  [
    'What do you know that only you know? Who should know it by next month?',
    'Was wissen nur Sie? Wer sollte es bis nächsten Monat wissen?',
  ],
  [
    'Where did you wait for somebody outside your team? Whom could you have asked earlier?',
    'Wo haben Sie auf jemanden außerhalb Ihres Teams gewartet? Wen hätten Sie früher fragen können?',
  ],
  [
    'Bring a page that you wrote. We say what we understood, before you say what you meant.',
    'Bringen Sie eine Seite mit, die Sie geschrieben haben. Wir sagen, was wir verstanden haben, bevor Sie sagen, was Sie meinten.',
  ],
  [
    'Which problem do you see that belongs to nobody? What would the first small step be?',
    'Welches Problem sehen Sie, das niemandem gehört? Was wäre der erste kleine Schritt?',
  ],
  [
    'What does your users’ day look like when your work is missing? How do you know?',
    'Wie sieht der Tag Ihrer Nutzerinnen und Nutzer aus, wenn Ihre Arbeit fehlt? Woher wissen Sie das?',
  ],
  [
    'Whom did you help this month without doing it for them? How did that go?',
    'Wem haben Sie diesen Monat geholfen, ohne es selbst zu tun? Wie ging das?',
  ],
);

/** For people who answer for the work of a team. */
export const techLead = asked(
  [
    'What did you do yourself this week that somebody else could have learnt on?',
    'Was haben Sie diese Woche selbst getan, woran jemand anderes hätte lernen können?',
  ],
  [
    'Tell of a decision that you put off. What would you need in order to take it by Friday?',
    'Erzählen Sie von einer aufgeschobenen Entscheidung. Was bräuchten Sie, um sie bis Freitag zu treffen?',
  ],
  [
    'Where does your team disagree quietly? How could it disagree aloud?',
    'Wo ist Ihr Team im Stillen uneins? Wie könnte es das laut sein?',
  ],
  [
    'Bring an estimate that went wrong. Which question would have shown it?',
    'Bringen Sie eine Schätzung mit, die danebenlag. Welche Frage hätte es gezeigt?',
  ],
  [
    'Which extra wish did you accept? What had to wait, and who knows that?',
    'Welchen Zusatzwunsch haben Sie angenommen? Was musste warten, und wer weiß das?',
  ],
  ['Practise on us the feedback that you owe somebody.', 'Üben Sie an uns die Rückmeldung, die Sie jemandem schulden.'],
  [
    'If you were away for a month, what would stand still? What could you hand over now?',
    'Was stünde still, wenn Sie einen Monat fort wären? Was könnten Sie schon jetzt abgeben?',
  ],
  [
    'How do you explain your largest technical risk to somebody who pays for it?',
    'Wie erklären Sie Ihr größtes technisches Risiko jemandem, der es bezahlt?',
  ],
);
