package io.github.instagramv1.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.contract.Contract.Operation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What can come back. */
final class ReplyRules {
  private static final Set<String> ALWAYS = Set.of("200", "400", "403", "429");
  private static final Set<String> WITH_BODY = Set.of("413", "415");
  private static final Set<String> RATE_HEADERS =
      Set.of("X-Ratelimit-Limit", "X-Ratelimit-Remaining");

  private ReplyRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("replies-listed", ReplyRules::repliesListed),
        new Rule("refusals-named", ReplyRules::refusalsNamed),
        new Rule("rate-headers", ReplyRules::rateHeaders),
        new Rule("error-types", ReplyRules::errorTypes));
  }

  private static List<String> repliesListed(Contract contract) {
    List<String> findings = new ArrayList<>();
    for (Operation operation : contract.operations()) {
      Set<String> wanted = new TreeSet<>(ALWAYS);
      if (operation.method().equals("post")) {
        wanted.addAll(WITH_BODY);
      }
      Set<String> listed = new TreeSet<>();
      operation.node().path("responses").fieldNames().forEachRemaining(listed::add);
      if (!listed.equals(wanted)) {
        findings.add(operation.place() + ": lists " + listed + " instead of " + wanted);
      }
    }
    return findings;
  }

  private static List<String> refusalsNamed(Contract contract) {
    List<String> findings = new ArrayList<>();
    for (Operation operation : contract.operations()) {
      operation
          .node()
          .path("responses")
          .fields()
          .forEachRemaining(
              reply -> {
                if (!reply.getKey().equals("200") && !reply.getValue().has("$ref")) {
                  findings.add(operation.place() + ": " + reply.getKey() + " is not a $ref");
                }
              });
    }
    return findings;
  }

  private static List<String> rateHeaders(Contract contract) {
    List<String> findings = new ArrayList<>();
    for (Operation operation : contract.operations()) {
      requireHeaders(findings, operation.place(), operation.node().at("/responses/200"));
    }
    contract
        .components("responses")
        .fields()
        .forEachRemaining(
            r -> requireHeaders(findings, "/components/responses/" + r.getKey(), r.getValue()));
    return findings;
  }

  private static void requireHeaders(List<String> findings, String place, JsonNode reply) {
    Set<String> headers = new HashSet<>();
    reply.path("headers").fieldNames().forEachRemaining(headers::add);
    if (!headers.containsAll(RATE_HEADERS)) {
      findings.add(place + ": a reply without the rate-limit headers");
    }
  }

  private static List<String> errorTypes(Contract contract) {
    List<String> findings = new ArrayList<>();
    Set<String> known = new HashSet<>();
    contract
        .components("schemas")
        .path("ErrorType")
        .path("enum")
        .forEach(t -> known.add(t.asText()));
    Map<String, String> statuses = ResponseStatuses.of(contract);
    contract
        .components("responses")
        .fields()
        .forEachRemaining(
            response -> {
              String place = "/components/responses/" + response.getKey();
              Set<String> legal = new HashSet<>();
              response.getValue().path("x-error-types").forEach(t -> legal.add(t.asText()));
              if (legal.isEmpty() || !known.containsAll(legal)) {
                findings.add(place + ": x-error-types is empty or names unknown types");
              }
              for (JsonNode example :
                  response.getValue().at("/content/application~1json/examples")) {
                JsonNode value = contract.resolve(example).path("value");
                JsonNode meta = value.has("meta") ? value.path("meta") : value;
                if (!legal.contains(meta.path("error_type").asText())) {
                  findings.add(place + ": an example has an error_type that is not listed");
                }
                if (!meta.path("code").asText().equals(statuses.get(response.getKey()))) {
                  findings.add(place + ": an example's code is not the status");
                }
              }
            });
    return findings;
  }
}
