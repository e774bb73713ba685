package io.github.instagramv1.contract.review.comparison;

import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Names a place of a contract for readers: {@code `Tag.media_count`}, {@code the 200 response of
 * `getTag`}.
 */
public final class PlaceTitle {
  private static final String ITEMS = "[]";

  private PlaceTitle() {}

  /** Returns the name of the place of a value. */
  public static String of(YamlValue value) {
    return value
        .parent()
        .filter(PlaceTitle::isExamples)
        .flatMap(YamlValue::parent)
        .map(holder -> "the example `" + value.key() + "` of " + of(holder))
        .orElseGet(() -> ofPart(value));
  }

  /** Returns the name of the place of a pair in the old contract. */
  public static String of(ValuePair pair) {
    return of(pair.before());
  }

  /** Returns whether a value holds the named examples of something. */
  private static boolean isExamples(YamlValue value) {
    return value.key().equals("examples")
        && value
            .parent()
            .filter(each -> !List.of("properties", "components").contains(each.key()))
            .isPresent();
  }

  private static String ofPart(YamlValue value) {
    Iterator<YamlValue> way = pathTo(value);
    if (!way.hasNext()) {
      return "the contract";
    }
    YamlValue first = way.next();
    return switch (first.key()) {
      case "components" -> way.hasNext() ? ofComponent(way.next(), way) : "the components";
      case "paths" -> way.hasNext() ? ofPath(way.next(), way) : "the paths";
      case "info" -> "the contract";
      case "security" -> "the default `security`";
      case "tags" -> named("tag", "name", way, "the tags");
      case "servers" -> named("server", "url", way, "the servers");
      case "x-unrouted" ->
          way.hasNext() ? "the unrouted response `" + way.next().key() + "`" : "`x-unrouted`";
      default -> "`" + first.key() + "`";
    };
  }

  /**
   * Returns the name under which a value is sent: that of the nearest parameter, property or
   * header.
   */
  public static String wireName(YamlValue value) {
    YamlValue at = value;
    while (at.parent().isPresent()) {
      YamlValue parent = at.parent().get();
      if (parent.key().equals("properties") || parent.key().equals("headers")) {
        return at.key();
      }
      if (at.get("in").isPresent() && at.get("name").isPresent()) {
        return at.text("name");
      }
      at = parent;
    }
    return value.key();
  }

  private static Iterator<YamlValue> pathTo(YamlValue value) {
    Deque<YamlValue> way = new ArrayDeque<>();
    YamlValue at = value;
    while (at.parent().isPresent()) {
      way.push(at);
      at = at.parent().get();
    }
    return way.iterator();
  }

  /** An entry of a list, by what it is called. */
  private static String named(String noun, String member, Iterator<YamlValue> way, String all) {
    return way.hasNext() ? "the " + noun + " `" + way.next().text(member) + "`" : all;
  }

  private static String ofComponent(YamlValue kind, Iterator<YamlValue> way) {
    if (!way.hasNext()) {
      return "`components." + kind.key() + "`";
    }
    YamlValue component = way.next();
    String name = component.key();
    return switch (kind.key()) {
      case "schemas" -> "`" + name + tail(way) + "`";
      case "parameters" -> parameter(component, tail(way));
      case "headers" -> within("the header `" + name + "`", tail(way));
      case "requestBodies" -> within("the request body `" + name + "`", tail(way));
      case "responses" -> inResponse("the response `" + name + "`", way);
      case "examples" -> "the example `" + name + "`";
      case "securitySchemes" -> "the security scheme `" + name + "`";
      default -> "`" + kind.key() + "." + name + "`";
    };
  }

  private static String parameter(YamlValue parameter, String tail) {
    String name = "the %s parameter `%s`".formatted(parameter.text("in"), parameter.text("name"));
    return within(name, tail);
  }

  private static String ofPath(YamlValue path, Iterator<YamlValue> way) {
    if (!way.hasNext()) {
      return "`" + path.key() + "`";
    }
    YamlValue member = way.next();
    if (member.key().equals("parameters")) {
      return inParameters("`" + path.key() + "`", way);
    }
    String operation = "`" + new Operation(path.key(), member.key(), path, member).id() + "`";
    if (!way.hasNext()) {
      return operation;
    }
    return switch (way.next().key()) {
      case "parameters" -> inParameters(operation, way);
      case "requestBody" -> within("the body of " + operation, tail(way));
      case "responses" -> inResponses(operation, way);
      default -> operation;
    };
  }

  private static String inParameters(String owner, Iterator<YamlValue> way) {
    return way.hasNext()
        ? parameter(way.next(), tail(way)) + " of " + owner
        : "the parameters of " + owner;
  }

  private static String inResponses(String operation, Iterator<YamlValue> way) {
    return way.hasNext()
        ? inResponse("the " + way.next().key() + " response of " + operation, way)
        : "the responses of " + operation;
  }

  private static String inResponse(String response, Iterator<YamlValue> way) {
    if (!way.hasNext()) {
      return response;
    }
    if (way.next().key().equals("headers") && way.hasNext()) {
      String header = "the header `" + way.next().key() + "`";
      return within(header, tail(way)) + " of " + response;
    }
    return within(response, tail(way));
  }

  /** Returns a property or the items of something. */
  private static String within(String whole, String tail) {
    if (tail.isEmpty()) {
      return whole;
    }
    if (tail.startsWith(ITEMS)) {
      return within("each item of " + whole, tail.substring(ITEMS.length()));
    }
    return "the property `%s` of %s".formatted(tail.substring(1), whole);
  }

  private static String tail(Iterator<YamlValue> way) {
    StringBuilder tail = new StringBuilder();
    while (way.hasNext()) {
      YamlValue step = way.next();
      if (step.key().equals("properties") && way.hasNext()) {
        tail.append('.').append(way.next().key());
      } else if (step.key().equals("items")) {
        tail.append(ITEMS);
      } else if (step.key().equals("additionalProperties")) {
        tail.append(".*");
      }
    }
    return tail.toString();
  }
}
