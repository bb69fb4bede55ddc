import type { TemplateWords } from './template-shape.js';

/** Von den eigenen Ergebnissen zu denen eines Teams. */
export const germanIntoManager: TemplateWords = {
  name: 'Führungskraft in der Entwicklung werden',
  purpose:
    'Für Tech Leads, die ein Team übernehmen oder herausfinden möchten, ob sie das wollen. In sechzehn Wochen führen sie echte Einzelgespräche, geben Feedback, das ankommt, stellen mit Sorgfalt ein und kommen durch die Monate, in denen man sich wenig nützlich fühlt.',
  outline: [
    {
      kind: 'workshop',
      title: 'Einzelgespräche, die der anderen Person gehören',
      week: 1,
      minutes: 150,
      prepare: [
        'Schreiben Sie für alle im Team auf: Was wünscht sich die Person vom kommenden Jahr? Lassen Sie die Zeile leer, wo Sie es nicht wissen.',
        'Fragen Sie zwei von ihnen, was ein nützliches Gespräch mit Ihnen enthalten müsste.',
      ],
      agenda: [
        '20 Min.: Die leeren Zeilen. Was müssten Sie fragen, um sie zu füllen?',
        '40 Min.: Zu zweit die ersten zehn Minuten eines Einzelgesprächs; wer zuhört, darf fragen und nicht raten.',
        '40 Min.: Dasselbe mit jemandem, der sagt, dass alles in Ordnung ist.',
        '30 Min.: Ein eigener Ablauf mit höchstens drei Fragen, und wo die Notizen stehen, damit beide sie lesen können.',
        '20 Min.: Welches Einzelgespräch haben Sie am häufigsten verschoben? Setzen Sie es für den Rest des Jahres wieder fest.',
      ],
      questions: [
        'Wie viel der Zeit haben Sie gesprochen?',
        'Was haben Sie nicht gehört, weil Sie schon am Lösen waren?',
      ],
      worked:
        'Vier Wochen lang wurde kein Einzelgespräch wegen eines Termins verschoben, und alle haben ein eigenes Thema mitgebracht.',
    },
    {
      kind: 'reading-group',
      title: 'Lesen: woher der Wert einer Führungskraft kommt',
      week: 3,
      minutes: 75,
      prepare: [
        'Lesen Sie den Teil über die Leistung von Führungskräften in „High Output Management“ von Andrew S. Grove.',
        'Schreiben Sie drei Ergebnisse Ihres Teams aus dem letzten Monat auf, die nicht Ihre waren und die Sie wahrscheinlicher gemacht haben.',
        'Notieren Sie die Stunde der letzten Woche, in der Sie sich am wenigsten nützlich fühlten.',
      ],
      agenda: [
        '10 Min.: Diese Stunden, je ein Satz; niemand tröstet.',
        '45 Min.: Die Fragen unten.',
        '20 Min.: Alle sagen, was sie nicht mehr als guten Tag zählen wollen.',
      ],
      questions: [
        'Was tun Sie in einer Woche, das die Arbeit von mindestens drei anderen besser macht?',
        'Welches Ihrer Können braucht Ihr Team nicht mehr von Ihnen?',
        'Wann haben Sie zuletzt eine technische Frage beantwortet, die jemand anderes im Raum hätte beantworten können?',
        'Was würden Sie Ihrer Führungskraft über die ersten Monate sagen, wenn es nichts kostete?',
        'Woran werden Sie merken, dass das Tief hinter Ihnen liegt?',
      ],
      worked:
        'Alle können ein Ergebnis des Teams nennen, das sie bewirkt haben, ohne es anzufassen, und haben ihrer Führungskraft gesagt, wie es sich anfühlt.',
    },
    {
      kind: 'workshop',
      title: 'Feedback innerhalb der Woche',
      week: 5,
      minutes: 120,
      prepare: [
        'Nennen Sie etwas, das Sie im letzten Monat gern jemandem gesagt hätten und nicht gesagt haben.',
        'Schreiben Sie in drei Zeilen, was Sie gesehen und gehört haben, so wie eine Kamera es aufgenommen hätte.',
      ],
      agenda: [
        '15 Min.: Was wir sahen neben dem, was wir daraus machten; streichen Sie jedes Wort, das keine Kamera aufnimmt.',
        '45 Min.: Zu dritt aussprechen; die dritte Person sagt, was angekommen ist.',
        '30 Min.: Umgekehrt: so um Feedback bitten, dass jemand es gibt.',
        '30 Min.: Wann, wo und wie Sie das Echte vor Freitag sagen.',
      ],
      questions: [
        'Was kostet es die Person, es nicht zu wissen?',
        'Was befürchten Sie, und wie oft ist es eingetreten?',
      ],
      worked: 'Das echte Gespräch fand in derselben Woche statt, und beide erinnern sich an dieselbe Vereinbarung.',
    },
    {
      kind: 'coaching',
      title: 'Das am längsten aufgeschobene Gespräch',
      week: 8,
      minutes: 60,
      prepare: [
        'Bringen Sie das Gespräch mit, das Sie am längsten aufschieben, und was einen Monat danach wahr sein soll.',
      ],
      agenda: [
        '15 Min.: Erzählen Sie es zuerst von der anderen Seite.',
        '30 Min.: Den ersten Satz laut sagen, bis er kurz ist; dann die Antwort, die Sie fürchten.',
        '15 Min.: Der Tag, der Ort, und mit wem Sie danach sprechen.',
      ],
      questions: ['Was ist Ihr eigener Anteil?', 'Was möchten Sie bewahren, wie es auch ausgeht?'],
      worked:
        'Das Gespräch hat stattgefunden, und die Person spricht mit Ihnen weiterhin über das, was ihr wichtig ist.',
    },
    {
      kind: 'project',
      title: 'Jemanden einstellen, der etwas besser kann als Sie',
      week: 9,
      minutes: 1500,
      prepare: [
        'Vereinbaren Sie eine Stelle mit Ihrer Führungskraft, oder begleiten Sie jemanden, der einstellt.',
        'Schreiben Sie, was die Person nach einem halben Jahr getan haben wird, bevor Sie schreiben, was sie können muss.',
      ],
      agenda: [
        'Woche 1: Die Anzeige, gelesen von zwei Menschen, die nicht entwickeln.',
        'Wochen 2 bis 5: Gespräche in fester Form; alle notieren Belege, bevor jemand spricht.',
        'Woche 6: Die Entscheidung schriftlich, mit dem, was dafür und dagegen zu sehen war; eine freundliche, wahre Antwort an alle anderen.',
      ],
      questions: [
        'Wen mochten Sie sofort, und was haben Sie deshalb nicht gefragt?',
        'Was hat das Verfahren nicht gesehen?',
      ],
      worked:
        'Wer nicht dabei war, kann die Entscheidung an den Notizen nachvollziehen, und alle Abgelehnten haben eine Antwort.',
    },
    {
      kind: 'peer-group',
      title: 'Führungskräfte unter sich',
      week: 12,
      minutes: 90,
      prepare: ['Bringen Sie einen Fall aus Ihrem Team ohne Namen mit, und was Sie bisher versucht haben.'],
      agenda: [
        '5 Min.: Was hier gesagt wird, bleibt hier.',
        '75 Min.: Drei Fälle zu je 25 Minuten: erzählen, fragen, den anderen beim Denken zuhören, sagen, was Sie mitnehmen.',
        '10 Min.: Wer ruft wen vor dem nächsten Treffen an?',
      ],
      questions: [
        'Was weiß die Person in Ihrem Fall von dem, was Sie uns gerade erzählt haben?',
        'Wie sähe eine gute Woche in diesem Team aus?',
        'Welches Versprechen haben Sie gegeben, das Sie nicht halten können?',
        'Was haben Sie selbst getan, woran jemand anderes hätte lernen können?',
      ],
      worked:
        'Zwei aus der Gruppe haben zwischen den Treffen miteinander gesprochen, ohne dass jemand es organisiert hätte.',
    },
  ],
};
