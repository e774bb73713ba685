package io.github.instagramv1.server.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Maps paths to handlers. A trailing slash is ignored; the first match counts. */
public final class Routes {
  private final List<Route> routes = new ArrayList<>();

  private record Route(String path, List<String> segments, Map<String, Handler> methods) {}

  /**
   * The handlers of a path.
   *
   * @param path as it was added
   * @param methods the handlers by method
   */
  record Match(String path, Map<String, Handler> methods, Map<String, String> variables) {}

  /**
   * Adds a path.
   *
   * @param path with names in braces for segments that may be anything
   */
  public Routes add(String method, String path, Handler handler) {
    List<String> segments = segments(path);
    for (Route route : routes) {
      if (route.segments.equals(segments)) {
        route.methods.put(method, handler);
        return this;
      }
    }
    Map<String, Handler> methods = new LinkedHashMap<>();
    methods.put(method, handler);
    routes.add(new Route(path, segments, methods));
    return this;
  }

  /** Returns the handlers of a path as sent; empty if there are none. */
  Optional<Match> find(String rawPath) {
    List<String> sent = segments(rawPath);
    for (Route route : routes) {
      Optional<Map<String, String>> variables = variables(route.segments, sent);
      if (variables.isPresent()) {
        return Optional.of(new Match(route.path, route.methods, variables.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Map<String, String>> variables(List<String> route, List<String> sent) {
    if (route.size() != sent.size()) {
      return Optional.empty();
    }
    Map<String, String> variables = new HashMap<>();
    for (int i = 0; i < route.size(); i++) {
      String name = route.get(i);
      if (name.startsWith("{")) {
        Optional<String> value = decoded(sent.get(i));
        if (value.isEmpty()) {
          return Optional.empty();
        }
        variables.put(name.substring(1, name.length() - 1), value.get());
      } else if (!name.equals(sent.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(variables);
  }

  private static List<String> segments(String path) {
    String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return List.of(trimmed.split("/", -1));
  }

  private static Optional<String> decoded(String segment) {
    try {
      String text = URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
      return text.isEmpty() || text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(text);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
