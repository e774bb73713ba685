-- What several servers over one database know of each other. Times are UNIX seconds of the database's clock.

-- The numbers that keep the ids of servers apart; lent_until is 0 where a number was given back.
CREATE TABLE workers (
  worker     INTEGER PRIMARY KEY,
  holder     TEXT NOT NULL,
  lent_until BIGINT NOT NULL
);

-- Requests that servers counted, under hashes of credentials and networks; kind tells the limits apart.
CREATE TABLE request_counts (
  counted_at BIGINT NOT NULL,
  server     BIGINT NOT NULL,
  kind       INTEGER NOT NULL,
  key_high   BIGINT NOT NULL,
  key_low    BIGINT NOT NULL,
  made       INTEGER NOT NULL,
  PRIMARY KEY (counted_at, server, kind, key_high, key_low)
);
