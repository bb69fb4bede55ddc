-- Some days before the period of a plan ends, its person and whoever signs beside them hear of it, once for each last day that
-- a plan has: for which one they did.
alter table development_plan add column end_told_for date;

-- Drafts of development cycles come back like those of campaigns.
alter table removed_draft drop constraint removed_draft_kind;
alter table removed_draft add constraint removed_draft_kind
  check (kind in ('framework', 'instrument', 'campaign', 'cycle'));
