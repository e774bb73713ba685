package io.github.instagramv1.contract.source.tree;

import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.parser.ParserImpl;

/**
 * A parsed YAML document.
 *
 * @param root its root; null if the document is empty
 * @param aliased the mappings and sequences that aliases name, by identity
 * @param merges whether {@code <<} is a key anywhere
 */
public record Tree(Node root, Set<Node> aliased, boolean merges) {
  private static final int MOST_ALIASES = 10_000;
  private static final int MOST_CHARACTERS = 64 * 1024 * 1024;

  /**
   * Parses a YAML document.
   *
   * @throws org.yaml.snakeyaml.error.YAMLException if it is invalid
   */
  public static Tree of(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(MOST_ALIASES);
    options.setCodePointLimit(MOST_CHARACTERS);
    return new TreeComposer(new ParserImpl(new SparingReader(text), options), options).compose();
  }
}
