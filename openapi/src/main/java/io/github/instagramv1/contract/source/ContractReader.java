package io.github.instagramv1.contract.source;

import io.github.instagramv1.contract.source.tree.MappingNode;
import io.github.instagramv1.contract.source.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads contracts of others: in several files, with merge keys, in OpenAPI 3.1 or Swagger 2.0. */
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
    List<String> notes = new ArrayList<>();
    if (Swagger2.is(root)) {
      Swagger2.convert(root);
      notes.add("Swagger 2.0 is converted to OpenAPI 3.0, without what that can not say.");
    }
    Map<Node, YamlDocument> owners = FileReferences.follow(file, root, files);
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
