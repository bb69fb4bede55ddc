-- A member reads what was written since the moment in which they joined, not since the day. Of those who are in a group
-- already only the day is known: they read from the end of it on, wherever on earth it ended.

alter table peer_group_member add column joined_at timestamptz not null default now();

alter table peer_group_member no force row level security;
update peer_group_member
   set joined_at = least(now(), (joined_on + 1)::timestamp at time zone 'UTC' + interval '12 hours');
alter table peer_group_member force row level security;
