package io.github.instagramv1.conformance.mutant.shape;

import java.util.Map;

/** Finds the rule of the contract that a fault of shape breaks. */
final class ShapeRule {
  private static final Map<String, String> BY_SCHEMA =
      Map.ofEntries(
          Map.entry("Comment", "comments.fields"),
          Map.entry("CreatedComment", "comments.fields"),
          Map.entry("ErrorMeta", "envelope.refusal"),
          Map.entry("ErrorResponse", "envelope.refusal"),
          Map.entry("FoundUser", "users.found"),
          Map.entry("Location", "locations.fields"),
          Map.entry("Meta", "envelope.success"),
          Map.entry("OAuthErrorResponse", "signature.flat"),
          Map.entry("Relationship", "relationship.fields"),
          Map.entry("Tag", "tags.fields"),
          Map.entry("User", "users.profile"),
          Map.entry("UserCounts", "users.profile"),
          Map.entry("UserSummary", "users.short"));

  private ShapeRule() {}

  /**
   * Returns the id of the rule.
   *
   * @param home the schema and its property, separated by a dot
   */
  static String of(String home) {
    String schema = home.split("\\.", 2)[0];
    if (BY_SCHEMA.containsKey(schema)) {
      return BY_SCHEMA.get(schema);
    }
    if (schema.endsWith("Pagination")) {
      return "paging.announced";
    }
    return schema.endsWith("Response") ? "envelope.success" : "media.fields";
  }
}
