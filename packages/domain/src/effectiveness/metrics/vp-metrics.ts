import type { BuiltInMetric } from './metric-shape.js';

/** What engineering as a whole tells of its head: what it does for the business, who grows in it, and what it costs. */
export const vpMetrics: readonly BuiltInMetric[] = [
  {
    key: 'business-outcomes',
    level: 'vp-of-engineering',
    measure: 'share',
    direction: 'higher',
    source: 'reported',
    guarded: false,
    words: {
      'en-GB': {
        name: 'Business outcome delivery',
        about: 'Of the outcomes agreed with the rest of the leadership for the period, the share that was reached.',
        unit: 'of the agreed outcomes',
        misleads:
          'Outcomes have many parents. A market that grows carries everybody, one that shrinks nobody, and an outcome that was easy to agree on may have been easy to reach.',
        prompts: [
          'Which of these would have come about without engineering?',
          'What did you stop once it was clear that it would not help, and how long did that take?',
        ],
      },
      de: {
        name: 'Wirkung für das Geschäft',
        about:
          'Von den Ergebnissen, die mit der übrigen Leitung für den Zeitraum vereinbart waren, der erreichte Anteil.',
        unit: 'der vereinbarten Ergebnisse',
        misleads:
          'Ergebnisse haben viele Eltern. Ein wachsender Markt trägt alle, ein schrumpfender niemanden, und was leicht zu vereinbaren war, war vielleicht auch leicht zu erreichen.',
        prompts: [
          'Was davon wäre auch ohne die Technik entstanden?',
          'Was haben Sie beendet, sobald klar war, dass es nicht hilft, und wie lange hat das gedauert?',
        ],
      },
    },
  },
  {
    key: 'talent-pipeline',
    level: 'vp-of-engineering',
    measure: 'share',
    direction: 'higher',
    source: 'coverage',
    guarded: false,
    words: {
      'en-GB': {
        name: 'Talent pipeline',
        about:
          'Of the critical roles in the line, the share with at least one successor who could be ready within three years.',
        unit: 'of the critical roles',
        misleads:
          'One person can stand behind five roles and fill one. Three years are a long time, and a pipeline looks fullest shortly after everybody has been asked to fill it in.',
        prompts: [
          'Who is in the pipeline today who was not two years ago, and who has gone from it?',
          'Where would you have to hire from outside tomorrow, and do you want that?',
        ],
      },
      de: {
        name: 'Nachwuchs für Führung',
        about:
          'Von den kritischen Rollen der Linie der Anteil mit mindestens einer Person, die binnen drei Jahren bereit sein könnte.',
        unit: 'der kritischen Rollen',
        misleads:
          'Ein Mensch kann hinter fünf Rollen stehen und eine füllen. Drei Jahre sind lang, und am vollsten sieht der Nachwuchs aus, kurz nachdem alle gebeten wurden, ihn einzutragen.',
        prompts: [
          'Wer gehört heute dazu, der vor zwei Jahren nicht dazugehörte, und wer ist nicht mehr dabei?',
          'Wofür müssten Sie morgen von außen einstellen, und wollen Sie das?',
        ],
      },
    },
  },
  {
    key: 'cost-efficiency',
    level: 'vp-of-engineering',
    measure: 'amount',
    direction: 'lower',
    source: 'reported',
    guarded: false,
    words: {
      'en-GB': {
        name: 'Cost efficiency',
        about:
          'What engineering and its platform cost in the period for each active customer, in the currency of the budget.',
        unit: 'per active customer',
        misleads:
          'It falls when customers come and rises when they go, whatever engineering does. Costs that are not spent today, on tests, people or repairs, come back later and larger.',
        prompts: [
          'What did you spend on purpose that makes this figure worse and the next years better?',
          'Which cost would nobody miss?',
        ],
      },
      de: {
        name: 'Kosten im Verhältnis',
        about: 'Was Technik und Plattform im Zeitraum je aktivem Kunden gekostet haben, in der Währung des Budgets.',
        unit: 'je aktivem Kunden',
        misleads:
          'Der Wert fällt, wenn Kunden kommen, und steigt, wenn sie gehen, was immer die Technik tut. Was heute an Tests, Menschen oder Reparaturen gespart wird, kommt später größer zurück.',
        prompts: [
          'Was haben Sie mit Absicht ausgegeben, das diesen Wert schlechter und die nächsten Jahre besser macht?',
          'Welche Ausgabe würde niemand vermissen?',
        ],
      },
    },
  },
  {
    key: 'strategic-impact',
    level: 'vp-of-engineering',
    measure: 'share',
    direction: 'neither',
    source: 'reported',
    guarded: false,
    words: {
      'en-GB': {
        name: 'Strategic impact',
        about:
          'Of the strategic undertakings that were due a decision in the period, the share that was continued or ended on evidence.',
        unit: 'of the decisions due',
        misleads:
          'A decision on evidence can still be wrong. What counts as strategic is chosen by those who are measured, and the boldest undertaking of the year may be due a decision only after it.',
        prompts: [
          'Which decision would you make again with what was known then?',
          'What did the organisation learn that it will use without you?',
        ],
      },
      de: {
        name: 'Strategische Wirkung',
        about:
          'Von den strategischen Vorhaben, über die im Zeitraum zu entscheiden war, der Anteil, der aufgrund von Belegen weitergeführt oder beendet wurde.',
        unit: 'der fälligen Entscheidungen',
        misleads:
          'Auch eine gut belegte Entscheidung kann falsch sein. Was strategisch heißt, bestimmen die, die daran gemessen werden, und das kühnste Vorhaben des Jahres ist vielleicht erst danach fällig.',
        prompts: [
          'Welche Entscheidung würden Sie mit dem Wissen von damals wieder so treffen?',
          'Was hat die Organisation gelernt, das sie auch ohne Sie nutzen wird?',
        ],
      },
    },
  },
];
