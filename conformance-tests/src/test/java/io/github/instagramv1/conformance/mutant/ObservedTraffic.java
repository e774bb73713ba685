package io.github.instagramv1.conformance.mutant;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** What one check observed of the server: the operations and the places in their responses. */
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

  /**
   * Returns the operations whose responses the check received, as operationIds; an empty text
   * stands for requests that match no operation.
   */
  public Set<String> operations() {
    return Set.copyOf(operations);
  }

  /**
   * Returns whether the check received a place of a response.
   *
   * @param path the place, such as {@code /data/[]/caption}, where {@code []} stands for an element
   *     of an array; empty for the response as a whole
   */
  public boolean reached(String operation, int status, String path) {
    return places.contains(place(operation, status, path));
  }
}
