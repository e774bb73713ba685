package io.github.instagramv1.contract.model;

import io.github.instagramv1.contract.source.YamlValue;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Merges the parts of {@code allOf} into the schema where that is equivalent: requests and
 * responses do not show how a schema is split.
 */
final class FlatSchemas {
  private static final Set<String> WORDS =
      Set.of("title", "description", "example", "externalDocs", "deprecated", "x-deprecated-since");

  private final References references;
  private final IdentityHashMap<YamlValue, YamlValue> known = new IdentityHashMap<>();

  FlatSchemas(References references) {
    this.references = references;
  }

  /**
   * Returns the schema with the parts of its {@code allOf} merged into it, or the schema itself if
   * that is not possible.
   *
   * @param schema references followed
   */
  YamlValue flat(YamlValue schema) {
    if (schema.get("allOf").filter(YamlValue::isSequence).isEmpty()) {
      return schema;
    }
    YamlValue found = known.get(schema);
    if (found == null) {
      // Its parts may refer to it.
      known.put(schema, schema);
      found = merged(schema).orElse(schema);
      known.put(schema, found);
    }
    return found;
  }

  private Optional<YamlValue> merged(YamlValue schema) {
    List<YamlValue> parts =
        schema.get("allOf").orElseThrow().items().stream()
            .map(part -> flat(references.resolve(part)))
            .toList();
    if (parts.size() == 1 && onlyWraps(schema)) {
      return Optional.of(parts.get(0));
    }
    Map<String, YamlValue> members = new LinkedHashMap<>(schema.members());
    members.remove("allOf");
    for (YamlValue part : parts) {
      boolean closed = part.get("additionalProperties").map(each -> !each.isTrue()).orElse(false);
      if (part.get("allOf").isPresent() || (closed && parts.size() + members.size() > 1)) {
        return Optional.empty();
      }
      for (YamlValue member : part.members().values()) {
        if (!add(members, member)) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(schema.withMembers(members));
  }

  private static boolean onlyWraps(YamlValue schema) {
    return schema.members().size() == 1;
  }

  /** Returns whether a member of a part is compatible with the present ones. */
  private static boolean add(Map<String, YamlValue> members, YamlValue member) {
    String name = member.key();
    YamlValue existing = members.get(name);
    if (existing == null) {
      // A discriminator chooses among the schemas that have its own as a part.
      if (!name.equals("discriminator")) {
        members.put(name, member);
      }
      return true;
    }
    if (WORDS.contains(name) || name.equals("discriminator")) {
      return true;
    }
    if (name.equals("properties")) {
      Map<String, YamlValue> all = new LinkedHashMap<>(existing.members());
      boolean fits =
          member.members().values().stream()
              .allMatch(
                  each ->
                      all.putIfAbsent(each.key(), each) == null
                          || all.get(each.key()).sameAs(each));
      members.put(name, existing.withMembers(all));
      return fits;
    }
    if (name.equals("required")) {
      Map<String, YamlValue> all = new LinkedHashMap<>();
      existing.items().forEach(each -> all.put(each.text(), each));
      member.items().forEach(each -> all.putIfAbsent(each.text(), each));
      members.put(name, existing.withItems(new ArrayList<>(all.values())));
      return true;
    }
    if (name.equals("nullable")) {
      members.put(name, existing.isTrue() ? existing : member);
      return true;
    }
    return existing.sameAs(member);
  }
}
