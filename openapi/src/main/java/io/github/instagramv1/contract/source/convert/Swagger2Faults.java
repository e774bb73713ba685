package io.github.instagramv1.contract.source.convert;

import io.github.instagramv1.contract.source.ElementKind;
import io.github.instagramv1.contract.source.Nodes;
import io.github.instagramv1.contract.source.tree.MappingNode;
import io.github.instagramv1.contract.source.tree.Node;
import io.github.instagramv1.contract.source.tree.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Corrects common errors of published contracts in Swagger 2.0 whose intention is clear, and adds a
 * note on each.
 */
final class Swagger2Faults {
  private final ConversionNotes notes;

  Swagger2Faults(ConversionNotes notes) {
    this.notes = notes;
  }

  /** Writes a value, converted but for its schemas' keywords, as OpenAPI 3 has it. */
  void mend(MappingNode holder, ElementKind part) {
    if (Nodes.get(holder, "$ref").isPresent()) {
      return;
    }
    if (part == ElementKind.SCHEMA) {
      mendItems(holder);
      mendType(holder);
    } else if (part == ElementKind.PARAMETER) {
      mendParameter(holder);
    } else if (part == ElementKind.RESPONSE && Nodes.get(holder, "description").isEmpty()) {
      notes.add("A response has no `description`, which Swagger 2.0 requires", holder);
      Nodes.set(holder, "description", Nodes.scalar(holder, Tag.STR, ""));
    }
  }

  private void mendType(MappingNode schema) {
    Node type = Nodes.get(schema, "type").orElse(schema);
    if (type instanceof SequenceNode) {
      notes.add(
          "`type` is a list, which Swagger 2.0 does not allow; it is read as in OpenAPI 3.1", type);
      OpenApi31.convertType(schema);
    }
  }

  private void mendItems(MappingNode schema) {
    Node items = Nodes.get(schema, "items").orElse(schema);
    if (items instanceof SequenceNode) {
      notes.add(
          "`items` is a list, which Swagger 2.0 does not allow; it is read as `prefixItems` of"
              + " OpenAPI 3.1",
          items);
      Nodes.replace(schema, "items", "prefixItems", items);
    }
  }

  private void mendParameter(MappingNode parameter) {
    boolean required = Nodes.get(parameter, "required").map(Nodes::text).orElse("").equals("true");
    if (Nodes.get(parameter, "in").map(Nodes::text).orElse("").equals("path") && !required) {
      notes.add(
          "A path parameter is not `required`, which Swagger 2.0 does not allow; it is read as"
              + " required",
          parameter);
      Nodes.set(parameter, "required", Nodes.scalar(parameter, Tag.BOOL, "true"));
    }
  }

  /** Writes an OAuth flow as OpenAPI 3 has it. */
  void mendFlow(MappingNode flow) {
    if (Nodes.get(flow, "scopes").isEmpty()) {
      notes.add("An `oauth2` scheme has no `scopes`, which Swagger 2.0 requires", flow);
      Nodes.set(flow, "scopes", Nodes.mapping(flow));
    }
  }
}
