package io.github.instagramv1.contract.source.convert;

import io.github.instagramv1.contract.source.Nodes;
import io.github.instagramv1.contract.source.tree.MappingNode;
import io.github.instagramv1.contract.source.tree.Member;
import io.github.instagramv1.contract.source.tree.Node;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.Tag;

/** Security definitions of Swagger 2.0 as security schemes. */
final class Swagger2Security {
  private static final Map<String, String> FLOWS =
      Map.of("application", "clientCredentials", "accessCode", "authorizationCode");

  private Swagger2Security() {}

  static void convert(Node definitions, Swagger2Faults faults) {
    for (Member each : Nodes.members(definitions)) {
      if (each.value() instanceof MappingNode scheme) {
        convertScheme(scheme, faults);
      }
    }
  }

  private static void convertScheme(MappingNode scheme, Swagger2Faults faults) {
    Node type = Nodes.get(scheme, "type").orElse(scheme);
    if (Nodes.text(type).equals("basic")) {
      Nodes.set(scheme, "type", Nodes.scalar(type, Tag.STR, "http"));
      Nodes.set(scheme, "scheme", Nodes.scalar(type, Tag.STR, "basic"));
    } else if (Nodes.text(type).equals("oauth2")) {
      MappingNode flow = Nodes.mapping(scheme);
      for (String each : List.of("authorizationUrl", "tokenUrl", "scopes")) {
        Nodes.get(scheme, each).ifPresent(value -> Nodes.set(flow, each, value));
        Nodes.remove(scheme, each);
      }
      faults.mendFlow(flow);
      String name = Nodes.get(scheme, "flow").map(Nodes::text).orElse("implicit");
      MappingNode flows = Nodes.mapping(scheme);
      Nodes.set(flows, FLOWS.getOrDefault(name, name), flow);
      Nodes.remove(scheme, "flow");
      Nodes.set(scheme, "flows", flows);
    }
  }
}
