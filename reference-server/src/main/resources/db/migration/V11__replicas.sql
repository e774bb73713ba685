-- What servers need to know about streaming replicas.

-- The writes of each user, counted in their own transactions; user 0 stands for all users.
CREATE TABLE user_writes (
  user_id BIGINT PRIMARY KEY,
  writes  BIGINT NOT NULL
);

-- The last time of a server, by its own clock; shows the age of a replica.
ALTER TABLE workers ADD COLUMN beat BIGINT NOT NULL DEFAULT 0;
