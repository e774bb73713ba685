package io.github.instagramv1.conformance.mutant;

import io.github.instagramv1.conformance.contract.ContractOperation;
import java.util.Map;
import java.util.Set;

/** The rules that faults of pages break; some of them differ from list to list. */
enum PagingRule {
  COUNT("paging.count"),
  BAD_COUNT("paging.bad-count"),
  ORDER("paging.order"),
  ANNOUNCED("paging.announced"),
  LAST("paging.last"),
  NEXT_URL("paging.next-url"),
  DEFAULT("paging.default-"),
  MOST("paging.most-"),
  ONCE("paging.once-");

  private static final Map<String, String> LISTS =
      Map.of(
          "getUserRecentMedia", "user-media",
          "getSelfFeed", "feed",
          "getSelfLikedMedia", "liked",
          "getTagRecentMedia", "tag",
          "getLocationRecentMedia", "location",
          "getGeographyRecentMedia", "geography",
          "listFollows", "follows",
          "listFollowedBy", "followers");
  private static final Set<String> OF_USERS = Set.of("listFollows", "listFollowedBy");

  private final String id;

  PagingRule(String id) {
    this.id = id;
  }

  /** The id of the rule for a list. */
  String of(ContractOperation operation) {
    return switch (this) {
      case DEFAULT, MOST -> id + (OF_USERS.contains(operation.id()) ? "users" : "media");
      case ONCE -> id + LISTS.get(operation.id());
      default -> id;
    };
  }
}
