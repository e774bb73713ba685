package io.github.instagramv1.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.contract.ContractOperation.PageKey;
import io.github.instagramv1.conformance.http.Queries;
import io.github.instagramv1.conformance.http.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules of paginated responses. */
public final class Pages {
  private static final String TAG = "next_max_tag_id";

  private Pages() {}

  /** A page has at most a number of items. */
  public static Optional<Finding> atMost(Response response, int count) {
    int size = response.data().size();
    return size <= count
        ? Optional.empty()
        : Finding.of("page.count", "requested %d, got %d", count, size);
  }

  /**
   * If a page has {@code next_url} or the page key, it has both, and they agree. A page with
   * neither is the last one, with or without a {@code pagination}.
   */
  public static Optional<Finding> announcesNext(Response response, PageKey key) {
    JsonNode pagination = response.json().path("pagination");
    Optional<Finding> old = key.response().equals(TAG) ? oldKeys(pagination) : Optional.empty();
    return old.isPresent() ? old : keysAgree(response, key, pagination);
  }

  /** A page of a tag may repeat its keys under their old names; on the last page there is none. */
  private static Optional<Finding> oldKeys(JsonNode pagination) {
    return Finding.first(
        repeatsKey(pagination, "next_max_id", TAG),
        pagination.has("min_tag_id")
            ? repeatsKey(pagination, "next_min_id", "min_tag_id")
            : Optional.empty());
  }

  private static Optional<Finding> repeatsKey(JsonNode pagination, String old, String key) {
    return !pagination.has(old) || pagination.path(old).equals(pagination.path(key))
        ? Optional.empty()
        : Finding.of(
            "page.old-keys",
            "%s is %s, %s is %s",
            old,
            pagination.path(old),
            key,
            pagination.path(key));
  }

  private static Optional<Finding> keysAgree(Response response, PageKey key, JsonNode pagination) {
    Optional<String> url = response.nextUrl();
    Optional<String> value = Optional.ofNullable(pagination.path(key.response()).textValue());
    if (url.isEmpty() && value.isEmpty()) {
      return Optional.empty();
    }
    if (url.isEmpty() || value.isEmpty()) {
      return Finding.of("page.keys", "only one of next_url and %s is present", key.response());
    }
    Optional<String> sent = Queries.value(url.get(), key.request());
    return sent.equals(value)
        ? Optional.empty()
        : Finding.of(
            "page.keys",
            "next_url has %s=%s, %s is %s",
            key.request(),
            sent,
            key.response(),
            value);
  }

  /** Small pages contain the same items in the same order as large pages. */
  public static Optional<Finding> sameItems(List<String> small, List<String> large) {
    Optional<Finding> twice = Orders.noneTwice(small);
    if (twice.isPresent()) {
      return twice;
    }
    Set<String> missing = new HashSet<>(large);
    small.forEach(missing::remove);
    if (!missing.isEmpty()) {
      return Finding.of("walk.missing", "%d missing, such as %s", missing.size(), first(missing));
    }
    Set<String> extra = new HashSet<>(small);
    large.forEach(extra::remove);
    if (!extra.isEmpty()) {
      return Finding.of("walk.extra", "%d too many, such as %s", extra.size(), first(extra));
    }
    return small.equals(large)
        ? Optional.empty()
        : Finding.of("walk.order", "the same items in another order");
  }

  private static String first(Set<String> ids) {
    return ids.stream().sorted().findFirst().orElse("");
  }
}
