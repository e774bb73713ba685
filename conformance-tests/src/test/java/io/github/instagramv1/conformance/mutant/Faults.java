package io.github.instagramv1.conformance.mutant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The usual kinds of fault. Those of responses touch good responses in JSON only. */
public final class Faults {
  private Faults() {}

  /** Sends another request than the caller did. */
  public static Fault request(UnaryOperator<ProxyRequest> change) {
    return (request, upstream) -> upstream.send(change.apply(request));
  }

  /** Changes whatever comes back. */
  public static Fault response(UnaryOperator<ProxyResponse> change) {
    return (request, upstream) -> change.apply(upstream.send(request));
  }

  /** Changes a good response. */
  public static Fault envelope(Consumer<ObjectNode> change) {
    return envelope((request, root) -> change.accept(root));
  }

  /** Changes a good response in view of its request. */
  public static Fault envelope(BiConsumer<ProxyRequest, ObjectNode> change) {
    return (request, upstream) -> {
      ProxyResponse response = upstream.send(request);
      if (response.status() != 200 || response.json().isEmpty()) {
        return response;
      }
      ObjectNode root = response.json().get();
      change.accept(request, root);
      return response.withJson(root);
    };
  }

  /** Changes the object in {@code data}. */
  public static Fault object(Consumer<ObjectNode> change) {
    return envelope(
        root -> {
          if (root.get("data") instanceof ObjectNode object) {
            change.accept(object);
          }
        });
  }

  /** Replaces the elements of {@code data}. */
  public static Fault items(UnaryOperator<List<JsonNode>> change) {
    return items((request, items) -> change.apply(items));
  }

  /** Replaces the elements of {@code data} in view of the request. */
  public static Fault items(BiFunction<ProxyRequest, List<JsonNode>, List<JsonNode>> change) {
    return envelope(
        (request, root) -> {
          if (root.get("data") instanceof ArrayNode data) {
            List<JsonNode> items = new ArrayList<>();
            data.forEach(items::add);
            List<JsonNode> changed = change.apply(request, items);
            data.removeAll();
            data.addAll(changed);
          }
        });
  }

  /** Changes every object of a response, however deep, that fulfils a condition. */
  public static Fault everywhere(Predicate<ObjectNode> which, Consumer<ObjectNode> change) {
    return envelope(root -> visit(root, which, change));
  }

  private static void visit(
      JsonNode node, Predicate<ObjectNode> which, Consumer<ObjectNode> change) {
    node.forEach(child -> visit(child, which, change));
    if (node instanceof ObjectNode object && which.test(object)) {
      change.accept(object);
    }
  }

  /** The fault where the request fulfils a condition, none elsewhere. */
  public static Fault where(Predicate<ProxyRequest> condition, Fault fault) {
    return new Fault() {
      @Override
      public boolean concerns(ProxyRequest request) {
        return condition.test(request);
      }

      @Override
      public ProxyResponse apply(ProxyRequest request, Upstream upstream) {
        return (concerns(request) ? fault : NONE).apply(request, upstream);
      }
    };
  }

  /**
   * Answers a good response with this in {@code data}, whatever was asked for, and does nothing.
   */
  public static Fault pretending(JsonNode data) {
    return (request, upstream) -> {
      ProxyResponse response = upstream.send(harmless(request));
      ObjectNode root = response.json().orElseThrow();
      root.set("data", data);
      root.remove("pagination");
      root.putObject("meta").put("code", 200);
      return response.withStatus(200).withJson(root);
    };
  }

  /** Refuses, and does nothing. */
  public static Fault refusing(int status, String errorType) {
    return (request, upstream) -> {
      ProxyResponse response = upstream.send(harmless(request));
      ObjectNode root = JsonNodeFactory.instance.objectNode();
      root.putObject("meta")
          .put("code", status)
          .put("error_type", errorType)
          .put("error_message", "no");
      return response.withStatus(status).withJson(root);
    };
  }

  /** Forbids, without the envelope, and does nothing. */
  public static Fault forbidding() {
    return (request, upstream) -> {
      ObjectNode flat = JsonNodeFactory.instance.objectNode();
      flat.put("code", 403).put("error_type", "OAuthForbiddenException").put("error_message", "no");
      return upstream.send(harmless(request)).withStatus(403).withJson(flat);
    };
  }

  /** Returns the elements in reverse order. */
  public static List<JsonNode> reversed(List<JsonNode> items) {
    List<JsonNode> reversed = new ArrayList<>(items);
    Collections.reverse(reversed);
    return reversed;
  }

  /** A request of the same caller that changes nothing and gets an envelope. */
  private static ProxyRequest harmless(ProxyRequest request) {
    ProxyRequest bare = new ProxyRequest("getUser", "GET", "/users/self", List.of(), Map.of(), "");
    return request.token().map(bare::as).orElse(bare);
  }

  /** Sends the request, then another one whose response nobody sees. */
  public static Fault then(UnaryOperator<ProxyRequest> after) {
    return (request, upstream) -> {
      ProxyResponse response = upstream.send(request);
      if (response.status() == 200) {
        upstream.send(after.apply(request));
      }
      return response;
    };
  }

  /** Answers what was answered the first time, for the same caller and path. */
  public static Fault stale() {
    Map<String, ProxyResponse> first = new HashMap<>();
    return (request, upstream) ->
        first.computeIfAbsent(
            request.path() + " " + request.query(), unseen -> upstream.send(request));
  }

  /** Answers, at one place of {@code data}, what was there the first time. */
  public static Fault staleAt(String pointer) {
    Map<String, JsonNode> first = new HashMap<>();
    return envelope(
        (request, root) -> {
          JsonNode now = root.at("/data" + pointer);
          JsonNode before =
              first.computeIfAbsent(request.path() + request.token().orElse(""), path -> now);
          int slash = pointer.lastIndexOf('/');
          if (root.at("/data" + pointer.substring(0, slash)) instanceof ObjectNode parent) {
            parent.set(pointer.substring(slash + 1), before);
          }
        });
  }

  /** Whether an object is a media object. */
  public static boolean isMedia(JsonNode node) {
    return node.has("images") && node.has("link");
  }

  /** Returns the request of the same user that reads the relationship. */
  public static ProxyRequest reading(ProxyRequest request) {
    ProxyRequest bare =
        new ProxyRequest("getRelationship", "GET", request.path(), List.of(), Map.of(), "");
    return request.token().map(bare::as).orElse(bare);
  }
}
