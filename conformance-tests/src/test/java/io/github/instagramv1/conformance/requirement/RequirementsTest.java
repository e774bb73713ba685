package io.github.instagramv1.conformance.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.instagramv1.conformance.run.Catalogue;
import io.github.instagramv1.conformance.run.CheckIdentity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests that the list of requirements fits the checks and the contract. */
class RequirementsTest {
  private final Requirements requirements = Requirements.load();
  private final List<String> checks = Catalogue.checks().stream().map(CheckIdentity::id).toList();

  @Test
  void everyCheckCoversARequirement() {
    assertThat(checks)
        .allSatisfy(check -> assertThat(requirements.ofCheck(check)).as(check).isNotEmpty());
  }

  @Test
  void everyRequirementNamesExistingChecks() {
    assertThat(requirements.requirements())
        .allSatisfy(rule -> assertThat(rule.checks()).as(rule.id()).isNotEmpty());
    assertThat(requirements.requirements()).flatExtracting(Requirement::checks).isSubsetOf(checks);
    assertThat(requirements.requirements())
        .allSatisfy(
            rule -> assertThat(rule.checks()).as(rule.id()).isSorted().doesNotHaveDuplicates());
  }

  @Test
  void everySourcePointsIntoTheContract() throws IOException {
    JsonNode contract =
        new ObjectMapper(new YAMLFactory())
            .readTree(Requirements.class.getResource("/META-INF/openapi/instagram-v1.yaml"));
    assertThat(sources())
        .allSatisfy(
            source -> assertThat(contract.at(source.substring(1)).isMissingNode()).isFalse());
  }

  private List<String> sources() {
    return Stream.concat(
            requirements.requirements().stream().map(Requirement::source),
            requirements.unchecked().stream().map(Unchecked::source))
        .toList();
  }

  @Test
  void idsAreUniqueAndWellFormed() {
    List<String> ids = new ArrayList<>();
    requirements.requirements().forEach(rule -> ids.add(rule.conformanceClass() + " " + rule.id()));
    requirements.unchecked().forEach(rule -> ids.add("none " + rule.id()));
    assertThat(ids)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[A-Z_a-z]+ [a-z]+(-[a-z]+)*\\.[a-z0-9]+(-[a-z0-9]+)*"));
  }

  @Test
  void groupsRequirementsByClassAndArea() {
    assertThat(requirements.requirements()).extracting(Requirement::conformanceClass).isSorted();
    Set<String> areas = new HashSet<>();
    String currentArea = "";
    for (Requirement rule : requirements.requirements()) {
      String area = rule.conformanceClass() + " " + rule.id().split("\\.", 2)[0];
      if (!area.equals(currentArea)) {
        assertThat(areas.add(area)).as("%s stands at two places", area).isTrue();
        currentArea = area;
      }
    }
  }

  @Test
  void everySentenceContainsMust() {
    assertThat(requirements.requirements())
        .allSatisfy(rule -> assertThat(rule.sentence()).contains("must").endsWith("."));
    assertThat(requirements.unchecked())
        .allSatisfy(rule -> assertThat(rule.reason()).endsWith("."));
  }
}
