package io.github.instagramv1.server.store;

import java.util.List;

/** The data tables of a database. */
public final class WorldTables {
  /** All data tables; those that refer to others come first. */
  public static final List<String> ALL =
      List.of(
          "world",
          "files",
          "imported_media",
          "imported_users",
          "geography_media",
          "geographies",
          "codes",
          "redirect_uris",
          "tokens",
          "applications",
          "sign_ins",
          "passwords",
          "blocks",
          "follows",
          "likes",
          "comments",
          "users_in_photo",
          "media_tags",
          "tag_prefixes",
          "tags",
          "media",
          "locations",
          "user_prefixes",
          "user_terms",
          "users");

  /** The PostgreSQL lock that blocks writers until the transaction ends, but not readers. */
  public static final String LOCK = "LOCK TABLE " + String.join(", ", ALL) + " IN EXCLUSIVE MODE";

  private WorldTables() {}
}
