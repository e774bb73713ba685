package io.github.instagramv1.server.scale;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The columns by which the rows of each table are partitioned. Other tables are not partitioned.
 */
@SuppressWarnings("ImmutableEnumChecker") // Its map is not changed once it is made.
enum Layout {
  BY_OWNER("owner_id"),
  BY_MEDIA("pk");

  private final Map<String, String> keys = new LinkedHashMap<>();

  Layout(String keyOfMedia) {
    keys.put("users", "id");
    keys.put("user_terms", "user_id");
    keys.put("user_prefixes", "prefix");
    keys.put("user_writes", "user_id");
    keys.put("media", keyOfMedia);
    keys.put("media_tags", "tag");
    keys.put("tags", "name");
    keys.put("tag_prefixes", "prefix");
    keys.put("users_in_photo", "media_pk");
    keys.put("comments", "media_pk");
    keys.put("likes", "media_pk");
    keys.put("follows", "follower_id");
    keys.put("blocks", "blocker_id");
    keys.put("locations", "id");
    keys.put("tokens", "token_hash");
  }

  /** Returns the column by table. */
  Map<String, String> keys() {
    return keys;
  }
}
