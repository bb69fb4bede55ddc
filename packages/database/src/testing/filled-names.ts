/** Somebody with an accent, kept as they were called among those who need attention, of everybody and of a line. */
export const accented = `
  update person set name = 'Áda' where employee_number = '1';
  insert into attention_standing (organisation_id, person_id, name_key, rank, reasons)
    select organisation_id, id, name_key, 1, 1 from person;
  insert into attention_in_line (organisation_id, leader_id, person_id, name_key, rank, reasons)
    select p.organisation_id, l.id, p.id, p.name_key, 1, 1 from person p join person l on l.employee_number = '2'
     where p.employee_number = '1'`;

/** What names stand and are found by, wherever it is kept. */
export const keysOfNames = `
  select string_agg(concat_ws(' ', p.employee_number, p.name_key, split_part(p.search_key, chr(10), 1), s.name_key, l.name_key),
                    ', ' order by p.employee_number) as keys
    from person p join attention_standing s on s.person_id = p.id left join attention_in_line l on l.person_id = p.id`;
