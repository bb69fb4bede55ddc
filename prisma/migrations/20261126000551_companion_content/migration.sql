-- A companion keeps the words with which it began: the rows of the framework take those of each new version.
alter table transition_companion add column content jsonb not null default '{"shift": null, "derailers": []}';

alter table transition_companion no force row level security;
alter table transition no force row level security;
alter table derailer no force row level security;
update transition_companion c
   set content = jsonb_build_object(
         'shift', (select jsonb_build_object('name', t.name, 'identityBefore', t.identity_before, 'identityAfter',
                            t.identity_after, 'shift', t.shift, 'navigation', t.navigation, 'stop', t.stop, 'start',
                            t.start, 'keep', t.keep, 'prompts', t.prompts)
                     from transition t where t.organisation_id = c.organisation_id and t.id = c.transition_id),
         'derailers', (select coalesce(jsonb_agg(jsonb_build_object('key', d.key, 'name', d.name, 'description',
                                d.description, 'earlySigns', d.early_signs, 'counterMove', d.counter_move)
                                order by d.key), '[]')
                         from derailer d where d.organisation_id = c.organisation_id and d.stage_id = c.stage_id));
alter table transition_companion force row level security;
alter table transition force row level security;
alter table derailer force row level security;
