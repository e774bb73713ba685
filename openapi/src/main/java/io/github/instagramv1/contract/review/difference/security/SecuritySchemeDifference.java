package io.github.instagramv1.contract.review.difference.security;

import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.KeywordTitle;
import io.github.instagramv1.contract.review.comparison.Phrase;
import io.github.instagramv1.contract.review.comparison.PlaceTitle;
import io.github.instagramv1.contract.review.comparison.Recipes;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.difference.common.TextDifference;
import io.github.instagramv1.contract.review.difference.common.UnclassifiedDifference;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares security schemes: the form of credentials and the OAuth flows. */
public final class SecuritySchemeDifference {
  private static final String FORM_LACKS = "the credential is expected in another form";
  private static final List<String> FORM =
      List.of("type", "in", "name", "scheme", "openIdConnectUrl");
  private static final List<String> ADDRESSES =
      List.of("authorizationUrl", "tokenUrl", "refreshUrl");

  private final Recorder recorder;
  private final TextDifference texts;
  private final UnclassifiedDifference remainder;
  private final Set<String> understood = new HashSet<>(TextDifference.KEYWORDS);
  private final Set<String> understoodInFlow = new HashSet<>(ADDRESSES);

  public SecuritySchemeDifference(Recorder recorder) {
    this.recorder = recorder;
    this.texts = new TextDifference(recorder);
    this.remainder = new UnclassifiedDifference(recorder);
    understood.addAll(FORM);
    understood.addAll(List.of("flows", "bearerFormat"));
    understoodInFlow.add("scopes");
  }

  /** Compares two schemes of one name, each pair once. */
  public void compare(ValuePair schemes) {
    recorder.visit("security scheme", schemes, () -> compareSchemes(schemes));
  }

  private void compareSchemes(ValuePair schemes) {
    List<String> changed = new ArrayList<>();
    for (String keyword : FORM) {
      Change change = schemes.member(keyword);
      boolean anyCase = keyword.equals("scheme") || (keyword.equals("name") && isHeader(schemes));
      if (anyCase
          && change.isDifferent()
          && change.beforeText().equalsIgnoreCase(change.afterText())) {
        recorder.note(change, title(PlaceTitle.of(schemes), keyword, change));
      } else if (change.isDifferent()) {
        changed.add(keyword);
      }
    }
    reportForm(schemes, changed);
    Change format = schemes.member("bearerFormat");
    if (format.isDifferent()) {
      recorder.note(format, title(PlaceTitle.of(schemes), "bearerFormat", format));
    }
    texts.compare(schemes);
    remainder.compare(schemes, understood);
    if (!changed.contains("type")) {
      compareFlows(schemes);
    }
  }

  /** A changed form of a credential is one finding, whichever keywords change. */
  private void reportForm(ValuePair schemes, List<String> changed) {
    if (changed.size() == 1) {
      Change change = schemes.member(changed.get(0));
      report(
          SecurityRules.SCHEME_CHANGED,
          change,
          title(PlaceTitle.of(schemes), changed.get(0), change),
          FORM_LACKS);
    } else if (!changed.isEmpty()) {
      String details =
          changed.stream()
              .map(each -> "`%s` %s".formatted(each, KeywordTitle.verb(schemes.member(each))))
              .collect(Collectors.joining(", "));
      report(
          SecurityRules.SCHEME_CHANGED,
          schemes.asChange(),
          "%s changes: %s.".formatted(PlaceTitle.of(schemes), details),
          FORM_LACKS);
    }
  }

  private static boolean isHeader(ValuePair schemes) {
    return schemes.before().text("in").equals("header")
        && schemes.after().text("in").equals("header");
  }

  private void compareFlows(ValuePair schemes) {
    Map<String, YamlValue> before = members(schemes.before(), "flows");
    Map<String, YamlValue> after = members(schemes.after(), "flows");
    before.forEach(
        (name, flow) -> {
          if (after.containsKey(name)) {
            compareFlow(new ValuePair(flow, after.get(name)));
          } else {
            report(
                SecurityRules.FLOW_REMOVED,
                Change.removed(flow, schemes.after()),
                "%s is removed.".formatted(flow(flow)),
                "no access token: the OAuth flow `%s` is removed".formatted(name));
          }
        });
    after.forEach(
        (name, flow) -> {
          if (!before.containsKey(name)) {
            report(
                SecurityRules.FLOW_ADDED,
                Change.added(schemes.before(), flow),
                "%s is new.".formatted(flow(flow)),
                "");
          }
        });
  }

  private void compareFlow(ValuePair flows) {
    String flow = flow(flows.before());
    for (String address : ADDRESSES) {
      Change change = flows.member(address);
      if (address.equals("refreshUrl") && change.isAddition()) {
        report(SecurityRules.REFRESH_ADDED, change, title(flow, address, change), "");
      } else if (change.isDifferent()) {
        report(
            SecurityRules.URL_CHANGED,
            change,
            title(flow, address, change),
            "no access token: the client uses the old `%s`".formatted(address));
      }
    }
    flows
        .member("scopes")
        .pair()
        .ifPresentOrElse(this::compareScopes, () -> remainder.report(flows, "scopes"));
    remainder.compare(flows, understoodInFlow);
  }

  private void compareScopes(ValuePair scopes) {
    for (String name : scopes.names()) {
      Change change = scopes.member(name);
      if (change.isRemoval()) {
        report(
            SecurityRules.OFFER_REMOVED,
            change,
            "%s no longer offers the scope `%s`.".formatted(flow(scopes.before()), name),
            "no access token: the scope `%s` is not offered".formatted(name));
      } else if (change.isAddition()) {
        report(
            SecurityRules.OFFER_ADDED,
            change,
            "%s now offers the scope `%s`.".formatted(flow(scopes.before()), name),
            "");
      } else {
        texts.compareWords(
            scopes,
            name,
            "the description of the scope `%s` of %s".formatted(name, flow(scopes.before())));
      }
    }
  }

  /** Returns the OAuth flow that a value is or belongs to. */
  private static String flow(YamlValue value) {
    YamlValue flow = value.key().equals("scopes") ? value.parent().orElseThrow() : value;
    return "the OAuth flow `%s` of %s".formatted(flow.key(), PlaceTitle.of(value));
  }

  private static String title(String subject, String keyword, Change change) {
    if (change.isAddition()) {
      return "`%s` of %s is now %s."
          .formatted(keyword, subject, Phrase.value(change.after().orElseThrow()));
    }
    return change.isRemoval()
        ? "`%s` of %s is no longer %s."
            .formatted(keyword, subject, Phrase.value(change.before().orElseThrow()))
        : "`%s` of %s changes from %s to %s."
            .formatted(
                keyword,
                subject,
                Phrase.value(change.before().orElseThrow()),
                Phrase.value(change.after().orElseThrow()));
  }

  private void report(Rule rule, Change change, String title, String why) {
    recorder.add(Draft.of(rule, change, title).withRecipe(Recipes.refusedCredential(why)));
  }

  private static Map<String, YamlValue> members(YamlValue holder, String name) {
    return holder.get(name).map(YamlValue::members).orElse(Map.of());
  }
}
