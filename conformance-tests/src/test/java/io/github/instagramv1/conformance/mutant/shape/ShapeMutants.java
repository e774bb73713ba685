package io.github.instagramv1.conformance.mutant.shape;

import io.github.instagramv1.conformance.contract.Contract;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.contract.ContractResponse;
import io.github.instagramv1.conformance.contract.ResponseProperty;
import io.github.instagramv1.conformance.contract.Unrouted;
import io.github.instagramv1.conformance.mutant.Fault;
import io.github.instagramv1.conformance.mutant.Mutant;
import io.github.instagramv1.conformance.mutant.ProxyResponse;
import io.github.instagramv1.conformance.mutant.Trigger;
import io.github.instagramv1.conformance.requirement.Requirement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Creates the faults of shape that the contract allows for responses with the status codes 200, 400
 * and 403, and for responses to requests that match no operation. Responses to an exceeded rate
 * limit or to high load are left out.
 *
 * <p>Each property is changed in every operation whose responses contain it and in every way that
 * the contract forbids. The ways are distributed over the operations, so that there is not a fault
 * for each combination. The same applies to a schema that occurs in several places of one response.
 */
public final class ShapeMutants {
  private static final List<Integer> STATUSES = List.of(200, 400, 403);
  private static final Set<Integer> OF_LOAD = Set.of(429, 503);

  private final List<ShapeMutant> all = new ArrayList<>();
  private final List<ContractResponse> responses = new ArrayList<>();

  private ShapeMutants(Contract contract) {
    for (ContractOperation operation : contract.operations()) {
      STATUSES.forEach(status -> responses.add(contract.response(operation, status)));
    }
    for (Unrouted kind : Unrouted.values()) {
      ContractOperation unrouted = contract.unrouted(kind);
      unrouted.statuses().stream()
          .filter(status -> !OF_LOAD.contains(status))
          .forEach(status -> responses.add(contract.response(unrouted, status)));
    }
  }

  /** Returns all faults of shape. The order of an operation's faults is always the same. */
  public static List<ShapeMutant> all(Contract contract) {
    ShapeMutants mutants = new ShapeMutants(contract);
    mutants.bodies();
    mutants.headers();
    mutants.frames();
    return List.copyOf(mutants.all);
  }

  /** The responses of one operation and status that hold a property, in one place or in several. */
  private record Holder(ContractResponse response, List<ResponseProperty> places) {}

  private void bodies() {
    int turn = 0;
    for (Map.Entry<String, List<Holder>> property : byHome().entrySet()) {
      List<Holder> holders = property.getValue();
      ResponseProperty any = holders.get(0).places().get(0);
      List<BodyKind> kinds =
          Arrays.stream(BodyKind.values()).filter(kind -> kind.appliesTo(any)).toList();
      for (int i = 0; i < Math.max(holders.size(), kinds.size()) && !kinds.isEmpty(); i++) {
        Holder holder = holders.get(i % holders.size());
        List<ResponseProperty> places = holder.places();
        body(
            holder.response(), places.get(i % places.size()), kinds.get((i + turn) % kinds.size()));
      }
      turn++;
    }
  }

  private Map<String, List<Holder>> byHome() {
    Map<String, List<Holder>> byHome = new LinkedHashMap<>();
    for (ContractResponse response : responses) {
      Map<String, Holder> own = new LinkedHashMap<>();
      for (ResponseProperty place : response.properties()) {
        own.computeIfAbsent(place.home(), home -> new Holder(response, new ArrayList<>()))
            .places()
            .add(place);
      }
      own.forEach(
          (home, holder) -> byHome.computeIfAbsent(home, unseen -> new ArrayList<>()).add(holder));
    }
    return byHome;
  }

  private void body(ContractResponse response, ResponseProperty place, BodyKind kind) {
    add(
        response,
        kind + "." + place.home(),
        place.home() + " " + kind.clause(),
        ShapeRule.of(place.home()),
        place.path(),
        () -> new BodyFault(response.status(), place, kind));
  }

  private void headers() {
    List<HeaderKind> kinds = List.of(HeaderKind.values());
    int turn = 0;
    for (ContractResponse response : responses) {
      for (String header : response.headers()) {
        HeaderKind kind = kinds.get(turn++ % kinds.size());
        add(
            response,
            kind + "." + header,
            header + " " + kind.clause(),
            "rate.headers",
            "",
            () -> responses(response.status(), each -> kind.spoiled(each, header)));
      }
    }
  }

  private void frames() {
    for (ContractResponse response : responses) {
      for (FrameKind kind : FrameKind.values()) {
        if (kind.status() == response.status()) {
          add(
              response,
              kind.name(),
              "the response " + kind.clause(),
              Requirement.SHAPE,
              "",
              () -> responses(response.status(), kind::spoiled));
        }
      }
    }
  }

  private static Fault responses(int status, UnaryOperator<ProxyResponse> change) {
    return (request, upstream) -> {
      ProxyResponse response = upstream.send(request);
      return response.status() == status ? change.apply(response) : response;
    };
  }

  private void add(
      ContractResponse response,
      String name,
      String title,
      String requirement,
      String path,
      Supplier<Fault> fault) {
    String operation = response.operation().id();
    boolean routed = response.operation().pointer(response.status()).startsWith("#/paths/");
    Mutant mutant =
        new Mutant(
            "SHAPE-%s.%s.%s".formatted(name, operation, response.status()),
            title,
            requirement,
            Trigger.ALWAYS,
            Set.of(routed ? operation : ""),
            Set.of(),
            fault);
    all.add(
        new ShapeMutant(mutant, operation, response.status(), path, isOptional(response, path)));
  }

  private static boolean isOptional(ContractResponse response, String path) {
    return response.properties().stream()
        .filter(place -> path.equals(place.path()) || path.startsWith(place.path() + "/"))
        .anyMatch(place -> !place.required() || isNullable(place));
  }

  private static boolean isNullable(ResponseProperty place) {
    return Boolean.TRUE.equals(place.schema().getNullable());
  }
}
