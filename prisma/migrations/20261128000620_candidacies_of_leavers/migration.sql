-- Somebody who leaves has not thought again: their open candidacies are over for a reason of their own.

alter table opportunity_candidacy
  drop constraint opportunity_candidacy_status,
  add constraint opportunity_candidacy_status check
    (status in ('nominated', 'applied', 'offered', 'accepted', 'declined', 'turned-down', 'withdrawn', 'left'));
