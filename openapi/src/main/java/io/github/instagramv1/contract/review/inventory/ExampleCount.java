package io.github.instagramv1.contract.review.inventory;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts the examples of an operation: those of its parameters, its body and its responses. */
final class ExampleCount {
  private final ContractModel model;

  ExampleCount(ContractModel model) {
    this.model = model;
  }

  int of(Operation operation) {
    Stream<YamlValue> parameters =
        model.parameters(operation).stream().map(parameter -> parameter.node());
    Stream<YamlValue> media =
        Stream.concat(
                model.requestBody(operation).stream(), model.responses(operation).values().stream())
            .map(holder -> holder.get("content"))
            .flatMap(Optional::stream)
            .flatMap(content -> content.members().values().stream());
    return Stream.concat(parameters, media).mapToInt(ExampleCount::in).sum();
  }

  private static int in(YamlValue holder) {
    int named = holder.get("examples").map(all -> all.members().size()).orElse(0);
    return named + (holder.get("example").isPresent() ? 1 : 0);
  }
}
