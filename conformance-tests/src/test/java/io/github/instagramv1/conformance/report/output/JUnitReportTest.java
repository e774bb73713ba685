package io.github.instagramv1.conformance.report.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.conformance.report.CheckResult;
import io.github.instagramv1.conformance.report.OperationResult;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.Reports;
import io.github.instagramv1.conformance.report.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JUnitReportTest {
  @TempDir private Path folder;

  private String xml(Report report) throws IOException {
    Path file = folder.resolve("junit.xml");
    new JUnitReport().write(report, file);
    return Files.readString(file);
  }

  @Test
  void includesChecksWithAnotherTagThanTheOperation() throws IOException {
    CheckResult check = Reports.check("AUTH-21", "getUser", false, Verdict.PASS);
    String xml =
        xml(Reports.of(new OperationResult("getUser", "users", 1, List.of(check), List.of())));
    assertThat(xml)
        .containsOnlyOnce("<testcase ")
        .contains("AUTH-21: ", "<testsuite name=\"media\" tests=\"1\"");
  }

  @Test
  void writesAnElementForEachVerdict() throws IOException {
    String xml = xml(Reports.failed("500 {}"));
    assertThat(xml).containsOnlyOnce("<failure ").containsOnlyOnce("<error ");
    assertThat(xml.split("<skipped ", -1)).hasSize(3);
    assertThat(xml.split("<testcase ", -1)).hasSize(7);
  }
}
