package io.github.instagramv1.conformance.mutant.action;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.conformance.mutant.Fault;
import io.github.instagramv1.conformance.mutant.Faults;
import io.github.instagramv1.conformance.mutant.ProxyRequest;
import io.github.instagramv1.conformance.mutant.ProxyResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Faults that change a response of the correct server or invent one. */
final class ResponseActions {
  private ResponseActions() {}

  /** Changes a response of any kind. */
  record Change(ResponseEdit edit) implements Action {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Change {}

    @Override
    public Fault fault() {
      return Faults.response(edit);
    }
  }

  /**
   * Changes the JSON body of a response.
   *
   * @param in the objects that are changed
   * @param having the properties that an object must have if the scope is {@link Scope#ANYWHERE}
   * @param only the condition that the object must fulfil; null for none
   */
  record Edit(Scope in, List<String> having, JsonCondition only, List<JsonEdit> by)
      implements Action {
    Edit {
      Objects.requireNonNull(in, "in");
      having = having == null ? List.of() : List.copyOf(having);
      by = List.copyOf(by);
    }

    /** The place of the changed object. */
    enum Scope {
      /** The whole body of any response. */
      @JsonProperty("any-response")
      ANY_RESPONSE,
      /** The whole body of a successful response. */
      @JsonProperty("root")
      ROOT,
      /** The object in {@code data} of a successful response. */
      @JsonProperty("data")
      DATA,
      /** Every object in a successful response. */
      @JsonProperty("anywhere")
      ANYWHERE
    }

    @Override
    public Fault fault() {
      return switch (in) {
        case ANY_RESPONSE -> Faults.response(this::changed);
        case ROOT -> Faults.envelope(this::change);
        case DATA -> Faults.object(this::change);
        case ANYWHERE ->
            Faults.everywhere(object -> having.stream().allMatch(object::has), this::change);
      };
    }

    private ProxyResponse changed(ProxyResponse response) {
      return response
          .json()
          .map(
              root -> {
                change(root);
                return response.withJson(root);
              })
          .orElse(response);
    }

    private void change(ObjectNode object) {
      if (only == null || only.test(object)) {
        by.forEach(edit -> edit.applyTo(object));
      }
    }
  }

  /** Changes the elements of {@code data}. */
  record Items(ItemChange change) implements Action {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Items {}

    @Override
    public Fault fault() {
      return Faults.items(change::of);
    }
  }

  /**
   * Inserts elements of another list into {@code data}.
   *
   * @param path the path of the other list
   * @param as the token with which the other list is read; null for the token of the request
   * @param most the maximum number of inserted elements
   * @param into where the elements are inserted
   */
  record Borrow(String path, String as, int most, Place into) implements Action {
    Borrow {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(into, "into");
    }

    /** A place in a list. */
    enum Place {
      @JsonProperty("head")
      HEAD,
      /** Replaces the last element, if there is one. */
      @JsonProperty("last")
      LAST,
      /** Replaces all elements. */
      @JsonProperty("all")
      ALL
    }

    @Override
    public Fault fault() {
      return (request, upstream) -> {
        ProxyRequest bare = new ProxyRequest("", "GET", path, List.of(), Map.of(), "");
        ProxyRequest other = as == null ? request.token().map(bare::as).orElse(bare) : bare.as(as);
        List<JsonNode> found = new ArrayList<>();
        upstream.send(other).json().ifPresent(root -> root.path("data").forEach(found::add));
        List<JsonNode> taken = found.subList(0, Math.min(most, found.size()));
        return Faults.items(items -> mixed(items, taken)).apply(request, upstream);
      };
    }

    private List<JsonNode> mixed(List<JsonNode> items, List<JsonNode> taken) {
      List<JsonNode> result = new ArrayList<>(items);
      switch (into) {
        case HEAD -> result.addAll(0, taken);
        case ALL -> {
          return taken;
        }
        case LAST -> {
          if (!taken.isEmpty() && !items.isEmpty()) {
            result.set(result.size() - 1, taken.get(0));
          }
        }
      }
      return result;
    }
  }

  /**
   * Repeats the first response.
   *
   * @param at a JSON pointer into {@code data} to the only value that is repeated; null for the
   *     whole response
   */
  record Stale(String at) implements Action {
    @Override
    public Fault fault() {
      return at == null ? Faults.stale() : Faults.staleAt(at);
    }
  }

  /** Sends this response without a request to the correct server. */
  record Answer(int status, Map<String, String> headers, String body) implements Action {
    Answer {
      headers = Map.copyOf(headers);
      Objects.requireNonNull(body, "body");
    }

    @Override
    public Fault fault() {
      return (request, upstream) -> new ProxyResponse(status, headers, body);
    }
  }

  /** Sends a successful response with this value in {@code data}, without any other effect. */
  record Pretend(JsonNode data) implements Action {
    @Override
    public Fault fault() {
      return Faults.pretending(data == null ? NullNode.getInstance() : data);
    }
  }

  /**
   * Sends an error response, without any other effect.
   *
   * @param type the error type; null for the error of a 403 response without an envelope
   */
  record Refuse(int status, String type) implements Action {
    @Override
    public Fault fault() {
      return type == null ? Faults.forbidding() : Faults.refusing(status, type);
    }
  }

  /**
   * Responds to an action with the current relationship, after some changes, and has no other
   * effect.
   *
   * @param set the changed properties
   * @param orNone whether a relationship with the status {@code none} is sent if the user does not
   *     exist
   */
  record Relationship(Map<String, String> set, boolean orNone) implements Action {
    Relationship {
      set = Map.copyOf(set);
    }

    private static final JsonNode NONE =
        JsonNodeFactory.instance
            .objectNode()
            .put("incoming_status", "none")
            .put("outgoing_status", "none")
            .put("target_user_is_private", false);

    @Override
    public Fault fault() {
      Fault changed = Faults.object(relationship -> set.forEach(relationship::put));
      return (request, upstream) -> {
        ProxyResponse response = changed.apply(Faults.readingRelationship(request), upstream);
        return orNone && response.status() != 200
            ? Faults.pretending(NONE).apply(request, upstream)
            : response;
      };
    }
  }
}
