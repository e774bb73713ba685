package io.github.instagramv1.contract.review.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.contract.review.finding.ClassDifference;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.JavaArtifact;
import io.github.instagramv1.contract.review.finding.JavaDifference;
import io.github.instagramv1.contract.review.finding.SignatureDifference;

/** The signatures that change, for programs. */
final class JavaJson {
  private final ObjectMapper mapper;

  JavaJson(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** A list of what is generated, each with the classes that differ. */
  ArrayNode of(JavaDifference java) {
    ArrayNode artifacts = mapper.createArrayNode();
    java.artifacts().forEach(each -> artifacts.add(artifact(each)));
    return artifacts;
  }

  private ObjectNode artifact(JavaArtifact artifact) {
    ObjectNode node = mapper.createObjectNode();
    node.put("name", artifact.name());
    ArrayNode classes = node.putArray("classes");
    artifact.classes().forEach(each -> classes.add(changed(each)));
    return node;
  }

  private ObjectNode changed(ClassDifference changed) {
    ObjectNode node = mapper.createObjectNode();
    node.put("package", changed.packageName()).put("name", changed.name());
    ArrayNode signatures = node.putArray("signatures");
    changed.signatures().forEach(each -> signatures.add(signature(each)));
    return node;
  }

  private ObjectNode signature(SignatureDifference difference) {
    ObjectNode node = mapper.createObjectNode();
    difference.before().ifPresent(text -> node.put("before", text));
    difference.after().ifPresent(text -> node.put("after", text));
    node.put("compatibility", difference.compatibility().key())
        .put("breaksSource", difference.compatibility().breaksSource())
        .put("breaksBinary", difference.compatibility().breaksBinary());
    ArrayNode findings = node.putArray("findings");
    difference.causes().stream().map(Finding::id).forEach(findings::add);
    return node;
  }
}
