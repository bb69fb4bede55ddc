import type { StageText } from './german-shape.js';

/** Die dritte Stufe: ein Team führen. */
export const engineeringManager: StageText = {
  name: 'Engineering Manager',
  coreFocus: 'Menschen und ihr Zusammenspiel: ein Team, das gut geführt ist, wächst und liefert.',
  valueSource: 'Was das Team erreicht und wie seine Leute wachsen; die eigene Leistung zählt hier nicht mehr mit.',
  description:
    'Von hier an besteht Ihre Arbeit darin, dass die Arbeit anderer gelingt. Sie stellen ein, hören zu, sagen die Wahrheit, räumen den Weg frei und halten, was das Team anderen verspricht. Kaum ein Wechsel in diesem Beruf fällt schwerer, denn was Sie stark gemacht hat, geben Sie nun ab, und die Ergebnisse kommen Wochen später und unter anderem Namen. Ein Team, das von Quartal zu Quartal besser wird und es auch in Ihrer Abwesenheit würde, ist das Werk.',
  typicalSpan: 'Ein Team, meist 5 bis 9 Personen, die an Sie berichten.',
  derailers: {
    'still-the-engineer': {
      name: 'Immer noch am Code',
      description:
        'Von dem Code, der Ihnen über Jahre Achtung eingebracht hat, trennt man sich schwer; also behalten Sie ein Stück. Mit dem Kalender einer Führungskraft wird es spät und halbherzig fertig, andere warten darauf, und was sonst niemand für das Team tun kann (das schwere Gespräch, die offene Stelle, der Mensch, der still geworden ist), wartet ebenso.',
      earlySigns: [
        'Eine Änderung auf dem kritischen Pfad wartet auf Sie, während Sie in Besprechungen sitzen.',
        'Rückt ein Release näher, werden als Erstes die Einzelgespräche verschoben.',
        'Ein guter Tag ist einer, an dem Sie etwas gemergt haben.',
        'Den Zustand des Builds kennen Sie besser als den der Menschen.',
      ],
      counterMove:
        'Geben Sie das Letzte, worauf andere bei Ihnen warten, mit Termin ab. Fehlt Ihnen das Handwerk, behalten Sie es dort, wo niemand davon abhängt: zu zweit, lesend, im Prototyp. Und zählen Sie Ihre Woche danach, was das Team an ihrem Ende konnte.',
    },
  },
  skills: {
    hiring: {
      name: 'Einstellen',
      description:
        'Beschreibt die Stelle wahrhaftig, führt faire Gespräche, gewinnt die Richtigen und macht Angebote, die angenommen werden.',
      indicators: [
        'Saß höchstens in Gesprächen dabei; eine Stelle vom ersten Satz bis zum ersten Tag zu tragen, ist als Nächstes dran.',
        'Führt Gespräche mit Leitfaden, schreibt Belege noch am selben Tag auf und stützt sich bei Anzeige und Angebot auf andere.',
        'Schreibt Anzeigen, die sagen, worin die Arbeit besteht, hält das Verfahren gleich und überzeugt mit ehrlichen Gründen.',
        'Besetzt schwierige Stellen aus einem vielfältigen Feld; die meisten sind froh und nach einem Jahr noch da.',
        'Hat das Einstellen über das eigene Team hinaus verbessert: geschulte Gespräche, gemessenes Verfahren, gut behandelte Bewerbende.',
      ],
    },
    'one-to-ones': {
      name: 'Einzelgespräche',
      description:
        'Führt regelmäßige Gespräche, in denen Vertrauen wächst und Kummer gehört wird, solange er klein ist.',
      indicators: [
        'Trifft sich, wenn etwas anliegt; eine feste Stunde, die der anderen Person gehört, ist als Nächstes dran.',
        'Trifft sich regelmäßig, rutscht noch leicht in Statusberichte und füllt die Pausen.',
        'Hält den Termin, lässt die Themen der anderen Person zuerst kommen und weiß, was letztes Mal versprochen wurde.',
        'Hört von Zweifeln, Streit und Abschiedsgedanken früh genug, um etwas zu tun.',
        'Wer weitergezogen ist, fragt noch immer um Rat; andere Führungskräfte lernen dieses Handwerk hier.',
      ],
    },
    'performance-management': {
      name: 'Leistung klären',
      description: 'Macht Erwartungen klar, sagt, wie es steht, und hilft beizeiten, wo sie nicht erfüllt werden.',
      indicators: [
        'Hofft, dass Erwartungen verstanden sind; sie auszusprechen, ist als Nächstes dran.',
        'Vereinbart mit allen Ziele und gibt Feedback, mit Rückhalt vor den schwierigen Gesprächen.',
        'Alle im Team können sagen, was erwartet wird und wo sie stehen; in keiner Beurteilung steckt eine Überraschung.',
        'Spricht stockende Arbeit binnen Wochen an, freundlich und schriftlich, und führt es so oder so gut zu Ende.',
        'Der Maßstab ist so klar, dass das Team ihn selbst hält; andere holen sich hier Rat für ihre schwersten Fälle.',
      ],
    },
    'career-development': {
      name: 'Laufbahnen fördern',
      description: 'Hilft allen, auf etwas zuzuwachsen, das sie wollen, neben dem, was geliefert werden muss.',
      indicators: [
        'Spricht zur Beurteilung über Laufbahnen; zu fragen, was jemand sich erhofft, ist als Nächstes dran.',
        'Kennt die Wünsche aller und hat mit einigen einen Plan begonnen.',
        'Alle haben einen lebendigen Plan, und Arbeit wird mit Blick darauf verteilt, auch wenn es etwas länger dauert.',
        'Aus diesem Team wachsen Menschen in größere Rollen oder andere Teams, und die Führung half ihnen dabei.',
        'Gilt als der Ort, von dem Führungskräfte kommen; hat verändert, wie die Organisation Menschen entwickelt.',
      ],
    },
    'delivery-management': {
      name: 'Lieferung steuern',
      description: 'Plant mit dem Team, sieht früh, wohin die Arbeit läuft, und räumt ihr Hindernisse aus dem Weg.',
      indicators: [
        'Vertraut darauf, dass sich alles fügt; einmal in der Woche auf den Fluss zu schauen, ist als Nächstes dran.',
        'Plant und verfolgt nach den Gewohnheiten des Teams und bittet bei Hindernissen von außen um Hilfe.',
        'Zusagen sind erfüllbar und sichtbar, Hindernisse in Tagen weg, und ein Verzug ist vor seinem Termin bekannt.',
        'Liefert auch im Wandel vorhersehbar, mit begrenzter Arbeit und Raum für Güte.',
        'Das Team steuert seine Lieferung selbst und wird stetig besser; Nachbarn übernehmen, was es herausfand.',
      ],
    },
    'stakeholder-communication': {
      name: 'Beteiligte informieren',
      description:
        'Hält alle, die auf das Team bauen, wahrhaftig auf dem Laufenden, gerade bei schlechten Nachrichten.',
      indicators: [
        'Berichtet auf Nachfrage; es zu sagen, bevor jemand fragen muss, ist als Nächstes dran.',
        'Schickt regelmäßig Berichte, noch reich an Tätigkeit und spät bei Risiken.',
        'Sagt, was sich geändert hat, was es heißt und was gebraucht wird, und nennt ein Risiko, solange man wählen kann.',
        'Rückt Erwartungen zurecht, ohne Vertrauen zu verlieren; die Beteiligten beschreiben die Lage wie das Team.',
        'Wird bei gutem wie schlechtem Wetter geglaubt und hat anderen eine Art zu berichten gegeben, die sich lohnt.',
      ],
    },
    'psychological-safety': {
      name: 'Sicherheit im Miteinander',
      description:
        'Macht es gefahrlos, einen Fehler zuzugeben, zu fragen oder zu widersprechen, sodass Probleme ans Licht kommen.',
      indicators: [
        'Meint es gut und erfährt von Schwierigkeiten zuletzt; wer schlechte Nachricht bringt, Dank zu sagen, ist als Nächstes dran.',
        'Lädt zu Fragen ein und gibt manchmal einen Fehler zu; unter Druck kehrt der alte Ton zurück.',
        'Bespricht Fehlschläge ohne Schuldige, beginnt beim eigenen Anteil und schützt, wer sich gemeldet hat.',
        'Die Neueste widerspricht dem Erfahrensten, und von Beinahe-Unfällen wird ungefragt erzählt.',
        'Das Klima überdauert Wechsel im Team, und andere Teams haben seine Gewohnheiten übernommen.',
      ],
    },
  },
};
