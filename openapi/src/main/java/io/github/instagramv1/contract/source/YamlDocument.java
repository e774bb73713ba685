package io.github.instagramv1.contract.source;

import java.util.List;
import org.yaml.snakeyaml.nodes.Node;

/** A YAML document that was read, with its lines as written. */
public final class YamlDocument {
  private final String file;
  private final String text;
  private final List<String> lines;
  private final YamlValue root;

  YamlDocument(String file, String text, Node root) {
    this.file = file;
    this.text = text;
    this.lines = text.lines().toList();
    this.root = YamlValue.root(this, root);
  }

  /** The name that places are given with. */
  public String file() {
    return file;
  }

  /** As it was read. */
  public String text() {
    return text;
  }

  /** The lines as written, without their ends. */
  public List<String> lines() {
    return lines;
  }

  public YamlValue root() {
    return root;
  }
}
