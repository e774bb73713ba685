package io.github.instagramv1.contract.review.difference;

import io.github.instagramv1.contract.review.model.Operation;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Names a place of a contract for people: {@code `Tag.media_count`}, {@code the 200 reply of
 * `getTag`}.
 */
final class Subject {
  private Subject() {}

  static String of(YamlValue value) {
    Iterator<YamlValue> way = way(value);
    if (!way.hasNext()) {
      return "the contract";
    }
    YamlValue first = way.next();
    return switch (first.key()) {
      case "components" -> way.hasNext() ? ofComponent(way.next(), way) : "the components";
      case "paths" -> way.hasNext() ? ofPath(way.next(), way) : "the paths";
      case "x-unrouted" -> "what no operation answers";
      default -> "`" + first.key() + tail(way) + "`";
    };
  }

  /**
   * The name under which a value goes over the wire: that of the nearest parameter, property or
   * header.
   */
  static String wireName(YamlValue value) {
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

  private static Iterator<YamlValue> way(YamlValue value) {
    Deque<YamlValue> way = new ArrayDeque<>();
    YamlValue at = value;
    while (at.parent().isPresent()) {
      way.push(at);
      at = at.parent().get();
    }
    return way.iterator();
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
      case "headers" -> "the header `" + name + tail(way) + "`";
      case "requestBodies" -> "the body `" + name + tail(way) + "`";
      case "responses" -> inReply("the reply `" + name + "`", way);
      case "examples" -> "the example `" + name + "`";
      case "securitySchemes" -> "the security scheme `" + name + tail(way) + "`";
      default -> "`" + kind.key() + "." + name + "`";
    };
  }

  private static String parameter(YamlValue parameter, String tail) {
    return "the " + parameter.text("in") + " parameter `" + parameter.text("name") + tail + "`";
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
      case "requestBody" -> "the body of " + operation + quoted(tail(way));
      case "responses" -> inReplies(operation, way);
      default -> operation;
    };
  }

  private static String inParameters(String owner, Iterator<YamlValue> way) {
    return way.hasNext()
        ? parameter(way.next(), tail(way)) + " of " + owner
        : "the parameters of " + owner;
  }

  private static String inReplies(String operation, Iterator<YamlValue> way) {
    return way.hasNext()
        ? inReply("the " + way.next().key() + " reply of " + operation, way)
        : "the replies of " + operation;
  }

  private static String inReply(String reply, Iterator<YamlValue> way) {
    if (!way.hasNext()) {
      return reply;
    }
    if (way.next().key().equals("headers") && way.hasNext()) {
      return "the header `" + way.next().key() + "` of " + reply;
    }
    return reply + quoted(tail(way));
  }

  private static String quoted(String tail) {
    return tail.isEmpty() ? "" : " (`" + tail.replaceFirst("^\\.", "") + "`)";
  }

  private static String tail(Iterator<YamlValue> way) {
    StringBuilder tail = new StringBuilder();
    while (way.hasNext()) {
      YamlValue step = way.next();
      if (step.key().equals("properties") && way.hasNext()) {
        tail.append('.').append(way.next().key());
      } else if (step.key().equals("items")) {
        tail.append("[]");
      }
    }
    return tail.toString();
  }
}
