-- Instruments may offer four to six levels; what an answer keeps is the place of its level, the lowest being 0.

alter table draft_answer drop constraint draft_answer_level;
alter table draft_answer add constraint draft_answer_level check (level between 0 and 5);
alter table named_answer drop constraint named_answer_level;
alter table named_answer add constraint named_answer_level check (level between 0 and 5);
alter table anonymous_answer drop constraint anonymous_answer_level;
alter table anonymous_answer add constraint anonymous_answer_level check (level between 0 and 5);
