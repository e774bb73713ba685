package io.github.instagramv1.conformance.suite.oracle.credential;

import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Refusals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares the lists that tokens of one user get. The scope basic is enough for all of these lists,
 * so other scopes change nothing in them.
 */
final class ListsOfTokens {
  private static final Set<String> LISTS =
      Set.of("getGeographyRecentMedia", "getPopularMedia", "getSelfFeed", "searchUsers");

  private static final List<Setting> WITH_ALL_SCOPES =
      List.of(Setting.TOKEN, Setting.OTHER_TOKEN, Setting.PRIVATE_TOKEN);

  /** Other clients may change a list between two requests. */
  private static final int TRIES = 3;

  private final Probe probe;
  private final Plain plain;

  private ListsOfTokens(Probe probe, Plain plain) {
    this.probe = probe;
    this.plain = plain;
  }

  /** Verifies the lists of all users of the settings with several tokens. */
  static void verify(Probe probe, ContractOperation operation) {
    if (LISTS.contains(operation.id())) {
      new ListsOfTokens(probe, Plain.of(probe, operation)).verify();
    }
  }

  private void verify() {
    List<Setting> settings = new ArrayList<>(WITH_ALL_SCOPES);
    settings.addAll(Scoped.TOKENS.keySet());
    Map<String, String> firsts = new HashMap<>();
    for (Setting setting : settings) {
      if (probe.has(setting)) {
        String token = probe.need(setting);
        String first = firsts.putIfAbsent(Tokens.idOf(probe, token), token);
        if (first != null && !first.equals(token)) {
          verify(first, token, setting);
        }
      }
    }
  }

  private void verify(String first, String token, Setting setting) {
    Set<String> expected = Set.of();
    Set<String> actual = Set.of();
    for (int i = 0; i < TRIES; i++) {
      Response response = list(token);
      if (response.errorType().equals(Refusals.NOT_FOUND)) {
        // The geography of another application.
        return;
      }
      expected = ids(list(first));
      actual = ids(response);
      if (expected.equals(actual)) {
        return;
      }
    }
    probe.verify(Items.same("list of " + setting.key(), expected, actual));
  }

  private Response list(String token) {
    return plain.call(probe).asUser(token).send();
  }

  private static Set<String> ids(Response response) {
    return new TreeSet<>(Items.ids(response.items()));
  }
}
