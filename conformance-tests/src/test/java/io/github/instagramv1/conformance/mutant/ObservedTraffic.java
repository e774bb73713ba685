package io.github.instagramv1.conformance.mutant;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** What one check got to see of the server: operations, and which places of their responses. */
public final class ObservedTraffic {
  private static final String ELEMENT = "/[]";

  private final Set<String> operations = new HashSet<>();
  private final Set<String> places = new HashSet<>();
  private int requests;

  void add(ProxyRequest request, ProxyResponse response) {
    requests++;
    operations.add(request.operation());
    String root = place(request.operation(), response.status(), "");
    places.add(root);
    response.json().ifPresent(body -> walk(body, root));
  }

  private void walk(JsonNode node, String place) {
    places.add(place);
    node.properties().forEach(field -> walk(field.getValue(), place + "/" + field.getKey()));
    if (node.isArray()) {
      node.forEach(element -> walk(element, place + ELEMENT));
    }
  }

  private static String place(String operation, int status, String path) {
    return operation + " " + status + " " + path;
  }

  /** How many requests the check sent. */
  public int requests() {
    return requests;
  }

  /** Whose responses it saw: operationIds, or empty text where a request matched none. */
  public Set<String> operations() {
    return Set.copyOf(operations);
  }

  /**
   * Whether it saw a place of a response.
   *
   * @param path such as {@code /data/[]/caption}, an element of an array being {@code []}; empty
   *     text for the response as such
   */
  public boolean reached(String operation, int status, String path) {
    return places.contains(place(operation, status, path));
  }
}
