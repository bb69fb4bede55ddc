import type { TemplateWords } from './template-shape.js';

/** Von den Ergebnissen der Entwicklung zur Zukunft des Unternehmens. */
export const germanIntoCto: TemplateWords = {
  name: 'Für die Technik einstehen',
  purpose:
    'Für VPs, die eines Tages vor Aufsichtsrat und Markt für die Technik eines Unternehmens einstehen könnten. In sechsundzwanzig Wochen üben sie den langen Blick, das Gespräch mit dem Aufsichtsrat, den Umgang mit Risiken, und nach außen zu sagen, woran das Unternehmen glaubt.',
  outline: [
    {
      kind: 'workshop',
      title: 'Fünf Jahre, drei Zukünfte',
      week: 1,
      minutes: 240,
      prepare: [
        'Nennen Sie zwei Kräfte, die Ihren Markt in fünf Jahren verändern könnten und die Sie nicht in der Hand haben.',
        'Fragen Sie jemanden aus der Kundschaft, jemanden aus dem Vertrieb und jemanden unter dreißig, was dann selbstverständlich sein wird.',
      ],
      agenda: [
        '45 Min.: Die Kräfte an die Wand; die zwei wählen, die am ungewissesten sind und am meisten zählen.',
        '75 Min.: In Gruppen drei Zukünfte, jede als Zeitungsseite jenes Jahres.',
        '75 Min.: Was hätten wir in jeder von ihnen gern jetzt begonnen? Was nur in einer?',
        '45 Min.: Frühe Zeichen: Was müssten Sie in welchem Monat sehen, um an eine von ihnen zu glauben?',
      ],
      questions: [
        'Welche Zukunft setzt unser jetziger Plan voraus, ohne es zu sagen?',
        'Was glauben wir, weil es uns passt?',
      ],
      worked:
        'Es gibt eine Liste von fünf frühen Zeichen mit einer Person, die monatlich hinsieht, und eine kleine Wette, die sich in zwei Zukünften lohnt.',
    },
    {
      kind: 'reading-group',
      title: 'Lesen: Entscheidungen, die zusammenpassen',
      week: 5,
      minutes: 90,
      prepare: [
        'Lesen Sie „Playing to Win“ von A. G. Lafley und Roger Martin bis zum Kapitel über die Fähigkeiten.',
        'Schreiben Sie die Antworten Ihres Unternehmens auf die fünf Fragen aus dem Gedächtnis und vergleichen Sie sie mit dem, was veröffentlicht ist.',
      ],
      agenda: [
        '15 Min.: Wo unterscheiden sich Gedächtnis und Papier?',
        '55 Min.: Die Fragen unten.',
        '20 Min.: Ein Satz darüber, was die Technik deshalb können muss, und einer, der nicht daraus folgt.',
      ],
      questions: [
        'Welche Fähigkeit haben wir für eine Entscheidung, die lange zurückliegt?',
        'Wo entscheidet die Technik, was das Unternehmen überhaupt wählen kann?',
        'Was würden wir selbst bauen, wenn wir nur eines bauen könnten?',
        'Welche Kundschaft hätten wir lieber nicht?',
        'Was würde die Geschäftsführung als Ihre Aufgabe nennen, und was Ihre Directors?',
      ],
      worked: 'Die Geschäftsführung und Sie beschreiben die Rolle der Technik in denselben zwei Sätzen.',
    },
    {
      kind: 'external-course',
      title: 'Aufsichtsräte und ihre Pflichten',
      week: 8,
      minutes: 960,
      prepare: [
        'Wählen Sie einen Kurs für Mitglieder von Aufsichtsräten, der Pflichten, Risiken, Prüfung und Fragen der Sicherheit behandelt.',
        'Lesen Sie die letzten drei Vorlagen über Technik an Ihren Aufsichtsrat.',
      ],
      agenda: [
        'Tag eins: Wofür ein Aufsichtsrat einsteht, was er wissen muss und wann es zu spät ist.',
        'Tag zwei: Eine der drei Vorlagen auf zwei Seiten neu schreiben, für jemanden mit sechs Minuten Zeit.',
      ],
      questions: ['Was hätte ein Aufsichtsrat gern ein Jahr früher gewusst?'],
      worked:
        'Die nächste Vorlage hat zwei Seiten, nennt ein bisher nicht genanntes Risiko und bittet um eine Entscheidung.',
    },
    {
      kind: 'coaching',
      title: 'Sechs Minuten vor dem Aufsichtsrat',
      week: 12,
      minutes: 120,
      prepare: ['Bereiten Sie ein Thema vor, über das der Aufsichtsrat entscheiden muss; zwei Seiten, keine Folien.'],
      agenda: [
        '10 Min.: Sechs Minuten sprechen, vier Minuten Stille, in denen die anderen Fragen notieren.',
        '60 Min.: Die Fragen; die Begleitung stellt dieselbe dreimal in anderen Worten.',
        '50 Min.: Welche Antwort war zu lang, welche blieben Sie schuldig, wo haben Sie sich verteidigt?',
      ],
      questions: [
        'Wann haben Sie in diesem Raum aufgehört, aus der Technik zu sprechen, und wann hätten Sie es tun sollen?',
        'Was haben Sie versprochen?',
      ],
      worked:
        'In der echten Sitzung ging die Zeit in die Entscheidung, und nichts, was Sie sagten, musste später berichtigt werden.',
    },
    {
      kind: 'project',
      title: 'Nach außen sagen, woran das Unternehmen glaubt',
      week: 14,
      minutes: 1800,
      prepare: [
        'Wählen Sie eine Behauptung über Technik, die Ihr Unternehmen vertritt und andere bezweifeln.',
        'Finden Sie die Person im Haus, die am meisten zweifelt, und bitten Sie sie mitzulesen.',
      ],
      agenda: [
        'Wochen 1 bis 3: Die Behauptung mit ihren Belegen und dem, was dagegen spricht, auf vier Seiten.',
        'Wochen 4 bis 6: Mit fünf aus der Kundschaft und zwei von der Konkurrenz Versorgten darüber reden; ändern, was nicht hält.',
        'Wochen 7 bis 10: Veröffentlichen oder vortragen; für die Fragen da sein.',
      ],
      questions: [
        'Was haben Sie gelernt, das zu Hause einen Plan ändert?',
        'Was würden Sie in fünf Jahren ungern lesen?',
      ],
      worked:
        'Jemand von außen hat mit einem Argument geantwortet, und etwas im Plan des Unternehmens wurde dadurch geändert.',
    },
    {
      kind: 'peer-group',
      title: 'Allein an der Spitze, gemeinsam',
      week: 20,
      minutes: 120,
      prepare: [
        'Bringen Sie eine Entscheidung mit, die allein Ihre ist und die Sie noch mit niemandem besprochen haben.',
      ],
      agenda: [
        '10 Min.: Was hier gesagt wird, bleibt hier.',
        '90 Min.: Drei Entscheidungen zu je 30 Minuten: erzählen, fragen, zuhören, sagen, was Sie mitnehmen.',
        '20 Min.: Wer könnte in zwei Jahren Ihre Aufgabe übernehmen, und was müssten Sie dafür lassen?',
      ],
      questions: [
        'Wem sagen Sie es, wenn Sie nicht weiterwissen?',
        'Wonach wird man Sie in drei Jahren fragen, das Sie jetzt unbemerkt entscheiden?',
        'Welche Ihrer Überzeugungen ist älter als zehn Jahre?',
        'Wer sagt Ihnen, wenn Sie sich irren, und wann zuletzt?',
      ],
      worked:
        'Alle haben eine Person genannt, die ihnen nachfolgen könnte, haben es ihr gesagt und etwas abgegeben, das wehtat.',
    },
  ],
};
