-- What a draft of an instrument was made of, where it was drafted from the framework: the stage, the version, and each skill that
-- was expected with where its item came from or why it has none. Written with the draft and never changed.
alter table instrument_version add column origin jsonb;
