import type { TemplateWords } from './template-shape.js';

/** Vom guten Betrieb zur Wahl, was man betreibt. */
export const germanIntoVp: TemplateWords = {
  name: 'Vom Bereich zum Unternehmen',
  purpose:
    'Für Directors, die die Ergebnisse der ganzen Entwicklung tragen werden. In vierundzwanzig Wochen lernen sie, mit Geld und Kundschaft zu argumentieren, zu wählen, was man nicht tut, der übrigen Geschäftsleitung ein Gegenüber zu sein und den Betrieb ihren Directors zu überlassen.',
  outline: [
    {
      kind: 'external-course',
      title: 'Finanzen für Menschen, die entscheiden',
      week: 1,
      minutes: 960,
      prepare: [
        'Wählen Sie einen Kurs von etwa zwei Tagen, der mit Bilanz, Erfolgsrechnung und Geldfluss eines echten Unternehmens arbeitet.',
        'Bringen Sie die Zahlen des eigenen Unternehmens vom letzten Jahr mit und drei Fragen, auf die Sie eine Antwort möchten.',
      ],
      agenda: [
        'Tag eins: Wie Geld hereinkommt, wo es bleibt, was ein Versprechen an die Kundschaft kostet.',
        'Tag zwei: Ihre drei Fragen; eine Seite darüber, was die Entwicklung jeder Zeile hinzufügt und nimmt.',
      ],
      questions: ['Welche Zahl würden Sie verfolgen, wenn Sie im Monat nur eine sehen könnten?'],
      worked:
        'Sie können in zwei Minuten sagen, womit Ihr Unternehmen Geld verdient und was ihm am meisten schaden würde, und die Finanzen stimmen zu.',
    },
    {
      kind: 'workshop',
      title: 'Was wir nicht tun',
      week: 4,
      minutes: 180,
      prepare: [
        'Schreiben Sie alles auf, was Ihr Bereich für das nächste Halbjahr versprochen hat, mit den Leuten, die es braucht.',
        'Markieren Sie, was ein Jahr lang niemand vermissen würde.',
      ],
      agenda: [
        '30 Min.: Die Diagnose: Welches eine Hindernis zählt jetzt am meisten?',
        '60 Min.: Zu zweit ein Grundsatz in einem Satz, der etwas ausschließt.',
        '60 Min.: Streichen, bis ein Drittel der Leute frei ist; verteidigen gegen jemanden, der den Vertrieb spielt.',
        '30 Min.: Wie die Teams davon hören, deren Arbeit endet, und von wem.',
      ],
      questions: ['Wessen Lieblingsvorhaben haben Sie nicht angefasst?', 'Was muss wahr sein, damit das falsch ist?'],
      worked:
        'Etwas Versprochenes wurde beendet, die Betroffenen hörten es zuerst von Ihnen, und die Leute arbeiten am Hindernis.',
    },
    {
      kind: 'reading-group',
      title: 'Lesen: Strategie oder Wunschliste',
      week: 7,
      minutes: 90,
      prepare: [
        'Lesen Sie den ersten Teil von „Good Strategy Bad Strategy“ von Richard Rumelt.',
        'Bringen Sie die Strategie Ihres Bereichs mit und streichen Sie jeden Satz, der auch für die Konkurrenz stimmt.',
      ],
      agenda: [
        '15 Min.: Wie viel bleibt von jeder Seite übrig?',
        '55 Min.: Die Fragen unten.',
        '20 Min.: Alle schreiben die Diagnose ihres Bereichs in drei Sätzen, ohne ein einziges Wort der Hoffnung.',
      ],
      questions: [
        'Welches Hindernis kennen wir alle und schreibt niemand auf?',
        'Was folgt aus Ihrer Strategie für die Arbeit am nächsten Dienstag?',
        'Wen würde sie enttäuschen?',
        'Welchen Vorteil haben wir, den andere in zwei Jahren nicht kaufen könnten?',
        'Wann haben Sie zuletzt Ihre Meinung über die Richtung geändert, und wie haben andere es erfahren?',
      ],
      worked:
        'Die neue Seite ist kürzer als die alte, schließt etwas aus, und zwei aus der Geschäftsleitung können ihre Diagnose wiedergeben.',
    },
    {
      kind: 'coaching',
      title: 'Das erste Team: die Geschäftsleitung neben Ihnen',
      week: 10,
      minutes: 90,
      prepare: [
        'Schreiben Sie für alle in der Geschäftsleitung: Woran werden sie gemessen, was fürchten sie dieses Jahr, worum haben sie Sie je gebeten?',
        'Fragen Sie jemanden von ihnen, was die Entwicklung ihnen schwer macht.',
      ],
      agenda: [
        '30 Min.: Wo handeln Sie für Ihren Bereich gegen das Unternehmen?',
        '40 Min.: Ein Gespräch vorbereiten, in dem Sie zuerst etwas hergeben.',
        '20 Min.: Welche Themen klären Sie vor der Sitzung aller, und welche dürfen das nicht sein?',
      ],
      questions: ['Wer würde Sie außerhalb Ihres Fachs um Rat fragen?', 'Was sagen Sie in dieser Runde nicht?'],
      worked:
        'Jemand aus der Geschäftsleitung hat Sie nach etwas außerhalb der Entwicklung gefragt, und Sie haben wegen einer dieser Personen einen Plan geändert.',
    },
    {
      kind: 'project',
      title: 'Ein Vorhaben begründen, gegen das Sie stimmen könnten',
      week: 12,
      minutes: 2400,
      prepare: [
        'Nehmen Sie eine Investition der Entwicklung von mehr als einem halben Jahr.',
        'Finden Sie jemanden aus den Finanzen und jemanden aus dem Vertrieb, die daran mitarbeiten.',
      ],
      agenda: [
        'Wochen 1 bis 3: Drei Szenarien mit ihren Annahmen; die wichtigste wird an echter Kundschaft geprüft.',
        'Wochen 4 bis 6: Die Gründe dagegen, so gut geschrieben wie die Gründe dafür.',
        'Wochen 7 bis 8: Beides der Geschäftsleitung vorlegen und entscheiden lassen; dann sagen, wann Sie wieder hinsehen.',
      ],
      questions: ['Nach welcher Zahl sollte hoffentlich niemand fragen?', 'Was ließe Sie auf halbem Weg aufhören?'],
      worked:
        'Über beides wurde entschieden, es gibt einen Tag, an dem die wichtigste Annahme geprüft wird, und sie wurde geprüft.',
    },
    {
      kind: 'peer-group',
      title: 'Es den Directors überlassen',
      week: 18,
      minutes: 90,
      prepare: [
        'Bringen Sie eine Entscheidung des letzten Monats mit, die Sie trafen und die jemand Ihrer Directors hätte treffen können.',
      ],
      agenda: [
        '60 Min.: Die Entscheidungen: Was wussten Sie, das die anderen nicht wussten, und warum nicht?',
        '30 Min.: Je eine Entscheidung, die nie wieder zu Ihnen kommt; wie halten Sie es aus, wenn sie anders ausfällt?',
      ],
      questions: [
        'Welche Sitzung wäre ohne Sie besser?',
        'Was glauben Ihre Directors zu Unrecht, dass Sie wollen?',
        'Wie und wie bald erfahren sie, was die Geschäftsleitung besprochen hat?',
        'Was haben Sie zuletzt gelobt, und was hat das gelehrt?',
      ],
      worked:
        'Jemand Ihrer Directors hat etwas anders entschieden als Sie, und Sie sind vor anderen dafür eingestanden.',
    },
  ],
};
