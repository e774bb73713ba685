package io.github.instagramv1.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The contract as a server shows it to others: with the server's own address. */
public final class ContractDocument {
  private static final Pattern SERVERS = Pattern.compile("(?m)^servers:\\n(?:^[ -].*\\n)+");
  private static final String FORMER_OAUTH = "https://api.instagram.com/oauth/";

  private final String yaml;
  private final JsonNode tree;

  private ContractDocument(String yaml, JsonNode tree) {
    this.yaml = yaml;
    this.tree = tree;
  }

  /** Returns the contract on the class path. */
  public static ContractDocument read() {
    return new ContractDocument(Contract.text(), Contract.read());
  }

  /**
   * The contract as it was written, but for the servers.
   *
   * @param origin scheme and authority, without a final slash
   */
  public String yaml(String origin) {
    String servers = "servers:\n  - url: %s/v1\n    description: This server\n".formatted(origin);
    return SERVERS
        .matcher(yaml)
        .replaceFirst(Matcher.quoteReplacement(servers))
        .replace("Url: " + FORMER_OAUTH, "Url: " + origin + "/oauth/");
  }

  /** Returns the contract as JSON, without comments. */
  public String json(String origin) {
    ObjectNode copy = tree.deepCopy();
    ArrayNode servers = copy.putArray("servers");
    servers.addObject().put("url", origin + "/v1").put("description", "This server");
    for (JsonNode flow : copy.at("/components/securitySchemes/oauth2/flows")) {
      ObjectNode urls = (ObjectNode) flow;
      for (String name : new String[] {"authorizationUrl", "tokenUrl"}) {
        if (urls.has(name)) {
          urls.put(name, urls.get(name).asText().replace(FORMER_OAUTH, origin + "/oauth/"));
        }
      }
    }
    return copy.toString();
  }
}
