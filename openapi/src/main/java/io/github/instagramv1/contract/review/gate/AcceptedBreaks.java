package io.github.instagramv1.contract.review.gate;

import io.github.instagramv1.contract.review.finding.Acceptance;
import io.github.instagramv1.contract.review.finding.AcceptanceState;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.source.UnreadableContract;
import io.github.instagramv1.contract.source.YamlReader;
import io.github.instagramv1.contract.source.YamlValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The list of breaks that are accepted, each with a reason and a last day. */
public final class AcceptedBreaks {
  private static final Set<String> KEYS = Set.of("id", "operations", "reason", "until");

  private final List<Acceptance> acceptances;

  private AcceptedBreaks(List<Acceptance> acceptances) {
    this.acceptances = List.copyOf(acceptances);
  }

  /** Accepts nothing. */
  public static AcceptedBreaks none() {
    return new AcceptedBreaks(List.of());
  }

  /**
   * Reads the list.
   *
   * @param file its name for messages
   * @throws UnreadableContract where an entry has no id, no reason or no day, is there twice, or
   *     has a key too many
   */
  public static AcceptedBreaks read(String file, String text) throws UnreadableContract {
    List<Acceptance> acceptances = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlValue entry : YamlReader.readList(file, text)) {
      Acceptance acceptance = read(entry);
      if (!ids.add(acceptance.id())) {
        throw new UnreadableContract(entry, "`" + acceptance.id() + "` is accepted twice.");
      }
      acceptances.add(acceptance);
    }
    return new AcceptedBreaks(acceptances);
  }

  private static Acceptance read(YamlValue entry) throws UnreadableContract {
    for (YamlValue member : entry.members().values()) {
      if (!KEYS.contains(member.key())) {
        throw new UnreadableContract(member, "an accepted break has no `" + member.key() + "`.");
      }
    }
    String until = text(entry, "until", "the last day on which it counts");
    try {
      return new Acceptance(
          text(entry, "id", "the id of the finding"),
          entry.get("operations").map(YamlValue::texts).orElse(List.of()),
          text(entry, "reason", "a sentence that says why"),
          LocalDate.parse(until));
    } catch (DateTimeParseException e) {
      throw new UnreadableContract(
          entry.get("until").orElse(entry), "`until` must be a day such as 2027-01-31.");
    }
  }

  private static String text(YamlValue entry, String name, String what) throws UnreadableContract {
    String text = entry.text(name).strip();
    if (text.isEmpty()) {
      throw new UnreadableContract(
          entry.get(name).orElse(entry), "`" + name + "` must be given: " + what + ".");
    }
    return text;
  }

  /** Returns the state of each entry for the findings of a review. */
  public List<AcceptanceState> judge(List<Finding> findings, LocalDate today) {
    Set<String> found = new HashSet<>();
    findings.stream().filter(Finding::breaking).map(Finding::id).forEach(found::add);
    return acceptances.stream()
        .map(each -> new AcceptanceState(each, state(each, found, today)))
        .toList();
  }

  private static AcceptanceState.State state(
      Acceptance acceptance, Set<String> found, LocalDate today) {
    if (!found.contains(acceptance.id())) {
      return AcceptanceState.State.UNMATCHED;
    }
    return acceptance.until().isBefore(today)
        ? AcceptanceState.State.EXPIRED
        : AcceptanceState.State.USED;
  }
}
