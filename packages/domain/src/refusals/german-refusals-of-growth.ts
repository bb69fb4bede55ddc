/** Refusals of assessments, plans, programmes, opportunities and mentoring, like those of `german-refusals.ts`. */
export const germanRefusalsOfGrowth: Readonly<Record<string, string>> = {
  'A signal is what somebody else sees. Ask a colleague to write it down.':
    'Ein Signal ist, was jemand anderes sieht. Bitten Sie eine Kollegin oder einen Kollegen, es aufzuschreiben.',
  'Only people of the directory observe.': 'Beobachten kann nur, wer im Verzeichnis steht.',
  'You see this already.': 'Das sehen Sie schon.',
  'Only the person says what they see differently in their result.':
    'Was sie in ihrem Ergebnis anders sieht, sagt nur die Person selbst.',
  'This is your own view. Assess yourself anew where you see it differently.':
    'Das ist Ihre eigene Sicht. Schätzen Sie sich neu ein, wenn Sie es inzwischen anders sehen.',
  'You have said so already, and it is not settled yet.': 'Das haben Sie schon gesagt, und es ist noch nicht geklärt.',
  'This cannot be said now.': 'Das lässt sich jetzt nicht sagen.',
  'Only the person shares their results.': 'Nur die Person selbst teilt ihre Ergebnisse.',
  'Answers are not taken any more: it was handed in, declined or has closed.':
    'Antworten werden nicht mehr angenommen: Die Einschätzung wurde abgegeben, abgelehnt oder ist geschlossen.',
  'This instrument asks nothing about that stage.': 'Dieser Fragebogen fragt nichts zu dieser Stufe.',
  'This instrument is not in use.': 'Dieser Fragebogen ist nicht in Gebrauch.',
  'No instrument in use asks about that stage.': 'Kein Fragebogen, der in Gebrauch ist, fragt etwas zu dieser Stufe.',
  'This was decided already. Whoever was asked stays asked.':
    'Das ist schon entschieden. Wer gefragt wurde, bleibt gefragt.',
  'This person is among the raters already.': 'Diese Person gehört schon zu den Gefragten.',
  'The person and those above them answer under their own name, or not at all.':
    'Die Person selbst und wer über ihr steht, antworten unter eigenem Namen oder gar nicht.',
  'The campaign does not ask such raters.': 'Diese Befragung fragt solche Personen nicht.',
  'This person was asked about them by name, and that round is not yet released or was less than {} days ago, so they cannot answer in confidence yet.':
    'Diese Person wurde unter ihrem Namen dazu gefragt, und diese Befragung ist noch nicht freigegeben oder wurde es vor weniger als {} Tagen; deshalb kann sie noch nicht vertraulich antworten.',
  'At most {} peers are asked.': 'Es werden höchstens {} Gleichgestellte gefragt.',
  'The campaign is not in a state for this.': 'Die Befragung ist nicht in einem Zustand, in dem das geht.',
  'Nobody of those chosen works here today.': 'Von den Gewählten arbeitet heute niemand hier.',
  'Nobody would be asked: choose others who answer, or people who have a manager or reports. Nobody is asked about somebody both by name and in confidence within {} days.':
    'Es würde niemand gefragt: Wählen Sie andere, die antworten, oder Menschen mit Führungskraft oder Team. Niemand wird zu einer Person binnen {} Tagen sowohl unter dem eigenen Namen als auch vertraulich gefragt.',
  'The instrument is not in use any more. Choose another one.':
    'Der Fragebogen ist nicht mehr in Gebrauch. Wählen Sie einen anderen.',
  'The framework has the chosen stage no longer. Choose another one.':
    'Die gewählte Stufe gibt es im Laufbahnmodell nicht mehr. Wählen Sie eine andere.',
  'Nobody of those chosen would be asked about: the instrument does not ask about their stage, or others are asked about them already or were lately.':
    'Zu niemandem der Gewählten würde gefragt: Der Fragebogen fragt nichts zu ihrer Stufe, oder andere werden schon zu ihnen gefragt oder wurden es kürzlich.',
  'Choose a closing day after today.': 'Wählen Sie als Ende einen Tag nach heute.',
  'Choose people of your own line.': 'Wählen Sie Menschen aus Ihrer eigenen Linie.',
  'Whoever has not answered was reminded today. Remind them again tomorrow.':
    'Wer nicht geantwortet hat, wurde heute erinnert. Erinnern Sie morgen noch einmal.',

  'There is an open plan for this time already. Close it first, or choose other days.':
    'Für diese Zeit gibt es schon einen offenen Plan. Schließen Sie ihn zuerst, oder wählen Sie andere Tage.',
  'Another open plan has a part of this time.': 'Ein anderer offener Plan hat einen Teil dieser Zeit.',
  'A plan starts once both have agreed on it.': 'Ein Plan beginnt, sobald beide ihm zugestimmt haben.',
  'This plan is closed already.': 'Dieser Plan ist schon geschlossen.',
  'Add a goal first; there is nothing to agree on yet.':
    'Fügen Sie zuerst ein Ziel hinzu; noch gibt es nichts zu vereinbaren.',
  'A later plan carries this action on.': 'Ein späterer Plan führt diesen Schritt fort.',
  'A later plan carries this goal on. Drop it instead.':
    'Ein späterer Plan führt dieses Ziel fort. Lassen Sie es stattdessen fallen.',
  'Only its author brings a comment back.': 'Nur wer einen Kommentar geschrieben hat, holt ihn zurück.',
  'There is nothing to bring back any more.': 'Es gibt nichts mehr zurückzuholen.',
  'A next version is being written. Publish it or throw it away first.':
    'Eine nächste Fassung wird gerade geschrieben. Veröffentlichen oder verwerfen Sie zuerst diese.',
  'An instrument that was published stays, because campaigns and self-assessments may have used it. Offer it no longer instead.':
    'Ein Fragebogen, der veröffentlicht wurde, bleibt, denn Befragungen und Selbsteinschätzungen können ihn genutzt haben. Bieten Sie ihn stattdessen nicht mehr an.',
  'This instrument has a draft. Publish it or discard it first.':
    'Dieser Fragebogen hat einen Entwurf. Veröffentlichen oder verwerfen Sie zuerst diesen.',
  'Bring the goal of this action back first.': 'Holen Sie zuerst das Ziel dieses Schritts zurück.',
  'Only its author takes a comment back.': 'Nur wer einen Kommentar geschrieben hat, nimmt ihn zurück.',
  'Only the person themselves decides this.': 'Das entscheidet nur die Person selbst.',
  'Leaders record their own talks.': 'Führungskräfte halten ihre eigenen Gespräche fest.',
  'One records check-ins with oneself or one’s line.':
    'Gespräche hält man mit sich selbst oder mit der eigenen Linie fest.',
  'Only people of the organisation have check-ins.': 'Gespräche haben nur Menschen der Organisation.',
  'This talk lies ahead. Move it first if it was held earlier.':
    'Dieses Gespräch liegt noch vor Ihnen. Verschieben Sie es zuerst, wenn es früher stattfand.',
  'This is handed in already. Take it back to write on, while that is possible.':
    'Das ist schon abgegeben. Nehmen Sie es zurück, um weiterzuschreiben, solange das noch geht.',
  'Write something first; what is handed in already stays.': 'Schreiben Sie zuerst etwas; was abgegeben ist, bleibt.',
  'This cannot be taken back: it was not handed in, or both sides can read already.':
    'Das kann nicht zurückgenommen werden: Es wurde nicht abgegeben, oder beide Seiten können schon lesen.',
  'Write something first; what can be read already stays readable.':
    'Schreiben Sie zuerst etwas; was schon gelesen werden kann, bleibt lesbar.',
  'The cycle is not at this point.': 'Der Zyklus ist nicht an diesem Punkt.',
  'A running cycle keeps its beginning, its period and its people.':
    'Ein laufender Zyklus behält seinen Anfang, seinen Zeitraum und seine Menschen.',
  'Everybody without an agreed plan was reminded today. Remind them again tomorrow.':
    'Alle ohne vereinbarten Plan wurden heute erinnert. Erinnern Sie morgen noch einmal.',

  'It has not begun yet.': 'Es hat noch nicht begonnen.',
  'It is not at this point.': 'Das geht an diesem Punkt nicht.',
  'That is so already.': 'Das ist schon so.',
  'Write at least one module first.': 'Schreiben Sie zuerst mindestens ein Modul.',
  'End or cancel its cohorts first.': 'Beenden oder streichen Sie zuerst die Durchgänge.',
  'Open the programme first.': 'Öffnen Sie zuerst das Programm.',
  'Name somebody who facilitates the cohort first.': 'Nennen Sie zuerst jemanden, der den Durchgang leitet.',
  'This cohort takes no applications at the moment.': 'Dieser Durchgang nimmt zurzeit keine Bewerbungen an.',
  'Nobody can join this cohort any more.': 'Diesem Durchgang kann niemand mehr beitreten.',
  'Something that this programme needs is not there yet; the page of the cohort says what.':
    'Etwas, das dieses Programm braucht, fehlt noch; die Seite des Durchgangs sagt, was.',
  'Give a reason; the person reads it.': 'Nennen Sie einen Grund; die Person liest ihn.',
  'There is no free place.': 'Es ist kein Platz frei.',
  'Say until when.': 'Sagen Sie, bis wann.',
  'Choose another cohort of the same programme that is not over.':
    'Wählen Sie einen anderen Durchgang desselben Programms, der noch nicht vorbei ist.',
  'There are {} places taken; that is the fewest it can have.':
    'Es sind {} Plätze vergeben; weniger kann er nicht haben.',
  'This person is in this cohort already, or was.': 'Diese Person ist schon in diesem Durchgang oder war es.',
  'Only somebody of the directory can take part.': 'Teilnehmen kann nur, wer im Verzeichnis steht.',
  'Only somebody of the directory has a record of what they learned.':
    'Was jemand gelernt hat, wird nur für Menschen im Verzeichnis festgehalten.',
  'Only those who completed the programme offer to help.': 'Hilfe bietet an, wer das Programm abgeschlossen hat.',
  'This survey is closed.': 'Diese Umfrage ist geschlossen.',
  'You have answered already.': 'Sie haben schon geantwortet.',
  'This cohort has such a survey already.': 'Dieser Durchgang hat schon eine solche Umfrage.',
  'Too few have a place for anybody to answer without a name.':
    'Zu wenige haben einen Platz, als dass jemand ohne Namen antworten könnte.',
  'Only somebody of the directory writes notes.': 'Notizen schreibt nur, wer im Verzeichnis steht.',
  'There is no cohort in these files.': 'In diesen Dateien steht kein Durchgang.',
  'Some rows cannot be taken as they are.': 'Einige Zeilen können so nicht übernommen werden.',
  'This import was taken out already.': 'Dieser Import wurde schon zurückgenommen.',
  'No sure suggestion waits for a decision any more.': 'Es wartet kein sicherer Vorschlag mehr auf eine Entscheidung.',

  'Whoever offers it cannot take it on.': 'Wer sie anbietet, kann sie nicht selbst übernehmen.',
  'There is a candidacy already that is not over.': 'Es gibt schon eine Bewerbung, die noch nicht entschieden ist.',
  'Somebody else was a moment earlier: the last place is taken.':
    'Jemand war einen Augenblick früher: Der letzte Platz ist vergeben.',
  'Somebody would like it already: it stays with its sponsor.':
    'Jemand möchte sie schon: Sie bleibt bei der Person, die sie anbietet.',
  'More places are taken already than would be left.': 'Es sind schon mehr Plätze vergeben, als übrig blieben.',
  'Nothing starts without its net. Still missing: {}.': 'Nichts beginnt ohne sein Netz. Es fehlt noch: {}.',
  'Somebody who holds the net has left. Name somebody else, and extend then.':
    'Jemand, der das Netz hält, ist nicht mehr da. Benennen Sie jemand anderen, und verlängern Sie dann.',
  'Its talks lie in the past. Plan one for today or later, and start then.':
    'Die geplanten Gespräche liegen in der Vergangenheit. Planen Sie eines für heute oder später, und beginnen Sie dann.',
  'One nominates people of one’s own line.': 'Vorschlagen kann man Menschen der eigenen Linie.',

  'More mentorships are running than there would be places.': 'Es laufen mehr Mentorings, als es Plätze gäbe.',
  'Tell the programme team that you would like to stop.': 'Sagen Sie dem Programmteam, dass Sie aufhören möchten.',
  'Whoever mentors is in the directory first.': 'Wer Mentorin oder Mentor wird, steht zuerst im Verzeichnis.',
  'A new offer begins open. Pause or stop after that.':
    'Ein neues Angebot beginnt offen. Pausieren oder aufhören können Sie danach.',
  'Whoever has stopped comes back first, and pauses after that.':
    'Wer aufgehört hat, kommt zuerst zurück und pausiert danach.',
  'It has taken place already. Plan another one.': 'Es hat schon stattgefunden. Planen Sie ein neues.',
  'It was called off. Plan another one.': 'Es wurde abgesagt. Planen Sie ein neues.',
  'It can be noted as held once it has begun.': 'Das lässt sich erst festhalten, wenn es begonnen hat.',
  'This mentor takes nobody at the moment.': 'Diese Mentorin oder dieser Mentor nimmt zurzeit niemanden an.',
  'This mentor has no place at the moment, or takes nobody.':
    'Diese Mentorin oder dieser Mentor hat zurzeit keinen Platz oder nimmt niemanden an.',
  'These two cannot be brought together.': 'Diese beiden können nicht zusammengebracht werden.',
  'This mentor has no place left for another fixed pair.':
    'Diese Mentorin oder dieser Mentor hat keinen Platz mehr für ein weiteres festes Paar.',
  'Match first.': 'Ordnen Sie zuerst zu.',
  'The round is not at this point.': 'Die Runde ist nicht an diesem Punkt.',
  'There is nobody who looks for a mentor.': 'Es gibt niemanden, der eine Mentorin oder einen Mentor sucht.',
  'There is nobody who mentors and has a place.': 'Es gibt niemanden, der Mentoring anbietet und einen Platz frei hat.',
  'Pairs were changed since the matching; match again first.':
    'Seit der Zuordnung wurden Paare geändert; ordnen Sie zuerst neu zu.',
  'There are no pairs to propose.': 'Es gibt keine Paare, die vorgeschlagen werden könnten.',
  'Nobody mentors themselves.': 'Niemand ist die eigene Mentorin oder der eigene Mentor.',
  'These two have a mentorship already.': 'Diese beiden haben schon ein Mentoring.',
  'There is an offer to answer first: one at a time.':
    'Zuerst ist ein Angebot zu beantworten: immer nur eines auf einmal.',
  'It is not at this point any more.': 'Das geht an diesem Punkt nicht mehr.',
  'This import has been taken out already.': 'Diese Übernahme ist schon wieder herausgenommen.',
  'Some of these roles have gone on since. End those that remain one by one.':
    'Einige dieser Rollen sind inzwischen weitergegangen. Beenden Sie die übrigen einzeln.',
  'These two are in one reporting line, or were once.':
    'Diese beiden stehen in einer Berichtslinie oder standen einmal darin.',
  'The other has read it: what is shared stays so.':
    'Die andere Seite hat es gelesen: Was geteilt ist, bleibt geteilt.',
  'You have said how it was already.': 'Wie es war, haben Sie schon gesagt.',

  'This cohort is over.': 'Dieser Durchgang ist vorbei.',
  'An area in which somebody had a role stays; it can wish for nobody.':
    'Ein Bereich, in dem jemand eine Rolle hatte, bleibt; er kann sich aber niemanden mehr wünschen.',
  'Everybody says for themselves what they would like to do.': 'Jede und jeder sagt selbst, was sie oder er gern täte.',
  'It is decided already.': 'Das ist schon entschieden.',
  'Only somebody who has a place in the cohort can have a role.':
    'Eine Rolle kann nur haben, wer einen Platz im Durchgang hat.',
  'There is no room for another one: the area has as many as it wishes for, or as its ratio allows.':
    'Für noch jemanden ist kein Raum: Der Bereich hat so viele, wie er sich wünscht oder wie sein Verhältnis zulässt.',
  'The person has this role already.': 'Die Person hat diese Rolle schon.',
  'Nobody is missing as a lead there any more.': 'Dort fehlt niemand mehr als Leitung.',
  'Only somebody who shadows in this area can take it over.':
    'Übernehmen kann es nur, wer in diesem Bereich als Schatten dabei ist.',
  'Nobody without a role has said yet what they would like to do.':
    'Noch hat niemand ohne Rolle gesagt, was sie oder er gern täte.',

  'A forecast needs at least six months of recorded history.':
    'Eine Prognose braucht mindestens sechs Monate erfasste Geschichte.',
  'No month end is missing that could be forecast.': 'Es fehlt kein Monatsende, das sich vorausrechnen ließe.',
  'This forecast takes too long or too much memory. Choose a smaller group.':
    'Diese Prognose braucht zu lange oder zu viel Speicher. Wählen Sie eine kleinere Gruppe.',

  'There are too few people in the group yet.': 'In der Gruppe sind noch zu wenige Menschen.',
  'Groups are made of people of one stage who work here.':
    'Gruppen bestehen aus Menschen einer Stufe, die hier arbeiten.',
  'Somebody of the same reporting line is in this group.': 'In dieser Gruppe ist jemand aus derselben Berichtslinie.',
  'This group is full.': 'Diese Gruppe ist voll.',
  'Whether you were there is recorded by somebody else who runs the cohort.':
    'Ob Sie da waren, hält jemand anderes fest, der den Durchgang leitet.',
  'Somebody is in two of these groups.': 'Jemand steht in zweien dieser Gruppen.',
  'Somebody has an offer and has not answered yet. Wait for the answer, or turn it down and say why.':
    'Jemand hat ein Angebot und noch nicht geantwortet. Warten Sie die Antwort ab, oder sagen Sie ab und nennen Sie den Grund.',
  'You have a season already. Close it first.':
    'Sie haben schon einen laufenden Zeitraum. Schließen Sie ihn zuerst ab.',
  'Nobody works two levels below you.': 'Zwei Ebenen unter Ihnen arbeitet niemand.',
  'One of these times is not free any more.': 'Eine dieser Zeiten ist nicht mehr frei.',
  'There is a talk with them in this season already.': 'In diesem Zeitraum gibt es mit der Person schon ein Gespräch.',
  'Leave room for at least one talk.': 'Lassen Sie Platz für mindestens ein Gespräch.',
  'Choose at least one day of the week.': 'Wählen Sie mindestens einen Wochentag.',
  'Plan at most 300 talks.': 'Planen Sie höchstens 300 Gespräche.',
  'One of these groups is larger than it may be.': 'Eine dieser Gruppen ist größer, als sie sein darf.',

  'Choose what can come next for this person.': 'Wählen Sie, was für diese Person als Nächstes kommen kann.',
  'Twenty milestones of its own are the most a cohort can have.':
    'Mehr als zwanzig eigene Meilensteine kann ein Durchgang nicht haben.',
  'Cohorts have worked with “{}”. Keep it and change its words, or draft another programme for cohorts to come.':
    'Mit „{}“ haben Durchgänge schon gearbeitet. Behalten Sie das Modul und ändern Sie seinen Text, oder entwerfen Sie für künftige Durchgänge ein anderes Programm.',
  'A milestone of the outline is changed there.': 'Ein Meilenstein aus dem Ablauf wird dort geändert.',
  'This is told already by a session, a record of learning or a peer group.':
    'Das sagt schon ein Termin, ein Lerneintrag oder eine Peer-Gruppe.',
  'Say why in a word or two; the person reads it.': 'Sagen Sie kurz, warum; die Person liest es.',

  'This role stands open already.': 'Diese Rolle ist schon als offen gemeldet.',
  'Choose yourself or somebody of your line.': 'Wählen Sie sich selbst oder jemanden aus Ihrer Linie.',
  'Somebody else records that you take a position.': 'Dass Sie eine Position übernehmen, trägt jemand anderes ein.',
  'There is no scoring sheet yet.': 'Es gibt noch keinen Bewertungsbogen.',
  'Give every criterion a mark and a reason.': 'Geben Sie jedem Kriterium eine Stufe und eine Begründung.',
  'Somebody has given marks by this sheet; all are looked at by the same one.':
    'Nach diesem Bogen wurde schon bewertet; alle werden nach demselben angesehen.',
  'Whoever decides can read what was handed in already, and so cannot review any more.':
    'Wer entscheidet, kann schon lesen, was abgegeben wurde, und deshalb nicht mehr begutachten.',
  'Nobody reads or writes reviews of their own application.':
    'Niemand liest oder schreibt Gutachten zur eigenen Bewerbung.',
  'Whoever leads somebody does not review their application; others look at it.':
    'Wer jemanden führt, begutachtet dessen Bewerbung nicht; das tun andere.',
  'Whoever wishes for a place does not review who else should have one.':
    'Wer selbst einen Platz möchte, begutachtet nicht, wer sonst einen bekommt.',
  'Nobody reviews whoever leads them.': 'Niemand begutachtet die eigene Führungskraft.',
  'Whoever nominated somebody does not review their application.':
    'Wer jemanden vorgeschlagen hat, begutachtet dessen Bewerbung nicht.',
  'Give one mark for each criterion of the sheet.': 'Geben Sie für jedes Kriterium des Bogens eine Stufe.',
  'It says this already.': 'Das steht schon so da.',
  'This figure follows the indicators by itself.': 'Dieser Wert folgt den Kennzahlen von selbst.',
  'This observation does not stand any more.': 'Diese Beobachtung gilt nicht mehr.',
  'There is no observation in this file.': 'In dieser Datei steht keine Beobachtung.',
  'There is a conversation about this period already.': 'Zu diesem Zeitraum gibt es schon ein Gespräch.',
  'A plan holds what its own person tries.': 'In einem Plan steht, was sein eigener Mensch ausprobiert.',
  'This stands in a plan already.': 'Das steht schon in einem Plan.',
  'Nothing says that these two are one person’s.': 'Nichts deutet darauf hin, dass beide zu einer Person gehören.',
  'Choose which of the two goes on.': 'Wählen Sie, welche der beiden weitergeht.',
  'What has begun is ended by whoever runs the cohort.': 'Was schon begonnen hat, beendet, wer den Durchgang leitet.',
  'Earlier days are corrected by whoever decides about the role.':
    'Frühere Tage berichtigt, wer über die Rolle entscheidet.',
  'A role is handed on by its owner, or by whoever is above them.':
    'Eine Rolle gibt weiter, wer für sie zuständig ist oder darüber steht.',
  'Some of this was seen of you. Another admin takes it out.':
    'Einiges davon wurde an Ihnen gesehen. Jemand anderes aus der Administration nimmt es zurück.',
  'Nobody decides about themselves.': 'Niemand entscheidet über sich selbst.',
  'You have written down the same already, of the same day.':
    'Dasselbe haben Sie schon festgehalten, mit demselben Tag.',
  'The person has not said yes yet.': 'Die Person hat noch nicht zugestimmt.',
};
