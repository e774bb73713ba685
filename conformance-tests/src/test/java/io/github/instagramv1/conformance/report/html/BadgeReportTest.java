package io.github.instagramv1.conformance.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.Reports;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class BadgeReportTest {
  private static final String GREEN = "#2e7d32";
  private static final String YELLOW = "#946c00";
  private static final String RED = "#c62828";

  @TempDir private Path folder;

  private Document badge(Report report) throws Exception {
    Path file = folder.resolve("badge.svg");
    new BadgeReport().write(report, file);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(file.toFile());
  }

  private static List<String> values(Document badge, String element, String attribute) {
    NodeList nodes = badge.getElementsByTagName(element);
    List<String> values = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      Element node = (Element) nodes.item(i);
      values.add(attribute.isEmpty() ? node.getTextContent() : node.getAttribute(attribute));
    }
    return values;
  }

  @Test
  void showsTheNumberOfPassedOperations() throws Exception {
    Document badge = badge(Reports.perfect());
    assertThat(badge.getDocumentElement().getNamespaceURI())
        .isEqualTo("http://www.w3.org/2000/svg");
    assertThat(values(badge, "text", "")).containsExactly("conformance", "2/2");
  }

  @Test
  void describesTheBadgeForScreenReaders() throws Exception {
    Document badge = badge(Reports.incomplete());
    String title = "conformance: incomplete, 1 of 2 operations passed";
    assertThat(values(badge, "title", "")).containsExactly(title);
    assertThat(badge.getDocumentElement().getAttribute("role")).isEqualTo("img");
    assertThat(badge.getDocumentElement().getAttribute("aria-label")).isEqualTo(title);
  }

  @Test
  void showsTheOutcomeAsColour() throws Exception {
    assertThat(values(badge(Reports.perfect()), "rect", "fill")).contains(GREEN);
    assertThat(values(badge(Reports.incomplete()), "rect", "fill")).contains(YELLOW);
    assertThat(values(badge(Reports.of()), "rect", "fill")).contains(YELLOW);
    assertThat(values(badge(Reports.failed("500 {}")), "rect", "fill")).contains(RED);
  }

  @Test
  void showsFailuresOutsideOperationsInRed() throws Exception {
    assertThat(values(badge(Reports.perfectExceptStrayViolation()), "rect", "fill")).contains(RED);
  }

  @Test
  void isAsWideAsItsParts() throws Exception {
    Document badge = badge(Reports.perfect());
    List<String> widths = values(badge, "rect", "width");
    assertThat(Integer.parseInt(widths.get(0)))
        .isEqualTo(Integer.parseInt(widths.get(1)) + Integer.parseInt(widths.get(2)))
        .isEqualTo(Integer.parseInt(badge.getDocumentElement().getAttribute("width")));
  }
}
