/**
 * What the server refuses with, by its English sentence, in German; `{}` stands for what a sentence mentions.
 * A law of the house compares this table with the sentences in the code: none is without its German one.
 */
export const germanRefusals: Readonly<Record<string, string>> = {
  'There is nothing here, or you may not see it.': 'Hier ist nichts, oder es ist nicht für Sie bestimmt.',
  'You may not do this.': 'Das dürfen Sie nicht.',
  'Your organisation has not opened chats for notifications.':
    'Ihre Organisation hat Chats für Benachrichtigungen nicht freigegeben.',
  'Your organisation has sent 2,000 invitations within a day. Go on tomorrow.':
    'Ihre Organisation hat innerhalb eines Tages 2.000 Einladungen verschickt. Machen Sie morgen weiter.',
  'Sign in first.': 'Bitte melden Sie sich zuerst an.',
  'E-mail address and password do not belong together.': 'E-Mail-Adresse und Passwort gehören nicht zusammen.',
  'You do not belong to an organisation yet.': 'Sie gehören noch zu keiner Organisation.',
  'This request did not come from a page of this product.': 'Diese Anfrage kam nicht von einer Seite dieses Produkts.',
  'This link has been used or has expired. Ask for a new one.':
    'Dieser Link wurde schon benutzt oder ist abgelaufen. Bitten Sie um einen neuen.',
  'Some of this cannot be accepted as it is.': 'Einiges davon kann so nicht angenommen werden.',
  'Some of this text cannot be stored.': 'Ein Teil dieses Textes kann nicht gespeichert werden.',
  'One of these dates does not exist.': 'Eines dieser Daten gibt es nicht.',
  'One of these numbers is too large.': 'Eine dieser Zahlen ist zu groß.',
  'The request cannot be read.': 'Die Anfrage kann nicht gelesen werden.',
  'The body is not valid JSON.': 'Der Inhalt ist kein gültiges JSON.',
  'This page of the list does not exist.': 'Diese Seite der Liste gibt es nicht. Laden Sie die Liste neu.',
  'Somebody changed this meanwhile. Look at it again, then repeat your change.':
    'Jemand hat das inzwischen geändert. Sehen Sie es sich noch einmal an und wiederholen Sie dann Ihre Änderung.',
  'Somebody else changed this at the same moment. Try again.':
    'Jemand anderes hat das im selben Augenblick geändert. Versuchen Sie es noch einmal.',
  'This exists already, or was made by somebody else at the same moment.':
    'Das gibt es schon, oder jemand hat es im selben Augenblick angelegt.',
  'This overlaps with what is recorded for the same days.':
    'Das überschneidet sich mit dem, was für dieselben Tage festgehalten ist.',
  'This Idempotency-Key was used before for another request. Use a new one.':
    'Dieser Idempotency-Key wurde schon für eine andere Anfrage benutzt. Nehmen Sie einen neuen.',
  'Too many attempts. Wait a little, then try again.': 'Zu viele Versuche. Warten Sie ein wenig, dann geht es wieder.',
  'This is not available right now. Try again in a moment.':
    'Das ist gerade nicht verfügbar. Versuchen Sie es gleich noch einmal.',
  'The database cannot be reached.': 'Die Datenbank ist nicht erreichbar.',
  'Too many people sign in right now. Try again in a moment.':
    'Gerade melden sich zu viele Menschen an. Versuchen Sie es gleich noch einmal.',
  'The mail server could not be reached. Mails are tried again.':
    'Der Mailserver war nicht erreichbar. Die Mails werden noch einmal versucht.',
  'The same work is waiting already.': 'Dieselbe Arbeit wartet schon.',
  'This job has ended or is stopping already.': 'Diese Aufgabe ist zu Ende oder hält schon an.',
  'This job has not failed.': 'Diese Aufgabe ist nicht gescheitert.',
  'Setting the pages took too long. Try again in a moment.':
    'Das Setzen der Seiten hat zu lange gedauert. Versuchen Sie es gleich noch einmal.',
  'The figures of today are not computed yet.': 'Die Zahlen von heute sind noch nicht berechnet.',
  'Nobody had computed any figures by that day.': 'Bis zu diesem Tag hatte niemand Zahlen berechnet.',
  'The PDF is not ready yet.': 'Das PDF ist noch nicht fertig. Versuchen Sie es gleich noch einmal.',

  'The last admin stays: make somebody else an admin first.':
    'Eine Administratorin oder ein Administrator muss bleiben: Geben Sie die Rolle zuerst jemand anderem.',
  'This is the last admin: make somebody else an admin first.':
    'Das ist die letzte Person mit Administrationsrechten: Geben Sie die Rolle zuerst jemand anderem.',
  'Another organisation has this address already.': 'Eine andere Organisation hat diese Adresse schon.',
  'Somebody with this address belongs to the organisation already.':
    'Jemand mit dieser Adresse gehört schon zur Organisation.',
  'Somebody with this address is in the directory already.': 'Jemand mit dieser Adresse steht schon im Verzeichnis.',
  'Somebody with these details exists already.': 'Jemanden mit diesen Angaben gibt es schon.',
  'A unit of this name exists there already.': 'Dort gibt es schon einen Bereich mit diesem Namen.',
  'A unit cannot be below itself.': 'Ein Bereich kann nicht unter sich selbst stehen.',
  'Nobody leaves before they have joined.': 'Niemand geht, bevor er gekommen ist.',
  'Nobody reports to themselves.': 'Niemand berichtet an sich selbst.',
  'These people would report to each other in a circle {}: {}.':
    'Diese Personen würden im Kreis aneinander berichten {}: {}.',
  'The person is not employed on that day.': 'Die Person ist an diesem Tag nicht angestellt.',
  'This person does not work here any more.': 'Diese Person arbeitet nicht mehr hier.',
  'You are not in the directory of this organisation.': 'Sie stehen nicht im Verzeichnis dieser Organisation.',
  'Nobody manages you at the moment.': 'Zurzeit führt Sie niemand.',

  'A next version is being written already. Go on with that one.':
    'An einer nächsten Fassung wird schon geschrieben. Machen Sie mit dieser weiter.',
  'Nothing in the draft differs from version {} yet. Change something first, or discard the draft.':
    'Der Entwurf unterscheidet sich noch nicht von Fassung {}. Ändern Sie zuerst etwas, oder verwerfen Sie ihn.',
  'People moved from "{}" to "{}"; in the new order that would read differently. Make one of them a new stage instead and move its people.':
    'Menschen sind von „{}“ nach „{}“ gewechselt; in der neuen Reihenfolge läse sich das anders. Legen Sie für eine davon eine neue Stufe an und ziehen Sie die Menschen um.',
  'There is no career framework yet.': 'Es gibt noch kein Laufbahnmodell.',

  'This person holds the role already.': 'Diese Person hat die Rolle schon.',
  'This person is nominated for the role already.': 'Diese Person ist für die Rolle schon vorgeschlagen.',
  'Many questions wait already. Ask again in a moment.': 'Es warten schon viele Fragen. Fragen Sie gleich noch einmal.',
  'Name somebody of your line as the incumbent.': 'Nennen Sie als Inhaberin oder Inhaber jemanden aus Ihrer Linie.',
  'Nobody nominates themselves.': 'Niemand schlägt sich selbst vor.',
  'Nobody nominates themselves; apply instead.': 'Niemand schlägt sich selbst vor; bewerben Sie sich stattdessen.',
};
