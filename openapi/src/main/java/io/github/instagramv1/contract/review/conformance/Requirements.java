package io.github.instagramv1.contract.review.conformance;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.RequirementImpact;
import io.github.instagramv1.contract.review.finding.RequirementImpact.Kind;
import io.github.instagramv1.contract.review.finding.Side;
import io.github.instagramv1.contract.source.UnreadableContract;
import io.github.instagramv1.contract.source.YamlReader;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The requirements of the kit, read from its file. */
public final class Requirements {
  private final List<Requirement> requirements;

  private Requirements(List<Requirement> requirements) {
    this.requirements = requirements;
  }

  /** Returns no requirements, for contracts without a kit. */
  public static Requirements none() {
    return new Requirements(List.of());
  }

  /**
   * Reads the requirements of a kit from a file.
   *
   * @throws UnreadableContract if it is not YAML
   */
  public static Requirements read(String file, String text) throws UnreadableContract {
    YamlValue root = YamlReader.read(file, text).root();
    return new Requirements(
        Stream.of("requirements", "unchecked")
            .flatMap(list -> root.get(list).stream())
            .flatMap(list -> list.items().stream())
            .map(Requirements::read)
            .toList());
  }

  private static Requirement read(YamlValue entry) {
    return new Requirement(
        entry.text("id"),
        entry.text("sentence"),
        entry.text("source").replaceFirst("^#", ""),
        entry.get("checks").map(YamlValue::texts).orElse(List.of()));
  }

  /**
   * Returns the requirements whose source is touched by a finding, or is in one of the contracts
   * alone.
   */
  public List<RequirementImpact> touchedBy(
      List<Finding> findings, ContractModel before, ContractModel after) {
    Stream<RequirementImpact> known =
        requirements.stream().flatMap(each -> impact(each, findings, before, after).stream());
    Stream<RequirementImpact> missing =
        new NewOperations(before, after)
            .without(requirements)
            .map(each -> NewOperations.impact(each, findings));
    return Stream.concat(known, requirements.isEmpty() ? Stream.empty() : missing).toList();
  }

  private static Optional<RequirementImpact> impact(
      Requirement requirement, List<Finding> findings, ContractModel before, ContractModel after) {
    List<String> touching =
        findings.stream()
            .filter(
                finding ->
                    touches(finding, requirement.source())
                        || OperationInputs.touches(finding, requirement.source(), before)
                        || OperationInputs.touches(finding, requirement.source(), after))
            .map(Finding::id)
            .toList();
    boolean was = PointerWalk.exists(before.root(), requirement.source());
    boolean is = PointerWalk.exists(after.root(), requirement.source());
    if (touching.isEmpty() && was == is) {
      return Optional.empty();
    }
    Kind kind = was == is ? Kind.CHANGED : is ? Kind.ADDED : Kind.DROPPED;
    return Optional.of(
        new RequirementImpact(
            requirement.id(),
            requirement.sentence(),
            requirement.source(),
            requirement.checks(),
            kind,
            touching));
  }

  private static boolean touches(Finding finding, String source) {
    return touches(finding.before(), source)
        || touches(finding.after(), source)
        || finding.elsewhere().stream().anyMatch(each -> isWithin(each.pointer(), source));
  }

  /**
   * A place touches a source within it only if it is the changed value itself, not what holds it.
   */
  private static boolean touches(Side side, String source) {
    String pointer = side.place().pointer();
    return isWithin(pointer, source) || (side.present() && isWithin(source, pointer));
  }

  private static boolean isWithin(String pointer, String holder) {
    return pointer.equals(holder) || pointer.startsWith(holder + "/");
  }
}
