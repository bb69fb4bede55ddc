import type { HistoryField, PeopleField } from '@understudy/contracts/data-exchange';

/**
 * Column headers of common personnel systems (BambooHR, Personio in English and German, HiBob, Workday, our own files),
 * compared without case, accents, spaces and punctuation.
 */
export const peopleColumnNames: Readonly<Record<PeopleField, readonly string[]>> = {
  employeeNumber: [
    ...['Employee number', 'Employee no', 'Employee #', 'Employee ID', 'Employee', 'Emp ID', 'Emp no', 'EID'],
    ...['employeeIdInCompany', 'employee_id_in_company', 'work.employeeIdInCompany', 'Worker ID', 'FILENUMBER'],
    ...['Personnel number', 'Staff number', 'Staff ID', 'Payroll number', 'Person number', 'Badge number'],
    ...['Personalnummer', 'Personal-Nr.', 'Mitarbeiternummer', 'Mitarbeiter-ID', 'Mitarbeiter Nr', 'Employee code'],
    ...['Number', 'Nummer', 'Nr.'],
  ],
  name: [
    ...['Name', 'Full name', 'Display name', 'Employee name', 'Worker', 'Worker name', 'Legal name', 'root.fullName'],
    ...['Vollständiger Name', 'Mitarbeiter', 'Mitarbeitername', 'Anzeigename', 'Preferred full name'],
  ],
  firstName: [
    ...['First name', 'firstName', 'Given name', 'Forename', 'root.firstName', 'Legal Name - First Name'],
    ...['Legal first name', 'Vorname'],
  ],
  lastName: [
    ...['Last name', 'lastName', 'Surname', 'Family name', 'root.surname', 'Legal Name - Last Name'],
    ...['Legal last name', 'Nachname', 'Familienname'],
  ],
  preferredName: [
    ...['Preferred name', 'Nickname', 'Preferred first name', 'Known as', 'Goes by', 'Rufname', 'root.displayName'],
    ...['Bevorzugter Name'],
  ],
  email: [
    ...['Email', 'E-mail', 'Work email', 'workEmail', 'bestEmail', 'Email address', 'Work email address', 'root.email'],
    ...['EMAIL_ADDRESS_WORK', 'Business email', 'Company email', 'Primary work email', 'E-Mail-Adresse'],
    ...['Geschäftliche E-Mail', 'Dienstliche E-Mail', 'Email - Work', 'Primary Email'],
  ],
  title: [
    ...['Title', 'Job title', 'jobTitle', 'work.title', 'JOBTITLE', 'Business title', 'Position', 'Position title'],
    ...[
      'Job position',
      'Role',
      'Stelle',
      'Stellenbezeichnung',
      'Positionsbezeichnung',
      'Berufsbezeichnung',
      'Jobtitel',
      'Titel',
      'Funktion',
      'Rolle',
    ],
  ],
  unit: [
    ...['Unit', 'Department', 'Team', 'work.department', 'DEPARTMENT', 'Supervisory organization', 'Org unit'],
    ...['Organisational unit', 'Organizational unit', 'Abteilung', 'Bereich', 'Department name', 'Team name'],
    ...['Einheit', 'Organisationseinheit'],
  ],
  parentUnit: [
    ...['Parent unit', 'Division', 'Parent department', 'Business unit', 'work.division', 'Subcompany', 'Cost center'],
    ...['Geschäftsbereich', 'Übergeordnete Abteilung', 'Gesellschaft', 'Parent team'],
  ],
  location: [
    ...['Location', 'Office', 'Site', 'work.site', 'LOCATION', 'Work location', 'Workplace', 'Standort', 'Büro'],
    ...['Arbeitsort', 'City', 'Ort'],
  ],
  manager: [
    ...['Manager', 'Reports to', 'Reporting to', 'Line manager', 'Supervisor', 'supervisorEId', 'supervisorId'],
    ...['Supervisor ID', 'Supervisor email', 'work.reportsTo', 'reports_to_id_in_company', 'MANAGER_ID', 'Manager ID'],
    ...['Manager email', 'Manager employee number', 'Manager number', 'Manager name', 'Worker’s Manager'],
    ...['Chef', 'Chefin', 'Berichtet an', 'Nummer der Führungskraft', 'Teamleitung', 'Direkte Führungskraft'],
    ...['Vorgesetzter', 'Vorgesetzte', 'Vorgesetzte(r)', 'Führungskraft', 'Direct manager', 'work.reportsTo.email'],
  ],
  joinedOn: [
    ...['Joined on', 'Joined', 'Hire date', 'hireDate', 'HIREDATE', 'Hired on', 'Start date', 'work.startDate'],
    ...['Date of joining', 'Joining date', 'Date joined', 'Original hire date', 'Employment start', 'Eintritt'],
    ...['Eintrittsdatum', 'Einstellungsdatum', 'Startdatum', 'Beschäftigt seit'],
  ],
  leftOn: [
    ...['Left on', 'Left', 'Termination date', 'terminationDate', 'TERMINATION_DATE', 'End date', 'Leaving date'],
    ...['Date of leaving', 'internal.terminationDate', 'Last day', 'Last working day', 'Employment end', 'Austritt'],
    ...['Austrittsdatum', 'Enddatum', 'Contract end date', 'Leave date'],
  ],
  leavingReason: [
    ...['Leaving reason', 'Reason for leaving', 'Termination reason', 'terminationReason', 'Austrittsgrund'],
    ...['Kündigungsgrund', 'internal.terminationReason'],
  ],
  leavingKind: ['Leaving kind', 'Termination type', 'terminationType', 'Leaving type', 'Kündigungsart', 'Austrittsart'],
  regretted: ['Regretted', 'Regrettable', 'Regretted leaving', 'Regrettable loss', 'terminationRegrettable'],
  employmentKind: [
    ...['Employment kind', 'Employment type', 'employment_type', 'Worker type', 'Contract type', 'Employee type'],
    ...['employmentStatus', 'Beschäftigungsart', 'Anstellungsart', 'work.employmentType', 'Vertragsart'],
  ],
  pronouns: ['Pronouns', 'Pronoun', 'Preferred pronouns', 'Pronomen'],
};

/** Headers of a history of dated changes. */
export const historyColumnNames: Readonly<Record<HistoryField, readonly string[]>> = {
  effectiveOn: [
    ...['Effective on', 'effective_on', 'Effective date', 'Effective from', 'Date', 'On', 'Valid from', 'Change date'],
    ...['Wirksam ab', 'Gültig ab', 'Datum', 'Stichtag'],
  ],
  employee: [...peopleColumnNames.employeeNumber, 'Person', 'Worker', 'Mitarbeiter'],
  change: ['Change', 'Change type', 'Event', 'Event type', 'Kind', 'Type', 'Field', 'Änderung', 'Ereignis', 'Art'],
  value: ['Value', 'New value', 'To', 'Changed to', 'Wert', 'Neuer Wert'],
};
