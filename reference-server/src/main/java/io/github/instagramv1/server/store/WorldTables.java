package io.github.instagramv1.server.store;

import java.util.List;

/** The tables that hold a world. */
public final class WorldTables {
  /** Those that refer to others first. */
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
          "tags",
          "media",
          "locations",
          "user_terms",
          "users");

  /** Keeps writers of PostgreSQL out until the transaction ends; readers go on. */
  public static final String LOCK = "LOCK TABLE " + String.join(", ", ALL) + " IN EXCLUSIVE MODE";

  private WorldTables() {}
}
