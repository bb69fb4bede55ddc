-- What an action takes up of what is offered here. It leads there for whoever may see it, and nowhere once it is gone.
alter table development_action
  add column offer_kind text,
  add column offer_id uuid,
  add constraint development_action_offer check (
    (offer_kind is null) = (offer_id is null) and offer_kind in ('opportunity', 'cohort', 'mentor'));
