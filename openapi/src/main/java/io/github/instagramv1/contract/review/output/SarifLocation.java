package io.github.instagramv1.contract.review.output;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.contract.review.finding.Place;
import java.net.URI;
import java.net.URISyntaxException;

/** A place in SARIF. */
final class SarifLocation {
  private SarifLocation() {}

  static ObjectNode of(Place place) {
    ObjectNode location = JsonNodeFactory.instance.objectNode();
    ObjectNode physical = location.putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", uri(place.file()));
    physical.putObject("region").put("startLine", place.line()).put("startColumn", place.column());
    location
        .putArray("logicalLocations")
        .addObject()
        .put("fullyQualifiedName", "#" + place.pointer());
    return location;
  }

  /** A file as a reference by RFC 3986, in which blanks are escaped and a revision is no scheme. */
  private static String uri(String file) {
    String path = file.replace('\\', '/');
    try {
      return new URI(null, null, path.contains(":") ? "./" + path : path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("any path can be escaped", e);
    }
  }
}
