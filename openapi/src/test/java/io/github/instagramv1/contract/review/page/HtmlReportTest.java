package io.github.instagramv1.contract.review.page;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import io.github.instagramv1.contract.review.MixedEdits;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.finding.ReviewResult;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Tests of the HTML report, which share one review. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HtmlReportTest {
  private final ReviewResult result = MixedEdits.review();
  private final String page = new HtmlReport().write(result);

  @Test
  void verdictComesFirst() {
    assertThat(page.indexOf("<strong>BREAKING</strong>"))
        .isPositive()
        .isLessThan(page.indexOf("<article"));
  }

  @Test
  void contentSecurityPolicyHasTheHashesOfStyleAndScript() throws Exception {
    assertThat(page)
        .contains(
            "default-src 'none'; style-src '%s'; script-src '%s';"
                .formatted(hashOf("style"), hashOf("script")));
  }

  private String hashOf(String element) throws Exception {
    String text = matches("(?s)<" + element + ">(.*?)</" + element + ">").get(0);
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(hash);
  }

  @Test
  void loadsNothingFromOtherServers() {
    assertThat(matches(" (?:src|href)=\"([^\"]*)\""))
        .isNotEmpty()
        .allMatch(each -> each.startsWith("#"));
    assertThat(page).doesNotContain("@import", "url(", " style=", " onclick=");
  }

  @Test
  void showsEveryFindingAsACompleteCard() {
    List<String> cards = matches("(?s)(<article.*?</article>)");
    assertThat(cards).hasSameSizeAs(result.findings());
    for (int i = 0; i < cards.size(); i++) {
      Finding finding = result.findings().get(i);
      assertThat(cards.get(i))
          .contains(
              escaped(finding.id()),
              "data-severity=\"" + (finding.breaking() ? "breaking" : "compatible") + "\"",
              "data-level=\"" + finding.level().key() + "\"",
              "<code>" + finding.rule() + "</code>",
              Markup.prose(finding.title()).html(),
              Markup.prose(finding.effect()).html(),
              finding.before().place().link(),
              finding.after().place().link(),
              Markup.prose(finding.suggestion()).html(),
              finding.step().key(),
              escaped(finding.acceptLine()));
      finding.example().ifPresent(example -> assertThat(page).contains(escaped(example.request())));
    }
  }

  @Test
  void showsBothVersionsOfAffectedOperations() {
    Set<String> touched =
        result.findings().stream()
            .flatMap(each -> each.operations().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(matches("<details class=\"touched\" id=\"op-([^\"]*)\""))
        .containsExactlyInAnyOrderElementsOf(touched);
    assertThat(operation("searchLocations"))
        .contains("<span class=\"line gone\">400   OAuthPermissionsException");
    assertThat(operation("getTag")).contains("operationId <mark>fetchTag</mark>");
    assertThat(operation("getUser")).contains("<span class=\"line gone\">website:");
  }

  private String operation(String id) {
    String from = page.substring(page.indexOf("id=\"op-" + id + "\""));
    return from.substring(0, from.indexOf("<details class=\"touched\""));
  }

  @Test
  void everyLinkHasATarget() {
    assertThat(matches(" id=\"([^\"]*)\""))
        .doesNotHaveDuplicates()
        .containsAll(matches(" href=\"#([^\"]*)\""));
  }

  @Test
  void inventoryMarksAddedAndRemovedOperations() {
    assertThat(page).contains("26 operations");
    assertThat(matches("<tr class=\"(?:new|gone)\"><th [^>]*>([^<]*)"))
        .containsExactlyInAnyOrder("fetchTag", "getTag", "unlikeMedia");
  }

  @Test
  void requirementsAreListed() {
    assertThat(page)
        .containsPattern("\\d+ requirements \\(\\d+ changed, 3 dropped\\) with \\d+ checks")
        .contains("unlikes.twice", "LIKE-08");
  }

  @Test
  void acceptedBreaksAreListedWithTheirReason() {
    String accepted =
        result.failures().get(0).acceptLine().replace("reason: ''", "reason: 'Nobody <used> it.'");
    assertThat(new HtmlReport().write(MixedEdits.review(Level.DOCS, accepted)))
        .contains("data-severity=\"accepted\"", "Nobody &lt;used&gt; it.");
  }

  @Test
  void escapesHtmlInTextsOfTheContract() {
    assertThat(
            new HtmlReport()
                .write(
                    MixedEdits.reviewOf(
                        "operationId: getTag\n", "operationId: '<img src=x>\"&'\n")))
        .contains("&lt;img src=x&gt;&quot;&amp;")
        .doesNotContain("<img");
  }

  @Test
  void replacesInvisibleCharacters() {
    assertThat(
            new HtmlReport()
                .write(
                    MixedEdits.reviewOf(
                        "operationId: getTag\n", "operationId: \"get\\u202ETag\"\n")))
        .contains("get\uFFFDTag")
        .doesNotContain("\u202E");
  }

  private static String escaped(String text) {
    StringOutput content = new StringOutput();
    Escape.htmlContent(text, content);
    return content.toString();
  }

  private List<String> matches(String pattern) {
    return Pattern.compile(pattern)
        .matcher(page)
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }
}
