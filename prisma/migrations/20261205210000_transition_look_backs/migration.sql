-- On the days on which somebody looks back on a new stage they hear of it, once for each of these days: for which one they did. It
-- is a day of the calendar, so that a corrected day of entering, which moves these days, is told of anew.
alter table transition_companion add column look_back_told_for date;
