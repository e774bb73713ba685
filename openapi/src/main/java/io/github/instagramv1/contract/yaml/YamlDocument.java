package io.github.instagramv1.contract.yaml;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.contract.review.finding.Place;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** A YAML file: its text, its tree, and where everything in it is written. */
public final class YamlDocument {
  private static final int LARGEST = 64 * 1024 * 1024;

  private final String file;
  private final String text;
  private final MappingNode root;
  private final ObjectNode tree;

  private YamlDocument(String file, String text, MappingNode root, ObjectNode tree) {
    this.file = file;
    this.text = text;
    this.root = root;
    this.tree = tree;
  }

  /**
   * Reads a file.
   *
   * @throws BadYamlException where it is not YAML, not UTF-8, or not a mapping
   * @throws IOException where it can't be read
   */
  public static YamlDocument read(Path file) throws IOException {
    try {
      return of(file.toString(), Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new BadYamlException(new Place(file.toString(), 1, 1, ""), "the file is not UTF-8.");
    }
  }

  /**
   * Reads a text.
   *
   * @param file what places name as their file
   * @throws BadYamlException where it is not YAML, or not a mapping
   */
  public static YamlDocument of(String file, String text) {
    Node root = compose(file, text);
    if (!(root instanceof MappingNode mapping)) {
      throw new BadYamlException(new Place(file, 1, 1, ""), "the file is not a mapping.");
    }
    return new YamlDocument(file, text, mapping, new TreeBuilder(file).build(mapping));
  }

  private static Node compose(String file, String text) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(LARGEST);
    try {
      return new Yaml(options).compose(new StringReader(text));
    } catch (MarkedYAMLException e) {
      throw new BadYamlException(place(file, e.getProblemMark(), ""), sentence(e));
    } catch (YAMLException e) {
      throw new BadYamlException(new Place(file, 1, 1, ""), firstLine(e.getMessage()) + ".");
    }
  }

  private static String sentence(MarkedYAMLException e) {
    String context = e.getContext() == null ? "" : firstLine(e.getContext()) + ": ";
    return "this is not YAML: " + context + firstLine(e.getProblem()) + ".";
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("no reason given");
  }

  static Place place(String file, Mark mark, String pointer) {
    return mark == null
        ? new Place(file, 1, 1, pointer)
        : new Place(file, mark.getLine() + 1, mark.getColumn() + 1, pointer);
  }

  /** As places name it. */
  public String file() {
    return file;
  }

  /** Its lines as written, without their ends. */
  public List<String> lines() {
    return text.lines().toList();
  }

  /** Its text as written. */
  public String text() {
    return text;
  }

  /** What it stands for, aliases followed and copied; of a key that stands twice the last one. */
  public ObjectNode tree() {
    return tree;
  }

  /** Its nodes as written, with their marks. */
  public MappingNode root() {
    return root;
  }

  /**
   * Where a part is written: a scalar or an item at its value, anything else at its key. What does
   * not exist is where the part that would hold it is.
   *
   * @param pointer JSON pointer (RFC 6901)
   */
  public Place place(String pointer) {
    return place(file, new MarkFinder(root).mark(pointer), pointer);
  }
}
