-- The indexes that a load which is under way makes when its rows are there.
CREATE TABLE deferred_indexes (
  name       TEXT PRIMARY KEY,
  definition TEXT NOT NULL
);
