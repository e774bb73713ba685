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

/**
 * The common kinds of faults. The faults that change responses apply only to successful JSON
 * responses, unless stated otherwise.
 */
public final class Faults {
  private Faults() {}

  /** Returns a fault that sends a changed request to the correct server. */
  public static Fault request(UnaryOperator<ProxyRequest> change) {
    return (request, upstream) -> upstream.send(change.apply(request));
  }

  /** Returns a fault that changes every response. */
  public static Fault response(UnaryOperator<ProxyResponse> change) {
    return (request, upstream) -> change.apply(upstream.send(request));
  }

  /** Returns a fault that changes the body of a successful response. */
  public static Fault envelope(Consumer<ObjectNode> change) {
    return envelope((request, root) -> change.accept(root));
  }

  /** Returns a fault that changes the body of a successful response, depending on the request. */
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

  /** Returns a fault that changes the object in {@code data}. */
  public static Fault object(Consumer<ObjectNode> change) {
    return envelope(
        root -> {
          if (root.get("data") instanceof ObjectNode object) {
            change.accept(object);
          }
        });
  }

  /** Returns a fault that replaces the elements of {@code data}. */
  public static Fault items(UnaryOperator<List<JsonNode>> change) {
    return items((request, items) -> change.apply(items));
  }

  /** Returns a fault that replaces the elements of {@code data}, depending on the request. */
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

  /**
   * Returns a fault that changes every object in a response, at any depth, that fulfils a
   * condition.
   */
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

  /** Returns a fault that applies only to requests that fulfil a condition. */
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
   * Returns a fault that sends a successful response with this value in {@code data} to every
   * request, and has no other effect.
   */
  public static Fault pretending(JsonNode data) {
    return (request, upstream) -> {
      ProxyResponse response = upstream.send(harmlessRequest(request));
      ObjectNode root = response.json().orElseThrow();
      root.set("data", data);
      root.remove("pagination");
      root.putObject("meta").put("code", 200);
      return response.withStatus(200).withJson(root);
    };
  }

  /** Returns a fault that refuses every request, without any other effect. */
  public static Fault refusing(int status, String errorType) {
    return (request, upstream) -> {
      ProxyResponse response = upstream.send(harmlessRequest(request));
      ObjectNode root = JsonNodeFactory.instance.objectNode();
      root.putObject("meta")
          .put("code", status)
          .put("error_type", errorType)
          .put("error_message", "no");
      return response.withStatus(status).withJson(root);
    };
  }

  /**
   * Returns a fault that refuses every request with 403 and without the envelope, and has no other
   * effect.
   */
  public static Fault forbidding() {
    return (request, upstream) -> {
      ObjectNode flat = JsonNodeFactory.instance.objectNode();
      flat.put("code", 403).put("error_type", "OAuthForbiddenException").put("error_message", "no");
      return upstream.send(harmlessRequest(request)).withStatus(403).withJson(flat);
    };
  }

  /** Returns the elements in reverse order. */
  public static List<JsonNode> reversed(List<JsonNode> items) {
    List<JsonNode> reversed = new ArrayList<>(items);
    Collections.reverse(reversed);
    return reversed;
  }

  /** Returns a request of the same user that changes nothing and whose response has an envelope. */
  private static ProxyRequest harmlessRequest(ProxyRequest request) {
    ProxyRequest bare = new ProxyRequest("getUser", "GET", "/users/self", List.of(), Map.of(), "");
    return request.token().map(bare::as).orElse(bare);
  }

  /**
   * Returns a fault that sends the request and, if it succeeds, another one whose response is
   * discarded.
   */
  public static Fault then(UnaryOperator<ProxyRequest> after) {
    return (request, upstream) -> {
      ProxyResponse response = upstream.send(request);
      if (response.status() == 200) {
        upstream.send(after.apply(request));
      }
      return response;
    };
  }

  /**
   * Returns a fault that repeats the first response for the same path and query, which includes the
   * access token.
   */
  public static Fault stale() {
    Map<String, ProxyResponse> first = new HashMap<>();
    return (request, upstream) ->
        first.computeIfAbsent(
            request.path() + " " + request.query(), unseen -> upstream.send(request));
  }

  /**
   * Returns a fault that repeats the first value at one place of {@code data}, for the same path
   * and access token.
   */
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

  /** Returns whether a JSON value is a media object. */
  public static boolean isMedia(JsonNode node) {
    return node.has("images") && node.has("link");
  }

  /** Returns the request of the same user that reads the relationship. */
  public static ProxyRequest readingRelationship(ProxyRequest request) {
    ProxyRequest bare =
        new ProxyRequest("getRelationship", "GET", request.path(), List.of(), Map.of(), "");
    return request.token().map(bare::as).orElse(bare);
  }
}
