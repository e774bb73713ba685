package io.github.instagramv1.contract.review.version;

import io.github.instagramv1.contract.review.finding.VersionStep;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Three numbers; what may follow them ({@code -rc.1}, {@code +build}) is not looked at. */
public record SemanticVersion(int major, int minor, int patch)
    implements Comparable<SemanticVersion> {
  private static final Pattern FORM =
      Pattern.compile("(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,9})(?:[-+].*)?");
  private static final Pattern LOOSE =
      Pattern.compile("v?(\\d{1,9})(?:\\.(\\d{1,9})(?:\\.(\\d{1,9}))?(?:[-+].*)?)?");
  private static final Comparator<SemanticVersion> ORDER =
      Comparator.comparingInt(SemanticVersion::major)
          .thenComparingInt(SemanticVersion::minor)
          .thenComparingInt(SemanticVersion::patch);

  /** Parses a version; empty if it is invalid. */
  public static Optional<SemanticVersion> parse(String text) {
    return read(FORM.matcher(text));
  }

  /**
   * Reads what can be compared as a version, too: {@code 1.54} and {@code 4}, which end in zeros
   * that are not written, and {@code v26.2.0}.
   */
  public static Optional<SemanticVersion> parseLoosely(String text) {
    return read(LOOSE.matcher(text.strip()));
  }

  private static Optional<SemanticVersion> read(Matcher matcher) {
    return matcher.matches()
        ? Optional.of(
            new SemanticVersion(
                number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3))))
        : Optional.empty();
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** Returns the lowest version that makes a step from this one. */
  public SemanticVersion after(VersionStep step) {
    return switch (step) {
      case NONE -> this;
      case PATCH -> new SemanticVersion(major, minor, patch + 1);
      case MINOR -> new SemanticVersion(major, minor + 1, 0);
      case MAJOR -> new SemanticVersion(major + 1, 0, 0);
    };
  }

  @Override
  public int compareTo(SemanticVersion other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + patch;
  }
}
