package io.github.instagramv1.contract.review.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.contract.review.finding.AcceptanceState;
import io.github.instagramv1.contract.review.finding.ContractIdentity;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.RequirementImpact;
import io.github.instagramv1.contract.review.finding.ReviewResult;
import io.github.instagramv1.contract.review.finding.Side;
import java.util.Locale;

/**
 * Writes a review for programs. The number {@code format} changes if a member is renamed or
 * removed.
 */
public final class JsonReport implements Report {
  private static final int FORMAT = 1;

  private final ObjectMapper mapper = new ObjectMapper();

  @Override
  public String write(ReviewResult result) {
    ObjectNode root = mapper.createObjectNode();
    root.put("format", FORMAT);
    root.put("verdict", word(result.verdict()));
    root.put("level", result.level().key());
    root.set("before", identity(result.before().identity()));
    root.set("after", identity(result.after().identity()));
    root.putObject("version")
        .put("step", result.version().step().key())
        .put("required", result.version().required())
        .put("actual", result.version().actual())
        .put("met", result.version().met())
        .put("judged", result.version().judged());
    ArrayNode findings = root.putArray("findings");
    result.findings().forEach(each -> findings.add(finding(each, result.isAccepted(each))));
    ArrayNode acceptances = root.putArray("acceptances");
    result.acceptances().forEach(each -> acceptances.add(acceptance(each)));
    ArrayNode requirements = root.putArray("requirements");
    result.requirements().forEach(each -> requirements.add(requirement(each)));
    result.java().ifPresent(java -> root.set("java", new JavaJson(mapper).of(java)));
    return root.toPrettyString() + "\n";
  }

  private ObjectNode identity(ContractIdentity identity) {
    return mapper
        .createObjectNode()
        .put("name", identity.name())
        .put("title", identity.title())
        .put("version", identity.version());
  }

  private ObjectNode finding(Finding finding, boolean accepted) {
    ObjectNode node = mapper.createObjectNode();
    node.put("id", finding.id())
        .put("rule", finding.rule())
        .put("level", finding.level().key())
        .put("breaking", finding.breaking())
        .put("accepted", accepted)
        .put("title", finding.title())
        .put("effect", finding.effect());
    node.set("before", side(finding.before()));
    node.set("after", side(finding.after()));
    ArrayNode operations = node.putArray("operations");
    finding.operations().forEach(operations::add);
    ArrayNode affects = node.putArray("affects");
    finding.affects().stream().sorted().forEach(each -> affects.add(word(each)));
    finding
        .example()
        .ifPresent(
            example ->
                node.putObject("example")
                    .put("request", example.request())
                    .put("works", example.worked())
                    .put("fails", example.fails()));
    node.put("suggestion", finding.suggestion())
        .put("step", finding.step().key())
        .put("acceptLine", finding.acceptLine());
    return node;
  }

  private ObjectNode side(Side side) {
    ObjectNode node = mapper.createObjectNode();
    node.put("file", side.place().file())
        .put("line", side.place().line())
        .put("column", side.place().column())
        .put("pointer", side.place().pointer())
        .put("present", side.present());
    ArrayNode snippet = node.putArray("snippet");
    side.snippet().forEach(snippet::add);
    return node;
  }

  private ObjectNode acceptance(AcceptanceState state) {
    return mapper
        .createObjectNode()
        .put("id", state.acceptance().id())
        .put("reason", state.acceptance().reason())
        .put("until", state.acceptance().until().toString())
        .put("state", word(state.state()));
  }

  private ObjectNode requirement(RequirementImpact impact) {
    ObjectNode node = mapper.createObjectNode();
    node.put("id", impact.id())
        .put("kind", word(impact.kind()))
        .put("sentence", impact.sentence())
        .put("source", impact.source());
    ArrayNode checks = node.putArray("checks");
    impact.checks().forEach(checks::add);
    ArrayNode findings = node.putArray("findings");
    impact.findings().forEach(findings::add);
    return node;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
