-- What users sign in with, and what applications get on the way to a token. Random values are stored as SHA-256.

CREATE TABLE redirect_uris (
  client_id TEXT NOT NULL REFERENCES applications (client_id),
  uri       ${keytext} NOT NULL,
  PRIMARY KEY (client_id, uri)
);

CREATE TABLE passwords (
  user_id  BIGINT PRIMARY KEY REFERENCES users (id),
  hash     TEXT NOT NULL,
  is_known SMALLINT NOT NULL
);

CREATE TABLE sign_ins (
  session_hash ${keytext} PRIMARY KEY,
  user_id      BIGINT NOT NULL REFERENCES users (id),
  expires_at   BIGINT NOT NULL
);
CREATE INDEX sign_ins_user ON sign_ins (user_id);
CREATE INDEX sign_ins_expires ON sign_ins (expires_at);

CREATE TABLE codes (
  code_hash    ${keytext} PRIMARY KEY,
  user_id      BIGINT NOT NULL REFERENCES users (id),
  client_id    TEXT NOT NULL REFERENCES applications (client_id),
  redirect_uri TEXT NOT NULL,
  scopes       TEXT NOT NULL,
  expires_at   BIGINT NOT NULL
);
CREATE INDEX codes_expires ON codes (expires_at);
