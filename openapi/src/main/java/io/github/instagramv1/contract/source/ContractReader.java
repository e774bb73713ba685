package io.github.instagramv1.contract.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads contracts of others: in several files, with merge keys, in OpenAPI 3.1. */
public final class ContractReader {
  private ContractReader() {}

  /**
   * Reads a contract as one document in the words of OpenAPI 3.0.
   *
   * @param file the name that places are given with
   * @param files where it may refer to
   * @throws UnreadableContract where it isn't YAML, or refers to what isn't there
   */
  public static YamlDocument read(String file, String text, OtherFiles files)
      throws UnreadableContract {
    YamlDocument plain = YamlReader.readMerged(file, text);
    MappingNode root = (MappingNode) plain.rootNode();
    Map<Node, YamlDocument> owners = FileReferences.follow(file, root, files);
    List<String> notes = new ArrayList<>();
    if (OpenApi31.is(root)) {
      OpenApi31.convert(root);
      notes.add("OpenAPI 3.1 is compared in the words of 3.0.");
      if (Nodes.get(root, "webhooks").isPresent()) {
        notes.add("`webhooks` is not compared.");
        Nodes.remove(root, "webhooks");
      }
    }
    return plain.with(owners, notes);
  }
}
