package io.github.instagramv1.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.contract.Contract.Operation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What every operation must have. */
final class OperationRules {
  private static final Pattern VERB_NOUN =
      Pattern.compile("(get|list|search|create|delete|modify|like|unlike)[A-Z][A-Za-z]+");
  private static final Pattern IN_BRACES = Pattern.compile("\\{([^}]+)}");
  private static final Set<String> SCOPES =
      Set.of("basic", "public_content", "follower_list", "comments", "relationships", "likes");

  private OperationRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("operation-id", OperationRules::operationId),
        new Rule("one-tag", OperationRules::oneTag),
        new Rule("documented-order", OperationRules::documentedOrder),
        new Rule("path-parameters", OperationRules::pathParameters),
        new Rule("scope", OperationRules::scope),
        new Rule("pagination", OperationRules::pagination),
        new Rule("repeatable", RepeatableRule::findings),
        new Rule("deprecation", OperationRules::deprecation));
  }

  private static List<String> operationId(Contract contract) {
    List<String> findings = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Operation operation : contract.operations()) {
      if (!VERB_NOUN.matcher(operation.id()).matches()) {
        findings.add(operation.place() + ": operationId is not a verb and a noun in camelCase");
      }
      if (!seen.add(operation.id())) {
        findings.add(operation.place() + ": another operation has this operationId");
      }
    }
    return findings;
  }

  private static List<String> oneTag(Contract contract) {
    Set<String> declared = new HashSet<>();
    contract.root().path("tags").forEach(tag -> declared.add(tag.path("name").asText()));
    List<String> findings = new ArrayList<>();
    for (Operation operation : contract.operations()) {
      if (operation.node().path("tags").size() != 1 || !declared.contains(operation.tag())) {
        findings.add(operation.place() + ": needs exactly one tag that is declared");
      }
    }
    return findings;
  }

  private static List<String> documentedOrder(Contract contract) {
    List<String> declared = new ArrayList<>();
    contract.root().path("tags").forEach(tag -> declared.add(tag.path("name").asText()));
    List<String> findings = new ArrayList<>();
    int last = 0;
    for (Operation operation : contract.operations()) {
      int index = declared.indexOf(operation.tag());
      if (index < last) {
        findings.add(operation.place() + ": stands behind operations of a later tag");
      }
      last = Math.max(last, index);
    }
    return findings;
  }

  private static List<String> pathParameters(Contract contract) {
    List<String> findings = new ArrayList<>();
    for (Operation operation : contract.operations()) {
      Set<String> used = new TreeSet<>();
      Matcher names = IN_BRACES.matcher(operation.path());
      while (names.find()) {
        used.add(names.group(1));
      }
      Set<String> declared = new TreeSet<>();
      for (JsonNode parameter : contract.parameters(operation)) {
        if (parameter.path("in").asText().equals("path")) {
          declared.add(parameter.path("name").asText());
        }
      }
      if (!used.equals(declared)) {
        findings.add(operation.place() + ": path has " + used + ", parameters have " + declared);
      }
    }
    return findings;
  }

  private static List<String> scope(Contract contract) {
    List<String> findings = new ArrayList<>();
    JsonNode flows = contract.components("securitySchemes").path("oauth2").path("flows");
    for (String flow : List.of("implicit", "authorizationCode")) {
      Set<String> declared = new HashSet<>();
      flows.path(flow).path("scopes").fieldNames().forEachRemaining(declared::add);
      if (!declared.equals(SCOPES)) {
        findings.add("/components/securitySchemes/oauth2: flow " + flow + " has " + declared);
      }
    }
    for (Operation operation : contract.operations()) {
      List<String> scopes = new ArrayList<>();
      for (JsonNode alternative : operation.node().path("security")) {
        alternative.path("oauth2").forEach(scope -> scopes.add(scope.asText()));
      }
      if (scopes.size() != 1 || !SCOPES.contains(scopes.get(0))) {
        findings.add(operation.place() + ": names " + scopes + " instead of one known scope");
      }
    }
    return findings;
  }

  private static List<String> pagination(Contract contract) {
    List<String> findings = new ArrayList<>();
    for (Operation operation : contract.operations()) {
      JsonNode good = contract.resolve(schemaOfGoodReply(operation));
      JsonNode pages = contract.resolve(good.path("properties").path("pagination"));
      JsonNode declared = operation.node().path("x-pagination");
      if (pages.isMissingNode() != declared.isMissingNode()) {
        findings.add(operation.place() + ": x-pagination and the reply's pagination go together");
      } else if (!declared.isMissingNode()) {
        boolean asked =
            contract.parameters(operation).stream()
                .anyMatch(p -> p.path("name").equals(declared.path("request")));
        boolean answered = pages.path("properties").has(declared.path("reply").asText());
        String items = good.at("/properties/data/items/$ref").asText();
        if (!items.equals("#/components/schemas/" + declared.path("items").asText())) {
          findings.add(operation.place() + ": x-pagination names items that are others");
        }
        if (!asked || !answered || !pages.path("properties").has("next_url")) {
          findings.add(operation.place() + ": x-pagination names keys that are not there");
        }
      }
    }
    return findings;
  }

  private static List<String> deprecation(Contract contract) {
    List<String> findings = new ArrayList<>();
    for (Operation operation : contract.operations()) {
      boolean deprecated = operation.node().path("deprecated").asBoolean();
      String since = operation.node().path("x-deprecated-since").asText();
      if (deprecated != since.matches("\\d{4}-\\d{2}-\\d{2}")) {
        findings.add(operation.place() + ": deprecated goes with x-deprecated-since, a date");
      }
    }
    return findings;
  }

  static JsonNode schemaOfGoodReply(Operation operation) {
    return operation.node().at("/responses/200/content/application~1json/schema");
  }
}
