package io.github.instagramv1.server.auth;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.server.contract.Contract;
import io.github.instagramv1.server.credential.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The scope and credential that each operation requires, read from the contract. */
public final class OperationRules {
  private static final String FILE = "operation-rules.txt";
  private static final int WORDS = 4;

  private final Map<String, Rule> rules;

  private OperationRules(Map<String, Rule> rules) {
    this.rules = Map.copyOf(rules);
  }

  /**
   * The requirements of one operation.
   *
   * @param scope the scope that its token needs
   * @param clientIdSuffices whether a client id alone is accepted
   * @param writes whether its method is not GET
   */
  public record Rule(Scope scope, boolean clientIdSuffices, boolean writes) {}

  /**
   * Returns the rules of the contract, from the file that the build writes, since reading the
   * contract takes longer than most of a server's start.
   */
  public static OperationRules read() {
    try (InputStream file = OperationRules.class.getResourceAsStream(FILE)) {
      return file == null
          ? of(Contract.ofYaml())
          : ofLines(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static OperationRules ofLines(String text) {
    Map<String, Rule> rules = new HashMap<>();
    for (String line : text.split("\n", -1)) {
      String[] words = line.split(" ", -1);
      if (words.length == WORDS) {
        rules.put(
            words[0],
            new Rule(
                Scope.valueOf(words[1]),
                Boolean.parseBoolean(words[2]),
                Boolean.parseBoolean(words[3])));
      }
    }
    return new OperationRules(rules);
  }

  /**
   * Writes the file, in the build.
   *
   * @param classes the folder of the classes
   */
  public static void write(Path classes) throws IOException {
    Path folder = classes.resolve(OperationRules.class.getPackageName().replace('.', '/'));
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(FILE), of(Contract.ofYaml()).lines());
  }

  /** Returns the rules as the text of the file. */
  private String lines() {
    StringBuilder lines = new StringBuilder();
    new TreeMap<>(rules)
        .forEach(
            (operation, rule) ->
                lines
                    .append(String.join(" ", operation, rule.scope().name()))
                    .append(" " + rule.clientIdSuffices() + " " + rule.writes() + "\n"));
    return lines.toString();
  }

  /** Returns the rules of the contract. */
  public static OperationRules of(JsonNode contract) {
    Map<String, Rule> rules = new HashMap<>();
    for (JsonNode path : contract.get("paths")) {
      for (Map.Entry<String, JsonNode> method : path.properties()) {
        JsonNode operation = method.getValue();
        rules.put(
            operation.get("operationId").asText(),
            rule(operation.get("security"), !method.getKey().equals("get")));
      }
    }
    return new OperationRules(rules);
  }

  /**
   * Returns the rule of an operation.
   *
   * @param operationId as in the contract, which is also the name of the generated method
   */
  public Rule of(String operationId) {
    Rule rule = rules.get(operationId);
    if (rule == null) {
      throw new IllegalStateException("The contract has no operation " + operationId);
    }
    return rule;
  }

  private static Rule rule(JsonNode security, boolean writes) {
    Scope scope = Scope.BASIC;
    boolean clientId = false;
    for (JsonNode alternative : security) {
      if (alternative.has("oauth2")) {
        String name = alternative.get("oauth2").get(0).asText();
        scope =
            Scope.of(name)
                .orElseThrow(() -> new IllegalStateException("No scope is called " + name));
      }
      clientId |= alternative.has("clientId");
    }
    return new Rule(scope, clientId, writes);
  }
}
