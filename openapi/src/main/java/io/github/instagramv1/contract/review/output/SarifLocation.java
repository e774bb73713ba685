package io.github.instagramv1.contract.review.output;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.contract.source.Place;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** A place in SARIF. */
final class SarifLocation {
  /** Characters besides letters and digits that are not encoded in a path. */
  private static final String LEGAL = "-._~/:@!$&'()*+,;=";

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

  /**
   * Returns a file as a URI by RFC 3986: an absolute one with {@code file:}, also from Windows; a
   * relative one as a reference, in which a revision is not a scheme.
   */
  private static String uri(String file) {
    String path = file.replace('\\', '/');
    if (path.matches("(?i)https?://.*")) {
      return path;
    }
    if (path.matches("[A-Za-z]:/.*")) {
      return "file:///" + escaped(path);
    }
    if (path.startsWith("//")) {
      return "file:" + escaped(path);
    }
    if (path.startsWith("/")) {
      return "file://" + escaped(path);
    }
    return escaped(path.contains(":") ? "./" + path : path);
  }

  private static String escaped(String path) {
    StringBuilder escaped = new StringBuilder();
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xff);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || LEGAL.indexOf(c) >= 0)) {
        escaped.append(c);
      } else {
        escaped.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
      }
    }
    return escaped.toString();
  }
}
