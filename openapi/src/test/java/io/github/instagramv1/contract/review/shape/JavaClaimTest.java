package io.github.instagramv1.contract.review.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.contract.review.JavaEdits;
import io.github.instagramv1.contract.review.finding.Audience;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.generated.DeclaredJava;
import io.github.instagramv1.contract.review.generated.DoesNotBuild;
import io.github.instagramv1.contract.review.generated.GeneratedModule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Tests that a finding reports a break of generated Java exactly where a declaration is removed or
 * changed. The edits cover everything in the contract. {@code -Djava.edits=N} tries N of each kind
 * instead of one, and {@code -Djava.edits=all} tries all of them.
 */
class JavaClaimTest {
  /** Edits that always run; each represents a kind of place where an edit changes no signature. */
  private static final Set<String> ALWAYS =
      Set.of(
          "property id or not: OAuthErrorResponse.code",
          "property id or not: CreatedComment.id",
          "property nullable or not: CreatedComment.text",
          "parameter an id or not: MinTimestamp",
          "schema open to more: Tag");

  private final ObjectNode contract = JavaEdits.releasedTree();
  private final String old = contract.toString();

  @Test
  void reportsJavaBreaksExactlyWhereTheyOccur() throws Exception {
    List<String> wrong = new ArrayList<>();
    try (DeclaredJava declared = new DeclaredJava()) {
      Map<GeneratedModule, Set<String>> before = new LinkedHashMap<>();
      for (GeneratedModule module : GeneratedModule.values()) {
        before.put(module, declared.of(module, old));
      }
      for (TreeEdit edit : edits()) {
        findMismatch(edit, declared, before).ifPresent(wrong::add);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private java.util.Optional<String> findMismatch(
      TreeEdit edit, DeclaredJava declared, Map<GeneratedModule, Set<String>> before)
      throws Exception {
    String edited = edit.apply(contract);
    List<Finding> findings = JavaEdits.review(old, edited).findings();
    boolean claimed =
        findings.stream().anyMatch(each -> each.affects().contains(Audience.GENERATED_SOURCE));
    boolean sourceLevel =
        findings.stream().anyMatch(each -> each.breaking() && each.level() == Level.SOURCE);
    Set<String> broken = new TreeSet<>();
    for (GeneratedModule module : GeneratedModule.values()) {
      try {
        broken.addAll(broken(before.get(module), declared.of(module, edited)));
      } catch (DoesNotBuild e) {
        return java.util.Optional.of(edit + ": " + e.getMessage());
      }
    }
    if (claimed == broken.isEmpty() || sourceLevel != claimed) {
      return java.util.Optional.of(
          "%s: claimed %s, level %s, broken %s, findings %s"
              .formatted(
                  edit,
                  claimed,
                  sourceLevel,
                  broken.stream().limit(3).toList(),
                  findings.stream().map(each -> each.rule() + " " + each.title()).toList()));
    }
    return java.util.Optional.empty();
  }

  /**
   * Returns the declarations that are removed or changed. A method of a server interface that only
   * gains parameters does not count: the compiler's error is how a server's team learns of them.
   */
  private static Set<String> broken(Set<String> before, Set<String> after) {
    return before.stream()
        .filter(each -> !after.contains(each))
        .filter(each -> after.stream().noneMatch(other -> onlyGainsParameters(each, other)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean onlyGainsParameters(String before, String after) {
    int start = before.indexOf('(');
    boolean ofServer = before.matches("\\w+Api: \\[] .*");
    if (!ofServer || !after.startsWith(before.substring(0, start + 1))) {
      return false;
    }
    List<String> rest = new ArrayList<>(arguments(after));
    for (String each : arguments(before)) {
      int at = rest.indexOf(each);
      if (at < 0) {
        return false;
      }
      rest = rest.subList(at + 1, rest.size());
    }
    return true;
  }

  private static List<String> arguments(String method) {
    String all = method.substring(method.indexOf('(') + 1, method.length() - 1);
    return all.isEmpty() ? List.of() : List.of(all.split(", "));
  }

  private List<TreeEdit> edits() {
    List<TreeEdit> all =
        Stream.of(PropertyEdits.of(contract), SchemaEdits.of(contract), OperationEdits.of(contract))
            .flatMap(List::stream)
            .toList();
    assertThat(all).hasSizeGreaterThan(1_000);
    String wanted = System.getProperty("java.edits", "1");
    if (wanted.equals("all")) {
      return all;
    }
    int ofEachKind = Integer.parseInt(wanted);
    Map<String, List<TreeEdit>> byKind =
        all.stream()
            .collect(
                Collectors.groupingBy(TreeEdit::kind, LinkedHashMap::new, Collectors.toList()));
    List<TreeEdit> always = all.stream().filter(each -> ALWAYS.contains(each.toString())).toList();
    assertThat(always).hasSameSizeAs(ALWAYS);
    return Stream.concat(
            always.stream(),
            byKind.values().stream().flatMap(each -> spread(each, ofEachKind).stream()))
        .distinct()
        .toList();
  }

  /** Returns some edits of a kind, spread evenly over the contract. */
  private static List<TreeEdit> spread(List<TreeEdit> ofKind, int wanted) {
    int step = Math.max(1, ofKind.size() / wanted);
    return java.util.stream.IntStream.range(0, Math.min(wanted, ofKind.size()))
        .mapToObj(i -> ofKind.get(i * step + step / 2))
        .toList();
  }
}
