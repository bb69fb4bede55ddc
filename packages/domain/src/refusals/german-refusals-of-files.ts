/** Refusals of files and imports, like those of `german-refusals.ts`. */
export const germanRefusalsOfFiles: Readonly<Record<string, string>> = {
  'This is larger than can be accepted.': 'Das ist größer, als angenommen werden kann.',
  'A framework file may have 2 MB. Split it.': 'Eine Datei mit einem Laufbahnmodell darf 2 MB haben. Teilen Sie sie.',
  'Send at most 2 MB.': 'Senden Sie höchstens 2 MB.',
  'Send at most {} rows.': 'Senden Sie höchstens {} Zeilen.',
  'Send at most {} rows below the header, empty rows counted.':
    'Senden Sie höchstens {} Zeilen unter der Kopfzeile, leere mitgezählt.',
  'This file takes too long or too much memory to read. Split it.':
    'Diese Datei zu lesen, dauert zu lange oder braucht zu viel Speicher. Teilen Sie sie.',
  'This file takes too long or too much memory to read.':
    'Diese Datei zu lesen, dauert zu lange oder braucht zu viel Speicher.',
  'This import takes too long or too much memory to work out. Split the file.':
    'Diesen Import auszurechnen, dauert zu lange oder braucht zu viel Speicher. Teilen Sie die Datei.',
  'This matching takes too long or too much memory. Make the group smaller.':
    'Diese Zuordnung dauert zu lange oder braucht zu viel Speicher. Verkleinern Sie die Gruppe.',
  'This workbook has too many parts.': 'Diese Arbeitsmappe hat zu viele Teile.',
  'This workbook unpacks to more than 50 MB.': 'Diese Arbeitsmappe wird entpackt größer als 50 MB.',
  'Send JSON, or a file as multipart/form-data where a file is expected.':
    'Senden Sie JSON oder, wo eine Datei erwartet wird, eine Datei als multipart/form-data.',
  'The characters of this file cannot be told. Save it as "CSV UTF-8".':
    'Die Zeichen dieser Datei lassen sich nicht erkennen. Speichern Sie sie als „CSV UTF-8“.',
  'This CSV file cannot be read: a quotation mark is not closed.':
    'Diese CSV-Datei kann nicht gelesen werden: Ein Anführungszeichen ist nicht geschlossen.',
  'This CSV file cannot be read: look at its quotation marks.':
    'Diese CSV-Datei kann nicht gelesen werden: Prüfen Sie ihre Anführungszeichen.',
  'This CSV file cannot be read near line {}: look at its quotation marks.':
    'Diese CSV-Datei kann bei Zeile {} nicht gelesen werden: Prüfen Sie ihre Anführungszeichen.',
  'A row of this file is too long; is a quotation mark not closed?':
    'Eine Zeile dieser Datei ist zu lang; ist ein Anführungszeichen nicht geschlossen?',
  'This file has more than {} columns.': 'Diese Datei hat mehr als {} Spalten.',
  'This file has more than {} rows.': 'Diese Datei hat mehr als {} Zeilen.',
  'This file has more than {} rows with its empty ones. Take those out.':
    'Diese Datei hat mit den leeren mehr als {} Zeilen. Entfernen Sie die leeren.',
  'Two columns are called “{}”. Rename one of them.': 'Zwei Spalten heißen „{}“. Benennen Sie eine davon um.',
  'This file is empty.': 'Diese Datei ist leer.',
  'This file has one column only. Separate its cells by commas, semicolons or tabs.':
    'Diese Datei hat nur eine Spalte. Trennen Sie ihre Zellen durch Kommas, Semikolons oder Tabulatoren.',
  'This file has no rows below its header.': 'Unter der Kopfzeile dieser Datei stehen keine weiteren Zeilen.',
  'Line {} has {} cells, but there are {} columns. Put cells that contain the separator in quotation marks.':
    'Zeile {} hat {} Zellen, es gibt aber {} Spalten. Setzen Sie Zellen, die das Trennzeichen enthalten, in Anführungszeichen.',
  'This file is not UTF-8 text. Save it as "CSV UTF-8".':
    'Diese Datei ist kein UTF-8-Text. Speichern Sie sie als „CSV UTF-8“.',
  'This file is not UTF-8 text.': 'Diese Datei ist kein UTF-8-Text.',
  'This is a PDF. Send a CSV file or an Excel workbook (.xlsx).':
    'Das ist ein PDF. Senden Sie eine CSV-Datei oder eine Excel-Arbeitsmappe (.xlsx).',
  'This is an old or protected Excel workbook. Save it as .xlsx or as CSV.':
    'Das ist eine alte oder geschützte Excel-Arbeitsmappe. Speichern Sie sie als .xlsx oder als CSV.',
  'This is neither a CSV file nor a workbook.': 'Das ist weder eine CSV-Datei noch eine Arbeitsmappe.',
  'This is neither a CSV file nor an Excel workbook (.xlsx).':
    'Das ist weder eine CSV-Datei noch eine Excel-Arbeitsmappe (.xlsx).',
  'This is no framework that can be read: send a job family in YAML, Markdown with front matter that holds topics or stands above headings for levels (“Level 1”) and topics, a CASE package in JSON, or CSV with the columns skill, level and text.':
    'Das ist kein Laufbahnmodell, das gelesen werden kann: Senden Sie eine Berufsfamilie in YAML, Markdown mit Kopfdaten, die Themen enthalten oder über Überschriften für Stufen („Level 1“ oder „Stufe 1“) und Themen stehen, ein CASE-Paket in JSON oder CSV mit den Spalten skill, level und text.',
  'This file would make {} skills and {} stages; a framework holds 400 and 100. Split it.':
    'Aus dieser Datei würden {} Fähigkeiten und {} Stufen; ein Laufbahnmodell fasst 400 und 100. Teilen Sie sie.',
  'This file holds more than a framework can. Split it.':
    'Diese Datei enthält mehr, als ein Laufbahnmodell fasst. Teilen Sie sie.',
  'This file names something that it must not.': 'Diese Datei nennt etwas, das sie nicht nennen darf.',
  'This file refers to itself too often.': 'Diese Datei verweist zu oft auf sich selbst.',
  'This file cannot be read near line {}.': 'Diese Datei kann bei Zeile {} nicht gelesen werden.',
  'This JSON file cannot be read.': 'Diese JSON-Datei kann nicht gelesen werden.',
  'In this CASE package, items stand below one another in a circle: {}. Take out one of these isChildOf associations.':
    'In diesem CASE-Paket stehen Einträge im Kreis untereinander: {}. Nehmen Sie eine dieser isChildOf-Verbindungen heraus.',
  'This workbook cannot be read. Save it again as .xlsx, or as CSV.':
    'Diese Arbeitsmappe kann nicht gelesen werden. Speichern Sie sie noch einmal als .xlsx oder als CSV.',
  'This workbook cannot be read. Save it as CSV and send that.':
    'Diese Arbeitsmappe kann nicht gelesen werden. Speichern Sie sie als CSV und senden Sie diese.',
  'This workbook contains macros. Save it as .xlsx without macros, or as CSV.':
    'Diese Arbeitsmappe enthält Makros. Speichern Sie sie als .xlsx ohne Makros oder als CSV.',
  'This records {} of {} people as having left. Confirm that this is meant.':
    'Damit gelten {} von {} Menschen als gegangen. Bestätigen Sie, dass das gemeint ist.',
  'This import is being worked on or has been applied; it cannot be changed.':
    'Dieser Import wird gerade bearbeitet oder wurde übernommen; er kann nicht geändert werden.',
  'This import has not been checked, or has rows with problems. Mend them in the file and upload it again.':
    'Dieser Import ist nicht geprüft oder hat Zeilen mit Problemen. Beheben Sie sie in der Datei und laden Sie sie neu hoch.',
  'Only an import that has been applied can be undone.': 'Nur ein übernommener Import kann zurückgenommen werden.',
  'This import is being worked on or has been applied; it cannot be thrown away.':
    'Dieser Import wird gerade bearbeitet oder wurde übernommen; er kann nicht verworfen werden.',
  'This key is revoked already.': 'Dieser Schlüssel ist schon widerrufen.',
  'There are 50 keys that are not revoked. Revoke one that nobody needs first.':
    'Es gibt 50 Schlüssel, die nicht widerrufen sind. Widerrufen Sie zuerst einen, den niemand braucht.',
  'Work has gone on in these cohorts since: {}.': 'In diesen Durchgängen ist seither weitergearbeitet worden: {}.',
  enrolments: 'Teilnahmen',
  roles: 'Rollen',
  'reviews of applications': 'Bewertungen von Bewerbungen',
  sessions: 'Termine',
  milestones: 'Meilensteine',
  'learning records': 'Lerneinträge',
  surveys: 'Umfragen',
  retrospectives: 'Rückblicke',
  costs: 'Kosten',
  advisers: 'Beratung',
  'peer groups': 'Peer-Gruppen',
  mentoring: 'Mentoring',
};
