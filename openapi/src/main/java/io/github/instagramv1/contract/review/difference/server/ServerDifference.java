package io.github.instagramv1.contract.review.difference.server;

import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.ContractPair;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.difference.common.TextDifference;
import io.github.instagramv1.contract.review.difference.common.UnclassifiedDifference;
import io.github.instagramv1.contract.review.example.Exchange;
import io.github.instagramv1.contract.review.example.ServerUrl;
import io.github.instagramv1.contract.review.finding.ExamplePair;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.rule.RuleBook;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the addresses and the base path of the API. */
public final class ServerDifference {
  private static final Rule BASE_PATH = RuleBook.rule("base-path-changed");
  private static final Rule DEFAULT = RuleBook.rule("default-server-changed");
  static final Rule REMOVED = RuleBook.rule("server-removed");
  static final Rule ADDED = RuleBook.rule("server-added");

  private static final Set<String> VARIABLE = Set.of("default", "enum", "description");

  private final ContractPair contracts;
  private final Recorder recorder;
  private final TextDifference texts;
  private final UnclassifiedDifference remainder;

  public ServerDifference(ContractPair contracts, Recorder recorder) {
    this.contracts = contracts;
    this.recorder = recorder;
    this.texts = new TextDifference(recorder);
    this.remainder = new UnclassifiedDifference(recorder);
  }

  /** Compares the servers of the contracts. */
  public void compare() {
    Map<String, YamlValue> before = servers(contracts.before().root());
    Map<String, YamlValue> after = new LinkedHashMap<>(servers(contracts.after().root()));
    compareFirst(before, after);
    before.forEach(
        (url, server) -> {
          YamlValue match = after.remove(url);
          if (match != null) {
            ValuePair pair = new ValuePair(server, match);
            texts.compareWords(pair, "description");
            compareNotation(pair);
            pair.member("variables").pair().ifPresent(this::compareVariables);
            remainder.compare(pair, Set.of("url", "description", "variables"));
          } else if (!isFirst(server)) {
            add(
                REMOVED,
                Change.removed(server, holder(contracts.after().root())),
                "the server `%s` is removed.".formatted(url));
          }
        });
    after.forEach(
        (url, server) -> {
          if (!isFirst(server)) {
            add(
                ADDED,
                Change.added(holder(contracts.before().root()), server),
                "the server `%s` is new.".formatted(url));
          }
        });
  }

  private void compareVariables(ValuePair variables) {
    for (YamlValue before : variables.before().members().values()) {
      variables
          .after()
          .get(before.key())
          .ifPresent(after -> remainder.compare(new ValuePair(before, after), VARIABLE));
    }
  }

  private void compareNotation(ValuePair servers) {
    for (String name : List.of("url", "variables")) {
      Change change = servers.member(name);
      if (change.isDifferent()) {
        Optional<String> lost = new ServerVariables(servers).lostValue();
        if (name.equals("variables") && lost.isPresent()) {
          add(REMOVED, change, lost.get());
        } else {
          recorder.note(
              change,
              "`%s` of the server `%s` changes, but not its default address."
                  .formatted(name, servers.before().text("url")));
        }
      }
    }
  }

  private void compareFirst(Map<String, YamlValue> before, Map<String, YamlValue> after) {
    Optional<YamlValue> old = before.values().stream().findFirst();
    Optional<YamlValue> now = after.values().stream().findFirst();
    String oldUrl = old.map(ServerUrl::of).orElse("");
    String newUrl = now.map(ServerUrl::of).orElse("");
    if (oldUrl.equals(newUrl)) {
      return;
    }
    String oldPath = Exchange.basePath(contracts.before());
    String newPath = Exchange.basePath(contracts.after());
    Change change =
        new Change(
            holder(contracts.before().root()),
            old.flatMap(each -> each.get("url")),
            holder(contracts.after().root()),
            now.flatMap(each -> each.get("url")));
    if (oldPath.equals(newPath)) {
      add(DEFAULT, change, first(oldUrl, newUrl));
    } else {
      add(
          BASE_PATH,
          change,
          "the base path changes from `%s` to `%s`.".formatted(path(oldPath), path(newPath)));
    }
  }

  private static String first(String before, String after) {
    if (before.isEmpty()) {
      return "the first server is now `%s`.".formatted(after);
    }
    return after.isEmpty()
        ? "the first server, `%s`, is removed.".formatted(before)
        : "the first server changes from `%s` to `%s`.".formatted(before, after);
  }

  private static String path(String path) {
    return path.isEmpty() ? "/" : path;
  }

  private static boolean isFirst(YamlValue server) {
    return server.key().equals("0");
  }

  private static Map<String, YamlValue> servers(YamlValue root) {
    Map<String, YamlValue> servers = new LinkedHashMap<>();
    root.get("servers")
        .map(YamlValue::items)
        .orElse(List.of())
        .forEach(server -> servers.putIfAbsent(ServerUrl.of(server), server));
    return servers;
  }

  private static YamlValue holder(YamlValue root) {
    return root.get("servers").orElse(root);
  }

  private void add(Rule rule, Change change, String title) {
    recorder.add(
        Draft.of(rule, change, title)
            .withRecipe(
                (old, now) ->
                    new ExamplePair(
                        old.request(), old.response(), "no response from this address")));
  }
}
