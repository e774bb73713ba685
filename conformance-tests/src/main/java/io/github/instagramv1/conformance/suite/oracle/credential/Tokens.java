package io.github.instagramv1.conformance.suite.oracle.credential;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.model.Grant;
import io.github.instagramv1.conformance.run.Probe;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The tokens of one user.
 *
 * @param all a token with all scopes; empty if there is none
 * @param byScope tokens with one scope in addition to {@code basic}
 */
public record Tokens(String userId, String all, Map<String, String> byScope) {
  private static final List<String> SCOPES =
      List.of("public_content", "follower_list", "comments", "relationships", "likes");

  public static Tokens of(Probe probe, String token) {
    return new Tokens(idOf(probe, token), token, Map.of());
  }

  /**
   * Returns the first user, the second user, and the user of the tokens with one scope, if they all
   * have the same user.
   */
  public static List<Tokens> ofAll(Probe probe) {
    List<Tokens> result = new ArrayList<>();
    for (Setting setting : List.of(Setting.TOKEN, Setting.OTHER_TOKEN)) {
      if (probe.has(setting)) {
        result.add(of(probe, probe.need(setting)));
      }
    }
    scoped(probe).ifPresent(result::add);
    return result;
  }

  private static Optional<Tokens> scoped(Probe probe) {
    Map<String, String> tokens = new HashMap<>();
    Set<String> users = new HashSet<>();
    for (String scope : SCOPES) {
      Setting setting = Setting.valueOf(scope.toUpperCase(Locale.ROOT) + "_TOKEN");
      if (!probe.has(setting)) {
        return Optional.empty();
      }
      tokens.put(scope, probe.need(setting));
      users.add(idOf(probe, tokens.get(scope)));
    }
    return users.size() == 1
        ? Optional.of(new Tokens(users.iterator().next(), "", tokens))
        : Optional.empty();
  }

  /** Returns the id of a token's user. */
  public static String idOf(Probe probe, String token) {
    return probe.fixtures().remember("user of " + token, String.class, () -> readId(probe, token));
  }

  private static String readId(Probe probe, String token) {
    return probe
        .ok(probe.call("getUser").path("user-id", "self").asUser(token))
        .data()
        .path("id")
        .asText();
  }

  /** Returns the token for an operation on objects of other users. */
  public String of(ContractOperation operation) {
    if (!all.isEmpty()) {
      return all;
    }
    boolean others =
        Grant.needsOtherScopeForOthers(operation.id()) || operation.scope().equals("basic");
    return byScope.get(others ? "public_content" : operation.scope());
  }
}
