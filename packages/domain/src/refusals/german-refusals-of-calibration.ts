/** What calibration refuses, in German. */
export const germanRefusalsOfCalibration: Readonly<Record<string, string>> = {
  'Nobody of this group has a manager who could place them.':
    'Niemand in dieser Gruppe hat eine Führungskraft, die eine Einordnung mitbringen könnte.',
  'Not all managers have submitted yet.': 'Noch nicht alle Führungskräfte haben abgegeben.',
  'Nobody is placed yet.': 'Noch ist niemand eingeordnet.',
  'Calibration is switched off in this organisation.': 'Kalibrierungen sind in dieser Organisation ausgeschaltet.',
  'Once it is open, only who facilitates can change.':
    'Sobald sie offen ist, lässt sich nur noch ändern, wer moderiert.',
  'Grid and people stay as they are once places are collected.':
    'Raster und Personen bleiben, wie sie sind, sobald Einordnungen gesammelt werden.',
  'Choose a leader’s line, or the people themselves.':
    'Wählen Sie alle unter einer Führungskraft oder die Personen selbst.',
  'Nobody reports to them today.': 'Heute berichtet niemand an diese Person.',
  'Choose at most 200 people.': 'Wählen Sie höchstens 200 Personen.',
  'Place all your people first, each with what you have seen.':
    'Ordnen Sie zuerst alle Ihre Leute ein, jeweils mit dem, was Sie gesehen haben.',
  'Nobody waits for them.': 'Auf diese Person wartet niemand.',
  'They stand there already.': 'Die Person steht schon dort.',
  'Choose one of the places of this session.': 'Wählen Sie einen der Plätze dieser Kalibrierung.',
};
