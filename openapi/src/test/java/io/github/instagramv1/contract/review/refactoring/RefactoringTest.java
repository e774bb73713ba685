package io.github.instagramv1.contract.review.refactoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.review.difference.ContractDifference;
import io.github.instagramv1.contract.review.finding.Audience;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.library.LibraryRun;
import io.github.instagramv1.contract.source.UnreadableContract;
import io.github.instagramv1.contract.source.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Tests that a contract with the same meaning in another notation breaks nothing on the wire. Every
 * component is inlined, renamed, wrapped or split, and compared in both directions. Generated Java
 * may get other names.
 */
class RefactoringTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final Set<String> JAVA_RULES =
      Set.of("schema-renamed", "schema-removed", "schema-added", "generated-java-changed");

  private final String text = read();
  private final ObjectNode contract = tree(text);
  private final ContractModel model = model(contract.toString());

  @Test
  void refactoringsBreakNothingOnTheWire() throws UnreadableContract {
    List<Refactoring> all =
        Stream.of(
                Components.inlined(contract),
                Components.renamed(contract),
                Components.wrapped(contract),
                Components.split(contract),
                Notations.all(contract))
            .flatMap(List::stream)
            .toList();
    assertThat(all).hasSizeGreaterThan(300);
    List<String> wrong = new ArrayList<>();
    for (Refactoring each : all) {
      String edited = each.apply(contract);
      assertThat(edited).as(each.name()).isNotEqualTo(contract.toString());
      ContractModel after = model(edited);
      judge(each.name(), model, after, wrong);
      judge("back: " + each.name(), after, model, wrong);
    }
    assertThat(wrong).isEmpty();
  }

  /** openapi-diff sees changes of notation; the review must not report them as breaking changes. */
  @Test
  void openApiDiffAddsNoBreaksForNotations() throws UnreadableContract {
    List<String> wrong = new ArrayList<>();
    for (Refactoring each : Notations.all(contract)) {
      ContractModel after = model(each.apply(contract));
      ContractDifference difference = new ContractDifference(model, after);
      difference.compare();
      add(wrong, each.name(), difference.findings(LibraryRun.start(model, after).changes(), TODAY));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void ignoresChangesOfLayout() {
    List<String> wrong = new ArrayList<>();
    judge("flow style", model(text), model, wrong);
    judge("line ends", model(text), model(text.replace("\n", "\r\n")), wrong);
    judge("comments", model(text), model(text.replaceAll("(?m)^  # .*$", "  # otherwise")), wrong);
    judge(
        "quotes",
        model(text),
        model(text.replaceAll("(?m)^(\\s+operationId: )(\\w+)$", "$1\"$2\"")),
        wrong);
    assertThat(wrong).isEmpty();
  }

  private static void judge(
      String name, ContractModel before, ContractModel after, List<String> wrong) {
    ContractDifference difference = new ContractDifference(before, after);
    difference.compare();
    add(wrong, name, difference.findings(List.of(), TODAY));
  }

  private static void add(List<String> wrong, String name, List<Finding> findings) {
    findings.stream()
        .filter(each -> !isNoteOrJava(each))
        .forEach(each -> wrong.add(name + ": " + each.rule() + " " + each.title()));
  }

  private static boolean isNoteOrJava(Finding finding) {
    boolean java =
        JAVA_RULES.contains(finding.rule())
            || (finding.breaking() && finding.affects().equals(Set.of(Audience.GENERATED_SOURCE)));
    return java || (!finding.breaking() && finding.level() == Level.DOCS);
  }

  private static String read() {
    try {
      return Files.readString(Path.of("instagram-v1.yaml"));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static ObjectNode tree(String text) {
    try {
      return (ObjectNode)
          new ObjectMapper().readTree(YamlReader.read("contract", text).root().json());
    } catch (UnreadableContract | java.io.IOException e) {
      throw new AssertionError(e);
    }
  }

  private static ContractModel model(String text) {
    try {
      return new ContractModel(YamlReader.read("contract", text));
    } catch (UnreadableContract e) {
      throw new AssertionError(e);
    }
  }
}
