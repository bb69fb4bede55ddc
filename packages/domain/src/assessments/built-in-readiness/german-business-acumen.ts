import type { WordsBySkill } from './readiness-shape.js';

/** Business acumen, in German. */
export const germanBusinessAcumen: WordsBySkill = {
  'estimating-and-trade-offs': {
    self: 'Was bekommen Produktverantwortliche, wenn sie mich fragen, wie lange etwas dauert?',
    others: 'Was bekommen Produktverantwortliche, wenn sie diese Person fragen, wie lange etwas dauert?',
    anchors: [
      'Sie bekommen eine Zahl; zu sagen, wie sicher sie ist, wäre neu.',
      'Sie bekommen eine brauchbare Schätzung, mit Hilfe bei dem, was man leicht vergisst.',
      'Sie bekommen eine Spanne mit Gründen und zwei oder drei Möglichkeiten, jede mit ihrem Preis.',
      'Sie können danach planen und erfahren von Änderungen, bevor sie fragen müssen.',
      'Sie kommen früh, um Ideen gemeinsam abzuwägen, und alte Schätzungen werden mit dem Ergebnis verglichen.',
    ],
  },
  'guarding-scope': {
    self: 'Was tue ich, wenn mehr verlangt wird, als hineinpasst?',
    others: 'Was tut diese Person, wenn mehr verlangt wird, als hineinpasst?',
    anchors: [
      'Die Antwort ist ein Ja mit Überstunden oder ein bloßes Nein; etwas anderes anzubieten wäre neu.',
      'Es fällt auf, wenn die Arbeit wächst, und vor der Antwort wird Hilfe geholt.',
      'Es wird nach dem Zweck gefragt, gezeigt, was dafür warten müsste, und etwas Kleineres gefunden.',
      'Ein klares Nein gelingt auch unter Druck, und die nächste Idee kommt trotzdem.',
      'Team und Partner entscheiden gemeinsam, was nicht getan wird, ganz selbstverständlich.',
    ],
  },
  'cross-team-collaboration': {
    self: 'Wie arbeite ich mit Teams zusammen, die andere Ziele haben?',
    others: 'Wie arbeitet diese Person mit Teams zusammen, die andere Ziele haben?',
    anchors: [
      'Man trifft sich, wenn etwas gebraucht wird; die Ziele der anderen zu kennen wäre neu.',
      'Absprachen kommen zustande und gelten, meist nachdem jemand anderes dazu eingeladen hat.',
      'Die Ziele der anderen sind bekannt, Gemeinsames gehört jemandem, und Neues wird beiderseits gesagt.',
      'Festgefahrenes zwischen Teams kommt in Bewegung, und beide Seiten fühlen sich gehört.',
      'Teams klären solche Dinge nun direkt, auf Wegen, die hier begonnen wurden.',
    ],
  },
  'budget-management': {
    self: 'Wie gehe ich mit Geld und Stellen um?',
    others: 'Wie geht diese Person mit Geld und Stellen um?',
    anchors: [
      'Um Kosten kümmern sich andere; die eigene Aufstellung zu lesen wäre neu.',
      'Das Budget ist bekannt und wird eingehalten, mit Hilfe beim Planen und Begründen.',
      'Jeder große Posten hat einen Grund, Bauen wird gegen Kaufen abgewogen, Abweichungen werden früh gesagt.',
      'Geld wandert dorthin, wo es mehr bewirkt, auch aus dem eigenen Bereich, und Vorhersagen treffen zu.',
      'Führungskräfte geben aus, als wäre es ihr eigenes, und die Finanzabteilung fragt um Rat.',
    ],
  },
  'cross-functional-leadership': {
    self: 'Wie arbeite ich mit den Verantwortlichen für Produkt, Design und Betrieb zusammen?',
    others: 'Wie arbeitet diese Person mit den Verantwortlichen für Produkt, Design und Betrieb zusammen?',
    anchors: [
      'Die anderen Bereiche sind Kunden oder Lieferanten; ein gemeinsames Ziel wäre neu.',
      'Man versteht sich, und schwierige Fragen gehen noch nach oben statt zur Seite.',
      'Ziele sind gemeinsam, Konflikte werden untereinander gelöst, und niemand wird in Sitzungen überrascht.',
      'Die anderen fragen auch bei ihren eigenen Themen nach und lassen sich von guten Gründen umstimmen.',
      'Die Bereiche handeln wie ein Team, auch wenn Personen wechseln.',
    ],
  },
  'profit-and-loss-literacy': {
    self: 'Wie gut verbinde ich die Entwicklung damit, wie das Unternehmen Geld verdient?',
    others: 'Wie gut verbindet diese Person die Entwicklung damit, wie das Unternehmen Geld verdient?',
    anchors: [
      'Umsatz und Marge sind von ferne bekannt; jemanden aus den Finanzen zu fragen wäre ein Anfang.',
      'Die wichtigsten Zahlen sind verständlich, wenn jemand sie erklärt.',
      'Es lässt sich sagen, was die Entwicklung kostet und bringt und welche Zahl ein Vorhaben bewegen soll.',
      'Solche Zahlen ändern Entscheidungen, und die Finanzabteilung rechnet genauso.',
      'Auch weit unten in der Linie wird abgewogen, was Arbeit bringt, und man weiß, wie man es herausfindet.',
    ],
  },
  'strategic-partners': {
    self: 'Wie wähle und führe ich wichtige Lieferanten und Partner?',
    others: 'Wie wählt und führt diese Person wichtige Lieferanten und Partner?',
    anchors: [
      'Verträge werden genutzt, wie sie sind; bei einer Verhandlung dabei zu sein wäre neu.',
      'Angebote werden verglichen und Verlängerungen vorbereitet, mit Hilfe des Einkaufs.',
      'Für jeden wichtigen Partner gibt es Verantwortung, Zweck, einen geprüften Preis und einen Ausweg.',
      'Partner ändern unseretwegen ihre Pläne, und wer nicht mehr trägt, wird rechtzeitig ersetzt.',
      'Partnerschaften haben neues Geschäft eröffnet, und andere führen sie nach denselben Regeln.',
    ],
  },
  'acquisition-due-diligence': {
    self: 'Wie beurteile ich Technik und Teams eines Unternehmens, das wir kaufen könnten?',
    others: 'Wie beurteilt diese Person Technik und Teams eines Unternehmens, das wir kaufen könnten?',
    anchors: [
      'Es gab noch keinen Anlass; eine frühere Prüfung zu lesen wäre ein Anfang.',
      'Einzelne Teile werden nach Liste geprüft, mit jemand Erfahrenem in der Leitung.',
      'Code, Menschen, Schulden und Risiken sind angesehen, und eine klare Seite sagt, was das für den Preis heißt.',
      'Ein Urteil hat eine Entscheidung oder einen Preis geändert und sich danach bestätigt.',
      'Es gibt eine Art zu prüfen, die andere nutzen, und dazugekommene Teams sind noch da und gern da.',
    ],
  },
};
