-- What data exports of users brought along.

-- Files in parts of 256 KiB, under the SHA-256 of what the export had.
CREATE TABLE files (
  source  ${keytext} NOT NULL,
  part    INTEGER NOT NULL,
  content ${bytes} NOT NULL,
  PRIMARY KEY (source, part)
);

-- Media with the files that they show; source is empty for one that only likes or comments tell of.
CREATE TABLE imported_media (
  media_pk BIGINT PRIMARY KEY REFERENCES media (pk),
  source   ${keytext} NOT NULL
);

-- Users that an import made or was for; source is that of their picture, and empty where there is none.
CREATE TABLE imported_users (
  user_id BIGINT PRIMARY KEY REFERENCES users (id),
  source  ${keytext} NOT NULL
);
