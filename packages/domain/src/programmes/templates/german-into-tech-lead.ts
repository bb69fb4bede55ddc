import type { TemplateWords } from './template-shape.js';

/** Vom eigenen Code zur Richtung eines Teams. */
export const germanIntoTechLead: TemplateWords = {
  name: 'Erste Schritte als Tech Lead',
  purpose:
    'Für alle, die bald die technische Arbeit eines Teams leiten oder gerade damit begonnen haben. In zwölf Wochen lernen sie, große Vorhaben zu zerlegen, schriftlich zu entscheiden, die spannende Arbeit abzugeben und nützlich zu sein, ohne die schnellste Hand zu haben.',
  outline: [
    {
      kind: 'workshop',
      title: 'Arbeit zerlegen, die zu groß ist',
      week: 1,
      minutes: 150,
      prepare: [
        'Bringen Sie ein echtes Vorhaben mit, für das Ihr Team mehr als einen Monat erwartet.',
        'Schreiben Sie in fünf Zeilen, was für die Nutzenden anders ist, wenn es fertig ist.',
        'Fragen Sie jemanden, der es bauen wird, was am meisten Sorge macht.',
      ],
      agenda: [
        '15 Min.: Alle sagen in zwei Sätzen, was sie mitgebracht haben und was als Erstes schiefgehen würde.',
        '35 Min.: Allein in Stücke schneiden, die sich je innerhalb einer Woche jemandem zeigen lassen.',
        '50 Min.: Zu zweit die Stücke der anderen Person prüfen: Welches verbirgt das Risiko, welches könnte entfallen?',
        '30 Min.: Drei davon an die Wand; die Gruppe benennt das Stück, mit dem man beginnt, und warum.',
        '20 Min.: Alle schreiben auf, wer welches Stück baut und was diese Person daran lernt.',
      ],
      questions: [
        'Welches Stück zeigt, dass das Ganze gelingen kann?',
        'Was haben Sie für sich behalten, und würde das Team sagen, dass Sie es sein mussten?',
      ],
      worked:
        'Zwei Wochen später wurde das erste Stück jemandem außerhalb des Teams gezeigt, und gebaut haben es nicht Sie.',
    },
    {
      kind: 'reading-group',
      title: 'Lesen: wofür ein Tech Lead da ist',
      week: 3,
      minutes: 75,
      prepare: [
        'Lesen Sie das Kapitel über Tech Leads in „The Manager’s Path“ von Camille Fournier.',
        'Markieren Sie einen Satz, dem Sie zustimmen, und einen, der nicht dazu passt, wie Ihr Team arbeitet.',
        'Sehen Sie in den Kalender der letzten Woche: In wie vielen Stunden hätten nur Sie tun können, was Sie taten?',
      ],
      agenda: [
        '10 Min.: Die markierten Sätze reihum, ohne Diskussion.',
        '45 Min.: Die Fragen unten; jede stellt jemand anderes.',
        '20 Min.: Alle nennen eine Sache, die ab nächster Woche jemand anderes leitet, und sagen es der Person vor dem nächsten Treffen.',
      ],
      questions: [
        'Wann haben Sie zuletzt eine Diskussion entschieden, indem Sie zuerst sprachen, und was ging verloren?',
        'Welche Entscheidungen hält Ihr Team für Ihre, die besser seine wären?',
        'Woran merkt man, dass ein Team einen guten Tech Lead hat, wenn diese Person zwei Wochen weg ist?',
        'Was ist die spannendste Arbeit auf Ihrem Tisch? Wer würde daran wachsen?',
        'Wessen Meinung hören Sie zuletzt, und was müssten Sie tun, um sie zuerst zu hören?',
      ],
      worked: 'Alle haben eine Arbeit abgegeben, die sie gern behalten hätten, und die Person weiß, warum.',
    },
    {
      kind: 'coaching',
      title: 'Eine Entscheidung, aufgeschrieben',
      week: 5,
      minutes: 60,
      prepare: [
        'Wählen Sie eine Entscheidung, die Ihr Team innerhalb eines Monats treffen muss.',
        'Schreiben Sie eine Seite: die Frage, drei Möglichkeiten, was jede in einem Jahr kostet, Ihr Vorschlag, und was Sie umstimmen würde.',
        'Schicken Sie sie zwei Tage vorher an Ihre Begleitung.',
      ],
      agenda: [
        '10 Min.: Die Begleitung sagt ohne die Seite, was sie verstanden hat.',
        '30 Min.: Die zwei schwächsten Sätze; was glaubt jemand, der widerspricht?',
        '20 Min.: Wer muss es lesen, in welcher Reihenfolge, und bis wann kann man widersprechen?',
      ],
      questions: [
        'Welche Möglichkeit haben Sie nicht aufgeschrieben, und warum?',
        'Was tun Sie, wenn niemand antwortet?',
      ],
      worked:
        'Mindestens drei haben die Seite gelesen, jemand hat widersprochen, und das Team kann sagen, was entschieden ist.',
    },
    {
      kind: 'peer-group',
      title: 'Drei Fälle aus diesem Monat',
      week: 7,
      minutes: 90,
      prepare: [
        'Wählen Sie eine Lage der letzten vier Wochen, in der Sie unsicher waren; eine halbe Seite, ohne Namen.',
        'Setzen Sie eine ehrliche Frage ans Ende, nämlich die, auf die Sie gern eine Antwort hätten.',
      ],
      agenda: [
        '5 Min.: Drei Fälle per Handzeichen wählen; was hier gesagt wird, bleibt hier.',
        'Je 25 Min.: 5 erzählen, 8 nachfragen, 8 in denen die anderen laut denken und Sie zuhören, 4 für das, was Sie mitnehmen.',
        '10 Min.: Was haben die drei gemeinsam?',
      ],
      questions: [
        'Was würden Sie jemandem raten, mit dem Sie befreundet sind?',
        'Was haben Sie getan, um jemanden nicht zu enttäuschen?',
        'Welcher Teil davon ist Ihrer, und welcher nicht?',
        'Was ist das Kleinste, das Sie vor Freitag ausprobieren könnten?',
      ],
      worked:
        'Wer einen Fall eingebracht hat, erzählt beim nächsten Mal, was ausprobiert wurde und was daraus geworden ist.',
    },
    {
      kind: 'project',
      title: 'Eine Änderung über zwei Teams hinweg leiten',
      week: 8,
      minutes: 1200,
      prepare: [
        'Vereinbaren Sie mit Ihrer Führungskraft eine Änderung, die zwei Teams brauchen und keines allein schafft; klein genug für fünf Wochen.',
        'Finden Sie Ihr Gegenüber im anderen Team und klären Sie, wer was entscheidet.',
        'Sagen Sie beiden Teams, woran sie den Fortschritt merken werden.',
      ],
      agenda: [
        'Woche 1: die Entscheidung auf einer Seite, mit dem Namen des Gegenübers neben Ihrem.',
        'Wochen 2 bis 4: jeden Freitag zehn Zeilen an beide Teams: fertig, als Nächstes, was mir Sorge macht.',
        'Woche 5: denen zeigen, die damit leben werden; beide Teams fragen, was sie anders machen würden.',
      ],
      questions: [
        'Was haben Sie liegen gelassen, damit jemand anderes es tun konnte?',
        'Wo brauchten Sie Befugnis, und wo haben Sie das nur gedacht?',
      ],
      worked:
        'Die Änderung wird in beiden Teams genutzt, und jedes Team nennt jemand anderen als Sie, der das meiste daran getan hat.',
    },
    {
      kind: 'workshop',
      title: 'Rückblick, und was als Nächstes kommt',
      week: 12,
      minutes: 90,
      prepare: [
        'Fragen Sie drei Menschen: Was soll ich weiter tun, was weniger, was hat euch überrascht?',
        'Lesen Sie noch einmal, was Sie in Woche 1 geschrieben haben.',
      ],
      agenda: [
        '20 Min.: Allein einen Brief an die schreiben, die als Nächste beginnen: ein Fehler, den man früh machen sollte.',
        '40 Min.: Zu dritt die Antworten derer, die Sie gefragt haben, und was Sie daraus machen.',
        '30 Min.: Je ein Versprechen für das nächste Quartal, mit der Person, die danach fragen wird.',
      ],
      questions: ['Was kann Ihr Team jetzt, das es vor zwölf Wochen nicht konnte?'],
      worked: 'Alle haben einen nächsten Schritt im Entwicklungsplan, mit einem Datum und einer Person daneben.',
    },
  ],
};
