package io.github.instagramv1.contract.review.generated;

import java.util.List;

/**
 * What a module's jar holds for a contract.
 *
 * @param jar the bytes of the jar, hand-written classes that generated ones need included
 * @param packages the packages that are generated
 */
public record BuiltJar(byte[] jar, List<String> packages) {
  public BuiltJar {
    packages = List.copyOf(packages);
  }
}
