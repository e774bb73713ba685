-- Runs on SQLite and PostgreSQL. ${keytext} is text that compares by its bytes, so that a prefix is a range.
-- Booleans are 0 or 1; times are UNIX seconds; ids grow with time.

CREATE TABLE world (
  one        SMALLINT PRIMARY KEY CHECK (one = 1),
  seed       BIGINT NOT NULL,
  users      INTEGER NOT NULL,
  media      INTEGER NOT NULL,
  created_at BIGINT NOT NULL
);

CREATE TABLE users (
  id                BIGINT PRIMARY KEY,
  username          ${keytext} NOT NULL UNIQUE,
  full_name         TEXT NOT NULL,
  profile_picture   TEXT NOT NULL,
  bio               TEXT NOT NULL,
  website           TEXT NOT NULL,
  is_private        SMALLINT NOT NULL,
  media_count       INTEGER NOT NULL,
  follows_count     INTEGER NOT NULL,
  followed_by_count INTEGER NOT NULL
);

CREATE TABLE user_terms (
  term    ${keytext} NOT NULL,
  user_id BIGINT NOT NULL REFERENCES users (id),
  PRIMARY KEY (term, user_id)
);

CREATE TABLE locations (
  id                 BIGINT PRIMARY KEY,
  name               TEXT NOT NULL,
  latitude           DOUBLE PRECISION NOT NULL,
  longitude          DOUBLE PRECISION NOT NULL,
  cell               BIGINT NOT NULL,
  facebook_places_id TEXT,
  foursquare_id      TEXT,
  foursquare_v2_id   TEXT
);
CREATE INDEX locations_cell ON locations (cell);
CREATE INDEX locations_facebook_places_id ON locations (facebook_places_id);
CREATE INDEX locations_foursquare_id ON locations (foursquare_id);
CREATE INDEX locations_foursquare_v2_id ON locations (foursquare_v2_id);

CREATE TABLE media (
  pk            BIGINT PRIMARY KEY,
  owner_id      BIGINT NOT NULL REFERENCES users (id),
  created_at    BIGINT NOT NULL,
  type          TEXT NOT NULL,
  filter        TEXT NOT NULL,
  caption_id    BIGINT,
  caption_text  TEXT,
  image_key     TEXT NOT NULL,
  location_id   BIGINT REFERENCES locations (id),
  latitude      DOUBLE PRECISION,
  longitude     DOUBLE PRECISION,
  cell          BIGINT,
  like_count    INTEGER NOT NULL,
  comment_count INTEGER NOT NULL
);
CREATE INDEX media_owner ON media (owner_id, pk);
CREATE INDEX media_location ON media (location_id, pk);
CREATE INDEX media_cell ON media (cell, pk);
CREATE INDEX media_likes ON media (like_count, pk);

CREATE TABLE tags (
  name        ${keytext} PRIMARY KEY,
  media_count INTEGER NOT NULL
);
CREATE INDEX tags_media_count ON tags (media_count);

CREATE TABLE media_tags (
  tag      ${keytext} NOT NULL,
  media_pk BIGINT NOT NULL REFERENCES media (pk),
  PRIMARY KEY (tag, media_pk)
);
CREATE INDEX media_tags_media ON media_tags (media_pk);

CREATE TABLE users_in_photo (
  media_pk BIGINT NOT NULL REFERENCES media (pk),
  position INTEGER NOT NULL,
  user_id  BIGINT NOT NULL REFERENCES users (id),
  x        DOUBLE PRECISION NOT NULL,
  y        DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (media_pk, position)
);

CREATE TABLE comments (
  id         BIGINT PRIMARY KEY,
  media_pk   BIGINT NOT NULL REFERENCES media (pk),
  author_id  BIGINT NOT NULL REFERENCES users (id),
  text       TEXT NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE INDEX comments_media ON comments (media_pk, id);

CREATE TABLE likes (
  media_pk   BIGINT NOT NULL REFERENCES media (pk),
  user_id    BIGINT NOT NULL REFERENCES users (id),
  like_id    BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (media_pk, user_id)
);
CREATE INDEX likes_media ON likes (media_pk, like_id);
CREATE INDEX likes_user ON likes (user_id, like_id);

CREATE TABLE follows (
  follower_id BIGINT NOT NULL REFERENCES users (id),
  followee_id BIGINT NOT NULL REFERENCES users (id),
  state       TEXT NOT NULL,
  edge_id     BIGINT NOT NULL,
  PRIMARY KEY (follower_id, followee_id)
);
CREATE INDEX follows_followee ON follows (followee_id, state, edge_id);
CREATE INDEX follows_follower ON follows (follower_id, state, edge_id);

CREATE TABLE blocks (
  blocker_id BIGINT NOT NULL REFERENCES users (id),
  blocked_id BIGINT NOT NULL REFERENCES users (id),
  PRIMARY KEY (blocker_id, blocked_id)
);
CREATE INDEX blocks_blocked ON blocks (blocked_id);

CREATE TABLE applications (
  client_id      TEXT PRIMARY KEY,
  client_secret  TEXT NOT NULL,
  name           TEXT NOT NULL,
  enforce_signed SMALLINT NOT NULL
);

CREATE TABLE tokens (
  token      ${keytext} PRIMARY KEY,
  user_id    BIGINT NOT NULL REFERENCES users (id),
  client_id  TEXT NOT NULL REFERENCES applications (client_id),
  scopes     TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  revoked_at BIGINT
);
CREATE INDEX tokens_user ON tokens (user_id, client_id);

CREATE TABLE geographies (
  id        BIGINT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES applications (client_id),
  latitude  DOUBLE PRECISION NOT NULL,
  longitude DOUBLE PRECISION NOT NULL,
  radius    INTEGER NOT NULL
);

CREATE TABLE geography_media (
  geography_id BIGINT NOT NULL REFERENCES geographies (id),
  media_pk     BIGINT NOT NULL REFERENCES media (pk),
  PRIMARY KEY (geography_id, media_pk)
);
