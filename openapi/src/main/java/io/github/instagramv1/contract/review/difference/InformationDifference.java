package io.github.instagramv1.contract.review.difference;

import io.github.instagramv1.contract.review.comparison.ContractPair;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.difference.common.TextDifference;
import io.github.instagramv1.contract.review.difference.common.UnclassifiedDifference;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares information, licence, contact and tags. A changed version is not a finding, because it
 * follows from the findings.
 */
final class InformationDifference {
  private static final List<String> PLAIN =
      List.of("title", "license", "contact", "termsOfService");

  private final ContractPair contracts;
  private final TextDifference texts;
  private final UnclassifiedDifference remainder;

  InformationDifference(ContractPair contracts, Recorder recorder) {
    this.contracts = contracts;
    this.texts = new TextDifference(recorder);
    this.remainder = new UnclassifiedDifference(recorder);
  }

  void compare() {
    ValuePair roots = new ValuePair(contracts.before().root(), contracts.after().root());
    texts.compareWords(roots, "externalDocs");
    roots.member("info").pair().ifPresent(this::compareInformation);
    compareTags(roots);
  }

  private void compareInformation(ValuePair information) {
    texts.compare(information);
    PLAIN.forEach(name -> texts.compareWords(information, name));
    remainder.compare(
        information,
        Set.of(
            "version",
            "title",
            "license",
            "contact",
            "termsOfService",
            "summary",
            "description",
            "x-ambiguity",
            "externalDocs"));
  }

  private void compareTags(ValuePair roots) {
    Map<String, YamlValue> before = tags(roots.before());
    Map<String, YamlValue> after = tags(roots.after());
    before.forEach(
        (name, tag) ->
            Optional.ofNullable(after.get(name))
                .ifPresent(
                    match -> {
                      ValuePair pair = new ValuePair(tag, match);
                      List.of("description", "externalDocs")
                          .forEach(each -> texts.compareWords(pair, each));
                      remainder.compare(pair, Set.of("name", "description", "externalDocs"));
                    }));
    if (!before.keySet().equals(after.keySet())) {
      texts.compareWords(roots, "tags");
    }
  }

  private static Map<String, YamlValue> tags(YamlValue root) {
    return root.get("tags").map(YamlValue::items).orElse(List.of()).stream()
        .collect(Collectors.toMap(tag -> tag.text("name"), tag -> tag, (one, other) -> one));
  }
}
