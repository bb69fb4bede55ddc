import { questions } from './prompt.js';

/** With people who lead people. */
export const engineeringManager = questions(
  [
    [
      'Who in your team has grown since we last spoke, and by what did you notice?',
      'Wer in Ihrem Team ist gewachsen, seit wir zuletzt gesprochen haben, und woran haben Sie es gemerkt?',
    ],
    [
      'Which conversation are you preparing for? Would you like to say its first sentence here?',
      'Auf welches Gespräch bereiten Sie sich vor? Möchten Sie seinen ersten Satz hier sagen?',
    ],
    ['What does your team carry that belongs elsewhere?', 'Was trägt Ihr Team, das woandershin gehört?'],
    [
      'Where do you still do the work yourself because it is quicker?',
      'Wo machen Sie die Arbeit noch selbst, weil es schneller geht?',
    ],
    [
      'What would your team say is the reason we do not go faster?',
      'Was würde Ihr Team als Grund nennen, warum wir nicht schneller sind?',
    ],
    [
      'Who could do your work for six weeks, and what would they have to see before?',
      'Wer könnte Ihre Arbeit sechs Wochen lang tun, und was müsste die Person vorher sehen?',
    ],
  ],
  [
    [
      'One thing you need decided, with what you would decide yourself.',
      'Eine Sache, die entschieden werden muss, und was Sie selbst entscheiden würden.',
    ],
    [
      'A disagreement between two teams, told so that both would nod.',
      'Eine Uneinigkeit zwischen zwei Teams, so erzählt, dass beide nicken würden.',
    ],
    [
      'What you told your team that you are not sure about yourself.',
      'Was Sie Ihrem Team gesagt haben und selbst nicht sicher wissen.',
    ],
    [
      'Something about my own leading that I would not hear otherwise.',
      'Etwas zu meiner eigenen Führung, das ich sonst nicht zu hören bekäme.',
    ],
  ],
);

/** With people who lead those who lead. */
export const directorOfEngineering = questions(
  [
    [
      'Which of your teams would you start anew, and what would you leave out?',
      'Welches Ihrer Teams würden Sie neu anfangen, und was würden Sie weglassen?',
    ],
    [
      'Where do your managers wait for you? What would it take for them not to?',
      'Wo warten Ihre Führungskräfte auf Sie? Was bräuchte es, damit sie es nicht müssten?',
    ],
    [
      'What do you hear last that you should hear first?',
      'Was erfahren Sie zuletzt, obwohl Sie es zuerst erfahren sollten?',
    ],
    [
      'Which bet of this year would you take back if nobody minded?',
      'Welche Wette dieses Jahres nähmen Sie zurück, wenn es niemanden störte?',
    ],
    [
      'Who could follow you, and who knows that you think so?',
      'Wer könnte Ihnen nachfolgen, und wer weiß, dass Sie das denken?',
    ],
    [
      'With which department do we talk about each other instead of with each other?',
      'Mit welchem Bereich reden wir übereinander statt miteinander?',
    ],
  ],
  [
    [
      'Your organisation on one page, with the part you would redraw.',
      'Ihre Organisation auf einer Seite, mit dem Teil, den Sie neu zeichnen würden.',
    ],
    ['A number that looks good and worries you.', 'Eine Zahl, die gut aussieht und Ihnen Sorgen macht.'],
    [
      'What you would stop on Monday if it were yours alone to decide.',
      'Womit Sie am Montag aufhören würden, wenn Sie allein entschieden.',
    ],
    [
      'A person you might lose, and what would have kept the last one.',
      'Jemanden, den Sie verlieren könnten, und was die letzte Person gehalten hätte.',
    ],
  ],
);

/** With people who lead a whole engineering organisation. */
export const vpOfEngineering = questions(
  [
    [
      'What does the company believe about engineering that has stopped being true?',
      'Was glaubt das Unternehmen über die Technik, das nicht mehr stimmt?',
    ],
    [
      'Which decision are we postponing by calling it a discussion?',
      'Welche Entscheidung schieben wir auf, indem wir sie eine Diskussion nennen?',
    ],
    ['Where are we one resignation away from trouble?', 'Wo sind wir nur eine Kündigung von Schwierigkeiten entfernt?'],
    [
      'What would you fund if a tenth of your budget were yours to move today?',
      'Was würden Sie bezahlen, wenn Sie heute ein Zehntel Ihres Budgets frei verschieben könnten?',
    ],
    [
      'Which of your peers do you need, and which of them needs you?',
      'Wen aus der Geschäftsleitung brauchen Sie, und wer von ihnen braucht Sie?',
    ],
  ],
  [
    ['The risk that appears on no list.', 'Das Risiko, das auf keiner Liste steht.'],
    ['What your people would ask the board.', 'Was Ihre Leute den Aufsichtsrat fragen würden.'],
    ['One thing you wish somebody at the top would say aloud.', 'Eine Sache, die jemand ganz oben laut sagen sollte.'],
  ],
);

/** With people of a stage that an organisation has made for itself, or of none. */
export const anyStage = questions(
  [
    [
      'What should I know about your work that nobody tells me?',
      'Was sollte ich über Ihre Arbeit wissen, das mir niemand sagt?',
    ],
    [
      'What has become easier since we last spoke, and what harder?',
      'Was ist leichter geworden, seit wir zuletzt gesprochen haben, und was schwerer?',
    ],
    [
      'Which of our goals would you explain to a friend, and which not?',
      'Welches unserer Ziele könnten Sie Freunden erklären, und welches nicht?',
    ],
    ['What do we do twice, and what nobody?', 'Was tun wir doppelt, und was tut niemand?'],
    ['What would you like to be able to do a year from now?', 'Was möchten Sie in einem Jahr können?'],
  ],
  [
    ['A question you have wanted to ask for a while.', 'Eine Frage, die Sie schon länger stellen wollten.'],
    [
      'Something that works well and that we should not touch.',
      'Etwas, das gut läuft und das wir nicht anfassen sollten.',
    ],
    ['Somebody who helped you, and how.', 'Jemanden, der Ihnen geholfen hat, und wie.'],
  ],
);
