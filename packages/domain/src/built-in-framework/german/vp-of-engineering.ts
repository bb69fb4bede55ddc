import type { StageText } from './german-shape.js';

/** Die fünfte Stufe: die Technik als Ganzes. */
export const vpOfEngineering: StageText = {
  name: 'VP of Engineering',
  coreFocus: 'Die Technik als Ganzes: ihr Geld, ihre Menschen und ihr Platz in der Führung des Unternehmens.',
  valueSource: 'Was das Geschäft durch die Technik gewinnt, und ob überhaupt das Richtige gebaut wurde.',
  description:
    'Sie stehen für die ganze Funktion ein: was sie kostet, wie sie geordnet ist, wen sie einstellt, auf welcher Plattform sie steht und wie es sich in ihr arbeitet. Sie sitzen bei der obersten Leitung des Unternehmens, meist unter der Geschäftsführung oder dem CTO, und Ihr erstes Team ist das an diesem Tisch. Alles Verlangte gebaut zu haben, genügt nicht mehr; war es das Falsche, gehört auch das zu Ihnen.',
  typicalSpan:
    'Die ganze technische Funktion, die typischerweise von etwa 50 auf 200 Personen wächst, geführt durch Directors.',
  derailers: {
    'engineering-only-leader': {
      name: 'Nur Leitung der Technik',
      description:
        'Sie bleiben dort, wo Sie die Sprache sprechen. Die Technik ist gut in Schuss, und wenn es um Margen, Verkaufschancen oder die Kosten eines Kunden geht, warten Sie, bis das Gespräch zurückkommt. Man holt Sie nicht mehr dazu, bevor entschieden wird, und Ihr Einfluss endet an der Grenze der Funktion.',
      earlySigns: [
        'In Leitungsrunden reden Sie nur zu technischen Themen.',
        'Sie könnten nicht sagen, womit das Unternehmen im letzten Quartal Geld verdient hat.',
        'Vertrieb, Finanzen und Betrieb erfahren Ihre Pläne aus Folien.',
        'Sie verteidigen die Roadmap häufiger, als Sie sie hinterfragen.',
      ],
      counterMove:
        'Verbringen Sie je einen Tag mit Vertrieb, Finanzen und Betrieb, mitarbeitend statt zuschauend; bringen Sie dann der Leitung einen Vorschlag, dessen Nutzen außerhalb der Technik liegt.',
    },
  },
  skills: {
    'profit-and-loss-literacy': {
      name: 'Gewinn und Verlust verstehen',
      description:
        'Versteht, wie die Kosten der Technik mit dem zusammenhängen, was das Unternehmen einnimmt und behält.',
      indicators: [
        'Kennt das technische Budget für sich; es neben den Umsatz zu legen, ist als Nächstes dran.',
        'Liest die Abschlüsse mit Anleitung und kann die größten Kosten nennen.',
        'Erklärt, wie Einstellungen, Hosting und Produktwahl die Marge bewegen, und plant damit.',
        'Schlägt Investitionen und Einsparungen in den Worten des Geschäfts vor und prüft später, ob sie sich lohnten.',
        'Prägt, wie das Unternehmen über den Ertrag der Technik denkt; die Directors können es inzwischen auch.',
      ],
    },
    'executive-partnership': {
      name: 'Gegenüber der Geschäftsführung',
      description:
        'Ist der Geschäftsführung ein Gegenüber in der Strategie, weit über Berichte aus der Technik hinaus.',
      indicators: [
        'Setzt Entscheidungen treu um; an ihnen mitzuwirken, ist als Nächstes dran.',
        'Trägt bei, wenn es um Technik geht, und baut zu jedem Mitglied der Leitung eine Beziehung auf.',
        'Bringt eine Sicht auf die Richtung des Unternehmens mit, ist unter vier Augen offen und steht zum Vereinbarten.',
        'Hier prüft die Geschäftsführung Ideen zuerst, auch solche, die mit Technik wenig zu tun haben.',
        'Die Unternehmensstrategie trägt sichtbar diese Handschrift; auch andere in der Leitung zählen darauf.',
      ],
    },
    'board-communication': {
      name: 'Vor dem Aufsichtsgremium',
      description:
        'Macht Technologiestrategie, Risiken und Investitionen Menschen im Aufsichtsgremium klar, die keine Techniker sind.',
      indicators: [
        'Ist dem Gremium noch nicht begegnet; eine Seite für jemanden vorzubereiten, der es tut, ist als Nächstes dran.',
        'Trägt mit Rückhalt einen vorbereiteten Teil vor, genauer, als das Gremium es braucht.',
        'Sagt das Wenige, was man dort wissen muss, nennt Risiken mit ihren Folgen und sagt, worum gebeten wird.',
        'Antwortet auf harte Fragen schlicht, auch mit „das wissen wir noch nicht“, und das Gremium traut dem Bild.',
        'Das Gremium sucht diese Sicht auch zwischen den Sitzungen, und technische Risiken sind besser geführt.',
      ],
    },
    'organisational-scaling': {
      name: 'Die Organisation wachsen lassen',
      description: 'Lässt die Organisation auf ein Mehrfaches wachsen, während sie im alten Tempo weiterliefert.',
      indicators: [
        'Kennt eine Größe gut; zu fragen, was bei doppelter Größe bricht, ist als Nächstes dran.',
        'Fügt Teams und Ebenen hinzu, wenn es drückt, mit Rat von Leuten, die es schon getan haben.',
        'Plant Struktur, Leitungen und Plattform vor den Köpfen und beendet, was nur im Kleinen ging.',
        'Die Organisation hat sich verdoppelt, und Tempo wie Wohlergehen sind heil, gemessen statt gefühlt.',
        'Wachsen ist ein geübtes Können der Organisation, und andere kommen, um es sich anzusehen.',
      ],
    },
    'culture-at-scale': {
      name: 'Kultur im Großen',
      description: 'Hält Anspruch und Neugier lebendig, wenn nicht mehr alle einander kennen.',
      indicators: [
        'Prägt den Ton in der Nähe; Menschen zu erreichen, denen man nie begegnet, ist als Nächstes dran.',
        'Sagt in guten Worten, was zählt, und beginnt, Einstellen und Anerkennen daran zu knüpfen.',
        'Beförderungen, Rituale und der Umgang mit Fehlschlägen passen zu den Werten, auch in fernen Teams.',
        'Teams heben ihren Anspruch selbst und probieren gefahrlos Neues; Neue beschreiben die Kultur wie die Gründer.',
        'Die Kultur erneuert sich: Leitungen zwei Ebenen tiefer ändern Gewohnheiten unaufgefordert zum Besseren.',
      ],
    },
    'strategic-partners': {
      name: 'Strategische Lieferanten und Partner',
      description: 'Wählt und führt die Beziehungen zu Lieferanten und Partnern, auf die sich die Zukunft stützt.',
      indicators: [
        'Behandelt Lieferanten als Einkauf; zu wissen, auf welche man nicht verzichten könnte, ist als Nächstes dran.',
        'Ist bei Verhandlungen dabei und führt eine Liste der wichtigen Verträge und ihrer Enden.',
        'Kennt bei jedem strategischen Lieferanten Abhängigkeit, Auswege und Kosten des Abschieds und trifft dessen Leitung.',
        'Hat aus einem Lieferanten einen Partner mit gemeinsamen Zielen gemacht oder einen geordnet verlassen, bevor er Gefahr wurde.',
        'Partnerschaften eröffnen Geschäft, das es allein nicht gäbe, und überstehen Wechsel auf beiden Seiten.',
      ],
    },
    'acquisition-due-diligence': {
      name: 'Übernahmen prüfen',
      description:
        'Beurteilt Technik und Team eines Unternehmens, das gekauft werden könnte, und was das Zusammengehen verlangt.',
      indicators: [
        'Hat noch kein Unternehmen von dieser Seite gesehen; bei einer Prüfung mitzuschauen, ist als Nächstes dran.',
        'Prüft ein Gebiet, etwa Code oder Sicherheit, nach einer Liste anderer.',
        'Leitet eine Prüfung in Tagen: Zustand der Technik, Stärke des Teams, Kosten und Risiken des Zusammengehens.',
        'Die Befunde ändern Preis, Bedingungen oder die Entscheidung selbst, und die Vorhersagen halten danach.',
        'Hat einen Weg geschaffen, Teams zu beurteilen und aufzunehmen, von denen die meisten bleiben und gedeihen.',
      ],
    },
  },
};
