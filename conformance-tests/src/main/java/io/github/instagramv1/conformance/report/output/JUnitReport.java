package io.github.instagramv1.conformance.report.output;

import io.github.instagramv1.conformance.report.CheckResult;
import io.github.instagramv1.conformance.report.Printable;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a run in the JUnit XML format of build servers: one test suite per tag. Checks that also
 * failed in the baseline are listed as skipped, because they must not fail a build.
 */
public final class JUnitReport {

  /** Writes the file, replacing an existing one. */
  public void write(Report report, Path file) throws IOException {
    try (OutputStream stream = Files.newOutputStream(file)) {
      XMLStreamWriter xml =
          XMLOutputFactory.newFactory()
              .createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeStartElement("testsuites");
      for (String tag : report.byTag().keySet()) {
        writeSuite(
            xml,
            tag,
            report.checks().stream()
                .filter(check -> check.tag().equals(tag))
                .map(check -> report.tolerates(check) ? tolerated(check) : check)
                .toList());
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static CheckResult tolerated(CheckResult check) {
    return check.withVerdict(Verdict.SKIPPED, "also failed in the baseline: " + check.message());
  }

  private static void writeSuite(XMLStreamWriter xml, String tag, List<CheckResult> checks)
      throws XMLStreamException {
    if (checks.isEmpty()) {
      return;
    }
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", tag);
    xml.writeAttribute("tests", String.valueOf(checks.size()));
    xml.writeAttribute("failures", count(checks, Verdict.FAIL));
    xml.writeAttribute("errors", count(checks, Verdict.ERROR));
    xml.writeAttribute(
        "skipped",
        String.valueOf(checks.stream().filter(check -> check.verdict().unrun()).count()));
    for (CheckResult check : checks) {
      writeCase(xml, check);
    }
    xml.writeEndElement();
  }

  private static String count(List<CheckResult> checks, Verdict verdict) {
    return String.valueOf(checks.stream().filter(check -> check.verdict() == verdict).count());
  }

  private static void writeCase(XMLStreamWriter xml, CheckResult check) throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", check.operation().isEmpty() ? check.tag() : check.operation());
    xml.writeAttribute("name", Printable.text(check.id() + ": " + check.title()));
    xml.writeAttribute(
        "time", String.format(Locale.ROOT, "%.3f", check.elapsed().toMillis() / 1000.0));
    if (check.verdict().bad()) {
      xml.writeStartElement(check.verdict() == Verdict.FAIL ? "failure" : "error");
      xml.writeAttribute("type", check.rule());
      xml.writeAttribute("message", Printable.text(check.message()));
      xml.writeCharacters(
          Printable.text(check.request() + "\n" + check.response() + "\n" + check.pointer()));
      xml.writeEndElement();
    } else if (check.verdict().unrun()) {
      xml.writeEmptyElement("skipped");
      xml.writeAttribute("message", Printable.text(check.message()));
    }
    xml.writeEndElement();
  }
}
