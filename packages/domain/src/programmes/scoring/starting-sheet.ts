/** A criterion of a scoring sheet, with what each mark from 1 to 4 looks like. */
export type CriterionContent = {
  readonly name: string;
  readonly guidance: string;
  readonly weight: number;
  readonly levels: readonly [string, string, string, string];
};

const english: readonly CriterionContent[] = [
  {
    name: 'What they already do of the next step',
    guidance: 'Look for one thing that they did, not for how they come across.',
    weight: 3,
    levels: [
      'Nothing of it is told yet.',
      'It is meant, but there is no example.',
      'One example, with what they did and what came of it.',
      'Several examples, one of them for somebody else’s benefit.',
    ],
  },
  {
    name: 'What they wish to learn',
    guidance: 'A wish that can be practised in this programme, in their own words.',
    weight: 3,
    levels: [
      'They wish to take part; what for is not told.',
      'A general wish, such as “leading better”.',
      'One thing to learn, and where they miss it today.',
      'One thing to learn, where they miss it, and how they would notice a change.',
    ],
  },
  {
    name: 'Where they can try it',
    guidance: 'What is learned here needs somewhere to be used within weeks.',
    weight: 2,
    levels: [
      'Nowhere is named.',
      'Somewhere is named for later.',
      'Something at hand in their present work.',
      'Something at hand, agreed with whoever it touches.',
    ],
  },
  {
    name: 'Time and somebody behind it',
    guidance: 'Judge what is arranged; how much time somebody can spare says nothing about them.',
    weight: 1,
    levels: [
      'Nothing is arranged yet.',
      'They mean to make time.',
      'Time is kept free, and the manager knows.',
      'Time is kept free, and somebody takes over what has to wait.',
    ],
  },
];

const german: readonly CriterionContent[] = [
  {
    name: 'Was sie vom nächsten Schritt schon tun',
    guidance: 'Achten Sie auf etwas, das getan wurde, nicht auf das Auftreten.',
    weight: 3,
    levels: [
      'Davon ist noch nichts erzählt.',
      'Es ist gemeint, aber ohne Beispiel.',
      'Ein Beispiel: was getan wurde und was daraus wurde.',
      'Mehrere Beispiele, davon eines zum Nutzen anderer.',
    ],
  },
  {
    name: 'Was sie lernen möchten',
    guidance: 'Ein Wunsch, der sich in diesem Programm üben lässt, in eigenen Worten.',
    weight: 3,
    levels: [
      'Der Wunsch, dabei zu sein; wofür, bleibt offen.',
      'Ein allgemeiner Wunsch, etwa „besser führen“.',
      'Eine Sache, die gelernt werden soll, und wo sie heute fehlt.',
      'Eine Sache, wo sie fehlt und woran eine Veränderung zu merken wäre.',
    ],
  },
  {
    name: 'Wo sie es ausprobieren können',
    guidance: 'Was hier gelernt wird, braucht innerhalb von Wochen einen Ort, an dem es gebraucht wird.',
    weight: 2,
    levels: [
      'Es ist kein Ort genannt.',
      'Ein Ort ist genannt, aber erst für später.',
      'Etwas aus der jetzigen Arbeit.',
      'Etwas aus der jetzigen Arbeit, abgesprochen mit denen, die es betrifft.',
    ],
  },
  {
    name: 'Zeit und jemand, der dahintersteht',
    guidance: 'Beurteilen Sie, was verabredet ist; wie viel Zeit jemand hat, sagt nichts über die Person.',
    weight: 1,
    levels: [
      'Noch ist nichts verabredet.',
      'Zeit soll gefunden werden.',
      'Zeit ist freigehalten, und die Führungskraft weiß davon.',
      'Zeit ist freigehalten, und jemand übernimmt, was warten muss.',
    ],
  },
];

/** A sheet to begin with, in the organisation's language; every word of it can be changed. */
export const startingSheet = (locale: string): readonly CriterionContent[] =>
  locale.startsWith('de') ? german : english;
