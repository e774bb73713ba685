-- The first 30 characters and fewer of every username, of every word of a full name, and of every tag, in the order of a search.
CREATE TABLE user_prefixes (
  prefix            ${keytext} NOT NULL,
  user_id           BIGINT NOT NULL REFERENCES users (id),
  followed_by_count INTEGER NOT NULL,
  PRIMARY KEY (user_id, prefix)
);

CREATE TABLE tag_prefixes (
  prefix      ${keytext} NOT NULL,
  tag         ${keytext} NOT NULL REFERENCES tags (name),
  media_count INTEGER NOT NULL,
  PRIMARY KEY (tag, prefix)
);

INSERT INTO user_prefixes (prefix, user_id, followed_by_count)
WITH RECURSIVE lengths (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM lengths WHERE n < 30)
SELECT DISTINCT SUBSTR(name, 1, n), id, followed_by_count
FROM (
  SELECT u.username AS name, u.id, u.followed_by_count FROM users u
  UNION ALL
  SELECT w.term, u.id, u.followed_by_count FROM user_terms w JOIN users u ON u.id = w.user_id
) AS names
JOIN lengths ON n <= LENGTH(name);

INSERT INTO tag_prefixes (prefix, tag, media_count)
WITH RECURSIVE lengths (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM lengths WHERE n < 30)
SELECT SUBSTR(name, 1, n), name, media_count FROM tags JOIN lengths ON n <= LENGTH(name);

CREATE INDEX user_prefixes_order ON user_prefixes (prefix, followed_by_count DESC, user_id);
CREATE INDEX tag_prefixes_order ON tag_prefixes (prefix, media_count DESC, tag);
