package io.github.instagramv1.contract.lint.rule.example;

import io.github.instagramv1.contract.lint.Definitions;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.stream.Stream;

/** Lists the values of all examples. */
final class ExampleValues {
  private ExampleValues() {}

  /**
   * A value of an example, or a part of one.
   *
   * @param name the property, parameter or header that has it; of an item, that of its array
   * @param part the value
   */
  record Value(String name, YamlValue part) {

    /** Returns this value and all values in it, this one first. */
    Stream<Value> withDescendants() {
      Stream<Value> inside =
          part.children().stream()
              .map(child -> new Value(part.isSequence() ? name : child.key(), child))
              .flatMap(Value::withDescendants);
      return Stream.concat(Stream.of(this), inside);
    }
  }

  /** Each example once, where it is written; what is shared by reference is not repeated. */
  static Stream<Value> roots(ContractModel contract) {
    Stream<Value> components =
        contract.components("examples").values().stream()
            .map(example -> value(example, example.key()));
    Stream<Value> inline =
        Definitions.of(contract).filter(part -> part.isMapping()).flatMap(ExampleValues::inline);
    return Stream.concat(components, inline).filter(value -> value.part().exists());
  }

  private static Stream<Value> inline(YamlValue holder) {
    String name = holder.has("in") ? holder.text("name") : holder.key();
    Stream<Value> named =
        holder.child("examples").children().stream().map(example -> value(example, name));
    return Stream.concat(named, Stream.of(new Value(name, holder.child("example"))));
  }

  private static Value value(YamlValue example, String name) {
    return new Value(name, example.child("value"));
  }
}
