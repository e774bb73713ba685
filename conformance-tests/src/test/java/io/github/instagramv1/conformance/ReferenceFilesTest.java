package io.github.instagramv1.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.requirement.ConformanceClass;
import io.github.instagramv1.conformance.requirement.Requirement;
import io.github.instagramv1.conformance.requirement.Requirements;
import io.github.instagramv1.conformance.requirement.Unchecked;
import io.github.instagramv1.conformance.run.Catalogue;
import io.github.instagramv1.conformance.run.CheckIdentity;
import io.github.instagramv1.conformance.run.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests that the tables in the Markdown files beside the README are up to date. With {@code
 * -Dgolden.write=true} the test writes them first.
 */
class ReferenceFilesTest {

  @ParameterizedTest
  @CsvSource({
    "settings, SETTINGS.md",
    "checks, CHECKS.md",
    "requirements, REQUIREMENTS.md",
    "faults, TESTING.md"
  })
  void theTableIsUpToDate(String name, Path file) throws IOException {
    String page = Files.readString(file);
    String fresh = replace(page, name, table(name));
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(file, fresh);
    }
    assertThat(Files.readString(file)).isEqualTo(fresh);
  }

  private static String replace(String page, String name, String table) {
    String start = "<!-- " + name + " -->\n";
    String end = "<!-- /" + name + " -->";
    return page.substring(0, page.indexOf(start) + start.length())
        + table
        + page.substring(page.indexOf(end));
  }

  private static String table(String name) {
    return switch (name) {
      case "settings" -> settings();
      case "checks" -> checks();
      case "faults" -> new FaultTable().table();
      default -> requirements();
    };
  }

  private static String requirements() {
    Requirements all = Requirements.load();
    return Arrays.stream(ConformanceClass.values())
            .map(each -> requirements(each, all.of(each)))
            .collect(Collectors.joining())
        + unchecked(all.unchecked());
  }

  private static String requirements(ConformanceClass each, List<Requirement> rules) {
    return "### %s (`%s`, %d rules)\n\n| id | rule | source | checks |\n|---|---|---|---|\n"
            .formatted(each.title(), each.key(), rules.size())
        + rules.stream()
            .map(
                rule ->
                    "| %s | %s | `%s` | %s |\n"
                        .formatted(
                            rule.id(),
                            rule.sentence(),
                            rule.source(),
                            String.join(", ", rule.checks())))
            .collect(Collectors.joining("", "", "\n"));
  }

  private static String unchecked(List<Unchecked> rules) {
    return "### Rules that no check can test\n\n| id | rule | source | why not |\n|---|---|---|---|\n"
        + rules.stream()
            .map(
                rule ->
                    "| %s | %s | `%s` | %s |\n"
                        .formatted(rule.id(), rule.sentence(), rule.source(), rule.reason()))
            .collect(Collectors.joining());
  }

  private static String settings() {
    return "| setting | value | meaning |\n|---|---|---|\n"
        + Arrays.stream(Setting.values())
            .map(
                setting ->
                    "| `%s` | %s | %s |\n"
                        .formatted(
                            setting.key(),
                            setting.value().replace("|", "\\|"),
                            setting.description()))
            .collect(Collectors.joining());
  }

  private static String checks() {
    return "| id | operation | what must hold | level |\n|---|---|---|---|\n"
        + Catalogue.checks().stream()
            .map(
                check ->
                    "| %s | %s | %s | %s |\n"
                        .formatted(check.id(), operation(check), check.title(), level(check)))
            .collect(Collectors.joining());
  }

  private static String operation(CheckIdentity check) {
    if (!check.operation().isEmpty()) {
      return check.operation();
    }
    return check.tag().equals("oauth") ? "none" : "several";
  }

  private static String level(CheckIdentity check) {
    return check.level() == Level.Kind.CORE ? "core" : "extended";
  }
}
