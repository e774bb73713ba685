package io.github.instagramv1.conformance.mutant.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.conformance.contract.ResponseProperty;
import io.github.instagramv1.conformance.mutant.Fault;
import io.github.instagramv1.conformance.mutant.ProxyRequest;
import io.github.instagramv1.conformance.mutant.ProxyResponse;
import io.github.instagramv1.conformance.mutant.Upstream;
import java.util.List;

/** Changes one place in all responses with one status code, wherever it occurs. */
final class BodyFault implements Fault {
  private static final String ELEMENT = "[]";

  private final int status;
  private final ResponseProperty place;
  private final BodyKind kind;
  private final List<String> path;

  BodyFault(int status, ResponseProperty place, BodyKind kind) {
    this.status = status;
    this.place = place;
    this.kind = kind;
    this.path = List.of(place.path().substring(1).split("/", -1));
  }

  @Override
  public ProxyResponse apply(ProxyRequest request, Upstream upstream) {
    ProxyResponse response = upstream.send(request);
    if (response.status() != status) {
      return response;
    }
    return response
        .json()
        .map(
            root -> {
              spoil(root, path);
              return response.withJson(root);
            })
        .orElse(response);
  }

  private void spoil(JsonNode node, List<String> steps) {
    String step = steps.get(0);
    List<String> rest = steps.subList(1, steps.size());
    if (step.equals(ELEMENT)) {
      if (node instanceof ArrayNode array) {
        spoilElements(array, rest);
      }
    } else if (node instanceof ObjectNode object && object.has(step)) {
      if (!rest.isEmpty()) {
        spoil(object.get(step), rest);
        return;
      }
      JsonNode spoiled = kind.spoiled(object.get(step), place);
      if (spoiled.isMissingNode()) {
        object.remove(step);
      } else {
        object.set(step, spoiled);
      }
    }
  }

  private void spoilElements(ArrayNode array, List<String> rest) {
    for (int i = 0; i < array.size(); i++) {
      if (rest.isEmpty()) {
        array.set(i, kind.spoiled(array.get(i), place));
      } else {
        spoil(array.get(i), rest);
      }
    }
  }
}
