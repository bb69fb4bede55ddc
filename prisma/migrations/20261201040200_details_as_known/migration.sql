-- What stood behind a figure when it was believed: flows, stays, curves, and those whom the bench depended on. Of figures
-- that were put aside before there was a place for it, and of figures that have no such parts, nothing is kept.
alter table former_figure add column details jsonb;
