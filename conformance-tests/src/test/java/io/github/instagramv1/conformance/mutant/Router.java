package io.github.instagramv1.conformance.mutant;

import io.github.instagramv1.conformance.contract.Contract;
import io.github.instagramv1.conformance.contract.ContractOperation;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the operation of a request. */
final class Router {
  /** Identifies requests outside the base path of the API. */
  static final String BESIDE = ContractOperation.BESIDE.id();

  private final List<Route> routes;

  private record Route(String method, Pattern path, String operation, long variables) {}

  Router(Contract contract) {
    routes =
        contract.operations().stream()
            .map(Router::route)
            .sorted(Comparator.comparingLong(Route::variables))
            .toList();
  }

  private static Route route(ContractOperation operation) {
    String pattern = operation.path().replaceAll("\\{[^}]+}", "[^/]+");
    long variables = operation.path().chars().filter(c -> c == '{').count();
    return new Route(operation.method(), Pattern.compile(pattern), operation.id(), variables);
  }

  /**
   * Returns the operationId of the request, or an empty text. If two paths match, the one with
   * fewer variables wins.
   */
  String operation(String method, String path) {
    return routes.stream()
        .filter(route -> route.method().equals(method) && route.path().matcher(path).matches())
        .map(Route::operation)
        .findFirst()
        .orElse("");
  }
}
