/** A running campaign that asks one person twice in confidence and another once, beside what is asked under a name. */
export const askedUnevenly = `
  insert into instrument (organisation_id, key) values (:organisation, 'own');
  insert into instrument_version (organisation_id, instrument_id, number, status, name, content, published_at)
    select organisation_id, id, 1, 'published', 'Own', '{}', now() from instrument;
  insert into campaign (organisation_id, name, instrument_version_id, status, closes_on, relations, nomination, most_peers,
                        peer_threshold, report_threshold, others_threshold, manager_sees, line_sees)
    select organisation_id, 'Autumn', id, 'running', '2099-01-01', '{self,peer}', 'subject', 6, 3, 3, 4, 'everything', 'figures'
      from instrument_version;
  insert into campaign_progress (organisation_id, campaign_id, people, asked, submitted, named, raters)
    select organisation_id, id, 2, 4, 2, 1, 2 from campaign;
  insert into assessment (organisation_id, campaign_id, person_id, instrument_version_id, target_stage_key, begun_on)
    select c.organisation_id, c.id, p.id, c.instrument_version_id, 'mate', '2026-02-01'
      from campaign c join person p using (organisation_id);
  insert into assessment_request (organisation_id, assessment_id, rater_id, relation, status)
    select a.organisation_id, a.id, r.id, q.relation, q.status
      from (values ('1', '1', 'self', 'submitted'), ('1', '2', 'peer', 'asked'), ('2', '2', 'report', 'submitted'),
                   ('2', '1', 'peer', 'asked')) q (subject, rater, relation, status)
      join person p on p.employee_number = q.subject
      join assessment a on a.person_id = p.id
      join person r on r.employee_number = q.rater`;
