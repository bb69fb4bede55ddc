import type { TemplateWords } from './template-shape.js';

/** Vom Lösen zur Organisation, in der gelöst wird. */
export const germanIntoDirector: TemplateWords = {
  name: 'Führen über Führungskräfte',
  purpose:
    'Für Teamleitungen, die mehrere Teams über deren Leitungen führen werden. In zwanzig Wochen lernen sie, ein Problem als Nachricht über die Organisation zu lesen, Führungskräfte wachsen zu lassen, statt für sie einzuspringen, und mit anderen Bereichen zu planen.',
  outline: [
    {
      kind: 'workshop',
      title: 'Jedes Problem ist eine Nachricht über die Organisation',
      week: 1,
      minutes: 180,
      prepare: [
        'Schreiben Sie die letzten zehn Probleme auf, die aus Ihren Teams auf Ihren Tisch kamen.',
        'Daneben: Wer hätte es lösen können, und was fehlte: das Recht zu entscheiden, ein Können, eine klare Grenze oder Mut?',
      ],
      agenda: [
        '20 Min.: Die zehn auf Karten; nach Ursache sortieren, nicht nach Team.',
        '50 Min.: Zu dritt der größte Stapel: Was müsste anders sein, damit das nächste seiner Art dort gelöst wird, wo es entsteht?',
        '50 Min.: Wer entscheidet was: fünf Entscheidungen und je ein Name; nie zwei.',
        '40 Min.: Zu zweit ein Problem so zurückgeben, dass es der Person hilft, die es bringt.',
        '20 Min.: Je eine Änderung an einem Recht oder einer Grenze, vor Freitag bekannt gegeben.',
      ],
      questions: ['Welche Probleme lassen Sie sich gern bringen?', 'Was ginge schief, wenn Sie einen Monat weg wären?'],
      worked:
        'Zwei Monate später ist der größte Stapel halb so groß, und eine Teamleitung kann sagen, welche Entscheidungen ihre sind.',
    },
    {
      kind: 'reading-group',
      title: 'Lesen: wie Gefüge von Teams stecken bleiben',
      week: 4,
      minutes: 90,
      prepare: [
        'Lesen Sie die Kapitel über Organisationen in „An Elegant Puzzle“ von Will Larson.',
        'Zeichnen Sie Ihre Teams und worauf jedes wartet; eine dicke Linie, wo am längsten gewartet wird.',
      ],
      agenda: [
        '15 Min.: Die Zeichnungen an der Wand, schweigend; ein Punkt auf das, was überrascht.',
        '55 Min.: Die Fragen unten.',
        '20 Min.: Alle schreiben auf, was sie ein Quartal lang in Ruhe lassen, und warum.',
      ],
      questions: [
        'Welches Team liegt zurück, weil es so arbeitet, und welches wegen dessen, was man von ihm will?',
        'Wo geben Sie Leute dazu, wenn eine Entscheidung fehlt?',
        'Welche Grenze zwischen Teams war vor zwei Jahren richtig und ist es nicht mehr?',
        'Was tun Sie weiter selbst, weil eine Teamleitung es langsamer tut?',
        'Welchem Ihrer Teams täte es gut, in Ruhe gelassen zu werden?',
      ],
      worked: 'Ein Warten zwischen zwei Teams ist verschwunden, und keines brauchte Sie als Boten.',
    },
    {
      kind: 'coaching',
      title: 'Einer Führungskraft bei der Arbeit zusehen',
      week: 7,
      minutes: 120,
      prepare: [
        'Vereinbaren Sie mit einer Ihrer Führungskräfte, dass Sie schweigend an einer Besprechung teilnehmen, und warum.',
        'Schreiben Sie vorher auf, was Sie zu sehen erwarten.',
      ],
      agenda: [
        '60 Min.: Die Besprechung. Sie sagen nichts, auch wenn man Sie fragt.',
        '30 Min.: Mit der Führungskraft: Was hat sie gesehen, was haben Sie gesehen, was möchte sie ausprobieren?',
        '30 Min.: Mit Ihrer Begleitung: Wann wollten Sie eingreifen, und was hätte es weggenommen?',
      ],
      questions: [
        'Was kann diese Führungskraft, das Sie nicht können?',
        'Was haben Sie ihr nie gesagt, das helfen würde?',
      ],
      worked: 'Die Führungskraft nennt etwas, das sie anders macht, und hat es von Ihnen nicht als Rat gehört.',
    },
    {
      kind: 'peer-group',
      title: 'Wer bei uns nachfolgen kann',
      week: 10,
      minutes: 90,
      prepare: [
        'Schreiben Sie für jede Ihrer Führungskräfte auf, wer übernehmen könnte, wie bald und mit welchem Beleg.',
      ],
      agenda: [
        '15 Min.: Alle nennen die Rolle, für die sie niemanden haben.',
        '60 Min.: Für jede solche Rolle: Wen sehen andere, den Sie nicht sehen?',
        '15 Min.: Je ein Ausleihen: Wer arbeitet ein Quartal lang in wessen Bereich?',
      ],
      questions: [
        'Wessen Name kommt dreimal vor, und was, wenn diese Person geht?',
        'Wer wurde von niemandem gesehen?',
        'Was müsste jemand tun, um auf Ihrer Liste zu stehen, und weiß die Person das?',
        'Wen lassen Sie, wo er ist, weil es bequem ist?',
      ],
      worked: 'Zwei arbeiten ein Quartal lang in einem fremden Bereich, mit einem Tag der Rückkehr.',
    },
    {
      kind: 'project',
      title: 'Ein Plan über Bereiche hinweg',
      week: 11,
      minutes: 2400,
      prepare: [
        'Nehmen Sie ein Ziel, das Produkt, Entwicklung und ein weiterer Bereich im nächsten Halbjahr teilen.',
        'Finden Sie heraus, woran die anderen gemessen werden.',
      ],
      agenda: [
        'Wochen 1 bis 2: Eine Seite: das Ziel, was wir dafür weglassen, was alle geben und bekommen.',
        'Wochen 3 bis 7: Alle zwei Wochen eine feste halbe Stunde mit den anderen; die Seite wird vor ihren Augen geändert.',
        'Woche 8: Gemeinsam vorstellen; sprechen wird jemand von den anderen.',
      ],
      questions: [
        'Was haben Sie aufgegeben, und haben die anderen es bemerkt?',
        'Wo widersprachen sich Ihre Zahlen und deren?',
      ],
      worked:
        'Die drei Bereiche erzählen dieselbe Geschichte, ohne sie geprobt zu haben, und etwas wurde dafür weggelassen.',
    },
    {
      kind: 'workshop',
      title: 'Das Budget eines Bereichs',
      week: 19,
      minutes: 120,
      prepare: [
        'Lassen Sie sich die Zahlen Ihres Bereichs vom letzten Jahr geben und markieren Sie, was Sie nicht verstehen.',
      ],
      agenda: [
        '40 Min.: Mit jemandem aus den Finanzen: Wohin geht das Geld, und was liegt fest?',
        '40 Min.: Ein Zehntel weniger. Was fällt weg, wem sagt man es, was kostet es in zwei Jahren?',
        '40 Min.: Ein Zehntel mehr. Was würden Sie kaufen, das nicht mehr Leute sind?',
      ],
      questions: ['Welche Kosten würden Ihre Teams überraschen?'],
      worked:
        'Sie können die Kosten Ihres Bereichs auf einer Seite jemandem von anderswo erklären, und die Person stellt eine gute Frage.',
    },
  ],
};
