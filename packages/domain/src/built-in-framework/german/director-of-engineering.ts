import type { StageText } from './german-shape.js';

/** Die vierte Stufe: mehrere Teams durch deren Leitungen führen. */
export const directorOfEngineering: StageText = {
  name: 'Director of Engineering',
  coreFocus: 'Ergebnisse, die mehrere Teams brauchen, die Gestalt der Organisation und der Weg eines Bereichs.',
  valueSource:
    'Das System, das Sie bauen: Strukturen, Arbeitsweisen und Führungskräfte, mit denen Teams ihre Probleme selbst lösen.',
  description:
    'Sie führen Menschen, die Menschen führen, und sehen den größten Teil der Arbeit mit deren Augen. Wofür Sie jetzt einstehen, liegt zwischen den Teams: das Ergebnis, zu dem es vier davon braucht, die Grenze, an der es immer wieder hakt, die Führungskraft, die in zwei Jahren gebraucht wird. Mit mehr Stunden von dem, was eine Teamleitung tut, kommen Sie dort nicht hin. Ihre Werkzeuge sind Struktur, Budget, Planung sowie Auswahl und Wachstum von Führungskräften, und alle wirken langsam und durch andere.',
  typicalSpan: '3 bis 8 Teams und 20 bis 50 Personen, geführt durch Engineering Manager.',
  derailers: {
    'super-manager': {
      name: 'Die Über-Teamleitung',
      description:
        'Sie bleiben die beste Teamleitung im Haus, nur nun für sechs Teams: im Stand-up, in den Pull Requests, mitten im Kummer jedes Teams. Die Leitungen unter Ihnen schrumpfen zu Boten, und die Fragen, die nur ein Director stellen kann, bleiben ungestellt.',
      earlySigns: [
        'Man bringt Ihnen, was die Teamleitung entscheiden könnte, und Sie entscheiden es.',
        'Sie sitzen in den Ritualen der Teams, und in Ihrer Woche gibt es keine Stunde ohne Tagesordnung.',
        'Dieselbe Art von Problem erreicht Sie zum dritten Mal.',
        'In den meisten Räumen haben Sie die Antwort.',
      ],
      counterMove:
        'Geben Sie einen Monat lang jedes Problem mit einer Frage an die Teamleitung zurück und führen Sie eine Liste der Arten, die ankommen; beheben Sie dann, was die häufigste zu Ihnen heraufkommen lässt.',
    },
  },
  skills: {
    'organisational-design': {
      name: 'Organisation gestalten',
      description:
        'Schneidet Teams und ihre Grenzen so, dass jedes das meiste tun kann, ohne auf ein anderes zu warten.',
      indicators: [
        'Nimmt das Organigramm hin; zu fragen, welche Grenze das Warten verursacht, ist als Nächstes dran.',
        'Sieht, wo Teams einander im Weg stehen, und verschiebt mit Rat eine Grenze.',
        'Baut Teams um Ergebnisse, mit klarer Zuständigkeit und tragbarer Größe, und nennt den Preis jeder Wahl.',
        'Ordnet selten und gut um: Alle wissen warum, finden sich in Wochen zurecht, und es gibt weniger Übergaben.',
        'Die Struktur passt sich in kleinen Schritten selbst an; andere Bereiche bitten um Hilfe bei ihrer.',
      ],
    },
    'strategic-planning': {
      name: 'Strategisch planen',
      description: 'Macht aus dem, was das Geschäft will, Pläne für Quartal und Jahr, und sagt, was unterbleibt.',
      indicators: [
        'Plant von einer Iteration zur nächsten; ein Quartal an ein Geschäftsziel zu knüpfen, ist als Nächstes dran.',
        'Trägt tragfähige Vorschläge zu einem Plan bei, dessen Rahmen andere gesetzt haben.',
        'Führt eine Roadmap, in der jedes große Stück sein Ziel nennt, und prüft sie, wenn Tatsachen sich ändern.',
        'Beendet gute Arbeit rechtzeitig für bessere; die Teams können sagen, wie ihre sich zum Jahr fügt.',
        'Das Geschäft plant mit diesem Bereich am Tisch, und seine Planung ist anderen ein Vorbild.',
      ],
    },
    'budget-management': {
      name: 'Budget führen',
      description: 'Plant Stellen, Lieferantenkosten und was man selbst macht oder kauft, und steht für das Geld ein.',
      indicators: [
        'Kennt die Größe des Teams, aber nicht seine Kosten; das Budget des Bereichs zu lesen, ist als Nächstes dran.',
        'Verfolgt Stellen und die größten Verträge mit Hilfe der Finanzabteilung.',
        'Sagt die Jahreskosten brauchbar genau voraus und vergleicht Selbermachen und Kaufen über die ganze Lebensdauer.',
        'Lenkt Geld dorthin, wo es am meisten bewirkt, gibt auch etwas zurück und kann sagen, was eine Kürzung wirklich kostet.',
        'Die Finanzabteilung nennt die Begründungen als Beispiel; auch Leitungen eine Stufe darunter können ein Budget führen.',
      ],
    },
    'talent-strategy': {
      name: 'Nachwuchs und Nachfolge',
      description:
        'Lässt die nächsten Führungskräfte wachsen, weiß, wer wem folgen könnte, und hält, wen zu verlieren schmerzen würde.',
      indicators: [
        'Denkt an Nachfolge, wenn ein Platz leer ist; vorher jemanden zu benennen, ist als Nächstes dran.',
        'Kennt die Stärksten und hat mit einigen gesprochen, was als Nächstes kommt.',
        'Für jede Schlüsselrolle wird jemand vorbereitet, mit echter Praxis im Plan, und Gründe für Abgänge sind bekannt.',
        'Die meisten Führungsrollen werden gut von innen besetzt; bedauerte Abgänge sind selten.',
        'Hier Gewachsene führen anderswo im Unternehmen, und die Reihe der Nachfolge bleibt trotzdem dicht.',
      ],
    },
    'cross-functional-leadership': {
      name: 'Mit anderen Bereichen führen',
      description:
        'Arbeitet auf Augenhöhe mit den Leitungen von Produkt, Design und Betrieb an dem, was sie gemeinsam schulden.',
      indicators: [
        'Spricht für die Technik, wenn man ruft; zu erfahren, was Produkt oder Betrieb wach hält, ist als Nächstes dran.',
        'Trifft die anderen regelmäßig und räumt die Reibungen des Tages mit ihnen aus.',
        'Teilt Ziele mit Produkt, Design und Betrieb und trägt Uneinigkeit zuerst zu ihnen, nicht nach oben.',
        'Gibt für das gemeinsame Ergebnis etwas von der Technik her, und die anderen tun das ihrerseits auch.',
        'Der Kreis führt wie ein Team; weiter unten merkt man nicht mehr, wo ein Bereich endet.',
      ],
    },
    'managing-ambiguity': {
      name: 'Im Ungewissen handeln',
      description:
        'Handelt vernünftig, solange die Frage unklar und die Fakten spärlich sind, und hilft anderen dabei.',
      indicators: [
        'Wartet, bis die Frage klar ist; ein erster kleiner Schritt zum Lernen ist als Nächstes dran.',
        'Geht los, sobald jemand geholfen hat, die Frage zu fassen und zu sagen, was man weiß.',
        'Fasst die Frage, benennt Annahmen und wählt Schritte, die etwas lehren, wie auch immer sie ausgehen.',
        'Gibt anderen Halt: sagt, was entschieden ist, was offen und wann man wieder hinsieht, und ändert offen den Kurs.',
        'Bekommt, was noch niemand beschreiben kann, und hinterlässt Leitungen, die das Nächste davon übernehmen.',
      ],
    },
    'executive-communication': {
      name: 'Der Leitung berichten',
      description: 'Sagt der oberen Leitung knapp, was erreicht ist, was in Gefahr ist und was gebraucht wird.',
      indicators: [
        'Erzählt die Arbeit der Reihe nach; mit dem Ergebnis zu beginnen, ist als Nächstes dran.',
        'Bringt geübt eine klare Botschaft mit und verliert sie, wenn die Fragen abbiegen.',
        'Beginnt mit Ergebnis und Bitte, passt auf eine Seite und kennt die Zahlen dahinter.',
        'Die Leitung entscheidet in der Sitzung; Schlechtes wird ruhig gehört, weil es früh und mit Auswegen kommt.',
        'Hilft auf Bitten anderen bei ihren Berichten; die des Bereichs sind kürzer und besser geworden.',
      ],
    },
  },
};
