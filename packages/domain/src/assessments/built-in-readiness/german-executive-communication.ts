import type { WordsBySkill } from './readiness-shape.js';

/** Executive communication, in German. */
export const germanExecutiveCommunication: WordsBySkill = {
  'technical-writing': {
    self: 'Was geschieht mit dem, was ich schreibe, etwa Entwürfe und Entscheidungen?',
    others: 'Was geschieht mit dem, was diese Person schreibt, etwa Entwürfe und Entscheidungen?',
    anchors: [
      'Das meiste wird mündlich gesagt; vor dem Bauen eine Seite zu schreiben wäre neu.',
      'Es wird vollständig aufgeschrieben, und wer liest, muss den Kern suchen.',
      'Nach wenigen Zeilen ist klar, was vorgeschlagen wird, warum, und woran noch gedacht wurde.',
      'Texte werden weitergereicht und klären Dinge ohne Sitzung.',
      'Ringsum wird so geschrieben, und alte Seiten ersparen Neuen noch viele Fragen.',
    ],
  },
  'explaining-technology': {
    self: 'Was verstehen Leute außerhalb der Entwicklung, wenn ich etwas erkläre?',
    others: 'Was verstehen Leute außerhalb der Entwicklung, wenn diese Person etwas erklärt?',
    anchors: [
      'Erklärt wird für Fachleute; mit der Frage der Zuhörenden zu beginnen wäre neu.',
      'Die Hauptsache kommt mit etwas Hilfe an, zwischen mehr Einzelheiten als nötig.',
      'Zuhörende können mit eigenen Worten sagen, was es für sie heißt und was sie entscheiden müssen.',
      'Schwieriges wird klar, ohne falsch zu werden, und man fragt gern nach.',
      'Andere nutzen diese Bilder und Beispiele und erklären es einander weiter.',
    ],
  },
  'stakeholder-communication': {
    self: 'Wie erfahren Leute, die auf unsere Arbeit angewiesen sind, wie es steht?',
    others: 'Wie erfahren Leute, die auf die Arbeit dieser Person angewiesen sind, wie es steht?',
    anchors: [
      'Sie fragen und bekommen Auskunft; es vorher zu erfahren wäre neu.',
      'Sie bekommen regelmäßig Neues, mit viel über Tätigkeiten und den Risiken weit hinten.',
      'Sie lesen, was sich geändert hat, was es heißt und was gebraucht wird, solange noch Wahl bleibt.',
      'Sie hören Schlechtes hier zuerst und vertrauen deshalb nicht weniger.',
      'Sie beschreiben die Lage so wie das Team selbst, und andere berichten inzwischen genauso.',
    ],
  },
  'executive-communication': {
    self: 'Was bekommt die obere Führung aus meinen Berichten und Vorträgen?',
    others: 'Was bekommt die obere Führung aus den Berichten und Vorträgen dieser Person?',
    anchors: [
      'Es gab wenig Anlass; eine Seite für die obere Führung vorzubereiten wäre ein Anfang.',
      'Sie bekommt alles, was bekannt ist, und fragt nach dem Schluss daraus.',
      'Sie bekommt zuerst das Ergebnis, dann die Wahl, das Risiko und eine klare Bitte.',
      'Sie entscheidet noch in der Sitzung, und harte Fragen bekommen kurze, wahre Antworten.',
      'Sie wünscht sich diese Form auch von anderen, und wer die Arbeit getan hat, trägt selbst vor.',
    ],
  },
  'executive-partnership': {
    self: 'Welche Rolle spiele ich für die Spitze des Unternehmens?',
    others: 'Welche Rolle spielt diese Person für die Spitze des Unternehmens?',
    anchors: [
      'Es besteht Abstand; einen Gedanken zum ganzen Unternehmen einzubringen wäre neu.',
      'Fragen zur Technik werden gut beantwortet, wenn sie kommen.',
      'Themen des ganzen Unternehmens kommen zur Sprache, mit einer Meinung und dem Beitrag der Entwicklung.',
      'Vor Entscheidungen wird Rat gesucht; Widerspruch fällt unter vier Augen, mitgetragen wird vor allen.',
      'Der Kurs des Unternehmens ist dadurch besser geworden, und das Vertrauen reicht über eine Person hinaus.',
    ],
  },
  'board-communication': {
    self: 'Was nimmt der Aufsichtsrat aus meinen Worten zur Technik mit?',
    others: 'Was nimmt der Aufsichtsrat aus den Worten dieser Person zur Technik mit?',
    anchors: [
      'Es gab noch keinen Anlass; an einer Vorlage mitzuschreiben wäre ein Anfang.',
      'Teile werden vorbereitet, die jemand anderes vorträgt.',
      'Der Aufsichtsrat kann sagen, wo die Technik steht, was gewagt wird und wofür Geld gebraucht wird.',
      'Seine Fragen sind genauer geworden, und er stimmt aus eigenen Gründen zu.',
      'Er freut sich auf diesen Teil, und seine Beschlüsse sind mutiger geworden, wo es richtig war.',
    ],
  },
  'board-and-investor-relations': {
    self: 'Wie spreche ich mit Geldgebern und Aufsichtsrat über Strategie?',
    others: 'Wie spricht diese Person mit Geldgebern und Aufsichtsrat über Strategie?',
    anchors: [
      'Solche Gespräche führen andere; bei einem zuzuhören wäre ein Anfang.',
      'Fragen zur Technik werden dort beantwortet, unter der Leitung von jemand anderem.',
      'Strategie wird als Wachstum, Risiko und Ertrag erzählt, ein Rückschlag so offen wie ein Erfolg.',
      'Geldgeber prüfen hier ihr eigenes Denken und bleiben auch in einem schweren Jahr zuversichtlich.',
      'Was das Unternehmen anderen wert ist, beruht auch auf dem Vertrauen, das hier entstanden ist.',
    ],
  },
  'industry-leadership': {
    self: 'Was weiß unser Fach von meinem Denken?',
    others: 'Was weiß unser Fach vom Denken dieser Person?',
    anchors: [
      'Der Austausch bleibt im Haus; ein Vortrag oder ein Artikel wäre ein Anfang.',
      'Ab und zu gibt es Vorträge oder Artikel, meist über Abgeschlossenes.',
      'Brauchbares wird regelmäßig geteilt, auch was misslang, und bringt gute Leute zu uns.',
      'Kolleginnen und Kollegen anderer Häuser fragen um Rat, und Einladungen kommen von selbst.',
      'Das Fach macht deshalb manches anders, und auch andere von uns finden dort Gehör.',
    ],
  },
  'executive-team-dynamics': {
    self: 'Was tue ich, wenn die Leitung des Unternehmens uneins ist?',
    others: 'Was tut diese Person, wenn die Leitung des Unternehmens uneins ist?',
    anchors: [
      'Die Seite der Technik wird vertreten; zu fragen, was die anderen bewegt, wäre neu.',
      'Mit den meisten ist das Verhältnis gut, und Streit darf sich von selbst legen.',
      'Was jede Seite braucht, ist bekannt, Uneinigkeit kommt auf den Tisch, nichts geschieht hintenherum.',
      'Streit findet einen Ausweg, den alle mittragen, und Zusagen untereinander gelten.',
      'Die Leitung streitet offen und handelt gemeinsam, auch wenn niemand vermittelt.',
    ],
  },
};
