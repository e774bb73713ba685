package io.github.instagramv1.contract.lint.rule.text;

import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.model.ContractModel;
import java.io.StringReader;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Requires quotes where parsers of YAML disagree. */
public final class YamlTraps implements Rule {

  @Override
  public String id() {
    return "yaml-traps";
  }

  @Override
  public void check(ContractModel contract, Findings findings) {
    Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    checkNode(new Yaml().compose(new StringReader(contract.document().text())), seen, findings);
  }

  private static void checkNode(Node node, Set<Node> seen, Findings findings) {
    if (!seen.add(node)) {
      return;
    }
    if (node instanceof MappingNode mapping) {
      for (NodeTuple entry : mapping.getValue()) {
        checkKey((ScalarNode) entry.getKeyNode(), findings);
        checkValue(entry, seen, findings);
      }
    } else if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(item -> checkNode(item, seen, findings));
    } else if (node instanceof ScalarNode scalar) {
      PlainScalar.trap(scalar)
          .ifPresent(advice -> reportAt(scalar.getStartMark(), advice, findings));
    }
  }

  private static void checkValue(NodeTuple entry, Set<Node> seen, Findings findings) {
    if (entry.getValueNode() instanceof ScalarNode scalar && PlainScalar.isEmpty(scalar)) {
      reportAt(entry.getKeyNode().getStartMark(), "Write null explicitly.", findings);
    } else {
      checkNode(entry.getValueNode(), seen, findings);
    }
  }

  private static void checkKey(ScalarNode key, Findings findings) {
    if (!key.getTag().equals(Tag.STR)) {
      reportAt(
          key.getStartMark(),
          "Quote the key " + key.getValue() + ": it is not read as a string.",
          findings);
    }
  }

  private static void reportAt(Mark mark, String advice, Findings findings) {
    findings.at(mark.getLine() + 1, mark.getColumn() + 1, advice);
  }
}
