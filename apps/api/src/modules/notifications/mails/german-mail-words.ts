import type { MailWords } from './mail-words.js';

/** What mails about notifications say in German. */
export const germanMailWords: MailWords = {
  subject: { atOnce: 'Auf Understudy wartet etwas auf Sie', digest: 'Was es auf Understudy für Sie Neues gibt' },
  greeting: (name) => `Hallo ${name},`,
  lead: {
    atOnce: (organisation) => `bei ${organisation}:`,
    digest: (organisation) => `seit der letzten Zusammenfassung, bei ${organisation}:`,
  },
  kinds: {
    'stage-changed': 'Ihre Stufe wurde geändert.',
    'target-changed': 'Ihre Zielstufe wurde geändert.',
    'report-target-changed': 'Jemand in Ihrem Team hat eine Zielstufe gewählt.',
    'new-manager': 'Sie haben eine neue Führungskraft.',
    'new-report': 'Jemand berichtet neu an Sie.',
    'plan-to-sign': 'Ein Entwicklungsplan wartet auf Ihre Zustimmung.',
    'plan-agreed': 'Ein Entwicklungsplan ist vereinbart.',
    'plan-consent-withdrawn': 'Die Zustimmung zu einem Entwicklungsplan wurde zurückgenommen.',
    'plan-commented': 'Zu einem Entwicklungsplan gibt es einen neuen Kommentar.',
    'check-in-changed': 'An einem Entwicklungsgespräch hat sich etwas geändert.',
    'check-in-overdue': 'Ein Entwicklungsgespräch ist überfällig.',
    'assessment-asked': 'In einer Einschätzung ist Ihre Sicht gefragt.',
    'assessment-reminded': 'Eine Einschätzung wartet noch auf Ihre Sicht.',
    'raters-to-approve': 'Vorgeschlagene Rückmeldende warten auf Ihre Zustimmung.',
    'results-released': 'Die Ergebnisse Ihrer Einschätzung sind da.',
    'result-shared': 'Jemand hat das Ergebnis einer Einschätzung mit Ihnen geteilt.',
    'signal-replied': 'Auf eine Beobachtung gibt es eine Antwort.',
    'framework-published': 'Es gibt eine neue Fassung des Karriere-Frameworks.',
    'critical-role-changed': 'An einer kritischen Rolle in Ihrer Linie hat sich etwas geändert.',
    'bench-changed': 'An der Nachfolge in Ihrer Linie hat sich etwas geändert.',
    'import-applied': 'Ein Import wurde angewendet.',
    'import-undone': 'Ein Import wurde zurückgenommen.',
    'job-failed': 'Ein Hintergrund-Job ist fehlgeschlagen.',
  },
  times: (sentence, count) => (count === 1 ? sentence : `${sentence} (${count}-mal)`),
  link: 'Nachsehen',
  closing: (url) => `Was Sie per Mail erreicht und wann, entscheiden Sie: ${url}`,
};
