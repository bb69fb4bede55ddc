import type { StageText } from './german-shape.js';

/** Die sechste Stufe: wohin die Technik das Unternehmen führt. */
export const cto: StageText = {
  name: 'CTO',
  coreFocus: 'Wohin die Technik das Unternehmen führt: Vision, Strategie und seine Stimme nach außen.',
  valueSource: 'Die Güte weniger großer Entscheidungen, deren Ausgang sich erst nach Jahren zeigt.',
  description:
    'Sie führen das Unternehmen als Teil seiner obersten Leitung, und Technik ist, was Sie an diesen Tisch bringen. Sie sagen, wohin das Feld sich bewegt und wo das Unternehmen darin stehen soll, setzen die wenigen großen Wetten auf Plattform und Architektur, entscheiden über Bauen und Kaufen, sprechen für das Unternehmen mit Geldgebern, Kunden und Fachwelt und sorgen dafür, dass die Technik das alles tragen kann. Die Kunst ist, tief genug zu bleiben, um eine Annahme zu bezweifeln und eine gute Wette zu erkennen, und hoch genug, um nicht darin zu verschwinden, wie gebaut wird.',
  typicalSpan:
    'Das Unternehmen und sein Rang in der Branche; geführt wird die Technik durch eine VP-Rolle oder Directors.',
  derailers: {
    'lost-in-technology': {
      name: 'Zu tief in der Technik',
      description:
        'Die Architektur hat Ihre ganze Aufmerksamkeit, das Geschäft den Rest. Sie sind die beste Fachkraft des Hauses mit einem Leitungstitel; gewettet wird nach technischem Verdienst, und die geschäftlichen Entscheidungen treffen die anderen um Sie herum.',
      earlySigns: [
        'In Ihrem Kalender stehen mehr Entwurfsrunden als Kunden.',
        'Sie können nicht sagen, welche Ihrer Wetten die Finanzleitung verteidigen würde.',
        'Technische Entscheidungen kommen ohne den Grund auf den Tisch, warum das Geschäft sich kümmern sollte.',
        'Man wartet auf Ihr Urteil in Dingen, die sich in einer Woche umkehren ließen.',
      ],
      counterMove:
        'Nehmen Sie eine technische Wette, an der Ihnen liegt, und lassen Sie sich von einem Kunden, aus dem Vertrieb und von der Finanzleitung sagen, was sie wert ist; lassen Sie die Antworten die Wette verändern.',
    },
    'lost-in-business': {
      name: 'Zu fern von der Technik',
      description:
        'Der entgegengesetzte Irrweg. Sitzungen und Bühnen füllen das Jahr, Ihr Wissen über die Technik ist zwei Jahre alt, und das hat man gemerkt. Man nickt und trifft die eigentlichen Entscheidungen anderswo; welche Zusagen dünn sind, spüren Sie nicht mehr.',
      earlySigns: [
        'Sie geben Einschätzungen Ihrer Teams weiter, ohne sie befragen zu können.',
        'Zweifel werden Ihnen nicht mehr gebracht.',
        'Es ist lange her, dass eine technische Tatsache Ihre Meinung geändert hat.',
        'Draußen wird versprochen, bevor jemand gefragt hat, ob es zu halten ist.',
      ],
      counterMove:
        'Schützen Sie jede Woche einen halben Tag, um mit denen, die es bauen, tief in ein System zu gehen, fragend statt anweisend, und lassen Sie das Gelernte eine Entscheidung ändern, die sie sehen.',
    },
  },
  skills: {
    'strategic-vision': {
      name: 'Strategische Vision',
      description:
        'Sieht, wohin die Technik die Branche führt, und sagt, welchen Platz das Unternehmen darin einnehmen soll.',
      indicators: [
        'Verfolgt das Feld mit Interesse; aufzuschreiben, was es für dieses Unternehmen heißt, ist als Nächstes dran.',
        'Erkennt wichtige Entwicklungen und bespricht ihre Folgen mit denen, die entscheiden.',
        'Führt eine schriftliche Sicht der kommenden Jahre samt dem, was sie widerlegen würde, und knüpft Investitionen daran.',
        'Das Unternehmen war bei etwas Wichtigem früh oder ließ eine Mode aus, aus vorher genannten Gründen.',
        'Überall im Unternehmen entscheidet man gut nach der Vision, und sie wird offen berichtigt, wenn die Welt abweicht.',
      ],
    },
    'board-and-investor-relations': {
      name: 'Gremium und Geldgeber',
      description:
        'Gewinnt das Vertrauen von Aufsichtsgremium und Geldgebern, indem Technologiestrategie geschäftlich gefasst wird.',
      indicators: [
        'Bereitet Unterlagen für andere vor; das Gespräch selbst zu führen, ist als Nächstes dran.',
        'Trägt mit Hilfe der Geschäftsführung vor und beantwortet Fragen zum eigenen Gebiet.',
        'Verbindet jede große technische Investition mit Wachstum, Kosten oder Risiko und berichtet später, was daraus wurde.',
        'Geldgeber und Gremium gehen zuversichtlicher aus dem Gespräch, auch in einem schlechten Quartal.',
        'Berät das Gremium weit über Technik hinaus und weitet, wonach es fragt.',
      ],
    },
    'industry-leadership': {
      name: 'In der Branche wirken',
      description: 'Spricht, schreibt und wirkt in der Fachwelt so mit, dass sie und das Unternehmen davon gewinnen.',
      indicators: [
        'Lernt still von der Fachwelt; mit einem ersten Vortrag oder Artikel zurückzugeben, ist als Nächstes dran.',
        'Teilt hin und wieder Erfahrungen, mit Hilfe dabei, was andere davon brauchen können.',
        'Spricht und schreibt regelmäßig mit Gehalt und ebnet anderen im Haus den Weg, es auch zu tun.',
        'Bewerbende, Kunden und Partner kommen deswegen; Gleichgestellte anderswo fragen nach der Meinung.',
        'Hat eine Praxis oder einen Standard des Fachs bewegt und dabei mehreren anderen zu einer Stimme verholfen.',
      ],
    },
    'crisis-leadership': {
      name: 'In der Krise führen',
      description: 'Entscheidet fest und menschlich, wenn die Zeit knapp, der Einsatz hoch und vieles unbekannt ist.',
      indicators: [
        'Hilft anderen durch Störungen; die Entscheidung selbst zu treffen, ist als Nächstes dran.',
        'Leitet eine begrenzte Störung mit jemand Erfahrenem in der Nähe.',
        'Gibt einen Takt vor, entscheidet nach dem Bekannten, nennt das Unbekannte und sorgt für die, die arbeiten.',
        'Trifft die schwere Entscheidung früh, vertritt sie offen nach innen und außen und berichtigt sie ohne Stolz.',
        'Die Organisation meistert die nächste Krise besser: geübte Rollen, ehrliche Rückschau, ruhige Leitungen.',
      ],
    },
    'executive-team-dynamics': {
      name: 'Im Kreis der Leitung',
      description:
        'Arbeitet gut in der obersten Leitung: liest Interessen und Spannungen und hilft ihr, wie eine zu entscheiden.',
      indicators: [
        'Findet das Politische lästig oder rätselhaft; zu fragen, was alle zum Gelingen brauchen, ist als Nächstes dran.',
        'Arbeitet mit den meisten gut und holt vor schwierigen Sitzungen Rat.',
        'Klärt Differenzen persönlich, sagt das Unbequeme im Raum und trägt draußen mit, was entschieden wurde.',
        'Bringt Gegner zu einer Einigung, die beide vertreten, und genießt Vertrauen bei Leuten, die einander misstrauen.',
        'Die Leitung streitet besser und entscheidet schneller als zuvor und könnte sagen, warum.',
      ],
    },
    'innovation-management': {
      name: 'Neues erkunden',
      description:
        'Teilt die Kraft zwischen dem Produkt, das heute trägt, und der Suche nach dem, was morgen tragen könnte.',
      indicators: [
        'Überlässt das Erkunden der freien Zeit; ihm Budget und Enddatum zu geben, ist als Nächstes dran.',
        'Fördert ein paar Versuche, die schwer ins Produkt oder zu einem Ende finden.',
        'Hält einen genannten Anteil fürs Erkunden, mit kleinem Einsatz, Entscheidungstagen und vorher vereinbarten Maßstäben.',
        'Beendet Versuche ohne Schuldige und hat mindestens einen in ein Geschäft geführt, das zählt.',
        'Kern und Erkundung nähren einander Jahr um Jahr, auch in harten Zeiten.',
      ],
    },
  },
};
