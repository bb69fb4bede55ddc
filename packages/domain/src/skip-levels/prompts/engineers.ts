import { questions } from './prompt.js';

/** With people who build. */
export const individualContributor = questions(
  [
    [
      'Which part of last week would you like to have again, and which would you gladly never see again?',
      'Welchen Teil der letzten Woche hätten Sie gern noch einmal, und welchen möchten Sie nie wieder sehen?',
    ],
    [
      'What do you know about our users that I am too far away to see?',
      'Was wissen Sie über die Menschen, die unser Produkt benutzen, das ich von hier aus nicht sehe?',
    ],
    [
      'If you could remove one thing that slows you down, which one, and who would have to say yes?',
      'Wenn Sie eine Sache wegnehmen könnten, die Sie aufhält: Welche wäre es, und wer müsste Ja sagen?',
    ],
    [
      'Which decision of ours reached you without its reason?',
      'Welche Entscheidung von uns ist bei Ihnen ohne ihre Begründung angekommen?',
    ],
    [
      'From whom did you learn most this quarter, and have they heard it from you?',
      'Von wem haben Sie in diesem Quartal am meisten gelernt, und weiß die Person das von Ihnen?',
    ],
    ['What would you like to be trusted with a year from now?', 'Was möchten Sie in einem Jahr anvertraut bekommen?'],
  ],
  [
    [
      'One sentence of our plan that you would like explained, however simple the question seems.',
      'Einen Satz aus unserem Plan, den Sie gern erklärt hätten, so einfach die Frage auch scheint.',
    ],
    [
      'Something you built that you are a little proud of. Three minutes; no slides.',
      'Etwas, das Sie gebaut haben und auf das Sie ein wenig stolz sind. Drei Minuten, keine Folien.',
    ],
    [
      'A rule that made sense once. What is it for today?',
      'Eine Regel, die einmal sinnvoll war. Wozu dient sie heute?',
    ],
    [
      'A question about the way I work. I answer, or say why I cannot.',
      'Eine Frage dazu, wie ich arbeite. Ich antworte oder sage, warum ich es nicht kann.',
    ],
  ],
);

/** With people who answer for the work of a team without leading its people. */
export const techLead = questions(
  [
    [
      'Which promise of your team keeps you awake, and what would make it smaller?',
      'Welche Zusage Ihres Teams raubt Ihnen den Schlaf, und was würde sie kleiner machen?',
    ],
    [
      'Whom in your team do I not know yet, and should?',
      'Wen in Ihrem Team kenne ich noch nicht und sollte ich kennen?',
    ],
    [
      'Where do two teams solve the same problem without knowing it?',
      'Wo lösen zwei Teams dasselbe Problem, ohne es zu wissen?',
    ],
    [
      'What did you hand over lately, and what was hard about it?',
      'Was haben Sie zuletzt abgegeben, und was war daran schwer?',
    ],
    [
      'Which technical debt is in truth a debt between people?',
      'Welche technische Schuld ist in Wahrheit eine zwischen Menschen?',
    ],
    [
      'Do you picture yourself leading people one day? What would you want to try before you say?',
      'Sehen Sie sich eines Tages Menschen führen? Was möchten Sie ausprobieren, bevor Sie es sagen?',
    ],
  ],
  [
    [
      'A decision you are about to take, before it is taken.',
      'Eine Entscheidung, vor der Sie stehen, bevor sie gefallen ist.',
    ],
    [
      'The thing everybody in your team knows and nobody has written down.',
      'Das, was in Ihrem Team alle wissen und niemand aufgeschrieben hat.',
    ],
    [
      'Somebody who deserves to be seen more, and for what exactly.',
      'Jemanden, den man mehr sehen sollte, und wofür genau.',
    ],
    [
      'What you would ask for if I could only say yes once.',
      'Worum Sie bitten würden, wenn ich nur ein einziges Mal Ja sagen könnte.',
    ],
  ],
);
