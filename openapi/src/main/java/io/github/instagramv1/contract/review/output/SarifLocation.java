package io.github.instagramv1.contract.review.output;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.contract.review.finding.Place;

/** A place in SARIF. */
final class SarifLocation {
  private SarifLocation() {}

  static ObjectNode of(Place place) {
    ObjectNode location = JsonNodeFactory.instance.objectNode();
    ObjectNode physical = location.putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", place.file().replace('\\', '/'));
    physical.putObject("region").put("startLine", place.line()).put("startColumn", place.column());
    location
        .putArray("logicalLocations")
        .addObject()
        .put("fullyQualifiedName", "#" + place.pointer());
    return location;
  }
}
