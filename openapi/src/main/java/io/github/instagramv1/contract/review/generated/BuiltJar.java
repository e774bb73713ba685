package io.github.instagramv1.contract.review.generated;

import java.util.List;

/**
 * The content of a module's jar for a contract.
 *
 * @param jar the bytes of the jar, including hand-written classes that generated classes need
 * @param packages the packages that are generated
 */
public record BuiltJar(byte[] jar, List<String> packages) {
  public BuiltJar {
    packages = List.copyOf(packages);
  }
}
