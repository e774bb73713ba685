package io.github.instagramv1.contract.review.output;

import io.github.instagramv1.contract.review.finding.ClassDifference;
import io.github.instagramv1.contract.review.finding.Compatibility;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.JavaArtifact;
import io.github.instagramv1.contract.review.finding.JavaDifference;
import io.github.instagramv1.contract.review.finding.SignatureDifference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Texts about signatures that several formats share. */
public final class Signatures {
  private Signatures() {}

  /** Returns a sentence with the number of changed signatures and their effects. */
  public static String sentence(JavaArtifact artifact) {
    List<SignatureDifference> all = artifact.signatures();
    if (all.isEmpty()) {
      return "%s: no signature changes.".formatted(artifact.name());
    }
    String kinds =
        Arrays.stream(Compatibility.values())
            .map(each -> each.counted(count(all, each)))
            .filter(each -> !each.startsWith("0 "))
            .collect(Collectors.joining(", "));
    return "%s: %s in %s; %s."
        .formatted(
            artifact.name(),
            counted(all.size(), "signature", "signatures"),
            counted(artifact.classes().size(), "class", "classes"),
            kinds);
  }

  /**
   * Returns the signatures that a finding changes, as lines of a difference with their class in
   * front.
   */
  static List<String> lines(JavaDifference java, Finding finding) {
    List<String> lines = new ArrayList<>();
    for (JavaArtifact artifact : java.artifacts()) {
      for (ClassDifference changed : artifact.classes()) {
        String owner = changed.packageName() + "." + changed.name() + ": ";
        changed.signatures().stream()
            .filter(each -> each.causes().contains(finding))
            .flatMap(each -> lines(each).stream())
            .map(each -> each.charAt(0) + " " + owner + each.substring(2))
            .forEach(lines::add);
      }
    }
    return lines;
  }

  /** Returns the lines of a difference. */
  public static List<String> lines(SignatureDifference difference) {
    List<String> lines = new ArrayList<>();
    difference.before().ifPresent(each -> lines.add("- " + each));
    difference.after().ifPresent(each -> lines.add("+ " + each));
    return lines;
  }

  private static long count(List<SignatureDifference> all, Compatibility compatibility) {
    return all.stream().filter(each -> each.compatibility() == compatibility).count();
  }

  private static String counted(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
