package io.github.instagramv1.contract.review.output;

import io.github.instagramv1.contract.review.finding.Compatibility;
import io.github.instagramv1.contract.review.finding.JavaArtifact;
import io.github.instagramv1.contract.review.finding.SignatureDifference;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The sentence about an artifact, the same in every format for people. */
public final class Signatures {
  private Signatures() {}

  /** How many signatures change, and what that does. */
  public static String sentence(JavaArtifact artifact) {
    List<SignatureDifference> all = artifact.signatures();
    if (artifact.failure().isPresent()) {
      return "The %s: %s".formatted(artifact.name(), artifact.failure().get());
    }
    if (all.isEmpty()) {
      return "The %s: no signature changes.".formatted(artifact.name());
    }
    String kinds =
        Arrays.stream(Compatibility.values())
            .map(each -> count(all, each) + " " + each.phrase())
            .filter(each -> !each.startsWith("0 "))
            .collect(Collectors.joining(", "));
    return "The %s: %s in %s: %s."
        .formatted(
            artifact.name(),
            counted(all.size(), "signature", "signatures"),
            counted(artifact.classes().size(), "class", "classes"),
            kinds);
  }

  private static long count(List<SignatureDifference> all, Compatibility compatibility) {
    return all.stream().filter(each -> each.compatibility() == compatibility).count();
  }

  private static String counted(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
