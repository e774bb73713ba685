package io.github.instagramv1.contract.review.difference.security;

import io.github.instagramv1.contract.review.comparison.ContractPair;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Under which names the new contract has the security schemes of the old one. */
public final class SchemeNames {
  private static final Set<String> WORDS = Set.of("description", "bearerFormat");

  private final Map<String, String> names = new LinkedHashMap<>();

  public SchemeNames(ContractPair contracts) {
    Map<String, YamlValue> before = contracts.before().components("securitySchemes");
    Map<String, YamlValue> after = contracts.after().components("securitySchemes");
    before.forEach(
        (name, scheme) -> {
          if (!after.containsKey(name)) {
            after.entrySet().stream()
                .filter(each -> !before.containsKey(each.getKey()))
                .filter(each -> !names.containsValue(each.getKey()))
                .filter(
                    each ->
                        form(contracts.before().resolve(scheme))
                            .equals(form(contracts.after().resolve(each.getValue()))))
                .findFirst()
                .ifPresent(each -> names.put(name, each.getKey()));
          }
        });
  }

  /** The old names by which schemes of the same form went that have another name now. */
  public Map<String, String> renamed() {
    return names;
  }

  /** Returns the new name of a scheme of the old contract. */
  String newName(String name) {
    return names.getOrDefault(name, name);
  }

  private static Map<String, String> form(YamlValue scheme) {
    Map<String, String> form = new LinkedHashMap<>();
    scheme
        .members()
        .forEach(
            (name, value) -> {
              if (!WORDS.contains(name)) {
                boolean anyCase =
                    name.equals("scheme")
                        || (name.equals("name") && scheme.text("in").equals("header"));
                form.put(name, anyCase ? value.json().toLowerCase(Locale.ROOT) : value.json());
              }
            });
    return form;
  }
}
