-- A night asks policy by policy who was reminded.
create index reading_reminded_policy on reading_reminded (policy_id, edition, staff_id);
