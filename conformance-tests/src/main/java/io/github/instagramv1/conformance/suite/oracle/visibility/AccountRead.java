package io.github.instagramv1.conformance.suite.oracle.visibility;

import io.github.instagramv1.conformance.check.Envelopes;
import io.github.instagramv1.conformance.check.Finding;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Credential;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.model.Viewer;
import io.github.instagramv1.conformance.model.Visibility;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Refusals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One request that could show objects of an account.
 *
 * @param form the description that distinguishes it from other requests of the operation
 * @param id the id that a list contains if the account is visible
 */
record AccountRead(String form, Kind kind, String id, Supplier<Call> request) {
  private static final Map<Visibility, String> TYPES =
      Map.of(
          Visibility.NOT_ALLOWED, Refusals.NOT_ALLOWED, Visibility.NOT_FOUND, Refusals.NOT_FOUND);

  /** The maximum number of pages; a page may be short or even empty, and have a next page. */
  private static final int MOST_PAGES = 5;

  /** The kind of the expected response. */
  enum Kind {
    /** It concerns the account or its media, and is visible or refused. */
    OBJECT,
    /** It reads media of the account by an id with another owner, and is not always visible. */
    MISNAMED,
    /** It changes media of the account, and is sent only where it is refused. */
    CHANGE,
    /** It is a deletion of what only the account may delete. */
    DELETION,
    /** It is about the account as the other side of a relationship, and refused to the blocked. */
    COUNTERPART,
    /** It changes the relationship, and is sent only where it is refused. */
    ACTION,
    /** It lists media of several accounts. */
    LIST,
    /** It lists media of several accounts, and need not hold those that are seen. */
    CHOICE,
    /** It is the viewer's feed. */
    FEED,
    /** It is a search for users. */
    USERS,
    /** It is a search that many users may match, and is sent only where it must not find one. */
    SOME_USERS
  }

  /** Sends the request, and holds the response against the model. */
  Optional<Finding> find(Probe probe, Viewer viewer, Credential who, boolean privateAccount) {
    boolean shown = viewer.isShown(privateAccount);
    Optional<Finding> finding =
        switch (kind) {
          case OBJECT -> visibilityFinding(who, viewer.of(privateAccount));
          case CHANGE ->
              shown ? Optional.empty() : visibilityFinding(who, viewer.of(privateAccount));
          case MISNAMED -> shown ? Optional.empty() : refused(who);
          case DELETION -> visibilityFinding(who, viewer.ofDeletion());
          case COUNTERPART ->
              visibilityFinding(
                  who, viewer == Viewer.BLOCKED ? Visibility.NOT_FOUND : Visibility.SEEN);
          case ACTION ->
              viewer == Viewer.BLOCKED
                  ? visibilityFinding(who, Visibility.NOT_FOUND)
                  : Optional.empty();
          case LIST -> listed(probe, who, shown);
          case CHOICE -> shown ? Optional.empty() : listed(probe, who, false);
          case FEED -> listed(probe, who, viewer.hasInFeed());
          case USERS -> listed(probe, who, viewer.findsAccount());
          case SOME_USERS -> viewer.findsAccount() ? Optional.empty() : listed(probe, who, false);
        };
    return finding.map(
        found ->
            new Finding(
                "sight." + found.rule(),
                "%s, to a viewer who is %s: %s".formatted(form, viewer, found.message())));
  }

  private Optional<Finding> visibilityFinding(Credential who, Visibility visibility) {
    Response response = request.get().as(who).send();
    return visibility == Visibility.SEEN
        ? Envelopes.ok(response)
        : Envelopes.refused(response, 400, Set.of(TYPES.get(visibility)));
  }

  private Optional<Finding> refused(Credential who) {
    return Envelopes.refused(request.get().as(who).send(), 400, Set.copyOf(TYPES.values()));
  }

  private Optional<Finding> listed(Probe probe, Credential who, boolean expected) {
    Response page = request.get().as(who).send();
    List<String> found = new ArrayList<>();
    for (int pages = 1; ; pages++) {
      Optional<Finding> refused = Envelopes.ok(page);
      if (refused.isPresent()) {
        return refused;
      }
      found.addAll(Items.ids(page.items()));
      boolean enough = found.contains(id) || pages == (expected ? MOST_PAGES : 2);
      if (enough || page.nextUrl().isEmpty()) {
        break;
      }
      page = follow(probe, page);
    }
    if (found.contains(id) == expected) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            expected ? "list.contains" : "list.lacks",
            "%s is %s %s".formatted(id, expected ? "missing from" : "in", found)));
  }

  private static Response follow(Probe probe, Response page) {
    String operation = page.exchange().operation().id();
    return probe.api().follow(operation, page.nextUrl().orElseThrow());
  }
}
