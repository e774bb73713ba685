package io.github.instagramv1.contract.source.convert;

import io.github.instagramv1.contract.source.UnreadableContract;
import io.github.instagramv1.contract.source.YamlDocument;
import io.github.instagramv1.contract.source.YamlReader;
import io.github.instagramv1.contract.source.tree.MappingNode;
import io.github.instagramv1.contract.source.tree.Node;
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
    ConversionNotes notes = new ConversionNotes();
    if (OpenApi31.is(root)) {
      SchemaIdentifiers.resolve(root);
    }
    Map<Node, YamlDocument> owners = FileReferences.follow(file, root, files);
    PathItems.writeOut(root);
    if (Swagger2.is(root)) {
      notes.add("Swagger 2.0 is converted to OpenAPI 3.0, which cannot express all of it.");
      Swagger2.convert(root, notes);
    }
    if (OpenApi31.is(root)) {
      notes.add("OpenAPI 3.1 is compared in the words of 3.0.");
      OpenApi31.convert(root);
    }
    return plain.with(owners, notes.sentences());
  }
}
