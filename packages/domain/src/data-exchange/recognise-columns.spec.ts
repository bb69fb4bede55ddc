import { fieldsMappedTwice, missingFields, recogniseColumns, recogniseKind } from './recognise-columns.js';

const fieldsOf = (...headers: string[]) => recogniseColumns('people', headers).map(({ field }) => field);

describe('recognising columns', () => {
  it('knows the exports of common personnel systems', () => {
    expect(
      fieldsOf(
        'Employee #',
        'Display name',
        'Work Email',
        'Job Title',
        'Reporting to',
        'Hire Date',
        'Termination Date',
      ),
    ).toEqual(['employeeNumber', 'name', 'email', 'title', 'manager', 'joinedOn', 'leftOn']);
    expect(
      fieldsOf('employeeNumber', 'firstName', 'lastName', 'workEmail', 'jobTitle', 'supervisorEId', 'hireDate'),
    ).toEqual(['employeeNumber', 'firstName', 'lastName', 'email', 'title', 'manager', 'joinedOn']);
    expect(
      fieldsOf('Personalnummer', 'Vorname', 'Nachname', 'E-Mail', 'Abteilung', 'Vorgesetzter', 'Eintritt', 'Austritt'),
    ).toEqual(['employeeNumber', 'firstName', 'lastName', 'email', 'unit', 'manager', 'joinedOn', 'leftOn']);
    expect(
      fieldsOf(
        'root.firstName',
        'root.surname',
        'root.email',
        'work.title',
        'work.department',
        'work.site',
        'work.reportsTo',
        'work.startDate',
      ),
    ).toEqual(['firstName', 'lastName', 'email', 'title', 'unit', 'location', 'manager', 'joinedOn']);
    expect(
      fieldsOf('Employee_ID', 'First_Name', 'Last_Name', 'EMAIL_ADDRESS_WORK', 'JOBTITLE', 'MANAGER_ID', 'HIREDATE'),
    ).toEqual(['employeeNumber', 'firstName', 'lastName', 'email', 'title', 'manager', 'joinedOn']);
  });

  it('leaves out what it does not know and gives no field twice', () => {
    expect(fieldsOf('Name', 'Shoe size', 'Full name')).toEqual(['name', null, null]);
    expect(fieldsOf('Supervisor', 'Manager')).toEqual([null, 'manager']);
  });

  it('takes a division as the unit when there is no department', () => {
    expect(fieldsOf('Division', 'Department')).toEqual(['parentUnit', 'unit']);
    expect(fieldsOf('Division')).toEqual(['unit']);
  });

  it('tells a history from a snapshot', () => {
    expect(recogniseKind(['effective_on', 'employee', 'change', 'value'])).toBe('history');
    expect(recogniseKind(['Employee #', 'Display name', 'Hire Date'])).toBe('people');
  });

  it('says what is missing or given twice', () => {
    const mapping = recogniseColumns('people', ['First name', 'Last name', 'Employee ID']);
    expect(missingFields('people', mapping)).toEqual(['joinedOn']);
    expect(missingFields('history', [])).toEqual(['effectiveOn', 'employee', 'change', 'value']);
    expect(fieldsMappedTwice([...mapping, { column: 'x', field: 'employeeNumber' }])).toEqual(['employeeNumber']);
  });
});
