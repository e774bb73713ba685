package io.github.instagramv1.server.direct;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the operation of a path. A segment that a template names outweighs a variable, as in
 * JAX-RS, and decides before the method does.
 */
final class Routes {
  private final Node root = new Node();

  /** A segment of paths, with those that may follow. */
  private static final class Node {
    private final Map<String, Node> named = new HashMap<>();
    private final Map<String, Operation> operations = new HashMap<>();
    private Node variable;

    private boolean isEnd() {
      return !operations.isEmpty();
    }
  }

  /**
   * An operation with its path variables.
   *
   * @param segments the values of the variables, in their order
   */
  record Match(Operation operation, List<String> segments) {}

  /**
   * Adds an operation.
   *
   * @param template the path, with variables in braces
   */
  void add(String httpMethod, String template, Operation operation) {
    Node node = root;
    for (String segment : split(template)) {
      if (segment.startsWith("{")) {
        if (node.variable == null) {
          node.variable = new Node();
        }
        node = node.variable;
      } else {
        node = node.named.computeIfAbsent(segment, name -> new Node());
      }
    }
    node.operations.put(httpMethod, operation);
  }

  /** Returns the operation of a request, or null if no path or no method fits. */
  Match find(String httpMethod, String path) {
    Deque<String> variables = new ArrayDeque<>();
    Node end = find(root, split(path), 0, variables);
    Operation operation = end == null ? null : end.operations.get(httpMethod);
    return operation == null ? null : new Match(operation, List.copyOf(variables));
  }

  private static Node find(Node node, List<String> path, int at, Deque<String> variables) {
    if (at == path.size()) {
      return node.isEnd() ? node : null;
    }
    Node named = node.named.get(path.get(at));
    if (named != null) {
      Node end = find(named, path, at + 1, variables);
      if (end != null) {
        return end;
      }
    }
    if (node.variable == null) {
      return null;
    }
    variables.addLast(path.get(at));
    Node end = find(node.variable, path, at + 1, variables);
    if (end == null) {
      variables.removeLast();
    }
    return end;
  }

  private static List<String> split(String path) {
    List<String> segments = new ArrayList<>();
    int from = path.startsWith("/") ? 1 : 0;
    for (int slash = path.indexOf('/', from); slash >= 0; slash = path.indexOf('/', from)) {
      segments.add(path.substring(from, slash));
      from = slash + 1;
    }
    segments.add(path.substring(from));
    return segments;
  }
}
