package io.github.instagramv1.contract.review.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.instagramv1.contract.review.MixedEdits;
import io.github.instagramv1.contract.review.finding.ClassDifference;
import io.github.instagramv1.contract.review.finding.Compatibility;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.JavaArtifact;
import io.github.instagramv1.contract.review.finding.JavaDifference;
import io.github.instagramv1.contract.review.finding.ReviewResult;
import io.github.instagramv1.contract.review.finding.SignatureDifference;
import io.github.instagramv1.contract.review.output.JsonReport;
import io.github.instagramv1.contract.review.output.SarifReport;
import io.github.instagramv1.contract.review.output.TextReport;
import io.github.instagramv1.contract.review.rule.RuleBook;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Tests how each format shows changed Java signatures. One of the ten mixed edits provides the
 * finding that causes them.
 */
class JavaOutputTest {
  private final ReviewResult withoutJava = MixedEdits.review();
  private final Finding renamed =
      withoutJava.findings().stream()
          .filter(each -> each.rule().equals("operation-id-renamed"))
          .findFirst()
          .orElseThrow();
  private final SignatureDifference removed =
      new SignatureDifference(
          Optional.of("Tag<A> getTag(String q)"),
          Optional.empty(),
          Compatibility.BREAKS_SOURCE_AND_BINARY,
          List.of(renamed));
  private final SignatureDifference alsoRemoved =
      new SignatureDifference(
          Optional.of("Tag<A> getTagLater(String q)"),
          Optional.empty(),
          Compatibility.BREAKS_SOURCE_AND_BINARY,
          List.of(renamed));
  private final SignatureDifference changed =
      new SignatureDifference(
          Optional.of("void swap(int a, int b)"),
          Optional.of("void swap(int b, int a)"),
          Compatibility.SWAPS_ARGUMENTS,
          List.of());
  private final SignatureDifference added =
      new SignatureDifference(
          Optional.empty(),
          Optional.of("Tag<A> fetchTag(String q)"),
          Compatibility.COMPATIBLE,
          List.of(renamed));
  private final ReviewResult result =
      withoutJava.withJava(
          new JavaDifference(
              List.of(
                  new JavaArtifact(
                      "server.jar",
                      List.of(
                          new ClassDifference(
                              "a.b",
                              "TagsApi.Inner",
                              List.of(removed, alsoRemoved, added, changed)))),
                  new JavaArtifact("client.jar", List.of()))));

  @Test
  void textGroupsByClassAndCause() {
    String place = renamed.after().place().link();
    assertThat(new TextReport(false).write(result))
        .endsWith(
            """

            Changed Java signatures
              server.jar: 4 signatures in 1 class; 2 break source and binary, \
            1 compiles and passes arguments to other parameters, 1 compatible.

              TagsApi.Inner
                breaks source and binary; finding: operation-id-renamed at %s
                - Tag<A> getTag(String q)
                - Tag<A> getTagLater(String q)
                compatible; finding: operation-id-renamed at %s
                + Tag<A> fetchTag(String q)
                compiles and passes arguments to other parameters
                - void swap(int a, int b)
                + void swap(int b, int a)

              client.jar: no signature changes.
            """
                .formatted(place, place));
  }

  @Test
  void jsonHasEverySignatureWithItsFindings() throws Exception {
    JsonNode java = new ObjectMapper().readTree(new JsonReport().write(result)).path("java");

    assertThat(java).hasSize(2);
    assertThat(java.at("/0/classes/0/package").asText()).isEqualTo("a.b");
    JsonNode signature = java.at("/0/classes/0/signatures/0");
    assertThat(signature.path("before").asText()).isEqualTo("Tag<A> getTag(String q)");
    assertThat(signature.has("after")).isFalse();
    assertThat(signature.path("compatibility").asText()).isEqualTo("breaks-source-and-binary");
    assertThat(signature.path("breaksSource").asBoolean()).isTrue();
    assertThat(signature.path("breaksBinary").asBoolean()).isTrue();
    assertThat(signature.at("/findings/0").asText()).isEqualTo(renamed.id());
    JsonNode swap = java.at("/0/classes/0/signatures/3");
    assertThat(swap.path("breaksSource").asBoolean()).isFalse();
    assertThat(swap.path("findings")).isEmpty();
    assertThat(java.at("/1/name").asText()).isEqualTo("client.jar");
    assertThat(java.at("/1/classes")).isEmpty();
  }

  @Test
  void sarifHasTheSignaturesAtTheFinding() throws Exception {
    String sarif = new SarifReport(RuleBook.rules()).write(result);

    for (JsonNode each : new ObjectMapper().readTree(sarif).at("/runs/0/results")) {
      JsonNode signatures = each.at("/properties/signatures");
      assertThat(signatures.isArray()).isTrue();
      assertThat(signatures)
          .extracting(JsonNode::asText)
          .containsExactlyElementsOf(
              each.path("ruleId").asText().equals("operation-id-renamed")
                  ? List.of(
                      "- a.b.TagsApi.Inner: Tag<A> getTag(String q)",
                      "- a.b.TagsApi.Inner: Tag<A> getTagLater(String q)",
                      "+ a.b.TagsApi.Inner: Tag<A> fetchTag(String q)")
                  : List.of());
    }
  }

  @Test
  void commentFoldsTheSignaturesOfEachArtifact() {
    List<String> lines = new MarkdownReport().write(result).lines().toList();

    assertThat(lines).hasSizeLessThan(60);
    assertThat(lines.subList(lines.size() - 2, lines.size()))
        .containsExactly(
            "<details><summary><b>Java:</b> server.jar: 4 signatures in 1 class; 2 break"
                + " source and binary, 1 compiles and passes arguments to other parameters, 1"
                + " compatible.</summary><p><b>TagsApi.Inner</b>"
                + " <code>operation-id-renamed</code></p><pre lang=\"diff\">- Tag&lt;A&gt;"
                + " getTag(String q)  // breaks source and binary&#10;- Tag&lt;A&gt;"
                + " getTagLater(String q)  // breaks source and binary&#10;+ Tag&lt;A&gt;"
                + " fetchTag(String q)  // compatible&#10;- void swap(int a, int b)&#10;+ void"
                + " swap(int b, int a)  // compiles and passes arguments to other"
                + " parameters</pre></details>",
            "<p><b>Java:</b> client.jar: no signature changes.</p>");
  }

  @Test
  void longCommentOmitsTheSignatures() {
    JavaArtifact server = result.java().orElseThrow().artifacts().get(0);
    ReviewResult longer =
        withoutJava.withJava(
            new JavaDifference(
                List.of(
                    new JavaArtifact(
                        "client.jar", Collections.nCopies(500, server.classes().get(0))))));

    assertThat(new MarkdownReport().write(longer))
        .hasSizeLessThan(65_536)
        .contains("client.jar: 2000 signatures in 500 classes")
        .doesNotContain("getTag(String q)");
  }

  @Test
  void pageLinksEverySignatureToItsFinding() {
    String page = new HtmlReport().write(result);
    String java = page.substring(page.indexOf("<section id=\"java\">"));

    assertThat(java)
        .contains("TagsApi.Inner <span class=\"badge breaking\">breaks source and binary</span>")
        .contains("<span class=\"line gone\">Tag&lt;A&gt; getTag(String q)\n</span>")
        .contains("<span class=\"line come\">void swap(int b, int a)\n</span>")
        .contains("<span class=\"badge compatible\">compatible</span>")
        .contains(
            "<a href=\"#finding-%s\">operation-id-renamed</a>"
                .formatted(Markup.text(renamed.id()).html()))
        .contains("<p>client.jar: no signature changes.</p>");
    assertThat(page).contains("id=\"finding-" + Markup.text(renamed.id()).html() + "\"");
  }

  @Test
  void omitsSignaturesUnlessRequested() {
    assertThat(new TextReport(false).write(withoutJava)).doesNotContain("Java signatures");
    assertThat(new JsonReport().write(withoutJava)).doesNotContain("\"java\"");
    assertThat(new SarifReport(RuleBook.rules()).write(withoutJava))
        .doesNotContain("\"signatures\"");
    assertThat(new MarkdownReport().write(withoutJava)).doesNotContain("<b>Java:</b>");
    assertThat(new HtmlReport().write(withoutJava))
        .contains(
            "<p>Run the review with <code>--java OLD.jar NEW.jar</code> to compare the"
                + " signatures of two jars.</p>");
  }
}
