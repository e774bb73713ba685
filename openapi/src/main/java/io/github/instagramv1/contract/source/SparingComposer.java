package io.github.instagramv1.contract.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.comments.CommentLine;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.resolver.Resolver;

/** Keeps each short text once, as a contract repeats its keywords and names. */
final class SparingComposer extends Composer {
  private static final int SHORT = 48;

  private final Map<String, String> texts = new HashMap<>();

  SparingComposer(Parser parser, Resolver resolver, LoaderOptions options) {
    super(parser, resolver, options);
  }

  @Override
  protected Node composeScalarNode(String anchor, List<CommentLine> comments) {
    Node node = super.composeScalarNode(anchor, comments);
    if (anchor != null
        || !(node instanceof ScalarNode scalar)
        || scalar.getValue().length() > SHORT) {
      return node;
    }
    return new ScalarNode(
        scalar.getTag(),
        true,
        texts.computeIfAbsent(scalar.getValue(), text -> text),
        scalar.getStartMark(),
        scalar.getEndMark(),
        scalar.getScalarStyle());
  }
}
