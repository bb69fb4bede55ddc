import type { StageText } from './german-shape.js';

/** Die zweite Stufe: die technische Richtung eines Teams. */
export const techLead: StageText = {
  name: 'Tech Lead',
  coreFocus: 'Die technische Richtung eines Teams, in der Hand von jemandem, der dort noch selbst Code schreibt.',
  valueSource: 'Zur Hälfte die eigene Arbeit, zur Hälfte Güte und Tempo, die Ihre Richtung dem Team ermöglicht.',
  description:
    'Das ist die erste Rolle mit zwei Hälften. Sie stehen für das ein, was das Team baut, und bauen einen Teil davon selbst; jeder Tag fragt, welche Hälfte vorgeht. Selbst machen geht heute schneller und ist schöner; es jemand anderem zu ermöglichen, dauert diese Woche länger und ist das Einzige, was wächst. Die meisten begegnen diesem Zug hier zum ersten Mal. Das Zweite oft genug und mit Absicht zu wählen, ist der eigentliche Inhalt dieser Stufe.',
  typicalSpan: 'Ein Team, meist 3 bis 8 Personen; technische Verantwortung ohne Personalverantwortung.',
  derailers: {
    'hero-coder': {
      name: 'Die Feuerwehr',
      description:
        'Wenn etwas spät oder kaputt ist, springen Sie ein und richten es. Es klappt, es gibt Dank, und es fühlt sich an wie die nützlichste Stunde der Woche. Über die Monate lernt das Team, auf Sie zu warten, und Sie erfahren weder, was die anderen gekonnt hätten, noch, was aus Ihnen hätte werden können.',
      earlySigns: [
        'Am heikelsten Ticket jeder Iteration steht Ihr Name.',
        'Störungen ruhen, bis Sie dabei sind.',
        'Sie schreiben abends die Änderung von jemandem um, statt morgens darüber zu reden.',
        'Vor dem Urlaub gibt es eine Liste von Dingen, die nur Sie können, und sie ist länger als im Vorjahr.',
      ],
      counterMove:
        'Wenn es Sie das nächste Mal packt, setzen Sie sich daneben, die Hände weg von der Tastatur; schreiben Sie danach auf, was gefehlt hat, und bringen Sie genau das bei.',
    },
  },
  skills: {
    'breaking-down-work': {
      name: 'Große Aufgaben zerlegen',
      description: 'Teilt eine große Aufgabe in Stränge, die mehrere gleichzeitig voranbringen können.',
      indicators: [
        'Arbeitet eine große Aufgabe von vorn nach hinten ab; zuerst die Nähte zu finden, ist als Nächstes dran.',
        'Teilt mit Anleitung nach Bausteinen; die Stücke warten noch mehr aufeinander als nötig.',
        'Schneidet dünne Scheiben, die je etwas zeigen, benennt Abhängigkeiten und nimmt das Heikelste zuerst.',
        'Mehrere kommen wochenlang nebeneinander voran, weil die Schnittstellen früh geklärt waren.',
        'Andere im Team planen inzwischen ebenso, und die Nähte großer Vorhaben zeichnet mehr als eine Hand.',
      ],
    },
    'architecture-decisions': {
      name: 'Ausgewogene Architekturentscheidungen',
      description: 'Entscheidet über die Gestalt von Systemen so, dass sie halten und trotzdem rechtzeitig ankommen.',
      indicators: [
        'Neigt aus Gewohnheit einer Seite zu, der sauberen oder der schnellen; die Kosten zu nennen, ist als Nächstes dran.',
        'Vergleicht zwei Wege mit jemand Erfahrenerem und kann sagen, worauf verzichtet wurde.',
        'Passt die Sorgfalt dem Preis eines Irrtums an: rasch, was umkehrbar ist, gründlich, was es nicht ist.',
        'Nimmt Schulden wissentlich auf, mit Fälligkeit; das Team liefert früher und bereut es nicht.',
        'Entscheidungen von vor zwei Jahren wirken noch klug, und die Art zu entscheiden hat sich verbreitet.',
      ],
    },
    'technical-discussions': {
      name: 'Technische Diskussionen leiten',
      description: 'Leitet Gespräche, in denen jede nützliche Sicht gehört wird und am Ende eine Entscheidung steht.',
      indicators: [
        'Redet als eine Stimme unter anderen mit; den Raum für die übrigen zu halten, ist als Nächstes dran.',
        'Bereitet Frage und Zeit vor, nur kommt die eigene Meinung meist zuerst.',
        'Spricht spät, holt die Stillen mit Namen herein, fasst zusammen und schließt damit, wer was entschieden hat.',
        'Heftiger Streit bleibt bei der Sache; auch wer unterlag, trägt die Entscheidung mit.',
        'Das Team führt solche Gespräche auch dann, wenn die Leitung fehlt.',
      ],
    },
    'estimating-and-trade-offs': {
      name: 'Schätzen und abwägen',
      description: 'Sagt Aufwand ehrlich voraus und gibt dem Produkt echte Wahl zwischen Umfang, Zeit und Güte.',
      indicators: [
        'Nennt auf Nachfrage eine einzige Zahl; zu sagen, wie sicher sie ist, ist als Nächstes dran.',
        'Schätzt die eigenen Aufgaben redlich und fragt das Team nach seinen, mit Hilfe bei Vergessenem.',
        'Nennt Spannen mit Gründen und zwei, drei Möglichkeiten mit ihrem Preis.',
        'Vorhersagen treffen oft genug, um damit zu planen; Änderungen werden gemeldet, bevor jemand fragt.',
        'Das Produkt bringt Ideen früh zum gemeinsamen Abwägen; Vorhersagen werden mit dem Ergebnis verglichen.',
      ],
    },
    'technical-feedback': {
      name: 'Offenes Feedback zur Arbeit',
      description: 'Sagt klar und brauchbar, was an jemandes Arbeit stark ist und was sie besser machen würde.',
      indicators: [
        'Behält Bedenken für sich oder deutet sie an; eines davon klar zu sagen, ist als Nächstes dran.',
        'Gibt auf Nachfrage Feedback, so weich, dass der Punkt mitunter verloren geht.',
        'Beschreibt bald und unter vier Augen, was zu sehen war und was es bewirkte, und vereinbart den nächsten Versuch.',
        'Lobt so genau, wie es kritisiert; die Arbeit verändert sich sichtbar, und die Beziehung hält.',
        'Wird regelmäßig um Feedback gebeten, auch von Erfahreneren, und das Team gibt es einander freimütig.',
      ],
    },
    'guarding-scope': {
      name: 'Umfang hüten, Vertrauen halten',
      description:
        'Lehnt ab oder verschiebt, was den Plan kippen würde, und bleibt dem Produkt ein verlässliches Gegenüber.',
      indicators: [
        'Sagt Ja und arbeitet länger oder sagt Nein und belässt es dabei; eine Alternative anzubieten, ist als Nächstes dran.',
        'Merkt, wenn der Umfang wächst, und holt sich Hilfe, bevor eine Antwort kommt.',
        'Fragt, wozu etwas dient, zeigt, was es verdrängen würde, und findet etwas Kleineres, das reicht.',
        'Lehnt auch unter Druck klar ab; trotzdem kommt das Produkt mit der nächsten Idee wieder.',
        'Team und Produkt entscheiden gemeinsam, was sie lassen; ein solches Nein ist alltäglich geworden.',
      ],
    },
  },
};
