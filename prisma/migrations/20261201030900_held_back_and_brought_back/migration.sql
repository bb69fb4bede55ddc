-- A campaign whose leader may not run it any more does not open by itself.
alter table campaign
  drop constraint campaign_not_opened,
  add constraint campaign_not_opened check (
    (not_opened_on is null) = (not_opened_because is null)
    and (not_opened_on is null or status = 'draft')
    and (not_opened_because is null or not_opened_because in
         ('nobody', 'no-raters', 'closing-day', 'instrument-retired', 'stage-gone', 'runner-gone')));

-- Writes a row again from what was kept of it. A column that the table has got since begins with its default, and one
-- that is gone is left out; the rules of the table hold for whoever calls this.
create function insert_as_kept(target regclass, kept jsonb) returns void language plpgsql as $$
declare
  known text := (
    select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
     where a.attrelid = target and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
       and jsonb_exists(kept, a.attname));
begin
  execute format('insert into %s (%s) select %s from jsonb_populate_record(null::%s, $1)', target, known, known, target)
    using kept;
end $$;
