/** Messages at fields of frameworks, assessments, plans, programmes, mentoring and opportunities; see `german-field-messages.ts`. */
export const germanFieldMessagesOfGrowth: Readonly<Record<string, string>> = {
  'There is no such stage.': 'Diese Stufe gibt es nicht.',
  'There is no such stage. The stages are: {}.': 'Diese Stufe gibt es nicht. Die Stufen sind: {}.',
  'There is no stage "{}".': 'Die Stufe „{}“ gibt es nicht.',
  '"{}" is given two different stages.': '„{}“ hat zwei verschiedene Stufen.',
  'Your framework does not have the stage that this title suggests.':
    'Ihr Laufbahnmodell hat die Stufe nicht, auf die dieser Titel hindeutet.',
  'Map at least one title.': 'Ordnen Sie mindestens einen Titel zu.',
  'Choose stages of the framework.': 'Wählen Sie Stufen des Laufbahnmodells.',
  'The framework has no such skill.': 'Diese Fähigkeit gibt es im Laufbahnmodell nicht.',
  'Choose a skill of the framework.': 'Wählen Sie eine Fähigkeit des Laufbahnmodells.',
  'Choose skills of the framework.': 'Wählen Sie Fähigkeiten des Laufbahnmodells.',
  'Choose at least one skill.': 'Wählen Sie mindestens eine Fähigkeit.',
  'Choose at most eight skills.': 'Wählen Sie höchstens acht Fähigkeiten.',
  'Choose a skill that this exercises.': 'Wählen Sie eine Fähigkeit, die dabei geübt wird.',
  'Choose where the people of "{}" go: to a stage of the new version, or to none.':
    'Wählen Sie, wohin die Menschen von „{}“ gehen: auf eine Stufe der neuen Fassung oder auf keine.',

  'Choose a stage of the new version, or none.': 'Wählen Sie eine Stufe der neuen Fassung oder keine.',
  'This person is not at that stage, or the new version keeps it.':
    'Diese Person steht nicht auf dieser Stufe, oder die neue Fassung behält die Stufe.',

  'The framework says nothing of this stage that could be asked about.':
    'Das Laufbahnmodell sagt zu dieser Stufe nichts, wonach man fragen könnte.',
  'Choose an instrument that is published and in use.':
    'Wählen Sie einen Fragebogen, der veröffentlicht und in Gebrauch ist.',
  'Choose whom it is about.': 'Wählen Sie, um wen es geht.',
  'Choose who is asked.': 'Wählen Sie, wer gefragt wird.',
  'Give a person, a unit or a leader.': 'Geben Sie eine Person, einen Bereich oder eine Führungskraft an.',
  'Name at least one dimension.': 'Nennen Sie mindestens eine Dimension.',
  'Ask at least one thing.': 'Stellen Sie mindestens eine Frage.',
  'Another dimension has this key.': 'Eine andere Dimension hat diesen Schlüssel.',
  'Another item has this key.': 'Eine andere Frage hat diesen Schlüssel.',
  'A question has an anchor for each level that shows behaviour, and none where names or words answer it.':
    'Eine Frage hat zu jeder Stufe, die Verhalten zeigt, einen Anker, und keinen, wo Namen oder Worte sie beantworten.',
  'Name at least four levels.': 'Nennen Sie mindestens vier Stufen.',
  'Name at most six levels.': 'Nennen Sie höchstens sechs Stufen.',
  'Choose one of the levels of this question.': 'Wählen Sie eine der Stufen dieser Frage.',
  'There is no such dimension.': 'Diese Dimension gibt es nicht.',
  'This is answered in words.': 'Diese Frage wird in Worten beantwortet.',
  'Answer this, or say that you could not see it.':
    'Beantworten Sie das, oder sagen Sie, dass Sie es nicht sehen konnten.',
  'Choose a part of this result.': 'Wählen Sie einen Teil dieses Ergebnisses.',
  'Describe the moment in a sentence or two.': 'Beschreiben Sie den Moment in ein, zwei Sätzen.',

  'Say what the person can come back to.': 'Sagen Sie, wohin die Person zurückkehren kann.',
  'Say why, in words that help.': 'Sagen Sie, warum, in Worten, die helfen.',
  'Its last day is over. Publish it anew.': 'Der letzte Tag ist vorbei. Veröffentlichen Sie sie neu.',
  'What runs keeps its net.': 'Was läuft, behält sein Netz.',
  'Offer at least one place.': 'Bieten Sie mindestens einen Platz an.',
  'Offer at most twelve places.': 'Bieten Sie höchstens zwölf Plätze an.',

  'There is no such cohort.': 'Diese Kohorte gibt es nicht.',
  'There is no such template.': 'Diese Vorlage gibt es nicht.',
  'Groups are made of people of one stage who work here.':
    'Gruppen bestehen aus Menschen einer Stufe, die hier arbeiten.',
  'Choose at least the smallest size.': 'Wählen Sie mindestens die kleinste Größe.',
  'Choose a module of this programme.': 'Wählen Sie ein Modul dieses Programms.',
  'Choose a module of that programme.': 'Wählen Sie ein Modul jenes Programms.',
  'Choose one of your own cohorts.': 'Wählen Sie eine Ihrer eigenen Kohorten.',
  'Name each module of this programme once.': 'Nennen Sie jedes Modul dieses Programms einmal.',
  'There is an area of this name already.': 'Einen Bereich mit diesem Namen gibt es schon.',

  '{}: {} is not written yet.': '{}: {} ist noch nicht geschrieben.',
  '{}: {} is empty.': '{}: {} ist leer.',
  '{}: {} belongs to a track that does not exist.': '{}: {} gehört zu einer Laufbahn, die es nicht gibt.',
  '{}: {} points to a stage that does not exist.': '{}: {} verweist auf eine Stufe, die es nicht gibt.',
  '{}: {} points to a skill that does not exist.': '{}: {} verweist auf eine Fähigkeit, die es nicht gibt.',
  '{}: {} stands on the same step as another stage of its track.':
    '{}: {} steht auf derselben Höhe wie eine andere Stufe ihrer Laufbahn.',
  '{}: {} has the same name as another.': '{}: {} hat denselben Namen wie etwas anderes.',
  '{}: {} leads to where it begins.': '{}: {} führt dorthin, wo es beginnt.',
  '{}: {} expects nothing yet.': '{}: {} erwartet noch nichts.',
  '{}: {} is expected at no stage yet.': '{}: {} wird noch auf keiner Stufe erwartet.',
  '{}: {} has no derailer yet.': '{}: {} hat noch keinen Stolperstein.',
  '{}: {} has no transition that leads to it yet.': '{}: {} hat noch keinen Übergang, der dorthin führt.',

  'Choose a stage.': 'Wählen Sie eine Stufe.',
  'Choose a stage of leadership.': 'Wählen Sie eine Führungsstufe.',
  'A correction does not change how it ended.': 'Eine Berichtigung ändert nicht, wie es endete.',
  'They did not work here on that day.': 'An diesem Tag arbeitete die Person nicht hier.',
  'Write at least one question.': 'Schreiben Sie mindestens eine Frage.',
  'Write at most six questions.': 'Schreiben Sie höchstens sechs Fragen.',
  'Write it in at least one language.': 'Schreiben Sie es in mindestens einer Sprache.',
  'Write it once in each language.': 'Schreiben Sie es in jeder Sprache einmal.',
  'Send at most 1,000 observations at once.': 'Senden Sie höchstens 1.000 Beobachtungen auf einmal.',
  'Try at most eight things.': 'Nehmen Sie sich höchstens acht Dinge vor.',
  'This indicator is counted in another way.': 'Diese Kennzahl wird anders gezählt.',
  'What is taken from indicators protects itself.': 'Was aus Kennzahlen kommt, schützt sich selbst.',
  'Say from which day, and up to which later day.': 'Sagen Sie, von welchem Tag und bis zu welchem späteren Tag.',
  'This is needed here.': 'Das wird hier gebraucht.',
  'The last day lies before the first.': 'Der letzte Tag liegt vor dem ersten.',
  'Choose a period that is over.': 'Wählen Sie einen Zeitraum, der vorbei ist.',
  'Choose a period of a week or more.': 'Wählen Sie einen Zeitraum von mindestens einer Woche.',
  'Choose a period of a year at most.': 'Wählen Sie einen Zeitraum von höchstens einem Jahr.',
  'Choose a metric that is in use.': 'Wählen Sie eine Messgröße, die in Gebrauch ist.',
  'This figure is taken from the indicators and not reported.':
    'Dieser Wert kommt aus den Kennzahlen und wird nicht gemeldet.',
  'Choose a metric of the level at which they were then.':
    'Wählen Sie eine Messgröße der Stufe, auf der die Person damals war.',
  'This does not belong to such a figure.': 'Das gehört nicht zu einem solchen Wert.',
  'Give a whole number.': 'Geben Sie eine ganze Zahl an.',
  'Give zero or more.': 'Geben Sie null oder mehr an.',
  'There cannot be more than there are.': 'Es können nicht mehr sein, als es gibt.',
  'Give more than zero.': 'Geben Sie mehr als null an.',
  'These are too few answers: a figure would tell what single people said.':
    'Das sind zu wenige Antworten: Ein Wert verriete, was Einzelne gesagt haben.',
  'Beside another figure this would tell what a few people said.':
    'Neben einem anderen Wert verriete dieser, was wenige Menschen gesagt haben.',
  'A part of this time is observed already. Correct that observation, or choose other days.':
    'Ein Teil dieser Zeit ist schon beobachtet. Berichtigen Sie jene Beobachtung, oder wählen Sie andere Tage.',
  'This cannot be taken.': 'Das kann nicht angenommen werden.',
  'Choose somebody who leads whoever holds the role.': 'Wählen Sie jemanden, der die Person in der Rolle führt.',
  'Say why in a sentence.': 'Sagen Sie in einem Satz, warum.',
};
